import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Getal } from '../../src/domain/bedrag.ts';
import { telGetallenOp } from '../../src/domain/tel-getallen-op.ts';

const getal = fc.oneof(
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((one) => new Getal(one)),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: -25, max: 5 }))
    .map(([digits, e]) => new Getal(`${digits}e${e}`)),
  fc.integer({ min: 1, max: 97 }).map((one) => new Getal(1).dividedBy(one)),
  fc.constantFrom('0', '-0', '9999999', '10000000', '-10000000', '0.5', '1.5').map((one) => new Getal(one)),
);

test('the sum is that of the decimals, to the last digit', () => {
  fc.assert(
    fc.property(fc.array(getal, { maxLength: 30 }), (getallen) => {
      const sum = getallen.reduce((all, one) => all.plus(one), new Getal(0));
      expect(telGetallenOp(getallen).toFixed()).toBe(sum.toFixed());
    }),
    { numRuns: 500 },
  );
});

test('what is no number stays none', () => {
  expect(telGetallenOp([new Getal(1), new Getal(Number.NaN)]).isNaN()).toBe(true);
});
