import { openSjablonen } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import { maakBesluitenlijst } from '../../vergaderstukken/besluitenlijst.ts';
import { overMeetings } from '../proposals/over-meetings.ts';
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
  let made = 0;
  const { diagnostics } = await overMeetings(paths, async (file) => {
    const { value, diagnostics: found } = await maakBesluitenlijst(world, file, { sjablonen, formaten });
    if (value) {
      writeDocumenten(uit, `vergadering-${value.datum}`, value.artifacts);
      made += 1;
    }
    return found;
  });
  printDiagnostics(diagnostics, terminal);
  const what = counted(made, 'besluitenlijst', 'besluitenlijsten');
  terminal.out(show`${what} geschreven in ${uit}/; ${countProblems(diagnostics)}.\n`);
  return statusOf(diagnostics);
}
