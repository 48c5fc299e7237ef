import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { buildExample, ROOT, SLUGS } from '../support/examples.ts';
import { saveAgain } from '../support/libreoffice.ts';
import { rondgang } from './rondgang.ts';

const world = createDiskWorld(ROOT);
const sjablonen = openSjablonen(world, 'templates');

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
  const source = readFileSync(join(ROOT, path), 'utf8');
  const { gevonden, verwacht, over } = await rondgang(
    { source, checked: value, variant, bytes, own },
    sjablonen,
  );
  expect(gevonden.gegevens).toEqual(verwacht.gegevens);
  expect(gevonden.tekst).toBe(verwacht.tekst);
  expect(over).toEqual([]);
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
