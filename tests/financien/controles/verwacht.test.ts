import { describe, expect, test } from 'vitest';
import { controleer, meldingen, reken } from '../../support/financien.ts';

describe('stated totals', () => {
  const tabel = (verwacht: string) => `tabellen:
  beschikbaar:
    kolommen: [2024, 2025]
    rijen:
      - { id: restant, post: Restant, bedragen: { 2024: 459.500 } }
      - { id: pok, post: POK-middelen, bedragen: { 2024: 175.000, 2025: 180.000 } }
      - { id: totaal, post: Totaal, formule: restant + pok, verwacht: ${verwacht} }
`;

  test('should accept what is computed', () => {
    expect(controleer(tabel('{ 2024: 634.500, 2025: 180.000, totaal: 814.500 }'))).toEqual([]);
  });

  test('should show the wrong total of the Overbetuwe paper with its terms', () => {
    const uitkomst = reken(tabel('{ 2024: 596.437 }'));
    expect(meldingen(uitkomst).map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
      "7:79 «596.437» fout [verwacht] Bij 'Totaal' 2024 is € 596.437 opgegeven, maar de berekening geeft € 634.500; het verschil is € −38.063. Berekend uit: 'Restant' 2024 € 459.500 + 'POK-middelen' 2024 € 175.000. | Verbeter het opgegeven bedrag of een van de posten; in het document komt altijd het berekende bedrag.",
    ]);
    const [first] = uitkomst.diagnostics;
    expect(first?.verwant.map(({ span }) => span.source.text.slice(span.start, span.end))).toEqual([
      '459.500',
      '175.000',
    ]);
  });

  test('should check a total over all years without a column for it', () => {
    expect(controleer(tabel('{ totaal: 800.000 }'))[0]).toContain(
      "Bij 'Totaal' over alle jaren is € 800.000 opgegeven, maar de berekening geeft € 814.500; het verschil is € −14.500.",
    );
  });

  test('should check the rows of a column', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2024, 2025, { id: groei, kop: Groei, soort: percentage, formule: (2025 - 2024) / 2024, verwacht: { a: "26%" } }]
    rijen:
      - { id: a, post: A, bedragen: { 2024: 100.000, 2025: 125.000 } }
`;
    expect(controleer(yaml)[0]).toContain("Bij 'A' Groei is 26% opgegeven, maar de berekening geeft 25%");
  });

  const afgerond = (extra: string, verwacht: string) => `jaren: [2024]
eenheid: duizend
invoer: duizend
lasten:
  ${extra}posten:
    - { post: A, bedragen: { 2024: 1.549 } }
    - { post: B, bedragen: { 2024: 3.100 } }
  verwacht: { 2024: ${verwacht} }
`;

  test('should say when only rounding can be the difference', () => {
    expect(controleer(afgerond('', '4.648'))[0]).toContain(
      'Dit verschil kan alleen door afronding komen. Zet `tolerantie: afronding` bij de tabel',
    );
  });

  test('should accept half a unit for each term where a tolerance is declared, and no more', () => {
    expect(controleer(afgerond('tolerantie: afronding\n  ', '4.648'))).toEqual([]);
    expect(controleer(afgerond('tolerantie: afronding\n  ', '4.647'))[0]).toContain(
      'het verschil is € −2.000',
    );
  });

  test('should hold two breakdowns of one total against each other', () => {
    const yaml = (b2: string) => `tabellen:
  soort:
    kolommen: [2024]
    rijen:
      - { id: a, post: A, bedragen: 100 }
      - { id: b, post: B, bedragen: 50 }
      - { id: totaal, post: Totaal, formule: a + b, gelijk_aan: wijk.totaal }
  wijk:
    kolommen: [2024]
    rijen:
      - { id: noord, post: Noord, bedragen: 90 }
      - { id: zuid, post: Zuid, bedragen: ${b2} }
      - { id: totaal, post: Totaal, formule: som }
`;
    expect(controleer(yaml('60'))).toEqual([]);
    expect(controleer(yaml('50'))).toEqual([
      "7:65 «wijk.totaal» fout [gelijk-aan] 'Totaal' 2024 is € 150 ('A' 2024 € 100 + 'B' 2024 € 50), maar 'wijk.totaal' geeft € 140 ('Totaal' 2024 € 140); het verschil is € 10. | Beide uitsplitsingen horen hetzelfde totaal te geven.",
    ]);
  });
});

describe('a stated total by the name of its row', () => {
  const groepen = (kolom: string) => `jaren: [2026]
lasten:
${kolom}  posten:
    - { groep: G1, posten: [{ post: Onderzoek, bedragen: { 2026: 10 } }] }
    - { groep: G2, posten: [{ post: Onderzoek, bedragen: { 2026: 20 } }] }
`;

  test('should not be that of the first row with the name', () => {
    const totaalkolom = (rij: string) => `  totaalkolom: { naam: Samen, verwacht: { ${rij}: 20 } }\n`;
    expect(controleer(groepen(totaalkolom('g2.onderzoek')))).toEqual([]);
    expect(controleer(groepen(totaalkolom('onderzoek')))).toEqual([
      "3:43 «onderzoek» fout [onbekende-rij] 'onderzoek' kan meer rijen betekenen. | Schrijf g1.onderzoek of g2.onderzoek.",
    ]);
  });

  const tabel = (kolommen: string, rijen: string) =>
    `jaren: [2026, 2027]\ntabellen: { t: { ${kolommen}, rijen: [${rijen}] } }\n`;

  test('should be read under every column, also below a head', () => {
    const onder = (bedrag: string) =>
      tabel(
        `kolommen: [{ kop: Kosten, kolommen: [{ kop: Oud, verwacht: { a: ${bedrag} } }, { kop: Nieuw }] }]`,
        '{ id: a, post: A, bedragen: { kosten: { oud: 10, nieuw: 20 } } }',
      );
    expect(controleer(onder('10'))).toEqual([]);
    expect(controleer(onder('11'))[0]).toContain('[verwacht]');
    expect(controleer(onder('{ 2026: 10 }'))[0]).toContain('[verwacht] Hier hoort één bedrag.');
  });

  test('should be read in the column with totals of any table', () => {
    const totaal = (bedrag: string) =>
      tabel(
        `totaalkolom: { naam: Samen, verwacht: { a: ${bedrag} } }`,
        '{ id: a, post: A, bedragen: { 2026: 10, 2027: 5 } }',
      );
    expect(controleer(totaal('15'))).toEqual([]);
    expect(controleer(totaal('16'))[0]).toContain("Bij 'A' Samen is € 16 opgegeven");
  });

  test('should be asked for at the row where each year has the column', () => {
    const perJaar = tabel(
      'per_jaar: [{ id: lasten, verwacht: { a: 11 } }, Baten]',
      '{ id: a, post: A, bedragen: { 2026: { lasten: 10 } } }',
    );
    expect(controleer(perJaar)).toEqual([
      '2:55 «a» fout [verwacht] Onder `per_jaar` staat niet van welk jaar dit is. | Zet het bij de rij: `verwacht: { 2026: { lasten: … } }`.',
    ]);
  });
});

describe('what is stated of a group', () => {
  const yaml = (opties: string, dekking = '30') => `jaren: [2026]
lasten:
  posten:
    - groep: G
      ${opties}
      posten: [{ post: A, bedragen: { 2026: 10 } }, { post: B, bedragen: { 2026: 20 } }]
tabellen: { t: { rijen: [{ id: x, post: X, bedragen: { 2026: ${dekking} } }] } }
`;

  test.each(['', 'subtotaal: onder', 'subtotaal: kop', 'subtotaal: geen'])(
    'should be checked wherever its subtotal stands: %s',
    (subtotaal) => {
      const met = (regel: string) => yaml(subtotaal ? `${subtotaal}\n      ${regel}` : regel);
      expect(controleer(met('verwacht: { 2026: 30 }'))).toEqual([]);
      expect(controleer(met('verwacht: { 2026: 31 }')).join()).toContain('[verwacht]');
      expect(controleer(met('gelijk_aan: t.x'))).toEqual([]);
      const anders = controleer(met('gelijk_aan: t.x').replace('2026: 30 }', '2026: 29 }'));
      expect(anders).toHaveLength(1);
      expect(anders[0]).toContain('[gelijk-aan]');
    },
  );

  test('should not be shown where no subtotal is asked for', () => {
    const rijen = (opties: string) =>
      reken(yaml(opties))
        .financien.tabellen.get('lasten')
        ?.rijen.filter(({ weglaten }) => !weglaten).length;
    expect(rijen('subtotaal: geen\n      verwacht: { 2026: 30 }')).toBe(4);
    expect(rijen('gelijk_aan: t.x')).toBe(4);
  });
});
