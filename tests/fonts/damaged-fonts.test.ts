import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterMapOf } from '../../src/fonts/cmap.ts';
import { readNames } from '../../src/fonts/name-table.ts';
import { parseSfnt } from '../../src/fonts/sfnt.ts';
import { readTables } from '../../src/fonts/sfnt-tables.ts';
import { build, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';

const disk = createDiskWorld(ROOT);
const FONT = 'templates/standaard/fonts/Arimo-Regular.ttf';
const whole = disk.read(FONT) ?? new Uint8Array(0);
const HUISSTIJL = 'templates/standaard/huisstijl.yaml';

/** Makes all documents with another file in the place of the font. */
async function buildWith(font: Uint8Array) {
  const voorstel = new TextEncoder().encode(proposal());
  const world = overlayWorld(overlayWorld(disk, FONT, font), 'voorstel.md', voorstel);
  const options = { formaten: ['pdf', 'docx', 'html'], variant: 'openbaar' } as const;
  return build(world, 'voorstel.md', { ...options, sjablonen: openSjablonen(world, 'templates') });
}

/** Says that fonts are one only when their first bytes agree too: those tell fonts apart that were loaded before. */
function asAnother(font: Uint8Array, number: number): Uint8Array {
  const copy = font.slice();
  if (copy.length >= 20) new DataView(copy.buffer).setUint32(16, number);
  return copy;
}

/** The font with bytes overwritten. */
function overwritten(changes: readonly (readonly [at: number, byte: number])[]): Uint8Array {
  const font = whole.slice();
  for (const [at, byte] of changes) font[at] = byte;
  return font;
}

describe('a font that is cut off', () => {
  test('should be told at its line of the huisstijl', async () => {
    const { value, diagnostics } = await buildWith(whole.slice(0, 200_000));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { regel: 'lettertype-onbruikbaar', ernst: 'fout', melding: expect.stringContaining('beschadigd') },
    ]);
    const { source, start } = diagnostics[0]?.span ?? {};
    expect(source?.path).toBe(HUISSTIJL);
    expect(source?.text.slice(start)).toMatch(/^fonts\/Arimo-Regular\.ttf/);
  });

  test('should be known, or else be good enough to print with, wherever it ends', async () => {
    const ends = [...readTables(whole).values()].flatMap(({ byteOffset, length }) => [
      byteOffset - whole.byteOffset,
      byteOffset - whole.byteOffset + length - 1,
      byteOffset - whole.byteOffset + length,
    ]);
    for (const end of [0, 3, 4, 11, 12, 13, 28, 100, ...ends]) {
      const cut = asAnother(whole.slice(0, end), end);
      const sfnt = parseSfnt(cut);
      if (sfnt) expect(characterMapOf(cut).size).toBe(characterMapOf(whole).size);
      else expect((await buildWith(cut)).diagnostics.map(({ ernst }) => ernst)).toEqual(['fout']);
    }
  });
});

describe('a font with other bytes in it', () => {
  const tables = [...readTables(whole)].map(([tag, { byteOffset, length }]) => {
    return { tag, start: byteOffset - whole.byteOffset, length };
  });
  /** A place in the directory or in a table: at its start, which steers the reading, or anywhere. */
  const place = fc.oneof(
    fc.integer({ min: 0, max: 12 + tables.length * 16 }),
    fc
      .tuple(fc.constantFrom(...tables), fc.nat(60), fc.nat(), fc.boolean())
      .map(([{ start, length }, near, far, atStart]) => start + ((atStart ? near : far) % length)),
  );
  const changes = fc.array(fc.tuple(place, fc.oneof(fc.constantFrom(0, 0xff), fc.nat(255))), {
    minLength: 1,
    maxLength: 40,
  });

  test('should be read without an exception', () => {
    fc.assert(
      fc.property(changes, (some) => {
        const font = overwritten(some);
        parseSfnt(font);
        readNames(readTables(font).get('name'));
        for (const [character, glyph] of characterMapOf(font)) {
          if (glyph === 0 || character > 0x10ffff) throw new Error(`${character} has glyph ${glyph}`);
        }
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  test('should be refused or give documents', async () => {
    let number = 0;
    let built = 0;
    await fc.assert(
      fc.asyncProperty(changes, async (some) => {
        number += 1;
        const { value, diagnostics } = await buildWith(asAnother(overwritten(some), number));
        if (value) built += 1;
        else expect(diagnostics.map(({ ernst }) => ernst)).toContain('fout');
      }),
      { numRuns: 25, seed: 8 },
    );
    expect(built).toBeGreaterThan(3);
    expect(built).toBeLessThan(25);
  }, 60_000);
});
