import { cell, heading, list, paragraph, row, strong, text } from '../../src/document/builders.ts';
import type { RenderedDocument } from '../../src/document/nodes.ts';

const dot = new Uint8Array([137, 80, 78, 71]);

/** A small document that holds each node type at least once. */
export const sampleDocument: RenderedDocument = {
  name: 'raadsvoorstel',
  meta: {
    title: 'Raadsvoorstel: Een veilige oversteek',
    language: 'nl-NL',
    author: 'Gemeente Voorbeeld',
    subject: 'Een veilige oversteek',
    keywords: ['verkeer', 'school'],
    date: '2026-03-03',
  },
  header: {
    left: [text('Gemeente Voorbeeld')],
    center: [],
    right: [text('2026-0001')],
  },
  footer: {
    left: [],
    center: [],
    right: [
      text('Pagina '),
      { type: 'pageNumber', which: 'current' },
      text(' van '),
      { type: 'pageNumber', which: 'total' },
    ],
  },
  headerOnFirstPage: false,
  watermark: 'CONCEPT',
  blocks: [
    {
      type: 'figure',
      role: 'logo',
      image: { format: 'png', bytes: dot, width: 40, height: 20 },
      alt: 'Gemeente Voorbeeld',
      width: 90,
    },
    heading(1, 'titel', 'titel', 'Een veilige oversteek'),
    {
      type: 'keyValueList',
      entries: [
        { key: [text('Datum')], value: [text('3 maart 2026')] },
        { key: [text('Vergadering')], value: [] },
      ],
    },
    { type: 'contents', title: [text('Inhoud')], depth: 2 },
    heading(2, 'kop1', 'besluit', 'Voorgesteld besluit'),
    list('besluitpunt', 'decimal', [
      {
        id: 'punt-1',
        children: [
          paragraph('de oversteek aan te leggen:', 'besluitpunt'),
          list('besluitpunt', 'lower-alpha', ['met verlichting;', 'met een drempel;']),
        ],
      },
      '€\u00a062.000 beschikbaar te stellen.',
    ]),
    heading(3, 'argumentkop', 'argument-1-1', 'De oversteek is nodig', '1.1'),
    {
      ...paragraph([strong('Veel'), text(' kinderen steken '), emphasis('elke dag')]),
      keepWithNext: true,
    },
    paragraph([
      text('Zie '),
      {
        type: 'link',
        url: 'https://example.org/',
        children: [text('het onderzoek')],
      },
      { type: 'footnoteReference', index: 0 },
      text(' van 10'),
      { type: 'superscript', children: [text('2')] },
      text(', '),
      { type: 'foreign', language: 'en', children: [text('safe crossing')] },
      text(' in '),
      { type: 'code', value: 'telling.csv' },
      { type: 'lineBreak' },
      text('en verder.'),
    ]),
    list('opsomming', 'bullet', ['licht', 'zicht']),
    {
      type: 'quote',
      children: [paragraph('Ik kijk altijd twee keer.', 'citaat')],
    },
    {
      type: 'table',
      id: 'tabel-lasten',
      role: 'financieel',
      caption: [text('Lasten')],
      unit: [text("Bedragen in euro's")],
      summary: 'Lasten per jaar',
      columns: [
        { kind: 'tekst', align: 'left' },
        { kind: 'getal', align: 'right' },
        { kind: 'getal', align: 'right' },
      ],
      head: [row('kop', [cell('Post', 'col'), { ...cell('Jaren', 'colgroup'), colspan: 2 }])],
      groups: [
        {
          rows: [
            row('groep', [{ ...cell('Aanleg', 'rowgroup'), colspan: 3 }]),
            {
              ...row('post', [cell('Drempel', 'row'), '12.000', '']),
              depth: 1,
            },
          ],
        },
        { rows: [row('totaal', [cell('Totaal', 'row'), '12.000', '0'])] },
      ],
      notes: [[text('Bedragen zijn afgerond.')]],
    },
    { type: 'pageBreak' },
    paragraph([{ type: 'spaced', children: [text('besluit:')] }], 'besluitformule'),
    {
      type: 'signatureBlock',
      signers: [
        {
          office: [text('de griffier,')],
          name: [
            {
              type: 'fillIn',
              name: 'griffier',
              label: 'Naam van de griffier',
              children: [],
            },
          ],
        },
        { office: [text('de voorzitter,')], name: [text('A. de Vries')] },
      ],
    },
  ],
  footnotes: [{ children: [paragraph('Onderzoek uit 2025.', 'voetnoot')] }],
  attachments: [
    {
      name: 'voorstel.md',
      mediaType: 'text/markdown',
      description: 'Brontekst',
      bytes: new Uint8Array(12),
    },
  ],
};

function emphasis(value: string) {
  return { type: 'emphasis' as const, children: [text(value)] };
}
