import { describe, expect, test } from 'vitest';
import { lookupBedrag } from '../../src/financien/lookup-bedrag.ts';
import { tabelToJson } from '../../src/financien/to-json.ts';
import { meldingen, reken } from '../support/financien.ts';

/** The cells of a row, in the order of the columns, with a comma between them; messages when there are any. */
function rij(yaml: string, tabel: string, id: string): string {
  const uitkomst = reken(yaml);
  const fouten = meldingen(uitkomst).map((one) => one.replaceAll('\u00a0', ' '));
  if (fouten.length > 0) return fouten.join('\n');
  const found = uitkomst.financien.tabellen.get(tabel);
  const cellen = found && tabelToJson(found).rijen.find((one) => one.id === id)?.cellen;
  return Object.values(cellen ?? {}).join(', ');
}

describe('a cell of another table', () => {
  const plan = (formule: string) => `jaren: [2026, 2027]
investeringen:
  school: { naam: School, bruto: 8.000, btw: compensabel, afschrijving: lineair, termijn: 4, eerste_jaar: 2026 }
tabellen:
  plan:
    kolommen: [{ id: bruto, kop: Bruto }, { id: last, kop: Last }]
    rijen:
      - { id: school, post: School, bedragen: { ${formule} } }
      - { id: totaal, post: Totaal, formule: som }
`;

  test('should come from its only column when it has one', () => {
    expect(rij(plan('bruto: "= investeringen.school.bruto"'), 'plan', 'totaal')).toBe('8000.00, 0.00');
  });

  test('should be asked for by its column when it has more, and never count as nothing in silence', () => {
    expect(rij(plan('last: "= kapitaallasten.school"'), 'plan', 'totaal')).toBe(
      "8:58 «kapitaallasten.school» fout [onbekende-verwijzing] De tabel 'kapitaallasten' heeft geen kolom die bij 'Last' hoort. | Noem de kolom erbij, zoals kapitaallasten.school.2027.",
    );
    expect(rij(plan('last: "= kapitaallasten.school.2027"'), 'plan', 'school')).toBe(', 2000.00');
  });

  test('should be the sum over the years where that is asked for', () => {
    expect(rij(plan('last: "= kapitaallasten.school.totaal"'), 'plan', 'school')).toBe(', 4000.00');
    const stand = `jaren: [2026, 2027]
reserves: { r: { naam: R, beginstand: 10 } }
tabellen: { t: { rijen: [{ id: a, post: A, formule: reserves.r.eind.totaal }] } }
`;
    expect(rij(stand, 't', 'a')).toBe(
      "3:53 «reserves.r.eind.totaal» fout [formule] 'reserves.r.eind.totaal' is een stand; die wordt niet over de jaren opgeteld. | Noem een jaar, zoals reserves.r.eind.2027.",
    );
  });

  test('should be empty for a year that the other table does not have', () => {
    const yaml = `tabellen:
  a: { kolommen: [2026], rijen: [{ id: x, post: X, bedragen: 5 }] }
  b: { kolommen: [2026, 2027], rijen: [{ id: y, post: Y, formule: a.x + 1 }] }
`;
    expect(rij(yaml, 'b', 'y')).toBe('6.00, ');
  });

  test('should go before the row of the same name, when a table is called as the row', () => {
    const yaml = `jaren: [2026]
lasten: { posten: [{ post: A, bedragen: 5 }] }
tabellen: { t: { rijen: [{ id: lasten, post: Lasten, formule: lasten.totaal }] } }
`;
    expect(rij(yaml, 't', 'lasten')).toBe('5.00');
  });
});

describe('a cell of another row, in the formula of a column', () => {
  test('should give the share in a total', () => {
    const yaml = `tabellen:
  t:
    kolommen: [{ id: b, kop: Verleend }, { kop: Aandeel, soort: percentage, formule: b / totaal.b }]
    rijen:
      - { id: x, post: X, bedragen: { b: 30 } }
      - { id: y, post: Y, bedragen: { b: 10 } }
      - { post: Totaal, formule: som }
`;
    expect(rij(yaml, 't', 'x')).toBe('30.00, 75%');
    expect(rij(yaml, 't', 'totaal')).toBe('40.00, 100%');
  });

  test('should take the year in which the column stands', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2025, 2026]
    per_jaar: [Lasten, { id: deel, kop: Deel, soort: percentage, formule: lasten / totaal.lasten }]
    rijen:
      - { id: x, post: X, bedragen: { 2025: { lasten: 1 }, 2026: { lasten: 3 } } }
      - { id: y, post: Y, bedragen: { 2025: { lasten: 3 }, 2026: { lasten: 3 } } }
      - { post: Totaal, formule: som }
`;
    expect(rij(yaml, 't', 'x')).toBe('1.00, 25%, 3.00, 50%');
  });
});

test('should find a row in nested groups by the end of its path', () => {
  const yaml = `tabellen:
  t:
    kolommen: [2025]
    rijen:
      - groep: Programma
        rijen:
          - { groep: Thema a, rijen: [{ post: Personeel, bedragen: 1 }] }
          - { groep: Thema b, rijen: [{ post: Personeel, bedragen: 2 }] }
      - { id: samen, post: Samen, formule: thema_a.personeel + programma.thema_b.personeel }
`;
  expect(rij(yaml, 't', 'samen')).toBe('3.00');
});

describe('sums', () => {
  test('should hold more than a hundred posts', () => {
    const posten = Array.from(
      { length: 150 },
      (_, at) => `{ post: Post ${at}, aard: structureel, bedragen: 2 }`,
    );
    const yaml = `jaren: [2025]\nlasten: { posten: [${posten.join(', ')}] }\n`;
    expect(rij(yaml, 'lasten', 'totaal')).toBe('300.00');
    expect(rij(yaml, 'lasten', 'structureel')).toBe('300.00');
  });

  test('should begin anew after a subtotal in a subtotal, and after a total in a total', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2025]
    rijen:
      - { post: A, bedragen: 1 }
      - { id: s1, post: Subtotaal, soort: subtotaal, formule: som }
      - { post: B, bedragen: 2 }
      - { id: s2, post: Subtotaal rest, soort: subtotaal, formule: som }
      - { post: Totaal, formule: som }
      - { post: C, bedragen: 4 }
      - { id: s3, post: Subtotaal erna, soort: subtotaal, formule: som }
`;
    expect(['s1', 's2', 'totaal', 's3'].map((id) => rij(yaml, 't', id))).toEqual([
      '1.00',
      '2.00',
      '3.00',
      '4.00',
    ]);
  });
});

test('should leave a column empty in computed rows where its values cannot be added up', () => {
  const yaml = `tabellen:
  t:
    kolommen: [{ id: termijn, kop: Termijn, soort: getal, optellen: nee }, { id: b, kop: Bedrag }]
    rijen:
      - { post: A, bedragen: { termijn: 40, b: 1 } }
      - { post: B, bedragen: { termijn: 15, b: 2 } }
      - { post: Totaal, formule: som }
`;
  expect(rij(yaml, 't', 'a')).toBe('40, 1.00');
  expect(rij(yaml, 't', 'totaal')).toBe(', 3.00');
});

describe('a path that leads nowhere', () => {
  const met = (pad: string) => `jaren: [2026]
tabellen:
  kosten:
    rijen:
      - { id: huur, post: Huur, bedragen: { 2026: 8.000 } }
      - { id: totaal, post: Totaal, formule: som }
  samenvatting:
    rijen:
      - { id: huur, post: Huur, bedragen: { 2026: 8.000 }, gelijk_aan: ${pad} }
`;

  test.each([
    ['tabellen.kosten.huur', 'kosten.huur'],
    ['financien.tabellen.kosten.huur', 'kosten.huur'],
    ['tabellen.kosten', 'kosten'],
    ['tabellen.kosten.hurr', 'kosten.huur'],
    ['kostne.huur', 'kosten.huur'],
  ])('should be told with the one that was meant: %s', (pad, goed) => {
    expect(meldingen(reken(met(pad)))).toEqual([
      expect.stringContaining(`Er is geen rij of tabel '${pad}'. | Bedoelde u '${goed}'?`),
    ]);
    expect(meldingen(reken(met(goed)))).toEqual([]);
  });

  test('should be told with all names where none is like it', () => {
    expect(meldingen(reken(met('tabellen.iets.anders')))).toEqual([
      expect.stringContaining('Bekend zijn: huur, kosten, samenvatting.'),
    ]);
  });

  test.each([
    ['tabellen.kosten.huur', 'kosten.huur', true],
    ['financien.kosten.totaal.2026', 'kosten.totaal.2026', true],
    ['tabellen.kosten.hurr', 'kosten.huur', false],
  ])('should be the same in a text: %s', (pad, goed, zeker) => {
    expect(lookupBedrag(reken(met('kosten.huur')).financien, pad)).toMatchObject({
      hint: `Bedoelde u '${goed}'?`,
      bedoeld: [goed],
      zeker,
    });
  });
});
