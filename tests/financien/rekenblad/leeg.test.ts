import { describe, expect, test } from 'vitest';
import { bedragToJson } from '../../../src/domain/bedrag.ts';
import { controleer, reken } from '../../support/financien.ts';

/** What a formula gives in a column or a row where `leeg` is empty, `vol` is 3 and `twee` is 2; null when it is empty. */
function uitkomsten(formule: string): readonly (string | null)[] {
  const kolom = `tabellen:
  t:
    kolommen: [{ id: leeg, kop: L }, { id: vol, kop: V }, { id: twee, kop: T }, { id: x, kop: X, formule: "${formule}" }]
    rijen: [{ id: r, post: R, bedragen: { vol: 3, twee: 2 } }]
`;
  const rij = `tabellen:
  t:
    kolommen: [2026, 2027]
    rijen:
      - { id: leeg, post: L, bedragen: { 2027: 1 } }
      - { id: vol, post: V, bedragen: { 2026: 3 } }
      - { id: twee, post: T, bedragen: { 2026: 2 } }
      - { id: x, post: X, formule: "${formule}" }
`;
  expect([...controleer(kolom), ...controleer(rij)]).toEqual([]);
  const cel = (yaml: string, id: string, naam: string) => {
    const found = reken(yaml)
      .financien.tabellen.get('t')
      ?.rijen.find((one) => one.id === id)
      ?.cellen.get(naam);
    return found && found.toon !== 'tekst' ? bedragToJson(found.waarde) : null;
  };
  return [cel(kolom, 'r', 'x'), cel(rij, 'x', '2026')];
}

describe('an empty cell in a formula', () => {
  test.each([
    ['leeg + vol', '3.00'],
    ['vol - leeg', '3.00'],
    ['leeg - vol', '-3.00'],
    ['leeg + leeg', null],
    ['leeg - leeg', null],
    ['leeg + 5', null],
    ['1 - leeg', null],
    ['-leeg', null],
    ['leeg * vol', null],
    ['leeg * 2', null],
    ['vol / leeg', null],
    ['leeg / vol', null],
    ['vol / leeg - 1', null],
    ['(vol - leeg) / leeg', null],
    ['1 - leeg / vol', null],
    ['vol / leeg + vol', '3.00'],
    ['min(leeg; vol)', '3.00'],
    ['max(leeg; vol; twee)', '3.00'],
    ['max(0; leeg)', null],
    ['max(0; leeg - vol)', '0.00'],
    ['gemiddelde(leeg; vol; twee)', '2.50'],
    ['gemiddelde(leeg; leeg)', null],
    ['abs(leeg)', null],
    ['afronden(leeg)', null],
    ['afronden(leeg; 2)', null],
    ['afronden(vol; 2)', '3.00'],
    ['som(leeg; vol)', '3.00'],
  ])('should be neither zero nor left out: %s', (formule, wanted) => {
    expect(uitkomsten(formule)).toEqual([wanted, wanted]);
  });
});
