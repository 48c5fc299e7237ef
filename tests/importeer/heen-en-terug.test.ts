import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importeer } from '../../src/importeer/importeer.ts';
import { openPapier } from '../../src/importeer/open-papier.ts';
import { readWord } from '../../src/ooxml/word/read-word.ts';
import { paragraphsOf } from '../../src/ooxml/word/walk-blocks.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { buildExample, ROOT, SLUGS } from '../support/examples.ts';
import { alsGegevens, watWordDraagt } from './wat-word-draagt.ts';

const world = createDiskWorld(ROOT);
const sjablonen = openSjablonen(world, 'templates');

/** What is read of a Word file, by the templates that there are. */
async function importOf(bytes: Uint8Array) {
  const opened = openPapier(bytes);
  if ('melding' in opened) throw new Error(opened.melding);
  const loaded = await Promise.all(sjablonen.gemeenten.map((naam) => sjablonen.load(naam)));
  const made = importeer(
    opened.lees('aanvaard'),
    loaded.flatMap(({ value }) => value ?? []),
  );
  if (!made) throw new Error('not recognised');
  return made;
}

/** What the program prints below a table with amounts: it would print it again. */
function noteLines(bytes: Uint8Array): ReadonlySet<string> {
  const read = readWord(bytes);
  const body = 'document' in read ? read.document.body : [];
  const notes = paragraphsOf(body).filter(({ style }) => style.name === 'Tabelnoot');
  return new Set(
    notes.map(({ children }) => children.map((one) => (one.type === 'run' ? one.text : '')).join('')),
  );
}

function withoutLines(text: string, lines: ReadonlySet<string>): string {
  return text
    .split('\n\n')
    .filter((block) => !lines.has(block))
    .join('\n\n');
}

const CASES = [
  ...SLUGS.map((slug) => [slug, 'openbaar'] as const),
  ['standaard-fietsparkeren-station', 'intern'] as const,
  ['overbetuwe-pok', 'intern'] as const,
];

describe('a proposal as a Word file', () => {
  test.each(CASES)('should come back from it: %s, %s', async (slug, variant) => {
    const path = `proposals/${slug}/voorstel.md`;
    const [document] = await buildExample(slug, { formaten: ['docx'], variant });
    const { value } = await check(world, path, sjablonen);
    if (!document || !value) throw new Error(slug);
    const made = await importOf(document.bytes);
    const expected = watWordDraagt(readFileSync(join(ROOT, path), 'utf8'), value, variant);
    const found = alsGegevens(made.voorstel);
    expect(found.gegevens).toEqual(expected.gegevens);
    expect(withoutLines(found.tekst, noteLines(document.bytes))).toBe(expected.tekst);
    expect(made.verantwoording.over).toEqual([]);
    expect(made.verantwoording.geplaatst).toBe(made.verantwoording.alles);
  });
});
