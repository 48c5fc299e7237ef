import { describe, expect, test } from 'vitest';
import { keyValueRows, type PlacedEntry } from '../../src/document/key-value-rows.ts';
import type { KeyValue } from '../../src/document/nodes.ts';
import { plainText } from '../../src/document/text.ts';
import { namenlijst } from '../../src/gegevens/in-woorden.ts';
import { composeOne, type ProefOptions, realTemplate } from './compose-proef.ts';

describe('namenlijst', () => {
  test.each([
    [[], undefined],
    [['A. Bee'], 'A. Bee'],
    [['A. Bee', 'C. Dee'], 'A. Bee en C. Dee'],
    [['A. Bee', 'C. Dee', 'E. Eff'], 'A. Bee, C. Dee en E. Eff'],
    [['Verkeer en water', 'Wonen'], 'Verkeer en water; Wonen'],
    [['Benthem', 'Engelen'], 'Benthem en Engelen'],
  ])('should list %j', (names, listed) => {
    expect(namenlijst(names)).toBe(listed);
  });
});

const VOORSTEL = `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Zwembad
zaaknummer: Z1
datum: 2026-03-01
status: concept
openbaar: ja
portefeuillehouder: [A. Bee, { naam: C. Dee, functie: wethouder sport }, E. Eff]
intern: { auteur: P. Post }
besluitpunten:
  - een bad te bouwen
  - het oude bad te sluiten
---
## Samenvatting

Een nieuw bad.

### Waarom

Het oude is op.

## Doel

Zwemmen.
`;

/** The head that these entries give: a line a row, its places apart by " | ". */
async function kop(entries: string, options: ProefOptions = {}, huisstijl = ''): Promise<string> {
  const geladen = await realTemplate('proef', {
    'templates/proef/sjabloon.yaml': `breidt_uit: standaard\nkopgegevens:\n${entries}`,
    'templates/proef/huisstijl.yaml': huisstijl || 'kopgegevens: { lijnen: geen }\n',
    'templates/proef/raadsvoorstel.hbs':
      '<h1>A</h1>{{kopgegevens}}{{#each secties}}<h2>{{kop}}</h2>{{/each}}',
  });
  const { blocks } = await composeOne(VOORSTEL, 'raadsvoorstel', { ...options, geladen });
  const [, list] = blocks;
  if (list?.type !== 'keyValueList') return 'geen kop';
  const place = ({ entry, span }: PlacedEntry<KeyValue>) =>
    `${plainText(entry.key)}: ${shownValue(entry)}${list.columns ? ` (${span}/${list.columns})` : ''}`;
  return keyValueRows(list)
    .map((row) => row.map(place).join(' | '))
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

function shownValue({ value, body = [] }: KeyValue): string {
  const inline = value
    .map((node) =>
      node.type === 'lineBreak'
        ? '⏎'
        : node.type === 'fillIn' && node.children.length === 0
          ? '___'
          : plainText([node]),
    )
    .join('');
  const types = body.map((block) =>
    block.type === 'list'
      ? `lijst van ${block.items.length}`
      : block.type === 'paragraph'
        ? plainText(block.children)
        : block.type,
  );
  return [...(inline === '' ? [] : [inline]), ...types].join(' + ');
}

describe('the head of a document', () => {
  test('should name a value as usual when the template gives it no name', async () => {
    expect(await kop('  - onderwerp\n  - { sleutel: datum, kop: Van }\n')).toBe(
      'Onderwerp: Zwembad\nVan: 1 maart 2026',
    );
  });

  test('should hold fixed text, blanks, and what stands there as long as a value is absent', async () => {
    const entries = `
  - { kop: Aan, tekst: De raad }
  - { kop: Ronde, tonen_als_leeg: ja }
  - { sleutel: agendapunt, als_leeg: (door de griffie) }
  - { sleutel: zaaknummer, als_leeg: (nog niet bekend) }
  - behandeling
`;
    expect(await kop(entries)).toBe(
      'Aan: De raad\nRonde: ___\nAgendapunt: (door de griffie)\nZaaknummer: Z1',
    );
  });

  test.each([
    ['opsomming', 'A. Bee, C. Dee (wethouder sport) en E. Eff'],
    ['komma', 'A. Bee, C. Dee (wethouder sport), E. Eff'],
    ['schuine-streep', 'A. Bee / C. Dee (wethouder sport) / E. Eff'],
    ['regels', 'A. Bee⏎C. Dee (wethouder sport)⏎E. Eff'],
  ])('should join names by %s', async (scheiding, joined) => {
    expect(await kop(`  - { sleutel: portefeuillehouder, kop: Wie, scheiding: ${scheiding} }\n`)).toBe(
      `Wie: ${joined}`,
    );
  });

  test('should show an entry only where its condition is met', async () => {
    const entries = `
  - { sleutel: openbaar, als: niet intern }
  - { kop: Let op, tekst: nog niet vastgesteld, als: concept }
  - { kop: Indiener, tekst: het college, als: niet indieners }
  - { kop: Punt, tekst: staat vast, als: agendapunt }
  - { kop: Alleen hier, tekst: intern, als: intern }
  - auteur
`;
    const both = 'Let op: nog niet vastgesteld\nIndiener: het college';
    expect(await kop(entries)).toBe(`Openbaar: Ja\n${both}`);
    expect(await kop(entries, { variant: 'intern' })).toBe(`${both}\nAlleen hier: intern\nAuteur: P. Post`);
  });

  test('should set rows beside each other in one grid, and leave no hole where a value is absent', async () => {
    const entries = `
  - onderwerp
  - [zaaknummer, datum]
  - [status, agendapunt, openbaar]
  - [{ sleutel: portefeuillehouder, breedte: 2, scheiding: komma }, { kop: Aan, tekst: De raad }]
  - [behandeling, { kop: Ronde, tekst: '1' }]
`;
    expect(await kop(entries)).toBe(
      [
        'Onderwerp: Zwembad (6/6)',
        'Zaaknummer: Z1 (3/6) | Datum: 1 maart 2026 (3/6)',
        'Status: Concept (4/6) | Openbaar: Ja (2/6)',
        'Portefeuillehouder: A. Bee, C. Dee (wethouder sport), E. Eff (4/6) | Aan: De raad (2/6)',
        'Ronde: 1 (6/6)',
      ].join('\n'),
    );
  });

  test('should set what has no row in the columns of the house style', async () => {
    const entries = '  - onderwerp\n  - status\n  - agendapunt\n  - datum\n  - [zaaknummer, openbaar]\n';
    expect(await kop(entries, {}, 'kopgegevens: { kolommen: 2 }\n')).toBe(
      'Onderwerp: Zwembad (1/2) | Status: Concept (1/2)\nDatum: 1 maart 2026 (2/2)\nZaaknummer: Z1 (1/2) | Openbaar: Ja (1/2)',
    );
  });

  test('should leave out an own field that the proposal does not have', async () => {
    const entries = '  - onderwerp\n  - { sleutel: wijk, kop: Wijk }\nvelden: { wijk: Wijk }\n';
    expect(await kop(entries)).toBe('Onderwerp: Zwembad');
  });

  test('should hold points and a section, which then stands among the sections no more', async () => {
    const entries =
      '  - { sleutel: besluitpunten, kop: Voorstel }\n  - { onderdeel: samenvatting, kop: Kern }\n';
    expect(await kop(entries)).toBe('Voorstel: lijst van 2\nKern: Een nieuw bad. + Waarom + Het oude is op.');
  });
});
