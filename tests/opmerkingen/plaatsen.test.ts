import { describe, expect, test } from 'vitest';
import { readWord } from '../../src/ooxml/word/read-word.ts';
import { beoordeel } from '../../src/opmerkingen/beoordeel.ts';
import { build, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import type { World } from '../../src/world/world.ts';
import { alineasVan, beoordeeld, type Ingreep } from '../support/beoordeeld.ts';

const world = createDiskWorld(process.cwd());
const sjablonen = openSjablonen(world, 'templates');

async function paper(here: World, path: string): Promise<Uint8Array> {
  const { value } = await build(here, path, { sjablonen, formaten: ['docx'], variant: 'openbaar' });
  const file = value?.find(({ name }) => name.endsWith('.docx'));
  if (!file) throw new Error(`${path} makes no document`);
  return file.bytes;
}

/** A change of one word in every paragraph that has a word to change; of what stands there twice in the first place. */
function overal(lines: readonly string[]): readonly Ingreep[] {
  const seen = new Set<string>();
  return lines.flatMap((line, index): readonly Ingreep[] => {
    const where = line.replaceAll('\u00a0', ' ').trim();
    const words = where
      .split(' ')
      .filter((word) => /^[a-z]{5,}$/.test(word) && where.split(word).length === 2);
    const was = words[Math.floor(words.length / 2)];
    if (was === undefined || [...seen].some((other) => other.includes(where))) return [];
    seen.add(where);
    return [{ soort: 'vervang', in: where, was, wordt: `woord${index}x` }];
  });
}

describe('beoordeel', () => {
  test.each(['standaard-fietsparkeren-station', 'dordrecht-pok-wijkteam'])(
    'should print again what a reviewer made of each paragraph of %s, or say why not',
    async (slug) => {
      const path = `proposals/${slug}/voorstel.md`;
      const docx = await paper(world, path);
      const before = alineasVan(docx);
      const asked = overal(before);
      const read = readWord(beoordeeld(docx, asked));
      if (!('document' in read)) throw new Error(read.refused);
      const original = readWord(docx);
      if (!('document' in original)) throw new Error(original.refused);
      const gemaakt = { document: original.document, variant: 'openbaar' } as const;
      const { value, diagnostics } = await beoordeel(world, path, sjablonen, read.document, {
        gemaakt,
        namen: false,
      });
      const made = new Set((value?.tekst ?? '').match(/woord\d+x/g));
      const told = new Set(diagnostics.flatMap(({ melding }) => melding.match(/woord\d+x/g) ?? []));
      // Nothing is lost: each change is told.
      expect(asked.filter((one) => one.soort === 'vervang' && !told.has(one.wordt))).toEqual([]);
      // What cannot be made has its reason.
      const refused = diagnostics.filter(({ melding }) => !made.has(/woord\d+x/.exec(melding)?.[0] ?? ''));
      expect(new Set(refused.map(({ regel }) => regel))).toEqual(new Set(['word-sjabloon']));
      expect(made.size).toBeGreaterThan(asked.length * 0.6);
      const now = overlayWorld(world, path, new TextEncoder().encode(value?.tekst ?? ''));
      const after = alineasVan(await paper(now, path));
      expect(after).toHaveLength(before.length);
      const missing = asked.filter(
        (one) =>
          one.soort === 'vervang' && made.has(one.wordt) && !after.some((line) => line.includes(one.wordt)),
      );
      expect(missing).toEqual([]);
      const changed = after.filter((line, index) => line !== before[index]);
      expect(changed.filter((line) => !/woord\d+x/.test(line))).toEqual([]);
    },
  );
});
