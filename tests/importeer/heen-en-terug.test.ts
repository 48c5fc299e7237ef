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
import { saveAgain } from '../support/libreoffice.ts';
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

/** The first document of an example: the proposal itself, with the decision where its template has them in one file. */
const made = new Map<string, Promise<Uint8Array>>();
function documentOf(slug: string, variant: 'openbaar' | 'intern'): Promise<Uint8Array> {
  const key = `${slug} ${variant}`;
  const known = made.get(key);
  if (known) return known;
  const building = buildExample(slug, { formaten: ['docx'], variant }).then(([document]) => {
    if (!document) throw new Error(slug);
    return document.bytes;
  });
  made.set(key, building);
  return building;
}

/** Holds what is read of a Word file against the source of it; `own` is the file as the program made it. */
async function compare(slug: string, variant: 'openbaar' | 'intern', bytes: Uint8Array, own: Uint8Array) {
  const path = `proposals/${slug}/voorstel.md`;
  const { value } = await check(world, path, sjablonen);
  if (!value) throw new Error(slug);
  const imported = await importOf(bytes);
  const expected = watWordDraagt(readFileSync(join(ROOT, path), 'utf8'), value, variant);
  const found = alsGegevens(imported.voorstel);
  expect(found.gegevens).toEqual(expected.gegevens);
  expect(withoutLines(found.tekst, noteLines(own))).toBe(expected.tekst);
  expect(imported.verantwoording.over).toEqual([]);
  expect(imported.verantwoording.geplaatst).toBe(imported.verantwoording.alles);
}

describe('a proposal as a Word file', () => {
  test.each(CASES)('should come back from it: %s, %s', async (slug, variant) => {
    const bytes = await documentOf(slug, variant);
    await compare(slug, variant, bytes, bytes);
  });

  test('should come back after LibreOffice saved it', async () => {
    const own = new Map<string, Uint8Array>();
    for (const slug of SLUGS) own.set(slug, await documentOf(slug, 'openbaar'));
    for (const [slug, bytes] of saveAgain(own))
      await compare(slug, 'openbaar', bytes, own.get(slug) ?? bytes);
  });
});
