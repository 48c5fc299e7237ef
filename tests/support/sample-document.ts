import type { List, RenderedDocument, RunningLine, Table } from '../../src/document/nodes.ts';
import {
  cell,
  documentOf,
  emphasis,
  fillIn,
  heading,
  link,
  list,
  paragraph,
  row,
  strong,
  text,
} from './builders.ts';
import { testPng } from './png.ts';

const FOOTER: RunningLine = {
  left: [],
  center: [text('Gemeente Voorbeeld')],
  right: [
    text('Pagina '),
    { type: 'pageNumber', which: 'current' },
    text(' van '),
    { type: 'pageNumber', which: 'total' },
  ],
};

/** Besluitpunten as they stand both in the voorstel and in the besluit; `prefix` keeps their ids apart. */
export function besluitpunten(prefix: string): List {
  return list('besluitpunt', 'decimal', [
    {
      id: `${prefix}-1`,
      children: [
        paragraph('de oversteek aan te leggen:', 'besluitpunt'),
        list('besluitpunt', 'lower-alpha', ['met verlichting;', 'met een drempel;']),
      ],
    },
    {
      id: `${prefix}-2`,
      children: [
        paragraph('€\u00a062.000 beschikbaar te stellen, en daarbij:', 'besluitpunt'),
        list('besluitpunt', 'lower-alpha', ['de begroting te wijzigen.']),
      ],
    },
  ]);
}

/** A computed table as the documents print it: groups, a head of two levels, decimals, pm and notes. */
export const lasten: Table = {
  type: 'table',
  id: 'tabel-lasten',
  role: 'financieel',
  caption: [text('Lasten van de oversteek')],
  unit: [text("Bedragen in euro's")],
  summary: 'Lasten per post en jaar, met het totaal.',
  columns: [
    { kind: 'tekst', align: 'left' },
    { kind: 'getal', align: 'right' },
    { kind: 'getal', align: 'right' },
  ],
  head: [
    row('kop', [
      { ...cell('Post', 'col'), rowspan: 2 },
      { ...cell('Jaren', 'colgroup'), colspan: 2 },
    ]),
    row('kop', [cell('2026', 'col'), cell('2027', 'col')]),
  ],
  groups: [
    {
      rows: [
        row('groep', [{ ...cell('Aanleg', 'rowgroup'), colspan: 3 }]),
        { ...row('post', [cell('Drempel', 'row'), '12.000', '1.234,50']), depth: 1 },
        { ...row('post', [cell('Lichtmasten', 'row'), '50.000', 'pm']), depth: 1 },
      ],
    },
    { rows: [row('totaal', [cell('Totaal', 'row'), '62.000', '1.234,50 + pm'])] },
  ],
  notes: [[text('Bedragen zijn afgerond.')], [text('De post pm is nog niet bekend.')]],
};

/** A head of two levels with cells over two rows, a column of words behind the numbers, and a note over all columns. */
const saldo: Table = {
  type: 'table',
  id: 'tabel-saldo',
  role: 'eenvoudig',
  columns: [
    { kind: 'tekst', align: 'left' },
    { kind: 'getal', align: 'right' },
    { kind: 'getal', align: 'right' },
    { kind: 'getal', align: 'right' },
    { kind: 'tekst', align: 'center' },
  ],
  head: [
    row('kop', [
      { ...cell(''), rowspan: 2 },
      { ...cell('2026', 'colgroup'), colspan: 2 },
      { ...cell('Saldo', 'col'), rowspan: 2 },
      { ...cell('Besluit', 'col'), rowspan: 2 },
    ]),
    row('kop', [cell('Lasten', 'col'), cell('Baten', 'col')]),
  ],
  groups: [
    {
      rows: [
        row('post', [cell('Programma verkeer', 'row'), '62.000', '62.000', '0', 'nieuw']),
        row('subtotaal', [cell('Subtotaal', 'row'), '62.000', '62.000', '0', '']),
        row('saldo', [cell('Saldo', 'row'), '62.000', '62.000', '0', '']),
        row('toelichting', [{ ...cell('De bijdrage van de provincie is toegezegd.'), colspan: 5 }]),
      ],
    },
  ],
  notes: [],
};

/** A table with so many wide columns that it fits upright in no size. */
export const wideTable: Table = {
  type: 'table',
  id: 'tabel-breed',
  role: 'financieel',
  caption: [text('Meerjarenbegroting')],
  columns: [
    { kind: 'tekst', align: 'left' },
    ...years(() => ({ kind: 'getal' as const, align: 'right' as const })),
  ],
  head: [row('kop', [cell('Programma', 'col'), ...years((year) => cell(String(year), 'col'))])],
  groups: [{ rows: [row('post', [cell('Verkeer', 'row'), ...years(() => '123.456.789')])] }],
  notes: [[text('Stand van januari.')]],
};

function years<T>(make: (year: number) => T): readonly T[] {
  return Array.from({ length: 14 }, (_, index) => make(2024 + index));
}

/**
 * A compact raadsvoorstel with its raadsbesluit: every node type, and every feature of each, in the places where they
 * occur in a real one.
 */
export const sampleDocument: RenderedDocument = documentOf(
  [
    {
      type: 'figure',
      role: 'logo',
      image: testPng('grijs', 40, 20),
      alt: 'Gemeente Voorbeeld',
      width: 90,
    },
    heading(1, 'titel', 'titel', 'Een veilige oversteek'),
    paragraph('Aan de gemeenteraad', 'adressering'),
    {
      type: 'keyValueList',
      entries: [
        { key: [text('Datum')], value: [text('3 maart 2026')] },
        { key: [text('Zaaknummer')], value: [text('2026-0001')] },
        { key: [text('Portefeuillehouder')], value: [] },
        { key: [text('Vergadering')], value: [fillIn('vergaderdatum', 'datum van de vergadering')] },
      ],
    },
    { type: 'contents', title: [text('Inhoud')], depth: 3 },
    heading(2, 'kop2', 'besluit', 'Voorgesteld besluit'),
    paragraph('De raad besluit:'),
    besluitpunten('voorstel'),
    heading(2, 'kop2', 'argumenten', 'Argumenten'),
    heading(3, 'argumentkop', 'argument-1-1', 'De oversteek is nodig', '1.1'),
    paragraph([
      strong('Veel'),
      text(' kinderen steken '),
      emphasis('elke dag'),
      text(' over; zie '),
      link('https://example.org/?a=1&b=2', 'het onderzoek'),
      text(' en '),
      link('#argument-2-1', 'argument 2.1'),
      text(' hierna.'),
      { type: 'footnoteReference', index: 0 },
      text(' In 10'),
      { type: 'superscript', children: [text('e')] },
      text(' heet dat '),
      { type: 'foreign', language: 'en', children: [text('safe crossing')] },
      text(' in '),
      { type: 'code', value: 'telling.csv' },
      { type: 'lineBreak' },
      text('en verder.'),
      { type: 'footnoteReference', index: 1 },
      text(' Nogmaals.'),
      { type: 'footnoteReference', index: 0 },
    ]),
    heading(3, 'argumentkop', 'argument-1-2', 'De school vraagt erom', '1.2'),
    { ...paragraph('Dat bleek in het overleg.'), keepWithNext: true },
    heading(3, 'argumentkop', 'argument-2-1', 'Er is geld voor', '2.1'),
    list('opsomming', 'bullet', [
      'licht',
      {
        children: [
          paragraph('zicht', 'opsomming'),
          list('opsomming', 'bullet', ['van ver']),
          paragraph('dus veilig', 'opsomming'),
        ],
      },
    ]),
    { ...list('opsomming', 'upper-roman', ['voorbereiding', 'aanleg', 'evaluatie']), start: 3 },
    {
      type: 'quote',
      children: [paragraph([text('Ik kijk '), emphasis('altijd'), text(' twee keer.')], 'citaat')],
    },
    heading(2, 'kop2', 'kanttekeningen', 'Kanttekeningen'),
    heading(3, 'argumentkop', 'kanttekening-1-1', 'Het verkeer rijdt om', '1.1'),
    paragraph('Een omweg van 200 meter.'),
    heading(2, 'kop2', 'financien', 'Financiën'),
    lasten,
    paragraph('De lasten zijn incidenteel.'),
    saldo,
    {
      type: 'figure',
      role: 'afbeelding',
      image: testPng('grijs', 64, 32),
      alt: 'De oversteek op de kaart',
      caption: [text('Plaats van de oversteek')],
    },
    {
      type: 'figure',
      role: 'afbeelding',
      image: testPng('grijs', 8, 8),
      alt: '',
    },
    paragraph('Burgemeester en wethouders van Voorbeeld', 'ondertekening'),
    wideTable,
    { type: 'pageBreak' },
    heading(1, 'titel', 'raadsbesluit', 'Raadsbesluit'),
    paragraph('De raad van de gemeente Voorbeeld;', 'aanhef'),
    paragraph('gelet op artikel 147 van de Gemeentewet;', 'overweging'),
    paragraph([{ type: 'spaced', children: [text('besluit:')] }], 'besluitformule'),
    besluitpunten('besluit'),
    paragraph(
      [text('Aldus besloten op '), fillIn('vergaderdatum', 'datum', '24 maart 2026'), text('.')],
      'slotformule',
    ),
    {
      type: 'signatureBlock',
      signers: [
        { office: [text('de griffier,')], name: [fillIn('griffier', 'naam van de griffier')] },
        {
          office: [text('de voorzitter,')],
          name: [fillIn('voorzitter', 'naam van de voorzitter', 'A. de Vries')],
        },
      ],
    },
  ],
  {
    header: { left: [text('Een veilige oversteek')], center: [], right: [text('2026-0001')] },
    footer: FOOTER,
    firstPage: { header: { left: [], center: [], right: [] }, footer: FOOTER },
    watermark: 'CONCEPT',
    attachments: [
      {
        name: 'voorstel.md',
        mediaType: 'text/markdown',
        description: 'Brontekst',
        bytes: new TextEncoder().encode('## Aanleiding\n'),
      },
    ],
    footnotes: [
      {
        children: [
          paragraph(
            [text('Onderzoek uit 2025; zie '), link('https://example.org/noot', 'de bijlage')],
            'voetnoot',
          ),
        ],
      },
      { children: [paragraph('Geteld in januari.', 'voetnoot')] },
    ],
  },
);
