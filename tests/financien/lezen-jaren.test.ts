import { expect, test } from 'vitest';
import { bedragToJson } from '../../src/domain/bedrag.ts';
import { controleer, reken } from '../support/financien.ts';

const kolommenVan = (yaml: string) =>
  reken(yaml)
    .financien.tabellen.get('t')
    ?.kolommen.map(({ id, jaar }) => `${id}:${jaar ?? '-'}`);

test.each([
  ['Rekening 2024', '2024'],
  ['Begroting 2025', '2025'],
  ['1-1-2023', '2023'],
  ['31 december 2027', '2027'],
  ['Stand 31-12-2026', '2026'],
  ['2026', '2026'],
  ['Begroting 2025-2026', '-'],
  ['t/m 2026', '-'],
  ['Verschil 2025 en 2026', '-'],
  ['Toelichting', '-'],
])('the head "%s" should stand for the year %s', (kop, jaar) => {
  const yaml = `tabellen: { t: { kolommen: ["${kop}"], rijen: [{ post: A, bedragen: 1 }] } }\n`;
  expect(kolommenVan(yaml)?.[0]).toMatch(new RegExp(`:${jaar}$`));
});

test('should take the year before, and the columns of per_jaar, under heads with a year', () => {
  const yaml = `tabellen:
  t:
    kolommen: [Rekening 2024, Begroting 2025]
    per_jaar: [Lasten, Baten]
    rijen:
      - { id: a, post: Bestuur, bedragen: { rekening_2024: { lasten: 5, baten: 3 }, 2025: { lasten: 7 } } }
      - { post: Groei, soort: saldo, formule: a - vorig(a) }
`;
  expect(controleer(yaml)).toEqual([]);
  expect(kolommenVan(yaml)).toEqual([
    'rekening_2024.lasten:2024',
    'rekening_2024.baten:2024',
    'begroting_2025.lasten:2025',
    'begroting_2025.baten:2025',
  ]);
  const groei = reken(yaml).financien.tabellen.get('t')?.rijen[1]?.cellen.get('begroting_2025.lasten');
  expect(groei && groei.toon !== 'tekst' ? bedragToJson(groei.waarde) : null).toBe('2.00');
});

test('should run a balance along a row, its first value typed, and add it up in a total', () => {
  const yaml = `tabellen:
  t:
    kolommen: [2026, 2027]
    per_jaar: [{ id: stand, kop: 1 januari, formule: vorig(stand) + vorig(storting) }, Storting]
    rijen:
      - { post: Monumenten, bedragen: { 2026: { stand: 73.000, storting: 5.000 } } }
      - { post: Groen, bedragen: { 2026: { stand: 10.000, storting: 1.000 } } }
      - { post: Totaal, formule: som, verwacht: { 2026: { stand: 83.000 }, 2027: { stand: 89.000 } } }
`;
  expect(controleer(yaml)).toEqual([]);
  expect(controleer(yaml.replace('2027: { stand: 89.000 }', '2027: { stand: 88.000 }'))).toHaveLength(1);
});

test('should say when per_jaar has no year to stand under', () => {
  const yaml =
    'tabellen: { t: { kolommen: [Oud, Nieuw], per_jaar: [Lasten, Baten], rijen: [{ post: A, bedragen: { oud: 1 } }] } }\n';
  expect(controleer(yaml)[0]).toContain('geen van de kolommen is een jaar');
});
