import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSfnt } from '../../../src/fonts/sfnt.ts';
import { subsetTrueType } from '../../../src/writers/pdf/fonts/subset-true-type.ts';
import { ROOT } from '../../support/examples.ts';

test('a subset leaves the font as it was, whatever kind of array its bytes came in', () => {
  const file = readFileSync(join(ROOT, 'templates/standaard/fonts/Carlito-Regular.ttf'));
  const before = Buffer.from(file);
  const font = parseSfnt(file);
  if (!font) throw new Error('no font');
  // Composite glyphs name their parts by number, which are others in a subset.
  const glyphs = Array.from({ length: 300 }, (_, index) => 300 - index);
  const first = subsetTrueType(font, glyphs);
  const second = subsetTrueType(font, glyphs);
  expect(file.equals(before)).toBe(true);
  expect(Buffer.from(second?.bytes ?? []).equals(Buffer.from(first?.bytes ?? []))).toBe(true);
});
