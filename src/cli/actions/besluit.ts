import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { openSjablonen } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import { type Besluitstukken, maakBesluiten } from '../../vergaderstukken/besluiten.ts';
import type { Formaat } from '../../writers/index.ts';
import { overMeetings } from '../proposals/over-meetings.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { counted, countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { writeDocumenten } from '../writing/write-documenten.ts';

/** What papers of a meeting are asked with. */
export interface PapierOptions {
  readonly uit: string;
  readonly formaten: readonly Formaat[];
  readonly templates: string;
}

/** Makes the decisions of meetings; of a meeting with an error none is written. */
export async function besluit(
  paths: readonly string[],
  { uit, formaten, templates }: PapierOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const world = workingWorld();
  const sjablonen = openSjablonen(world, templates);
  let made = 0;
  const { diagnostics } = await overMeetings(paths, async (file) => {
    const { value = [], diagnostics: found } = await maakBesluiten(world, file, { sjablonen, formaten });
    const left = value.flatMap((stukken) => {
      if (stukken.soort === 'geen') return leftOver(uit, stukken);
      writeDocumenten(uit, stukken.slug, stukken.artifacts);
      made += 1;
      return [];
    });
    return [...found, ...left];
  });
  printDiagnostics(diagnostics, terminal);
  const what = counted(made, 'raadsbesluit', 'raadsbesluiten');
  terminal.out(show`${what} geschreven in ${uit}/; ${countProblems(diagnostics)}.\n`);
  return statusOf(diagnostics);
}

/** A decision that lies there though the council took none. */
function leftOver(
  uit: string,
  { slug, nummer, uitkomst, span, namen }: Extract<Besluitstukken, { soort: 'geen' }>,
): readonly Diagnostic[] {
  const folder = join(uit, slug);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const left = files.filter((file) => namen.some((naam) => file.startsWith(`${naam}.`)));
  if (left.length === 0) return [];
  const what = uitkomst
    ? `De uitkomst van punt ${nummer} is '${uitkomst}'`
    : `Punt ${nummer} heeft geen uitkomst`;
  const melding = `${what}; er komt geen raadsbesluit, maar in ${uit}/${slug} ligt er een: ${opsomming(left)}.`;
  return [fout('besluit-verworpen', melding, span, { hint: 'Verwijder het.' })];
}
