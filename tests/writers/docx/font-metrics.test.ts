import { expect, test } from 'vitest';
import { advanceWidths, textWidth } from '../../../src/writers/docx/fonts/text-width.ts';
import { testLettertype } from '../test-huisstijl.ts';

const arimo = testLettertype();

test('the widths are those of Arial', () => {
  const width = advanceWidths(arimo.normaal);
  const widths = [...'0aMi .€'].map((char) => Math.round(width(char.codePointAt(0) ?? 0) * 1000));
  expect(widths).toEqual([556, 556, 833, 222, 278, 278, 556]);
});

test('a font that cannot be read gives one width for all', () => {
  const width = advanceWidths({ path: 'leeg.ttf', bytes: new Uint8Array(20) });
  expect([width(48), width(0x1f600)]).toEqual([0.556, 0.556]);
});

test('a non-breaking space holds a word together, a hyphen does not', () => {
  const stijl = { grootte: 10, vet: false };
  const width = (text: string) => textWidth(text, stijl, arimo);
  expect(width('€\u00a05 en').widestWord).toBeCloseTo(width('€\u00a05').full);
  expect(width('lasten-baten').widestWord).toBeCloseTo(width('lasten-').full);
});
