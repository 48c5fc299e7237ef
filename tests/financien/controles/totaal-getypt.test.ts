import { describe, expect, test } from 'vitest';
import { createSource } from '../../../src/source/source-text.ts';
import { controleer, meldingen, reken } from '../../support/financien.ts';

const blok = (label: string, bedrag: string) => `jaren: [2026]
lasten:
  posten:
    - { post: Formatie, bedragen: { 2026: 480.000 } }
    - { post: Werkplekken, bedragen: { 2026: 12.000 } }
    - { post: ${label}, bedragen: { 2026: ${bedrag} } }
    - { post: Inhuur, bedragen: { 2026: 10.000 } }
`;

describe('a typed row that is called a total', () => {
  test('should be told when it is the sum of rows above it and counts again', () => {
    expect(controleer(blok('Subtotaal personeel', '492.000'))).toEqual([
      "6:15 «Subtotaal personeel» waarschuwing [totaal-getypt] 'Subtotaal personeel' is de som van 'Formatie' en 'Werkplekken', maar telt zelf ook mee als post: dan telt alles dubbel. | Haal de rij weg, en maak van de posten een `groep` met `subtotaal: onder`.",
    ]);
  });

  test.each([
    'Totale kosten',
    'Totaal personeel',
    'Kosten totaal',
    'Eindtotaal',
    'Totaalbedrag',
    'Som der lasten',
    'Kosten samen',
    'Saldo',
  ])('should be known by any such name: %s', (label) => {
    expect(controleer(blok(label, '492.000')).join()).toContain('[totaal-getypt]');
  });

  test.each([
    ['Totaal personeel', '493.000'],
    ['Totale herinrichting', '85.000'],
    ['Totalisator', '492.000'],
    ['Personeelskosten', '492.000'],
    ['Scholen samen', '12.000'],
    ['Gezamenlijke inkoop', '85.000'],
  ])('should be left alone when it may be a post: %s %s', (label, bedrag) => {
    expect(controleer(blok(label, bedrag))).toEqual([]);
  });

  test('should be told when it can hardly be anything else and is not the sum', () => {
    expect(controleer(blok('Totale kosten', '429.000'))[0]).toContain(
      "'Totale kosten' is getypt als post en is niet de som van de rijen erboven (in 2026 samen € 492.000).",
    );
  });

  test('should be told at its line in a CSV file', () => {
    const csv = createSource(
      'begroting.csv',
      'Post;2026\nFormatie;480.000\nWerkplekken;12.000\nTotale kosten;492.000\n',
    );
    const yaml = 'jaren: [2026]\nlasten: { bestand: begroting.csv }\n';
    const said = meldingen(reken(yaml, { readCsv: () => ({ value: csv, diagnostics: [] }) }));
    expect(said).toEqual([
      "4:1 «Totale kosten» waarschuwing [totaal-getypt] 'Totale kosten' is de som van 'Formatie' en 'Werkplekken', maar telt zelf ook mee als post: dan telt alles dubbel. | Haal de rij weg: het totaal komt er vanzelf onder. Zet de bedragen bij `verwacht` van het blok, dan worden ze nagekeken.",
    ]);
  });

  test('should not be told of totals of other tables side by side', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2026]
    rijen:
      - { id: l, post: Totale lasten, bedragen: 100 }
      - { id: b, post: Totale baten, bedragen: 120 }
      - { post: Saldo, formule: b - l }
`;
    expect(controleer(yaml)).toEqual([]);
  });
});

describe('a typed row of soort totaal', () => {
  const tabel = (bedrag: string, opties = '') => `tabellen:
  t:
    kolommen: [2026]${opties}
    rijen:
      - { post: Paden, bedragen: 85.000 }
      - { post: Groen, bedragen: 40.000 }
      - { post: Totaal, soort: totaal, bedragen: ${bedrag} }
`;

  test('should be the sum of the rows above it', () => {
    expect(controleer(tabel('125.000'))).toEqual([]);
    expect(controleer(tabel('999.000')).map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
      "7:50 «999.000» waarschuwing [totaal-getypt] 'Totaal' 2026 is getypt als € 999.000, maar de rijen erboven zijn samen € 125.000. | Typ geen totaal: schrijf `formule: som`, en zet de bedragen bij `verwacht`.",
    ]);
  });

  test('should have room for rounding where amounts are rounded', () => {
    const opties = '\n    invoer: duizend\n    tolerantie: afronding';
    expect(controleer(tabel('125.001', opties))).toEqual([]);
    expect(controleer(tabel('125.002', opties)).join()).toContain('[totaal-getypt]');
  });
});
