import type { Vergaderpapier } from '../../domain/vergaderpapier.ts';
import { openSjablonen } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import { maakPapieren } from '../../vergaderstukken/papieren.ts';
import type { Formaat } from '../../writers/index.ts';
import { overMeetings } from '../proposals/over-meetings.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { counted, countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { writeDocumenten } from '../writing/write-documenten.ts';

/** Which papers of meetings are made, and how. */
export interface PapierenOptions {
  readonly uit: string;
  readonly formaten: readonly (Formaat | 'json')[];
  readonly templates: string;
  readonly welke: readonly Vergaderpapier[];
}

/** Makes papers of meetings, in a folder for each; of a meeting with an error none is written. */
export async function papieren(
  paths: readonly string[],
  { uit, formaten, templates, welke }: PapierenOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const world = workingWorld();
  const sjablonen = openSjablonen(world, templates);
  let made = 0;
  const { diagnostics } = await overMeetings(paths, async (file) => {
    const { value, diagnostics: found } = await maakPapieren(world, file, { sjablonen, formaten, welke });
    if (value && value.artifacts.length > 0) {
      writeDocumenten(uit, `vergadering-${value.datum}`, value.artifacts);
      made += value.artifacts.length;
    }
    return found;
  });
  printDiagnostics(diagnostics, terminal);
  const what = counted(made, 'bestand', 'bestanden');
  terminal.out(show`${what} geschreven in ${uit}/; ${countProblems(diagnostics)}.\n`);
  return statusOf(diagnostics);
}
