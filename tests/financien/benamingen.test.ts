import { describe, expect, test } from 'vitest';
import { financieleTabel } from '../../src/compose/tabellen/financiele-tabel.ts';
import { STANDAARD_WEERGAVE, type Weergave } from '../../src/domain/weergave.ts';
import { reken } from '../support/financien.ts';

/** The title, the unit and the rows of a table as a reader sees them. */
function getoond(yaml: string, naam: string, weergave: Partial<Weergave> = {}) {
  const tabel = reken(yaml).financien.tabellen.get(naam);
  if (!tabel) throw new Error(`no table ${naam}`);
  const text = (nodes: readonly { type: string; value?: string }[] | undefined) =>
    (nodes ?? []).map(({ value }) => value ?? '').join('');
  const block = financieleTabel(tabel, { ...STANDAARD_WEERGAVE, ...weergave });
  return {
    titel: text(block.caption),
    eenheid: text(block.unit).replaceAll('\u00a0', ' '),
    noten: (block.notes ?? []).map(text),
    rijen: block.groups.flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map((cell) => text(cell.children)).join(' | ')),
    ),
  };
}

const POSTEN = (aard: string) => `jaren: [2026, 2027]
lasten:
  posten:
    - { post: A, aard: incidenteel, bedragen: { 2026: 10 } }
    - { post: B, ${aard}bedragen: { 2027: 5 } }
`;

describe('rows that say nothing', () => {
  test('should not be shown where all posts are incidental', () => {
    const all = POSTEN('aard: incidenteel, ');
    expect(getoond(all, 'lasten').rijen).toEqual(['A | 10 | ', 'B |  | 5', 'Totale lasten | 10 | 5']);
    expect(getoond(all, 'lasten').noten).toEqual(['Alle posten zijn incidenteel.']);
    expect(
      reken(all)
        .financien.tabellen.get('lasten')
        ?.rijen.map(({ id }) => id),
    ).toContain('incidenteel');
    for (const aard of ['aard: structureel, ', '']) {
      expect(getoond(POSTEN(aard), 'lasten').rijen).toContain('waarvan incidenteel | 10 | ');
    }
  });

  test('should not be shown in the course of a reserve, and a year without them is empty', () => {
    const yaml = `${POSTEN('aard: structureel, ')}reserves:
  r: { naam: Reserve, beginstand: 100 }
dekking: { posten: [{ post: Uit reserve, reserve: r, bedragen: { 2026: 15 } }] }
`;
    expect(getoond(yaml, 'reserves').rijen).toEqual([
      'Reserve',
      'Stand op 1 januari | 100 | 85',
      'Onttrekkingen | 15 | ',
      'Stand op 31 december | 85 | 85',
    ]);
  });
});

describe('names', () => {
  test('should say once that what is left is per year', () => {
    const yaml = (naam: string) =>
      `${POSTEN('')}restant: { beschikbaar: lasten.totaal, ${naam}cumulatief: ja }\n`;
    const namen = (text: string) => getoond(text, 'restant').rijen.map((rij) => rij.split(' | ')[0]);
    expect(namen(yaml(''))).toEqual(['Beschikbaar', 'Inzet', 'Restant per jaar', 'Restant cumulatief']);
    expect(namen(yaml('naam: Over per jaar, ')).slice(2)).toEqual(['Over per jaar', 'Over cumulatief']);
  });

  test('should be those of the author', () => {
    const yaml = `jaren: [2026]
titels: { reserves: Stand van de reserve, investeringen: Kredieten, totaal_bruto: Totaal krediet, kapitaallasten: Lasten van de kredieten, totaal_kapitaallasten: Samen }
reserves: { r: { naam: Reserve, beginstand: 100 } }
investeringen:
  a: { naam: A, bruto: 100, bijdragen: [{ post: Rijk, bedrag: 40 }], afschrijving: lineair, termijn: 10 }
  b: { naam: B, bruto: 50, afschrijving: lineair, termijn: 10 }
`;
    expect(getoond(yaml, 'reserves').titel).toBe('Stand van de reserve');
    expect(getoond(yaml, 'investeringen').titel).toBe('Kredieten');
    expect(getoond(yaml, 'investeringen').rijen.slice(-2)).toEqual([
      'Totaal krediet | 150',
      'Totaal netto | 110',
    ]);
    expect(getoond(yaml, 'kapitaallasten').titel).toBe('Lasten van de kredieten');
    expect(getoond(yaml, 'kapitaallasten').rijen.at(-1)).toBe('Samen | 11');
  });
});

describe('the unit', () => {
  test('should always be stated when it is not the euro', () => {
    const kaal = { eenheidsregel: false };
    expect(getoond(POSTEN(''), 'lasten', kaal).eenheid).toBe('');
    expect(getoond(`${POSTEN('')}eenheid: duizend\n`, 'lasten', kaal).eenheid).toBe('Bedragen x € 1.000');
  });
});

test('should speak of one post where rows below the total stand beside it', () => {
  const yaml = `jaren: [2026]
lasten:
  posten: [{ post: A, aard: incidenteel, bedragen: { 2026: 10 } }]
  onder: [{ post: Nu, bedragen: { 2026: 5 } }]
`;
  expect(getoond(yaml, 'lasten').noten).toEqual(['Deze post is incidenteel.']);
});
