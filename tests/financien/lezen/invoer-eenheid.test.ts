import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { financienToJson } from '../../../src/financien/to-json.ts';
import { createSource } from '../../../src/source/source-text.ts';
import { controleer, meldingen, reken, type Uitkomst } from '../../support/financien.ts';

type Eenheid = 'euro' | 'duizend';

/** So many times ten euros, as it is typed in whole euros or in thousands: 12.340 or 12,34. */
function getypt(tientallen: number, eenheid: Eenheid): string {
  const sign = tientallen < 0 ? '-' : '';
  const digits = String(Math.abs(tientallen)).padStart(3, '0');
  const [whole, cents] = [digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.'), digits.slice(-2)];
  if (eenheid === 'duizend') return `"${sign}${whole},${cents}"`;
  return `"${sign}${String(Number(`${digits}0`)).replace(/\B(?=(\d{3})+$)/g, '.')}"`;
}

type Schrijf = (at: number) => string;

/** A proposal with every block and every key that holds an amount; `b` writes one of the amounts. */
function voorstel(b: Schrijf, opties: { readonly boven: string; readonly tabel: string }): string {
  const { boven, tabel } = opties;
  return `${boven}jaren: [2026, 2027, 2028]
reserves:
  a__b: { naam: Reserve jeugd, beginstand: ${b(0)}, stortingen: { 2026: ${b(1)} }, onttrekkingen: { 2027: ${b(2)}, 2028: ${b(3)} }, minimum: ${b(4)}, verwacht: { 2026: ${b(5)} } }
investeringen:
  school:
    naam: School
    bruto: ${b(6)}
    krediet: ${b(7)}
    bijdragen: [{ post: Rijk, bedrag: ${b(8)} }]
    btw: inclusief
    uitgaven: { 2026: ${b(9)}, 2027: ${b(10)} }
    afschrijving: lineair
    termijn: 10
    rente: 1,5%
    restwaarde: ${b(11)}
    eerste_jaar: 2027
    verwacht: { netto: ${b(12)}, kapitaallasten: { 2027: ${b(13)} } }
lasten:
${tabel}  totaalkolom: { naam: Samen, verwacht: { huur: ${b(14)} } }
  posten:
    - groep: Wonen
      subtotaal: onder
      verwacht: { 2026: ${b(15)} }
      posten:
        - { post: Huur, aard: structureel, bedragen: { 2026: ${b(16)}, 2027: pm, 2028: ${b(17)} }, maximaal: ${b(18)}, minimaal: ${b(19)} }
        - { post: Formatie, aard: structureel, indexering: "2,5%", bedragen: { 2026: ${b(20)}, 2028: ${b(21)} } }
        - { post: Onderzoek, aard: incidenteel, bedragen: { 2026 t/m 2027: ${b(22)} } }
    - { post: Kapitaallasten, aard: structureel, investering: school }
  onder:
    - { id: nu, post: Nu, bedragen: { elk_jaar: ${b(23)} } }
    - { post: Verschil, formule: totaal - nu }
  verwacht: { 2027: ${b(24)} }
baten:
${tabel}  bestand: baten.csv
  posten:
    - { post: Verhuur, aard: structureel, bedragen: { elk_jaar: ${b(25)} } }
dekking:
${tabel}  posten:
    - { id: rijk, post: Rijk, aard: structureel, uit: budget.rijk, bedragen: { elk_jaar: ${b(26)} } }
    - { post: Uit reserve, aard: incidenteel, reserve: a__b, bedragen: { 2026: sluitpost, 2027: ${b(27)} } }
  tekort: { 2027: ${b(28)} }
  overschot: { 2028: ${b(29)} }
begrotingswijziging:
${tabel}  soort: verschuiving
  programmas:
    - { programma: Sport, lasten: { 2026: { oud: ${b(30)}, mutatie: ${b(31)}, nieuw: ${b(32)} } }, baten: { 2026: { oud: ${b(33)}, mutatie: ${b(34)} } } }
  reserves:
    - { reserve: a__b, onttrekkingen: { 2026: { oud: ${b(35)}, mutatie: ${b(36)} } } }
  resultaat: { 2026: ${b(37)} }
tabellen:
  budget:
${tabel.replace('  ', '    ')}    kolommen: [2026, 2027, 2028]
    rijen:
      - { id: rijk, post: Rijk, bedragen: { elk_jaar: ${b(38)} }, gelijk_aan: dekking.rijk }
      - { id: stand, post: Stand, formule: vorig(stand) + rijk, bedragen: { 2026: ${b(39)} }, verwacht: { 2028: ${b(40)} } }
`;
}

const AANTAL = 43;

function berekend(bedragen: readonly number[], soort: Eenheid | 'gemengd'): Uitkomst {
  const vast = (eenheid: Eenheid) => (at: number) => getypt(bedragen[at] ?? 0, eenheid);
  const csv = (b: Schrijf) => `Post;aard;2026;2027\nSubsidie;structureel;${b(41)};${b(42)}\n`;
  // In a mixed proposal reserves and investments are in euros, and each table says that it is in thousands.
  const buiten = (at: number) => at < 14;
  const b: Schrijf = (at) => vast(soort === 'gemengd' ? (buiten(at) ? 'euro' : 'duizend') : soort)(at);
  const boven = { euro: '', duizend: 'invoer: duizend\n', gemengd: 'invoer: euro\n' }[soort];
  const yaml = voorstel(b, { boven, tabel: soort === 'gemengd' ? '  invoer: duizend\n' : '' });
  return reken(yaml, {
    readCsv: () => ({ value: createSource('baten.csv', csv(b)), diagnostics: [] }),
  });
}

/** Messages without their places, and without the hints that name an amount as it is to be typed. */
function gemeld(uitkomst: Uitkomst): readonly string[] {
  return meldingen({
    ...uitkomst,
    diagnostics: uitkomst.diagnostics.map(({ span: _, hint, ...one }) => ({
      ...one,
      ...(hint && !['verwacht', 'begrotingswijziging-sluit'].includes(one.regel) && { hint }),
    })),
  });
}

const bedrag = fc.integer({ min: 0, max: 90_000 });

describe('amounts typed in thousands', () => {
  function vergelijk(bedragen: readonly number[]): readonly string[] {
    const [euro, ...others] = (['euro', 'duizend', 'gemengd'] as const).map((soort) =>
      berekend(bedragen, soort),
    );
    if (!euro) throw new Error('nothing was computed');
    for (const one of others) {
      expect(gemeld(one)).toEqual(gemeld(euro));
      expect(financienToJson(one.financien)).toEqual(financienToJson(euro.financien));
    }
    return euro.diagnostics.map(({ regel }) => regel);
  }

  test('should give the same tables and messages as in euros, in every block', () => {
    fc.assert(
      fc.property(fc.array(bedrag, { minLength: AANTAL, maxLength: AANTAL }), (bedragen) => {
        vergelijk(bedragen);
      }),
      { numRuns: 12 },
    );
  });

  test('should be compared where every check that reads an amount has something to say', () => {
    const reeksen = [7919, 104_729, 3571, 15_485, 60_013, 88_001].map((stap) =>
      Array.from({ length: AANTAL }, (_, at) => ((at + 1) * stap) % 90_000),
    );
    const regels = new Set(reeksen.flatMap(vergelijk));
    for (const regel of [
      'verwacht',
      'reserve-negatief',
      'krediet',
      'afschrijving',
      'grens',
      'indexering',
      'dekking',
      'gelijk-aan',
      'inzet-te-hoog',
      'verschuiving',
      'begrotingswijziging-sluit',
    ])
      expect(regels, regel).toContain(regel);
  });

  test('should hold for the minimum of a reserve', () => {
    const yaml =
      'invoer: duizend\njaren: [2026]\nreserves: { j: { naam: J, beginstand: 200, minimum: 400 } }\n';
    expect(controleer(yaml)[0]).toContain("'J' komt in 2026 onder het minimum van € 400.000");
  });

  const wijziging = (mutatie: string, resultaat = '', jaar = '  jaar: 2026\n') => `invoer: duizend
jaren: [2026]
begrotingswijziging:
${jaar}  programmas:
    - { programma: Sport, lasten: ${mutatie} }
${resultaat}`;

  test('should hold for the stated result of a budget change', () => {
    expect(controleer(wijziging('{ oud: 100, mutatie: 50 }', '  resultaat: -50\n'))).toEqual([]);
  });

  test('should have a hint that can be typed as it stands', () => {
    const hint = (mutatie: string, jaar?: string) => {
      const [first = ''] = controleer(wijziging(mutatie, '', jaar));
      return /`(resultaat: .*)`/.exec(first)?.[1] ?? first;
    };
    for (const [mutatie, wanted] of [
      ['50', 'resultaat: -50'],
      ['"1.250,5"', 'resultaat: -1.250,50'],
      ['"= 50.123,45 * 1"', 'resultaat: -50,12345 duizend'],
    ] as const) {
      const cellen = `{ oud: 2.000, mutatie: ${mutatie} }`;
      expect(hint(cellen)).toBe(wanted);
      expect(controleer(wijziging(cellen, `  ${wanted}\n`))).toEqual([]);
    }
    const perJaar = '{ 2026: { oud: 100, mutatie: "50,5" } }';
    expect(hint(perJaar, '')).toBe('resultaat: { 2026: "-50,50" }');
    expect(controleer(wijziging(perJaar, '  resultaat: { 2026: "-50,50" }\n', ''))).toEqual([]);
  });

  test('should leave an amount alone that says its unit itself', () => {
    const totaal = (bedrag: string) => {
      const { financien } = reken(
        `invoer: duizend\njaren: [2026]\nlasten: { posten: [{ post: A, bedragen: { 2026: ${bedrag} } }] }\n`,
      );
      return financienToJson(financien).tabellen.lasten?.rijen[0]?.cellen['2026'];
    };
    expect(totaal('"12,5 miljoen"')).toBe('12500000.00');
    expect(totaal('50 duizend')).toBe('50000.00');
    expect(totaal('50')).toBe('50000.00');
    expect(totaal('50 + pm')).toBe('50000.00 + pm');
  });

  test('should let typed years that were rounded follow their indexering to the unit in which they are typed', () => {
    const yaml = (extra: string) =>
      `invoer: duizend\njaren: [2026, 2027]\nlasten: { ${extra}posten: [{ post: A, indexering: 2%, bedragen: { 2026: 310, 2027: 316 } }] }\n`;
    expect(controleer(yaml(''))[0]).toContain('zou het € 316.200 zijn');
    expect(controleer(yaml('tolerantie: afronding, '))).toEqual([]);
  });
});
