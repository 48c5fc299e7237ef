import { describe, expect, test } from 'vitest';
import { bepaalPersoon, type Ronde } from '../../../src/besluit/stemmen/personen.ts';
import type { Stembiljetten } from '../../../src/domain/stemming.ts';

const RAAD = { zetels: 31, vacatures: 0, onthouden: 0 };
const EERSTE = { gestaakt: false, ongeldig: false, opnieuwBelegd: false };

function ronde(
  votes: Readonly<Record<string, number>>,
  soort: Ronde = 'eerste',
  rest: Partial<Stembiljetten> = {},
  eerder = EERSTE,
) {
  const biljetten = { kandidaten: new Map(Object.entries(votes)), tegen: 0, blanco: 0, ongeldig: 0, ...rest };
  return bepaalPersoon(biljetten, RAAD, soort, eerder);
}

const BRAAS = { soort: 'gekozen', naam: 'Braas' };

describe('bepaalPersoon', () => {
  test('should choose who has more than half of the ballots that count', () => {
    expect(ronde({ Braas: 28 })).toEqual(BRAAS);
    expect(ronde({ Braas: 9, Veen: 8 })).toEqual(BRAAS);
    expect(ronde({ Braas: 9, Veen: 8 }, 'eerste', { blanco: 12 })).toEqual(BRAAS);
  });

  test('should find a vote invalid when too few handed in a ballot, filled in or not (articles 28 and 29)', () => {
    expect(ronde({ Braas: 15 })).toEqual({ soort: 'ongeldig', deelnemers: 15, nodig: 16 });
    expect(ronde({ Braas: 10 }, 'eerste', { blanco: 3, ongeldig: 3 })).toEqual(BRAAS);
    expect(ronde({ Braas: 8, Veen: 7 }, 'herstemming')).toMatchObject({ soort: 'ongeldig' });
    expect(ronde({ Braas: 15 }, 'eerste', {}, { ...EERSTE, ongeldig: true })).toEqual(BRAAS);
  });

  test('should ask for a second vote between the highest when nobody has more than half', () => {
    expect(ronde({ Braas: 14, Veen: 14 })).toEqual({ soort: 'herstemming', tussen: ['Braas', 'Veen'] });
    expect(ronde({ Dijk: 5, Braas: 12, Veen: 9 })).toEqual({
      soort: 'herstemming',
      tussen: ['Braas', 'Veen'],
    });
  });

  test('should leave a second tie to the lot, and a second vote without a tie to a third', () => {
    expect(ronde({ Braas: 14, Veen: 14 }, 'herstemming')).toEqual({
      soort: 'loting',
      tussen: ['Braas', 'Veen'],
    });
    expect(ronde({ Dijk: 6, Braas: 13, Veen: 9 }, 'herstemming')).toEqual({
      soort: 'herstemming',
      tussen: ['Braas', 'Veen'],
    });
  });

  test('should know ballots against the only candidate', () => {
    expect(ronde({ Braas: 16 }, 'eerste', { tegen: 13, blanco: 2 })).toEqual(BRAAS);
    expect(ronde({ Braas: 13 }, 'eerste', { tegen: 16 })).toEqual({ soort: 'afgewezen' });
    expect(ronde({ Braas: 15 }, 'eerste', { tegen: 15 })).toEqual({
      soort: 'herstemming',
      tussen: ['Braas'],
    });
  });
});
