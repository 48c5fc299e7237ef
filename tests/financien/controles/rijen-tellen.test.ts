import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controleer, reken } from '../../support/financien.ts';

const LASTEN = (extra: string) => `jaren: [2026, 2027]
lasten:
  posten:
    - { id: a, post: Formatie, bedragen: { 2026: 100, 2027: 200 } }
    - { id: x, post: Indexering, formule: a * 10%${extra} }
`;

describe('whether a computed row counts', () => {
  test('should be asked within reach of a total, with both totals', () => {
    expect(controleer(LASTEN(''))).toEqual([
      "5:22 «Indexering» fout [telt-onbekend] 'Indexering' wordt berekend en staat binnen een som; er staat niet of hij meetelt. Telt hij niet mee, dan is 'Totale lasten' 2026 € 100; telt hij mee, dan is het € 110. | Zet bij deze rij `telt: ja` of `telt: nee`.",
    ]);
  });

  test.each([
    [', telt: ja', '330.00'],
    [', telt: nee', '300.00'],
  ])('should be as it says: %s', (extra, totaal) => {
    const { financien, diagnostics } = reken(LASTEN(extra));
    expect(diagnostics).toEqual([]);
    expect(financien.tabellen.get('lasten')?.rijen.find(({ id }) => id === 'totaal')?.totaal).toMatchObject({
      waarde: expect.objectContaining({}),
    });
    expect(
      JSON.stringify(financien.tabellen.get('lasten')?.rijen.find(({ id }) => id === 'totaal')?.totaal),
    ).toContain(totaal.replace('.00', ''));
  });

  const tabel = (rijen: string) => `tabellen:\n  t:\n    kolommen: [2026]\n    rijen:\n${rijen}`;

  test.each([
    [
      'a som below',
      '      - { id: a, post: A, bedragen: 10 }\n      - { post: X, formule: a * 2 }\n      - { post: Totaal, formule: som }\n',
      1,
    ],
    [
      'a group with a subtotal',
      '      - groep: G\n        subtotaal: onder\n        rijen:\n          - { id: a, post: A, bedragen: 10 }\n          - { post: X, formule: a * 2 }\n',
      1,
    ],
    [
      'a group that a formula names',
      '      - groep: G\n        rijen:\n          - { id: a, post: A, bedragen: 10 }\n          - { post: X, formule: a * 2 }\n      - { post: T, formule: g * 3 }\n',
      1,
    ],
    ['no sum', '      - { id: a, post: A, bedragen: 10 }\n      - { post: X, formule: a * 2 }\n', 0],
    [
      'a sum of named rows',
      '      - { id: a, post: A, bedragen: 10 }\n      - { post: X, formule: a * 2 }\n      - { post: T, formule: som(a; x) }\n',
      0,
    ],
    [
      'a sum above it',
      '      - { id: a, post: A, bedragen: 10 }\n      - { post: Totaal, formule: som }\n      - { post: X, formule: a * 2 }\n',
      0,
    ],
    [
      'a percentage beside amounts',
      '      - { id: a, post: A, bedragen: 10 }\n      - { post: X, toon: percentage, formule: a / a }\n      - { post: Totaal, formule: som }\n',
      0,
    ],
    [
      'a kind that does not count',
      '      - { id: a, post: A, bedragen: 10 }\n      - { post: X, soort: saldo, formule: a * 2 }\n      - { post: Totaal, formule: som }\n',
      0,
    ],
  ])('should be asked or not: %s', (_, rijen, keren) => {
    expect(controleer(tabel(rijen)).filter((one) => one.includes('[telt-onbekend]'))).toHaveLength(keren);
  });

  test('should not be asked below the total of a block', () => {
    const yaml = `${LASTEN(', telt: ja')}  onder:\n    - { post: Anderhalf, formule: totaal * 2 }\n`;
    expect(controleer(yaml)).toEqual([]);
  });

  test('should leave percentages between amounts out of their sum', () => {
    const yaml = `jaren: [2026]
lasten:
  posten:
    - { post: A, bedragen: { 2026: 100 } }
    - { post: Rente, toon: percentage, bedragen: { 2026: "5%" } }
  verwacht: { 2026: 100 }
`;
    expect(controleer(yaml)).toEqual([]);
  });
});

describe('where a sum begins', () => {
  const rijen = (
    soort: string,
    eerste = 'Personeel',
    laatste = '{ post: Totaal, formule: som }',
  ) => `tabellen:
  t:
    kolommen: [2026]
    rijen:
      - { post: A, bedragen: 1 }
      - { post: ${eerste}, formule: som${soort} }
      - { post: B, bedragen: 2 }
      - ${laatste}
`;

  test('should be asked when the sum before may be a subtotal, with both readings', () => {
    expect(controleer(rijen(''))).toEqual([
      "6:17 «Personeel» fout [som-grens] Er staat niet of 'Personeel' een totaal is of een subtotaal. Na een totaal begint 'Totaal' opnieuw en is 'Totaal' 2026 € 2; na een subtotaal is het € 3. | Zet bij 'Personeel' `soort: subtotaal` of `soort: totaal`.",
    ]);
  });

  test.each([', soort: subtotaal', ', soort: totaal'])('should be as it says: %s', (soort) => {
    expect(controleer(rijen(soort))).toEqual([]);
  });

  test('should be behind a sum that is called a total', () => {
    expect(controleer(rijen('', 'Totaal personeel'))).toEqual([]);
  });

  test('should not leave a sum without anything to add', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2026]
    rijen:
      - { post: A, bedragen: 1 }
      - { post: Totaal, formule: som }
      - { post: Totaal van alles, formule: som }
`;
    expect(controleer(yaml)).toEqual([
      "7:17 «Totaal van alles» fout [som-leeg] Boven 'Totaal van alles' en onder 'Totaal' staan geen posten om op te tellen. | Is 'Totaal' een subtotaal, zet daar dan `soort: subtotaal`; of noem wat u optelt: som(a; b).",
    ]);
  });

  test('should take a group without rows as nil', () => {
    const yaml = `tabellen:
  t:
    kolommen: [2026]
    rijen:
      - { groep: Toevoegingen, subtotaal: onder, rijen: [], verwacht: 0 }
      - { groep: Onttrekkingen, subtotaal: onder, subtotaal_naam: Samen, rijen: [{ post: Burgerpanel, bedragen: 118.948 }] }
      - { post: Totaal, formule: som, verwacht: 118.948 }
`;
    const { financien } = reken(yaml);
    expect(controleer(yaml)).toEqual([]);
    const rijen = financien.tabellen.get('t')?.rijen ?? [];
    expect(rijen.find(({ id }) => id === 'toevoegingen.subtotaal')?.cellen.size).toBe(1);
    expect(rijen.find(({ id }) => id === 'onttrekkingen.subtotaal')?.label).toBe('Samen');
  });
});

describe('a label', () => {
  const WOORDEN = [
    'Totaal',
    'Subtotaal',
    'Saldo',
    'Restant',
    'Verschil',
    'Resultaat',
    'Tekort',
    'Lasten',
    'Reserve',
    'Kwbltz',
    'Incidenteel',
    'Totale kosten',
    'Som',
    'Percentage',
    'Begroting 2025',
  ];
  const FORMULES = ['a - b', 'a + b', 'som', 'som(g)', 'a * 2', 'cumulatief(a)', 'vorig(a)', 'max(a; b)'];
  const tabel = (
    labels: readonly string[],
    formules: readonly string[],
    telt: readonly string[],
  ) => `jaren: [2026, 2027]
tabellen:
  t:
    rijen:
      - { id: a, post: ${labels[0]}, bedragen: { 2026: 10, 2027: 7 } }
      - { id: b, post: ${labels[1]}, bedragen: { 2026: 4 } }
      - id: g
        groep: ${labels[2]}
        subtotaal: kop
        rijen:
          - { id: c, post: ${labels[3]}, bedragen: { elk_jaar: 3 } }
          - { id: d, post: ${labels[4]}, formule: ${formules[0]}, telt: ${telt[0]} }
      - { id: e, post: ${labels[5]}, formule: ${formules[1]}, telt: ${telt[1]} }
      - { id: f, post: ${labels[6]}, formule: ${formules[2]} }
      - { id: h, post: ${labels[7]}, formule: som }
`;
  const cijfers = (yaml: string) =>
    JSON.stringify(
      reken(yaml)
        .financien.tabellen.get('t')
        ?.rijen.map(({ id, soort, totaal, cellen }) => [
          id,
          soort,
          totaal,
          [...cellen].map(([kolom, cel]) => [kolom, cel.toon === 'tekst' ? '' : cel.waarde]),
        ]),
    );

  test('should change no figure and no kind of row', () => {
    const labels = fc.array(fc.constantFrom(...WOORDEN), { minLength: 8, maxLength: 8 });
    const formules = fc.array(fc.constantFrom(...FORMULES.filter((one) => one !== 'som(g)')), {
      minLength: 2,
      maxLength: 2,
    });
    const telt = fc.array(fc.constantFrom('ja', 'nee'), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(
        labels,
        labels,
        formules,
        fc.constantFrom(...FORMULES),
        telt,
        (one, other, [d = 'a', e = 'a'], f, ja) => {
          const used = [d === 'som' ? 'a' : d, e, f];
          expect(cijfers(tabel(one, used, ja))).toBe(cijfers(tabel(other, used, ja)));
        },
      ),
      { seed: 11, numRuns: 150 },
    );
  });
});
