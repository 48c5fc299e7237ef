import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import { openSjablonen } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import { maakBesluitenlijst } from '../../vergaderstukken/besluitenlijst.ts';
import { meetingsAt } from '../proposals/meetings-at.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { counted, countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { writeDocumenten } from '../writing/write-documenten.ts';
import type { PapierOptions } from './besluit.ts';

/** Makes the list of decisions of meetings; of a meeting with an error none is written. */
export async function besluitenlijst(
  paths: readonly string[],
  { uit, formaten, templates }: PapierOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const world = workingWorld();
  const sjablonen = openSjablonen(world, templates);
  const found: Diagnostic[] = [];
  let made = 0;
  for (const file of [...new Set(paths.flatMap(meetingsAt))]) {
    const { value, diagnostics } = await maakBesluitenlijst(world, file, { sjablonen, formaten });
    for (const one of diagnostics) found.push(one);
    if (!value) continue;
    writeDocumenten(uit, `vergadering-${value.datum}`, value.artifacts);
    made += 1;
  }
  const diagnostics = sortDiagnostics(found);
  printDiagnostics(diagnostics, terminal);
  const what = counted(made, 'besluitenlijst', 'besluitenlijsten');
  terminal.out(show`${what} geschreven in ${uit}/; ${countProblems(diagnostics)}.\n`);
  return statusOf(diagnostics);
}
