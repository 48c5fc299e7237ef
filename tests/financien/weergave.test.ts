import { describe, expect, test } from 'vitest';
import { financieleTabel } from '../../src/compose/tabellen/financiele-tabel.ts';
import { STANDAARD_WEERGAVE, type Weergave } from '../../src/domain/weergave.ts';
import { dumpTabellen } from '../support/dump-tabellen.ts';
import { controleer, reken } from '../support/financien.ts';

function toon(yaml: string, weergave: Partial<Weergave> = {}): string {
  return dumpTabellen(reken(yaml).financien, { ...STANDAARD_WEERGAVE, ...weergave });
}

const SALDO = `tabellen:
  t:
    titel: Programma’s
    tekens: min is nadeel
    kolommen: [2024, 2025]
    per_jaar: [Lasten, Baten, { id: saldo, kop: Saldo, formule: baten - lasten }]
    toelichting: Exclusief overhead.
    rijen:
      - groep: Sociaal domein
        subtotaal: kop
        rijen:
          - { post: Jeugd, bedragen: { 2024: { lasten: 1.500, baten: "200,50" } } }
      - { post: Totaal, formule: som }
      - { post: Saldo, soort: saldo, bedragen: { 2024: { lasten: -25, baten: 0 }, 2025: { lasten: 40, baten: pm } } }
`;

describe('financieleTabel', () => {
  test('should show two heads, groups with their sum, and cents everywhere when one amount has them', async () => {
    await expect(toon(SALDO)).toMatchFileSnapshot('golden/twee-koppen.txt');
  });

  test('should give every cell of the first column a row scope and every head a column scope', () => {
    const tabel = reken(SALDO).financien.tabellen.get('t');
    if (!tabel) throw new Error('no table');
    const table = financieleTabel(tabel);
    expect(
      table.head.map((row) => row.cells.map((cell) => [cell.scope, cell.colspan, cell.rowspan])),
    ).toEqual([
      [
        ['col', 1, 2],
        ['colgroup', 3, 1],
        ['colgroup', 3, 1],
      ],
      Array.from({ length: 6 }, () => ['col', 1, 1]),
    ]);
    const scopes = table.groups.flatMap((group) => group.rows).map((row) => row.cells[0]?.scope);
    expect(scopes).toEqual(['rowgroup', 'row', 'row', 'row']);
    for (const row of table.groups.flatMap((group) => group.rows)) {
      expect(row.cells.reduce((sum, cell) => sum + cell.colspan, 0)).toBe(table.columns.length);
    }
  });

  test('should show a percentage with the decimals that were typed, a computed one with at most one', () => {
    const tabel = toon(`tabellen:
  t:
    kolommen: [{ id: tarief, kop: Tarief, soort: percentage }, { id: deel, kop: Deel, soort: percentage, formule: tarief / 3 }]
    rijen: [{ post: Rij, bedragen: { tarief: "-1,25%" } }, { post: Andere, bedragen: { tarief: "2,5%" } }]
`);
    expect(tabel).toContain('−1,25%');
    expect(tabel).toContain('2,50%');
    expect(tabel).toContain('−0,4%');
    expect(tabel).toContain('0,8%');
  });

  const cel = (weergave: Partial<Weergave>, typed: string, soort = 'saldo') => {
    const yaml = `tabellen: { t: { tekens: min is nadeel, kolommen: [2024], rijen: [{ post: Rij, soort: ${soort}, bedragen: "${typed}" }] } }\n`;
    return toon(yaml, weergave)
      .split('\n')
      .find((line) => line.includes('Rij'))
      ?.split('|')
      .at(-1)
      ?.trim();
  };

  test.each([
    [{}, '-25', '−25'],
    [{ negatief: 'haakjes' }, '-25', '(25)'],
    [{ negatief: 'min_achter' }, '-25', '25·−'],
    [{ negatief: 'vn' }, '-25', '25·N'],
    [{ negatief: 'vn' }, '25', '25·V'],
    [{ negatief: 'vn' }, '0', '0'],
    [{ nul: '-' }, '0', '–'],
    [{ nul: 'leeg' }, '0', ''],
    [{ niets: '-' }, '', '–'],
    [{}, '', ''],
    [{ euroteken: 'overal' }, '1.250', '€·1.250'],
    [{ euroteken: 'overal', kommastreep: true }, '1.250', '€·1.250,-'],
    [{ decimalen: 'altijd' }, '1.250', '1.250,00'],
    [{ decimalen: 'nooit' }, '1250,50', '1.251'],
    [{ duizendtallen: 'spatie' }, '1.250.000', '1·250·000'],
    [{ pm: 'p.m.' }, '100 + pm', '100·+·p.m.'],
  ] as const)('should show by the house rules %j the amount %j as %j', (weergave, typed, shown) => {
    expect(cel(weergave, typed)).toBe(shown);
  });

  test('should put the sign only where it belongs: V and N in a saldo, not in a last', () => {
    expect(cel({ negatief: 'vn' }, '-25', 'post')).toBe('−25');
  });

  test('should show nothing for a sum of empty cells, and the zero that was typed or stated', () => {
    const yaml = `jaren: [2026, 2027]
tabellen:
  t:
    titel: T
    rijen:
      - groep: Leeg
        subtotaal: onder
        rijen:
          - { post: A, bedragen: { 2026: 5 } }
      - { groep: Niets, subtotaal: onder, rijen: [] }
      - { post: Totaal, formule: som }
  u:
    titel: U
    rijen:
      - { post: B, bedragen: { 2026: 5, 2027: 0 } }
      - { post: Samen, formule: som }
  v:
    titel: V
    rijen:
      - { post: C, bedragen: { 2026: 5 } }
      - { post: Samen, formule: som }
`;
    expect(controleer(yaml)).toEqual([]);
    expect(toon(yaml)).toMatchInlineSnapshot(`
      "# t: T
      Bedragen in euro’s
      kop          Omschrijving [col]    | 2026 [col] | 2027 [col]
      groep        Leeg [rowgroup <3>]
      post           A [row]             |          5 |
      subtotaal    Subtotaal Leeg [row]  |          5 |
      groep        Niets [rowgroup <3>]
      subtotaal    Subtotaal Niets [row] |          0 |          0
      totaal       Totaal [row]          |          5 |

      # u: U
      Bedragen in euro’s
      kop          Omschrijving [col] | 2026 [col] | 2027 [col]
      post         B [row]            |          5 |          0
      totaal       Samen [row]        |          5 |          0

      # v: V
      Bedragen in euro’s
      kop          Omschrijving [col] | 2026 [col] | 2027 [col]
      post         C [row]            |          5 |
      totaal       Samen [row]        |          5 |
      "
    `);
  });

  describe('what a minus means', () => {
    const MIN = 'Bedragen in euro’s; een saldo met een min is een';
    const blokken = (formule: string, soort = '') => `jaren: [2026]
lasten: { posten: [{ post: L, bedragen: { 2026: 100 } }] }
baten: { posten: [{ post: B, bedragen: { 2026: 120 } }] }
tabellen:
  t:
    rijen:
      - { id: typed, post: Getypt, bedragen: { 2026: 500 } }
      - { id: tussen, post: Tussen, formule: lasten.totaal }
      - { post: S, formule: "${formule}"${soort} }
`;
    const regel = (yaml: string) =>
      toon(yaml)
        .split('\n')
        .find((_, at, all) => all[at - 1]?.startsWith('# t'));

    test.each([
      ['lasten.totaal - baten.totaal', `${MIN} voordeel`],
      ['tussen - baten.totaal', `${MIN} voordeel`],
      ['afronden(lasten.totaal - baten.totaal)', `${MIN} voordeel`],
      ['-(lasten.totaal) + 10 - 0', 'Bedragen in euro’s'],
      ['baten.totaal - lasten.totaal * 2', `${MIN} nadeel`],
      ['saldo.saldo - lasten.totaal', `${MIN} nadeel`],
      ['lasten.totaal - typed', 'Bedragen in euro’s'],
      ['lasten.totaal - lasten.l * 2', 'Bedragen in euro’s'],
    ])('should follow from the formula where it can: %s', (formule, wanted) => {
      expect(regel(blokken(formule))).toBe(wanted);
    });

    const eigen = (tekens: string, formule = 'lasten - baten') => `tabellen:
  t:${tekens}
    kolommen: [2026]
    rijen:
      - { id: lasten, post: Lasten, bedragen: 100 }
      - { id: baten, post: Baten, bedragen: 120 }
      - { id: s, post: Saldo, formule: ${formule} }
`;

    test('should not be told where nobody said it', () => {
      expect(regel(eigen(''))).toBe('Bedragen in euro’s');
    });

    test('should be as the author says', () => {
      expect(regel(eigen('\n    tekens: min is voordeel'))).toBe(`${MIN} voordeel`);
      expect(regel(eigen('\n    tekens: min is nadeel', 'lasten - 110'))).toBe(
        'Bedragen in euro’s; een bedrag met een min is een nadeel',
      );
    });

    test('should turn V and N for a tekort', () => {
      const yaml = eigen('\n    tekens: min is voordeel');
      expect(toon(yaml, { negatief: 'vn' })).toContain('20·V');
    });
  });

  const duizend = (b: string) => `jaren: [2024]
eenheid: duizend
lasten: { posten: [{ post: A, bedragen: { 2024: 1.400 } }, { post: B, bedragen: { 2024: ${b} } }] }
`;

  test('should round only what is shown, and say so when it shows', () => {
    expect(toon(duizend('2.400'))).toBe(`# lasten: Lasten
Bedragen x €·1.000
kop          Omschrijving [col]  | 2024 [col]
post         A [row]             |          1
post         B [row]             |          2
totaal       Totale lasten [row] |          4
* Totalen zijn berekend uit niet-afgeronde bedragen en kunnen daardoor afwijken van de som van de getoonde bedragen.
`);
    expect(toon(duizend('2.000'))).not.toContain('Totalen zijn berekend');
  });

  test('should not print a unit over a table without amounts, and name a total that has no name', () => {
    const yaml = `tabellen:
  t:
    kolommen: [{ id: besluit, kop: Besluit, soort: tekst }]
    rijen:
      - { post: Nota, bedragen: { besluit: raad 5 juni } }
  u: { kolommen: [2024], rijen: [{ post: A, bedragen: 1 }, { id: som, soort: totaal, formule: som, post: "" }] }
`;
    expect(toon(yaml)).toBe(`# t: T
kop          Omschrijving [col] | Besluit [col]
post         Nota [row]         |   raad 5 juni

# u: U
Bedragen in euro’s
kop          Omschrijving [col] | 2024 [col]
post         A [row]            |          1
totaal       Totaal [row]       |          1
`);
  });
});

const BIJDRAGE = `tabellen:
  bijdrage:
    kolommen:
      - { id: inwoners, kop: Inwoners, soort: getal }
      - { id: tarief, kop: Per inwoner }
      - { id: totaal, kop: Bijdrage, formule: afronden(inwoners * tarief) }
      - { id: per_maand, kop: Per maand, formule: totaal / 12 }
    rijen: [{ post: Voorbeeldstad, bedragen: { inwoners: 47.200, tarief: "5,90" } }]
`;

describe('plain numbers and rounded columns', () => {
  test('should write many inhabitants in threes, and no cents where a formula rounds to euros', () => {
    expect(toon(BIJDRAGE)).toMatch(/47\.200\s*\|\s*5,90\s*\|\s*278\.480\s*\|\s*23\.206,67/);
    expect(toon(BIJDRAGE, { duizendtallen: 'spatie' })).toContain('47·200');
  });

  test.each([
    ['47200', '47.200'],
    ['1975', '1975'],
    ['1.975', '1.975'],
    ['-12500', '−12.500'],
    ['"12345,5"', '12.345,5'],
    ['950', '950'],
  ])('should write %s as %s', (getypt, gedrukt) => {
    const cells = toon(BIJDRAGE.replace('47.200', getypt))
      .split('|')
      .map((cell) => cell.trim());
    expect(cells).toContain(gedrukt);
  });

  test('should write all numbers of a column alike', () => {
    const yaml = BIJDRAGE.replace(
      'rijen: [',
      'rijen: [{ post: Dorp, bedragen: { inwoners: 9500, tarief: 6 } }, ',
    );
    expect(toon(yaml)).toContain('9.500');
  });
});
