import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adresVan,
  ankerVan,
  type Besluitpunt,
  comparePad,
  findPunt,
  makeLabel,
  nummerReeks,
  type Puntpad,
  readAdres,
} from '../../src/domain/besluitpunt.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';

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

  test('should be that of a point between two others where there is such a one', () => {
    const punt = (pad: Puntpad, sub: readonly Besluitpunt[] = []): Besluitpunt => ({
      pad,
      nummer: '',
      label: '',
      tekst: { value: [], span: spanOf(createSource('x', ''), 0) },
      sub,
    });
    const punten = [
      punt([1]),
      punt([2], [punt([2, 1])]),
      punt(['2b'], [punt(['2b', 1]), punt(['2b', 2])]),
      punt([3]),
    ];
    const found = (adres: string) => findPunt(punten, readAdres(adres) ?? [9])?.pad;
    expect(['2', '2a', '2b', '2b.b', '3', '2c', '4'].map(found)).toEqual([
      [2],
      [2, 1],
      ['2b'],
      ['2b', 2],
      [3],
      undefined,
      undefined,
    ]);
    expect([adresVan(['2b']), adresVan(['2b', 2]), ankerVan(['2b', 2])]).toEqual([
      '2b',
      '2b.b',
      'besluitpunt-2b-b',
    ]);
    expect(nummerReeks([undefined, '1a', undefined, 5, '5a', undefined])).toEqual([1, '1a', 2, 5, '5a', 6]);
  });

  test('should have full stops only where numbers would run into each other', () => {
    expect(makeLabel([2, 1, 3], ['romeins', 'cijfers', 'letters'])).toBe('II1c');
    expect(makeLabel([2, 1, 3], ['cijfers', 'cijfers', 'letters'])).toBe('2.1c');
  });

  test.each(['2.b.ii', '2b.ii', '2.b'])('should be read with full stops or without: %s', (text) => {
    expect(readAdres(text)?.slice(0, 2)).toEqual([2, 2]);
  });

  test.each(['', 'a', '2.', '2.1', '2b.1', 'b2'])('should not be read from "%s"', (text) => {
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

describe('the address of a point of the college', () => {
  test.each([
    ['c1', ['c1']],
    ['C12', ['c12']],
    ['c2a', ['c2', 1]],
    ['c2a.i', ['c2', 1, 1]],
  ])('should begin with a c: %s', (text, pad) => {
    expect(readAdres(text)).toEqual(pad);
    expect(adresVan(pad as never)).toBe(text.toLowerCase());
  });

  test('should be none where more figures follow than points have', () => {
    expect(readAdres('c2000')).toBeUndefined();
  });
});
