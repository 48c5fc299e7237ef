import { describe, expect, test } from 'vitest';
import { bepaalPersoon } from '../../../src/besluit/stemmen/personen.ts';

const RAAD = { zetels: 31, vacatures: 0, onthouden: 0 };

function biljetten(votes: Readonly<Record<string, number>>) {
  return { kandidaten: new Map(Object.entries(votes)) };
}

describe('bepaalPersoon', () => {
  test('should choose who has more than half of the ballots that count', () => {
    expect(bepaalPersoon(biljetten({ Braas: 28 }), RAAD, 'eerste')).toEqual({
      soort: 'gekozen',
      naam: 'Braas',
    });
    expect(bepaalPersoon(biljetten({ Braas: 9, Veen: 8 }), RAAD, 'eerste')).toEqual({
      soort: 'gekozen',
      naam: 'Braas',
    });
  });

  test('should find a vote invalid when too few ballots count (articles 29 and 30)', () => {
    expect(bepaalPersoon(biljetten({ Braas: 15 }), RAAD, 'eerste')).toEqual({
      soort: 'ongeldig',
      deelnemers: 15,
      nodig: 16,
    });
  });

  test('should ask for a second vote between the highest when nobody has more than half', () => {
    expect(bepaalPersoon(biljetten({ Braas: 14, Veen: 14 }), RAAD, 'eerste')).toEqual({
      soort: 'herstemming',
      tussen: ['Braas', 'Veen'],
    });
    expect(bepaalPersoon(biljetten({ Dijk: 5, Braas: 12, Veen: 9 }), RAAD, 'eerste')).toEqual({
      soort: 'herstemming',
      tussen: ['Braas', 'Veen'],
    });
  });

  test('should leave a second tie to the lot', () => {
    expect(bepaalPersoon(biljetten({ Braas: 14, Veen: 14 }), RAAD, 'herstemming')).toEqual({
      soort: 'loting',
      tussen: ['Braas', 'Veen'],
    });
  });
});
