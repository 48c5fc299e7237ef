import { describe, expect, test } from 'vitest';
import { tabelToJson } from '../../src/financien/to-json.ts';
import { meldingen, reken } from '../support/financien.ts';

function controleer(yaml: string): readonly string[] {
  return meldingen(reken(yaml)).map((one) => one.replaceAll('\u00a0', ' '));
}

/** The cells of a row, in the order of the columns. */
function rij(yaml: string, tabel: string, id: string): readonly (string | null)[] {
  const found = reken(yaml).financien.tabellen.get(tabel);
  return Object.values((found && tabelToJson(found).rijen.find((one) => one.id === id)?.cellen) ?? {});
}

const REKENING = (saldo: string) => `jaren: [2025, 2026]
reserves: { r: { naam: Reserve, beginstand: 500 } }
lasten: { posten: [{ post: Zorg, bedragen: { elk_jaar: 100 } }, { post: Storting, reserve: r, bedragen: { 2026: 5 } }] }
baten: { posten: [{ post: Rijk, bedragen: { elk_jaar: 70 } }] }
dekking: { posten: [{ post: Uit reserve, reserve: r, bedragen: sluitpost }] }
tabellen: { proef: { rijen: [{ post: Saldo, formule: saldo.saldo, verwacht: { 2025: ${saldo} } }] } }
`;

describe('saldo (F03) and resultaat (F04)', () => {
  test('should be baten less lasten, and after reserves what is left', () => {
    expect(controleer(REKENING('-30'))).toEqual([]);
    expect(rij(REKENING('-30'), 'saldo', 'saldo')).toEqual(['-30.00', '-35.00']);
    // The sluitpost covers all, so that nothing is left: baten − lasten − stortingen + onttrekkingen = 0.
    expect(rij(REKENING('-30'), 'saldo', 'resultaat')).toEqual(['0.00', '0.00']);
    expect(controleer(REKENING('-20'))).toEqual([
      "6:85 «-20» fout [verwacht] Bij 'Saldo' 2025 is € −20 opgegeven, maar de berekening geeft € −30; het verschil is € 10. Berekend uit: 'Saldo van baten en lasten' 2025 € −30. | Verbeter het opgegeven bedrag of een van de posten; in het document komt altijd het berekende bedrag.",
    ]);
  });
});

describe('restant (F15)', () => {
  const yaml = (verwacht: string) => `jaren: [2025, 2026, 2027]
lasten: { posten: [{ post: Inzet, bedragen: { 2025: 90, 2026: 60, 2027: 110 } }] }
restant: { beschikbaar: budget.rijk, cumulatief: ja }
tabellen:
  budget: { rijen: [{ post: Rijk, bedragen: { elk_jaar: 100 } }] }
  proef: { rijen: [{ post: Over, formule: restant.cumulatief, verwacht: { 2027: ${verwacht} } }] }
`;

  test('should be shown per year and added up', () => {
    expect(rij(yaml('40'), 'restant', 'restant')).toEqual(['10.00', '40.00', '-10.00']);
    expect(rij(yaml('40'), 'restant', 'cumulatief')).toEqual(['10.00', '50.00', '40.00']);
    expect(controleer(yaml('40'))).toEqual([]);
    expect(controleer(yaml('-10'))[0]).toContain(
      "«-10» fout [verwacht] Bij 'Over' 2027 is € −10 opgegeven, maar de berekening geeft € 40",
    );
  });
});

describe('kapitaallasten (F17, F19)', () => {
  const yaml = (last: string) => `jaren: [2026, 2027]
investeringen:
  s: { naam: S, bruto: 1.200, bijdragen: [{ post: Rijk, bedrag: 200 }], btw: inclusief, afschrijving: lineair, termijn: 4, restwaarde: 200, rente: 5%, eerste_jaar: 2026, verwacht: { kapitaallasten: { 2026: 250, 2027: ${last} } } }
`;

  test('should be an equal part of what is written off, and rente over the book value of 1 January', () => {
    expect(controleer(yaml('240'))).toEqual([]);
    expect(controleer(yaml('250'))).toEqual([
      "3:218 «250» fout [verwacht] Bij 'S' 2027 is € 250 opgegeven, maar de berekening geeft € 240; het verschil is € 10. Berekend uit: 'Afschrijving' 2027 € 200 + 'Rente' 2027 € 40. | Verbeter het opgegeven bedrag of een van de posten; in het document komt altijd het berekende bedrag.",
    ]);
    expect(rij(yaml('240'), 'afschrijving_s', '2029')).toEqual([
      '400.00',
      '200.00',
      '20.00',
      '220.00',
      '200.00',
    ]);
  });
});

describe('V and N (F27)', () => {
  test('should tell the sign by the kind of the row', () => {
    const yaml = (kind: string, bedrag: string) =>
      `jaren: [2025]\n${kind}: { posten: [{ post: A, bedragen: ${bedrag} }] }\n`;
    expect(rij(yaml('lasten', '25 N'), 'lasten', 'a')).toEqual(['25.00']);
    expect(rij(yaml('lasten', '25 V'), 'lasten', 'a')).toEqual(['-25.00']);
    expect(rij(yaml('baten', '25 V'), 'baten', 'a')).toEqual(['25.00']);
    expect(rij(yaml('baten', 'N 25'), 'baten', 'a')).toEqual(['-25.00']);
    expect(controleer(yaml('lasten', '-25 N'))).toEqual([
      "2:41 «-25 N» fout [bedrag] '-25 N' heeft een minteken én een V of N. | Kies één van beide: V of N zegt al of het een voordeel of een nadeel is.",
    ]);
  });
});
