import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastRatio, isGroot, readableShade } from '../../src/huisstijl/contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
])('%s on %s has a contrast of %f', (text, background, ratio) => {
  expect(contrastRatio(text, background)).toBeCloseTo(ratio, 2);
  expect(contrastRatio(background, text)).toBeCloseTo(ratio, 2);
});

test('a colour that can be read stays as it is', () => {
  expect(readableShade('#767676', '#ffffff', 4.5)).toBe('#767676');
});

test('any colour has a shade that can be read on any background', () => {
  const color = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(color, color, (one, background) => {
      expect(contrastRatio(readableShade(one, background, 4.5), background)).toBeGreaterThanOrEqual(4.5);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('text is large from 18 points, in bold from 14', () => {
  expect([isGroot(18, false), isGroot(17.5, false), isGroot(14, true), isGroot(13.5, true)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
