import { expect, test } from 'vitest';
import { checkLiteralAmounts } from '../../src/financien/literal-amounts.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';
import { meldingen, reken } from '../support/financien.ts';

const { financien } = reken(`jaren: [2024, 2025]
lasten:
  posten:
    - { id: inzet, post: Inzet, bedragen: { 2024: 399.500, 2025: 2.298.000 } }
    - { id: klein, post: Klein, bedragen: { 2024: 500 } }
`);

function controleer(text: string, toelichtend = false): readonly string[] {
  const source = createSource('voorstel.md', text);
  const diagnostics = checkLiteralAmounts(
    [{ text, span: spanOf(source, 0, text.length), toelichtend }],
    financien,
  );
  return meldingen({ financien, diagnostics }).map((one) => one.replaceAll('\u00a0', ' '));
}

test.each([
  'in 2024 € 399.500 beschikbaar te stellen',
  'een bedrag van € 2.298.000,- in te zetten',
  'een bedrag van € 2,3 miljoen',
  'een bedrag van €\u202f2,3\u202fmiljoen',
  'een bedrag van € −399.500 en van € 2.298.000,--',
  '€ 500 en € 12,50 per inwoner en 399.501 inwoners',
  'in 2024 is het € 400.000.',
  'een norm van € 3.195 per m² en een tarief van € 1.250,- (excl. btw) per woning',
])('should accept %s', (text) => {
  expect(controleer(text)).toEqual([]);
});

test('should name the cell that is nearest to a stale amount', () => {
  expect(controleer('te dekken: € 399.500, en € 596.437.')).toEqual([
    '1:26 «€ 596.437» waarschuwing [bedrag-niet-in-tabel] € 596.437 staat in geen tabel; het dichtst daarbij is € 400.000 (lasten.totaal.2024). | Als dat het bedrag is: schrijf :bedrag[lasten.totaal.2024].',
  ]);
});

test.each(['€ −410.000', '€\u2009410.000', '€ 410.000,=', '€ 0,41 mln.'])('should find %s', (bedrag) => {
  expect(controleer(`te dekken: ${bedrag} uit de reserve`)[0]).toContain('bedrag-niet-in-tabel');
});

test('should name no cell that is far away', () => {
  expect(controleer('de kapitaallasten van € 98.000 te dekken')).toEqual([
    '1:23 «€ 98.000» waarschuwing [bedrag-niet-in-tabel] € 98.000 staat in geen tabel. | Zet het bedrag in een tabel onder `financien` en schrijf hier :bedrag[…].',
  ]);
});

test('should look in a reason only for amounts that are nearly those of a table', () => {
  expect(controleer('De provincie betaalt € 4,45 miljoen, en de stelpost is € 150.000.', true)).toEqual([]);
  expect(controleer('Dat kost € 410.000.', true)[0]).toContain('het dichtst daarbij is € 400.000');
  expect(controleer('Dat kost € 399.500.000.', true)[0]).toContain('fout [bedrag-factor-duizend]');
});

test('should refuse an amount that is a factor 1.000 away', () => {
  expect(controleer('een krediet van € 399.500.000')).toEqual([
    '1:17 «€ 399.500.000» fout [bedrag-factor-duizend] € 399.500.000 staat in geen tabel, maar € 399.500 (lasten.inzet.2024) wel: dat scheelt een factor 1.000. | Schrijf :bedrag[lasten.inzet.2024]; dan is het altijd het berekende bedrag.',
  ]);
  expect(controleer('€ 2.298 voor het geheel')[0]).toContain('fout [bedrag-factor-duizend]');
});

test('should find nothing where there are no tables', () => {
  const source = createSource('voorstel.md', '€ 5.000');
  const leeg = { jaren: [], tabellen: new Map() };
  expect(checkLiteralAmounts([{ text: '€ 5.000', span: spanOf(source, 0, 7) }], leeg)).toEqual([]);
});
