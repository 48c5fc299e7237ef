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

function controleer(text: string): readonly string[] {
  const source = createSource('voorstel.md', text);
  const diagnostics = checkLiteralAmounts([{ text, span: spanOf(source, 0, text.length) }], financien);
  return meldingen({ financien, diagnostics }).map((one) => one.replaceAll('\u00a0', ' '));
}

test.each([
  'in 2024 € 399.500 beschikbaar te stellen',
  'een bedrag van € 2.298.000,- in te zetten',
  'een bedrag van € 2,3 miljoen',
  '€ 500 en € 12,50 per inwoner en 399.501 inwoners',
  'in 2024 is het € 400.000.',
])('should accept %s', (text) => {
  expect(controleer(text)).toEqual([]);
});

test('should name the cell that is nearest to a stale amount', () => {
  expect(controleer('te dekken: € 399.500, en € 596.437.')).toEqual([
    '1:26 «€ 596.437» waarschuwing [bedrag-niet-in-tabel] € 596.437 staat in geen tabel; het dichtst daarbij is € 400.000 (lasten.totaal.2024). | Als dat het bedrag is: schrijf :bedrag[lasten.totaal.2024].',
  ]);
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
