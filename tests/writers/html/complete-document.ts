import { cell, heading, list, paragraph, row, strong, text } from '../../../src/document/builders.ts';
import type { Column, FillIn, Inline, RenderedDocument, Table } from '../../../src/document/nodes.ts';

/** A PNG of 2 by 1 pixels. */
const pixels = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGNgYPgPRAwMAAYBAQGQ1TiUAAAAAElFTkSuQmCC',
    'base64',
  ),
);

const years: readonly Column[] = [
  { kind: 'tekst', align: 'left' },
  { kind: 'getal', align: 'right' },
  { kind: 'getal', align: 'right' },
  { kind: 'getal', align: 'right' },
];

const note = (index: number): Inline => ({ type: 'footnoteReference', index });

const fillIn = (name: string, label: string): FillIn => ({ type: 'fillIn', name, label, children: [] });

const costs: Table = {
  type: 'table',
  id: 'tabel-lasten',
  role: 'financieel',
  caption: [text('Kosten van de oversteek')],
  unit: [text("Bedragen in euro's")],
  summary: 'De kosten per jaar, met per groep een subtotaal en onderaan het totaal.',
  columns: years,
  head: [row('kop', [cell('Post', 'col'), cell('2026', 'col'), cell('2027', 'col'), cell('Totaal', 'col')])],
  groups: [
    {
      rows: [
        row('groep', [{ ...cell('Aanleg', 'rowgroup'), colspan: 4 }]),
        { ...row('post', [cell('Drempels en markering', 'row'), '48.000', '', '48.000']), depth: 1 },
        { ...row('post', [cell('Verlichting', 'row'), '14.000', 'pm', '14.000 + pm']), depth: 1 },
        row('subtotaal', [cell('Subtotaal aanleg', 'row'), '62.000', 'pm', '62.000 + pm']),
      ],
    },
    { rows: [row('post', [cell('Onderhoud', 'row'), '0', '1.250', '1.250'])] },
    { rows: [row('totaal', [cell('Totaal', 'row'), '62.000', '1.250 + pm', '63.250 + pm'])] },
  ],
  notes: [[text('pm: nog niet bekend.')]],
};

const balance: Table = {
  type: 'table',
  id: 'tabel-saldo',
  role: 'eenvoudig',
  columns: [...years, { kind: 'tekst', align: 'center' }],
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
        row('saldo', [cell('Saldo', 'row'), '62.000', '62.000', '0', '']),
        row('toelichting', [{ ...cell('De bijdrage van de provincie is toegezegd.'), colspan: 5 }]),
      ],
    },
  ],
  notes: [],
};

/** A compact raadsvoorstel with its raadsbesluit: every node type, and every feature of each, at least once. */
export const completeDocument: RenderedDocument = {
  name: 'raadsvoorstel',
  meta: {
    title: 'Raadsvoorstel: Een veilige oversteek bij de Dijkschool',
    language: 'nl-NL',
    author: 'Gemeente Voorbeeld',
    subject: 'Een veilige oversteek bij de Dijkschool',
    keywords: ['verkeer', 'scholen'],
    date: '2026-03-03',
  },
  header: { left: [text('Een veilige oversteek bij de Dijkschool')], center: [], right: [text('2026-0001')] },
  footer: {
    left: [text('Gemeente Voorbeeld')],
    center: [],
    right: [
      text('Pagina '),
      { type: 'pageNumber', which: 'current' },
      text(' van '),
      { type: 'pageNumber', which: 'total' },
    ],
  },
  headerOnFirstPage: false,
  watermark: 'Concept',
  blocks: [
    paragraph([text('Aan'), { type: 'lineBreak' }, text('de gemeenteraad')], 'adressering'),
    heading(1, 'titel', 'titel', 'Een veilige oversteek bij de Dijkschool'),
    {
      type: 'keyValueList',
      entries: [
        { key: [text('Datum')], value: [text('3 maart 2026')] },
        { key: [text('Zaaknummer')], value: [text('2026-0001')] },
        { key: [text('Betreft')], value: [text('Aanleg van een oversteek met drempels en verlichting')] },
        { key: [text('Vergadering van')], value: [] },
        { key: [text('Portefeuillehouder')], value: [text('A. de Vries')] },
      ],
    },
    { type: 'contents', title: [text('Inhoud')], depth: 3 },
    heading(2, 'kop2', 'besluit', 'Voorgesteld besluit'),
    list('besluitpunt', 'decimal', [
      {
        id: 'besluitpunt-1',
        children: [
          paragraph('een oversteek aan te leggen bij de Dijkschool, met:', 'besluitpunt'),
          list('besluitpunt', 'lower-alpha', ['drempels aan beide zijden;', 'verlichting;']),
        ],
      },
      {
        id: 'besluitpunt-2',
        children: [paragraph('daarvoor in 2026 €\u00a062.000 beschikbaar te stellen.', 'besluitpunt')],
      },
    ]),
    heading(2, 'kop2', 'argumenten', 'Argumenten'),
    heading(3, 'argumentkop', 'argument-1-1', 'De oversteek maakt de route naar school veiliger', '1.1'),
    paragraph([
      text('Elke ochtend steken '),
      strong('ruim 200 kinderen'),
      text(' de Dijkweg over. Uit '),
      { type: 'link', url: 'https://example.org/telling', children: [text('de telling van 2025')] },
      note(0),
      text(' blijkt dat een op de drie auto’s er '),
      { type: 'emphasis', children: [text('te hard')] },
      text(' rijdt; zie ook '),
      { type: 'link', url: '#tabel-lasten', children: [text('de kosten')] },
      text('. Het gaat om 120 m'),
      { type: 'superscript', children: [text('2')] },
      text(' verharding volgens het principe '),
      { type: 'foreign', language: 'en', children: [text('shared space')] },
      text(' (bestand '),
      { type: 'code', value: 'telling.csv' },
      text(').'),
      note(0),
    ]),
    { ...paragraph('Wat de kinderen er zelf van zeggen:'), keepWithNext: true },
    { type: 'quote', children: [paragraph('Ik kijk altijd twee keer, maar auto’s kijken niet.', 'citaat')] },
    {
      type: 'figure',
      role: 'afbeelding',
      image: { format: 'png', bytes: pixels, width: 2, height: 1 },
      alt: 'Plattegrond: de oversteek ligt tussen de bushalte en het schoolplein.',
      caption: [text('De plek van de oversteek')],
      width: 240,
    },
    heading(2, 'kop2', 'kanttekeningen', 'Kanttekeningen'),
    list('opsomming', 'bullet', [
      'De weg is twee weken dicht.',
      {
        children: [
          paragraph('De bus rijdt om:', 'opsomming'),
          list('opsomming', 'bullet', ['lijn 4', 'lijn 7']),
        ],
      },
    ]),
    { ...list('opsomming', 'upper-roman', ['voorbereiding', 'aanleg', 'evaluatie']), start: 3 },
    heading(2, 'kop2', 'financien', 'Financiën'),
    costs,
    balance,
    paragraph('Burgemeester en wethouders van Voorbeeld', 'ondertekening'),
    { type: 'pageBreak' },
    heading(1, 'kop1', 'raadsbesluit', 'Raadsbesluit'),
    paragraph('De raad van de gemeente Voorbeeld;', 'aanhef'),
    paragraph([text('gelet op artikel 192 van de Gemeentewet'), note(1), text(';')], 'overweging'),
    paragraph([{ type: 'spaced', children: [text('besluit:')] }], 'besluitformule'),
    list('besluitpunt', 'decimal', ['een oversteek aan te leggen bij de Dijkschool.']),
    paragraph(
      [text('Aldus besloten in de vergadering van '), fillIn('datum', 'datum van de vergadering'), text('.')],
      'slotformule',
    ),
    {
      type: 'signatureBlock',
      signers: [
        { office: [text('de griffier,')], name: [fillIn('griffier', 'naam van de griffier')] },
        {
          office: [text('de voorzitter,')],
          name: [
            {
              type: 'fillIn',
              name: 'voorzitter',
              label: 'naam van de voorzitter',
              children: [text('A. de Vries')],
            },
          ],
        },
      ],
    },
  ],
  footnotes: [
    { children: [paragraph('Telling van 12 tot en met 16 mei 2025.', 'voetnoot')] },
    { children: [paragraph('Zoals dat luidt op 1 januari 2026.', 'voetnoot')] },
  ],
  attachments: [],
};
