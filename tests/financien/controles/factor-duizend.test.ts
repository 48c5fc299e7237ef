import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

const JAREN = [2026, 2027, 2028, 2029];

function tabel(rijen: readonly (readonly string[])[], invoer: 'euro' | 'duizend' = 'duizend'): string {
  const jaren = JAREN.slice(0, Math.max(...rijen.map((rij) => rij.length)));
  const rij = (bedragen: readonly string[], at: number) =>
    `      - { post: Rij ${at}, bedragen: { ${bedragen.map((one, jaar) => `${JAREN[jaar]}: "${one}"`).join(', ')} } }\n`;
  return `invoer: ${invoer}\neenheid: ${invoer}\ntabellen:\n  t:\n    kolommen: [${jaren.join(', ')}]\n    rijen:\n${rijen.map(rij).join('')}`;
}

const over = (yaml: string) => controleer(yaml).filter((one) => one.includes('[cel-factor-duizend]'));

describe('an amount in another unit than its table', () => {
  test('should be told at its cell, with what is probably meant', () => {
    expect(
      over(
        tabel([
          ['5.649.000', '6.072'],
          ['1.172', '5.531'],
          ['-12', '-40'],
        ]),
      ),
    ).toEqual([
      '7:42 «"5.649.000"» waarschuwing [cel-factor-duizend] \'Rij 0\' 2026 is € 5.649.000.000, want u typt hier in duizenden; dat is honderden keren zo veel als de andere jaren in deze rij. | Bedoelt u € 5.649.000, schrijf dan 5.649.',
    ]);
  });

  test.each([
    [
      'between years of its size',
      [
        ['52', '62.000', '58'],
        ['5.000', '6.000', '7.000'],
      ],
      'schrijf dan 62.',
    ],
    ['with a minus', [['-52', '-62.000', '-58']], 'schrijf dan -62.'],
    [
      'a whole row',
      [
        ['385.000', '410.000'],
        ['50', '60'],
        ['12', '13'],
      ],
      'schrijf dan 385.',
    ],
  ])('should be told in thousands: %s', (_, rijen, hint) => {
    expect(over(tabel(rijen))[0]).toContain(hint);
  });

  test('should be told in euros: a few digits between whole thousands, and thousands too many', () => {
    expect(over(tabel([['62.000', '65', '70.000']], 'euro'))[0]).toContain('schrijf dan 65.000.');
    expect(over(tabel([['62.000', '65.000.000', '70.000']], 'euro'))[0]).toContain('schrijf dan 65.000.');
  });

  test('should be told once where one amount stands for all years', () => {
    const yaml =
      'jaren: 2026 t/m 2029\ninvoer: duizend\nlasten:\n  posten:\n    - { post: A, bedragen: { elk_jaar: 2.400.000 } }\n    - { post: B, bedragen: { elk_jaar: 50 } }\n    - { post: C, bedragen: { elk_jaar: 20 } }\n';
    expect(over(yaml)).toHaveLength(1);
  });

  test.each([
    [
      'a reserve beside posts',
      [
        ['5.000', '5.020', '5.040'],
        ['20', '20', '20'],
        ['5', '8', '9'],
      ],
    ],
    [
      'a large reserve beside posts',
      [
        ['50.000', '50.020'],
        ['20', '20'],
        ['5', '8'],
      ],
    ],
    [
      'preparing and building',
      [
        ['50', '25.000', '30'],
        ['15', '25.000', '20'],
        ['10', '12', '8'],
      ],
    ],
    [
      'a grant that comes once',
      [
        ['12', '25.000'],
        ['40', '60'],
      ],
    ],
    [
      'a city',
      [
        ['620.000', '640.000'],
        ['130.000', '131.000'],
        ['85', '90'],
      ],
    ],
    [
      'a unit of its own',
      [
        ['5 miljoen', '5.020', '5.040'],
        ['20', '20', '20'],
      ],
    ],
    ['two rows', [['250.000'], ['90']]],
  ])('should be left alone in thousands: %s', (_, rijen) => {
    expect(over(tabel(rijen))).toEqual([]);
  });

  test.each([
    ['a small fee', [['62.000', '65', '120']]],
    ['one year to compare with', [['62.000', '65']]],
    ['exact euros', [['62.115', '65', '70.340']]],
    ['a large project', [['20.000', '25.000.000', '60.000']]],
  ])('should be left alone in euros: %s', (_, rijen) => {
    expect(over(tabel(rijen, 'euro'))).toEqual([]);
  });

  test('should not be compared with another column than that of a year', () => {
    const yaml =
      'invoer: duizend\ntabellen:\n  t:\n    kolommen: [Krediet, Rente, Afschrijving]\n    rijen:\n      - { post: School, bedragen: { krediet: 25.000, rente: 20, afschrijving: 30 } }\n';
    expect(over(yaml)).toEqual([]);
  });

  test('should never be told of amounts that follow each other, and always when one of them slips', () => {
    const rijen = fc.array(
      fc.tuple(
        fc.integer({ min: 10, max: 90_000 }),
        fc.array(fc.integer({ min: 75, max: 130 }), { minLength: 4, maxLength: 4 }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    const getal = (value: number) => String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
    fc.assert(
      fc.property(rijen, fc.nat(5), fc.nat(3), (basis, r, k) => {
        const gewoon = basis.map(([size, groei]) => groei.map((one) => Math.round((size * one) / 100)));
        expect(over(tabel(gewoon.map((rij) => rij.map(getal))))).toEqual([]);
        const welke = r % gewoon.length;
        const fout = gewoon.map((rij, at) =>
          rij.map((value, jaar) => getal(at === welke && jaar === k ? value * 1000 : value)),
        );
        expect(over(tabel(fout)).length).toBe((gewoon[welke]?.[k] ?? 0) * 1000 >= 10_000 ? 1 : 0);
      }),
      { seed: 15, numRuns: 60 },
    );
  });
});
