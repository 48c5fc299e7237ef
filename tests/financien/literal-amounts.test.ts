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
  'in 2024 is het 400.000 euro, EUR 399.500 of 2,3 miljoen euro',
  'een prijs van € 3.195/m²',
  'met € 12.5000, dat een andere regel meldt',
  'een norm van € 3.195 per m² en een tarief van € 1.250,- (excl. btw) per woning',
])('should accept %s', (text) => {
  expect(controleer(text)).toEqual([]);
});

test('should name the cell that is nearest to a stale amount', () => {
  expect(controleer('te dekken: € 399.500, en € 436.437.')).toEqual([
    '1:26 «€ 436.437» waarschuwing [bedrag-niet-in-tabel] € 436.437 staat in geen tabel; het dichtst daarbij is € 400.000 (lasten.totaal.2024). | Als dat het bedrag is: schrijf :bedrag[lasten.totaal.2024].',
  ]);
});

test.each([
  '€ 410.000',
  '€\u2009410.000',
  '€ 410.000,=',
  '€ 410.000, -',
  '€410.000,--',
  '€ 0,41 mln.',
  '410.000 euro',
  '410.000,-',
  '410 duizend euro',
  'EUR 410.000',
  '€ 410 duizend',
  'een bedrag van 0,41 miljoen',
])('should find %s', (bedrag) => {
  expect(controleer(`te dekken: ${bedrag} uit de reserve`)[0]).toContain('bedrag-niet-in-tabel');
});

test('should name no cell of another sign', () => {
  expect(controleer('een tekort van € −410.000 te dekken')[0]).toContain('€ −410.000 staat in geen tabel. |');
  const { financien: min } = reken(`jaren: [2022]
tabellen:
  t:
    rijen: [{ post: Jeugd, bedragen: { 2022: -75.000 } }]
`);
  const source = createSource('voorstel.md', 'de meeropbrengst van € 76.000');
  const said = checkLiteralAmounts([{ text: source.text, span: spanOf(source, 0, source.text.length) }], min);
  expect(said.map(({ melding }) => melding)).toEqual(['€ 76.000 staat in geen tabel.']);
});

test('should tell of a rough rounding in a decision what it changes, and leave a fair one', () => {
  const ruw = controleer('in 2025 € 2 miljoen beschikbaar te stellen');
  expect(ruw).toEqual([
    '1:9 «€ 2 miljoen» waarschuwing [bedrag-niet-in-tabel] € 2 miljoen is een afronding van € 2.298.000 (lasten.inzet.2025): dat is € 298.000 minder, en de raad besluit wat er staat. | Schrijf :bedrag[lasten.inzet.2025]; dan staat het precieze bedrag er.',
  ]);
  expect(controleer('een bedrag van 2 miljoen euro')[0]).toContain('€ 298.000 minder');
  expect(controleer('een bedrag van € 2,3 mln')).toEqual([]);
  expect(controleer('Dat kost ruim € 2 miljoen.', true)).toEqual([]);
});

test('should name no cell that is far away', () => {
  expect(controleer('de kapitaallasten van € 98.000 te dekken')).toEqual([
    '1:23 «€ 98.000» waarschuwing [bedrag-niet-in-tabel] € 98.000 staat in geen tabel. | Zet het bedrag in een tabel onder `financien` en schrijf hier :bedrag[…].',
  ]);
});

test.each(['€ 330.000', '€ 470.000', '€ 496.000'])(
  'should not take %s for a stale copy of 400.000',
  (amount) => {
    expect(controleer(`${amount} beschikbaar te stellen`)).toEqual([
      expect.stringContaining('staat in geen tabel. |'),
    ]);
  },
);

test('should look in a reason only for amounts that are nearly those of a table', () => {
  expect(controleer('De provincie betaalt € 4,45 miljoen, en de stelpost is € 150.000.', true)).toEqual([]);
  expect(controleer('Dat kost € 410.000.', true)[0]).toContain('het dichtst daarbij is € 400.000');
  expect(controleer('Dat kost € 399.500.000.', true)[0]).toContain('fout [bedrag-factor-duizend]');
});

test('should refuse an amount that is a factor 1.000 away', () => {
  expect(controleer('een krediet van € 399.500.000')).toEqual([
    '1:17 «€ 399.500.000» fout [bedrag-factor-duizend] € 399.500.000 staat in geen tabel, maar € 399.500 (lasten.inzet.2024) wel: dat scheelt een factor 1.000. | Schrijf :bedrag[lasten.inzet.2024]; dan is het altijd het berekende bedrag.',
  ]);
  expect(controleer('2,298 miljard euro')[0]).toContain('fout [bedrag-factor-duizend]');
  expect(controleer('€ 2.298 voor het geheel')[0]).toContain('fout [bedrag-factor-duizend]');
});

test('should find nothing where there are no tables', () => {
  const source = createSource('voorstel.md', '€ 5.000');
  const leeg = { jaren: [], tabellen: new Map(), uitgangspunten: [] };
  expect(checkLiteralAmounts([{ text: '€ 5.000', span: spanOf(source, 0, 7) }], leeg)).toEqual([]);
});
