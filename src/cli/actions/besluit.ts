import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { openSjablonen } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import { maakBesluiten } from '../../vergaderstukken/besluiten.ts';
import type { Formaat } from '../../writers/index.ts';
import { overMeetings } from '../proposals/over-meetings.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { counted, countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { leftOver } from '../writing/left-over.ts';
import { writeDocumenten } from '../writing/write-documenten.ts';

/** What papers of a meeting are asked with. */
export interface PapierOptions {
  readonly uit: string;
  readonly formaten: readonly Formaat[];
  readonly templates: string;
}

/** What decisions are asked with. */
export interface BesluitOptions extends PapierOptions {
  /** Whether of an amended decision is shown too what it was before. */
  readonly wasWordt: boolean;
}

/** Makes the decisions of meetings; of a meeting with an error none is written. */
export async function besluit(
  paths: readonly string[],
  { uit, formaten, templates, wasWordt }: BesluitOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const world = workingWorld();
  const sjablonen = openSjablonen(world, templates);
  let made = 0;
  const { diagnostics } = await overMeetings(paths, async (file) => {
    const { value = [], diagnostics: found } = await maakBesluiten(world, file, {
      sjablonen,
      formaten,
      wasWordt,
    });
    const left = value.flatMap((stukken) => (stukken.soort === 'geen' ? leftOver(uit, stukken) : []));
    // An evening is one whole: beside a decision that must not be there, no other is written.
    for (const stukken of hasErrors(left) ? [] : value) {
      if (stukken.soort === 'geen') continue;
      writeDocumenten(uit, stukken.slug, stukken.artifacts);
      made += 1;
    }
    return [...found, ...left];
  });
  printDiagnostics(diagnostics, terminal);
  const what = counted(made, 'raadsbesluit', 'raadsbesluiten');
  terminal.out(show`${what} geschreven in ${uit}/; ${countProblems(diagnostics)}.\n`);
  return statusOf(diagnostics);
}
