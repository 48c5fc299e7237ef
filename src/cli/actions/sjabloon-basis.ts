import { basename, dirname } from 'node:path';
import { show } from '../../show/shown.ts';
import { makeBasis } from '../../sjabloonwerk/make-basis.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { writeFiles } from '../writing/write-files.ts';
import { placeFor } from './sjabloon-controleer.ts';

export interface SjabloonBasisOptions {
  /** The file to write; without it basis.docx in the folder of the template. */
  readonly uit?: string | undefined;
  readonly templates: string;
}

/** Writes a Word file that has every style of a template. A file that is there is not overwritten. */
export async function sjabloonBasis(
  word: string,
  options: SjabloonBasisOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { templates, map } = placeFor(word, options.templates);
  const made = await makeBasis(workingWorld(), templates, map);
  printDiagnostics(made.diagnostics, terminal);
  if (!made.value) return 1;
  const path = options.uit ?? `${templates}/${map}/basis.docx`;
  const elsewhere = 'Kies met --uit een plaats waar u mag schrijven.';
  const file = { name: basename(path), bytes: made.value };
  writeFiles({ root: dirname(path), below: '' }, [file], { only: 'new', elsewhere });
  terminal.out(show`${path} is gemaakt. Open het in Word en pas de stijlen aan (Start > Stijlen).\n`);
  return 0;
}
