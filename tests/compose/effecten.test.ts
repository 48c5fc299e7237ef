import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { financieleTabel } from '../../src/compose/tabellen/financiele-tabel.ts';
import type { Table } from '../../src/document/nodes.ts';
import { plainText } from '../../src/document/text.ts';
import { STANDAARD_WEERGAVE, type Weergave } from '../../src/domain/weergave.ts';
import { gridRow } from '../../src/layout/table/office-grid.ts';
import { preparedTable } from '../prepare/prepared-table.ts';
import { controleer, reken } from '../support/financien.ts';

function tabel(yaml: string, weergave: Partial<Weergave> = {}): Table {
  const found = reken(yaml).financien.tabellen.get('t');
  if (!found) throw new Error('no table');
  return financieleTabel(found, { ...STANDAARD_WEERGAVE, ...weergave });
}

/** Each row as its cells; how many columns a cell takes stands behind it, what is said instead after an arrow. */
function rijen({ groups }: Table): string[] {
  return groups
    .flatMap(({ rows }) => rows)
    .map(({ cells }) =>
      cells
        .map(({ children, colspan, spoken }) => {
          const wide = colspan > 1 ? ` <${colspan}>` : '';
          return `${plainText(children)}${wide}${spoken === undefined ? '' : ` → ${spoken}`}`;
        })
        .join(' | ')
        .replaceAll('\u00a0', ' '),
    );
}

const effecten = (opties: string, posten: string) => `jaren: [2026, 2027]
tabellen:
  t:
${opties}
    rijen:
${posten}
      - { id: totaal, post: Totaal, formule: som }
`;
const POSTEN = `      - { post: Zorg, bedragen: { 2026: -112.000, 2027: 40.000 N } }
      - { post: Leges, bedragen: { 2026: 25.000, 2027: 0 } }
      - { post: Fonds, bedragen: { 2027: 75.000 V } }`;

describe('a table of effects', () => {
  test('has an amount on its side, the sum of each side, and below it what is left over both', () => {
    expect(rijen(tabel(effecten('    effecten: nadeel_links', POSTEN)))).toEqual([
      'Zorg | 112.000 |  | 40.000 | ',
      'Leges |  | 25.000 | 0 <2>',
      'Fonds |  <2> |  | 75.000',
      'Totaal | 112.000 | 25.000 | 40.000 | 75.000',
      'Per saldo | 87.000 nadeel <2> | 35.000 voordeel <2>',
    ]);
  });

  test('has the sides below each head, and heads that say which they are the head of', () => {
    const { head, columns } = tabel(effecten('    effecten: voordeel_links', POSTEN));
    expect(
      head.map(({ cells }) =>
        cells.map((one) => [plainText(one.children), one.scope, one.colspan, one.rowspan]),
      ),
    ).toEqual([
      [
        ['Omschrijving', 'col', 1, 2],
        ['2026', 'colgroup', 2, 1],
        ['2027', 'colgroup', 2, 1],
      ],
      ['Voordeel', 'Nadeel', 'Voordeel', 'Nadeel'].map((kop) => [kop, 'col', 1, 1]),
    ]);
    expect(columns).toHaveLength(5);
  });

  test('names the heads of both sides, and of the year, for what stands over both', () => {
    const { head, groups } = tabel(effecten('    effecten: nadeel_links', POSTEN));
    const prepared = preparedTable(
      head,
      groups.flatMap(({ rows }) => rows),
    );
    const names = new Map(
      [...prepared.head, ...prepared.body].flatMap(({ cells }) =>
        cells.map((one) => [one.id, plainText(one.children)]),
      ),
    );
    const heads = prepared.body.at(-1)?.cells.map((one) => one.headers?.map((id) => names.get(id)));
    expect(heads).toEqual([
      undefined,
      ['2026', 'Nadeel', 'Voordeel', 'Per saldo'],
      ['2027', 'Nadeel', 'Voordeel', 'Per saldo'],
    ]);
  });

  test('has what is left on its own side where a program cannot span columns', () => {
    const { head, groups, columns } = tabel(effecten('    effecten: nadeel_links', POSTEN));
    const last = preparedTable(
      head,
      groups.flatMap(({ rows }) => rows),
    ).body.at(-1);
    const cells = last ? gridRow(last, columns).map(({ cell }) => plainText(cell.children)) : [];
    expect(cells).toEqual(['Per saldo', '87.000 nadeel', '', '', '35.000 voordeel']);
  });

  test('says of an amount that is known in part what is known, in no column', () => {
    const posten = `      - { post: A, bedragen: { 2026: -3.200, 2027: pm } }
      - { post: B, bedragen: { 2026: 100 + pm, 2027: 1.000 } }`;
    expect(rijen(tabel(effecten('    effecten: nadeel_links', posten), { kommastreep: true }))).toEqual([
      'A | 3.200,- → 3.200 |  | pm <2> → pro memorie',
      'B | 100,- voordeel en pm <2> → 100 voordeel en pro memorie |  | 1.000,- → 1.000',
      'Totaal | 3.200,- → 3.200 | 100,- → 100 |  | 1.000,- → 1.000',
      'Per saldo | 3.100,- nadeel en pm <2> → 3.100 nadeel en pro memorie | 1.000,- voordeel en pm <2> → 1.000 voordeel en pro memorie',
    ]);
  });

  test('divides the sums of groups too, and a saldo of another formula stands over both', () => {
    const yaml = `jaren: [2026]
tabellen:
  t:
    effecten: nadeel_links
    tekens: min is voordeel
    rijen:
      - groep: Sociaal
        subtotaal: onder
        rijen:
          - { post: Wmo, bedragen: { 2026: -4.000 } }
          - { post: Jeugd, bedragen: { 2026: 1.500 } }
      - groep: Ruimte
        subtotaal: kop
        rijen: [{ post: Groen, bedragen: { 2026: 300 } }]
      - { post: Totaal, formule: som }
      - { post: Reserve, telt: nee, bedragen: { 2026: -400 } }
      - { post: Saldo, soort: saldo, formule: totaal + reserve }
      - { post: Dubbel, soort: totaal, formule: totaal * 2 }
`;
    expect(rijen(tabel(yaml))).toEqual([
      'Sociaal <3>',
      'Wmo |  | 4.000',
      'Jeugd | 1.500 | ',
      'Subtotaal Sociaal | 1.500 | 4.000',
      'Ruimte | 300 | ',
      'Groen | 300 | ',
      'Totaal | 1.800 | 4.000',
      'Per saldo | 2.200 voordeel <2>',
      'Reserve |  | 400',
      'Saldo | 2.600 voordeel <2>',
      'Dubbel | 4.400 voordeel <2>',
    ]);
  });

  test('leaves percentages and words as one column, also beside heads over several', () => {
    const yaml = `tabellen:
  t:
    effecten: nadeel_links
    kolommen: [{ kop: 2026, kolommen: [{ id: eerst, kop: Eerst }, { id: nu, kop: Nu }] }, { id: deel, kop: Deel, soort: percentage }]
    rijen: [{ post: A, bedragen: { 2026: { eerst: -5, nu: 7 }, deel: 12% } }]
`;
    const { head, groups } = tabel(yaml);
    expect(rijen({ ...tabel(yaml), groups })).toEqual(['A | 5 |  |  | 7 | 12%']);
    expect(
      head.map(({ cells }) => cells.map((one) => `${plainText(one.children)} ${one.colspan}×${one.rowspan}`)),
    ).toEqual([
      ['Omschrijving 1×3', '2026 4×1', 'Deel 1×3'],
      ['Eerst 2×1', 'Nu 2×1'],
      ['Nadeel 1×1', 'Voordeel 1×1', 'Nadeel 1×1', 'Voordeel 1×1'],
    ]);
  });

  test('is shown as the house does when its author only says what it is, and as the author wants it otherwise', () => {
    const eerste = (opties: string, weergave: Partial<Weergave> = {}) =>
      rijen(tabel(effecten(opties, POSTEN), weergave))[0];
    expect(eerste('    effecten: ja')).toBe('Zorg | −112.000 | −40.000');
    expect(eerste('    effecten: ja', { negatief: 'vn' })).toBe(
      'Zorg | 112.000 N → 112.000 nadeel | 40.000 N → 40.000 nadeel',
    );
    expect(eerste('    effecten: ja', { effecten: 'voordeel_links' })).toBe('Zorg |  | 112.000 |  | 40.000');
    expect(eerste('    effecten: tekens', { effecten: 'voordeel_links' })).toBe('Zorg | −112.000 | −40.000');
    expect(eerste('    titel: Gewoon', { effecten: 'voordeel_links' })).toBe('Zorg | −112.000 | −40.000');
  });

  test('says what a minus means where there are signs, and not where there are none', () => {
    const unit = (opties: string) => plainText(tabel(effecten(opties, POSTEN)).unit ?? []);
    expect(unit('    effecten: ja')).toBe('Bedragen in euro’s; een bedrag met een min is een nadeel');
    expect(unit('    effecten: nadeel_links')).toBe('Bedragen in euro’s');
  });

  test('has only the words that are known', () => {
    expect(controleer(effecten('    effecten: allebei', POSTEN))[0]).toContain('«allebei» fout');
  });

  test('comes, over both sides, to the total without them', () => {
    const bedragen = fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(bedragen, (all) => {
        const posten = all
          .map((one, at) => `      - { post: P${at}, bedragen: { 2026: ${one} } }`)
          .join('\n');
        const [totaal = '', saldo = ''] = rijen(tabel(effecten('    effecten: nadeel_links', posten))).slice(
          -2,
        );
        const [, nadeel = '', voordeel = ''] = totaal.split(' | ').map((one) => one.replace('.', ''));
        const som = all.reduce((sum, one) => sum + one, 0);
        if (nadeel.includes('<')) return expect(som).toBe(0);
        expect(Number(voordeel) - Number(nadeel)).toBe(som);
        expect(saldo.includes('nadeel')).toBe(som < 0);
      }),
      { seed: 13, numRuns: 60 },
    );
  });
});
