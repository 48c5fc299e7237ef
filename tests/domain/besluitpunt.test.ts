import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adresVan,
  ankerVan,
  comparePad,
  makeLabel,
  type Puntpad,
  readAdres,
} from '../../src/domain/besluitpunt.ts';

const pad = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 2 }))
  .map(([first, rest]): Puntpad => [first, ...rest]);

describe('the place of a besluitpunt', () => {
  test.each([
    [[2], '2'],
    [[2, 1], '2a'],
    [[2, 27], '2aa'],
    [[2, 2, 4], '2b.iv'],
  ] as const)('should be called %j: %s', (place, adres) => {
    expect(adresVan([...place])).toBe(adres);
    expect(readAdres(adres)).toEqual(place);
  });

  test('should have full stops only where numbers would run into each other', () => {
    expect(makeLabel([2, 1, 3], ['romeins', 'cijfers', 'letters'])).toBe('II1c');
    expect(makeLabel([2, 1, 3], ['cijfers', 'cijfers', 'letters'])).toBe('2.1c');
  });

  test.each(['2.b.ii', '2b.ii', '2.b'])('should be read with full stops or without: %s', (text) => {
    expect(readAdres(text)?.slice(0, 2)).toEqual([2, 2]);
  });

  test.each(['', 'a', '2.', '2.1', '2b.q', 'b2'])('should not be read from "%s"', (text) => {
    expect(readAdres(text)).toBeUndefined();
  });

  test('should be read back, and have an anchor of its own', () => {
    fc.assert(
      fc.property(pad, pad, (one, other) => {
        expect(readAdres(adresVan(one))).toEqual(one);
        const same = comparePad(one, other) === 0;
        expect(ankerVan(one) === ankerVan(other)).toBe(same);
      }),
      { seed: 11 },
    );
  });
});
