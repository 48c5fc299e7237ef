import { type Import, importeer } from '../../src/importeer/importeer.ts';
import { openPapier } from '../../src/importeer/papier/open-papier.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import type { WordFileContent } from '../support/word.ts';
import { oudStuk } from './oud-stuk.ts';

const sjablonen = openSjablonen(createDiskWorld(process.cwd()), 'templates');

/** What is made of a paper from lines of text (`oudStuk`), by the template of one municipality. */
export async function importVan(
  text: string,
  content: WordFileContent = {},
  gemeente = 'standaard',
): Promise<Import> {
  const opened = openPapier(oudStuk(text, content));
  const { value } = await sjablonen.load(gemeente);
  if ('melding' in opened || !value) throw new Error('not opened');
  const made = importeer(opened.lees('aanvaard'), [value], { gemeente });
  if (!made) throw new Error('not recognised');
  return made;
}

/** The text of a new proposal behind its frontmatter. */
export function tekstVanImport({ voorstel }: Import): string {
  return voorstel.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
}
