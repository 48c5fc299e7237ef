import { describe, expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

const tabel = (kop: string, rijen: readonly string[], opties = '') =>
  `tabellen:\n  t:\n    kolommen: [2026, 2027, ${kop}]\n${opties}    rijen:\n${rijen.map((rij, at) => `      - { post: Rij ${at}, bedragen: { ${rij} } }\n`).join('')}`;

const GOED = ['2026: 100, 2027: 50, totaal: 150', '2026: 20, 2027: 30, totaal: 50'];

describe('a typed column that is called a total', () => {
  test('should be told when it is the sum of the columns before it', () => {
    expect(controleer(tabel('Totaal', GOED))).toEqual([
      "3:28 «Totaal» waarschuwing [totaal-getypt] De kolom 'Totaal' is de som van '2026' en '2027', maar telt zelf ook mee: dan is het totaal van een rij dubbel. | Haal de kolom en haar bedragen weg en zet `totaalkolom: ja` bij de tabel; de bedragen kunnen naar `verwacht`.",
    ]);
  });

  test('should name the row in which it is not that sum', () => {
    const said = controleer(tabel('Totaal', [...GOED, '2026: 10, 2027: 10, totaal: 25']));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('«25» waarschuwing [totaal-getypt]');
    expect(said[0]).toContain("behalve bij 'Rij 2' (€ 25, maar samen € 20)");
  });

  test('should be told with a name of its own, and but for rounding', () => {
    const yaml = tabel('Totaal 2 jaar', ['2026: 100, 2027: 50, totaal_2_jaar: 150'], '');
    expect(controleer(yaml)[0]).toContain('zet `totaalkolom: Totaal 2 jaar`');
    const rond = tabel('Totaal', ['2026: 100, 2027: 50, totaal: 151'], '    tolerantie: afronding\n');
    expect(controleer(rond)[0]).toContain('[totaal-getypt]');
  });

  test('should be told under each year, with the formula', () => {
    const yaml =
      'tabellen:\n  t:\n    kolommen: [2026]\n    per_jaar: [Loon, Huur, Totaal]\n    rijen:\n      - { post: A, bedragen: { 2026: { loon: 5, huur: 6, totaal: 11 } } }\n';
    expect(controleer(yaml)[0]).toContain('Geef de kolom `formule: loon + huur`');
  });

  test.each([
    ['other amounts', tabel('Totaal', ['2026: 100, 2027: 50, totaal: 400', '2026: 1, 2027: 2, totaal: 9'])],
    ['another name', tabel('Krediet', ['2026: 100, 2027: 50, krediet: 150'])],
    ['one filled column', tabel('Totaal', ['2026: 100, totaal: 100'])],
    ['a computed column', tabel('{ kop: Totaal, formule: som }', ['2026: 100, 2027: 50'])],
    ['a column of totals', tabel('2028', ['2026: 100, 2027: 50, 2028: 150'], '    totaalkolom: ja\n')],
  ])('should be left alone: %s', (_, yaml) => {
    expect(controleer(yaml)).toEqual([]);
  });
});
