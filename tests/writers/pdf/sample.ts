import type {
  Block,
  Inline,
  RenderedDocument,
  RunningLine,
  Table,
  TableCell,
  TableRow,
} from '../../../src/document/nodes.ts';
import { EMPTY_LINE } from '../../../src/document/running-lines.ts';
import { cell, heading, inlines, list, paragraph, row, strong, text } from '../../support/builders.ts';
import { testPng } from '../../support/png.ts';

/** A document around blocks, with running lines and no more. */
export function document(blocks: readonly Block[], change: Partial<RenderedDocument> = {}): RenderedDocument {
  const footer: RunningLine = {
    left: [],
    center: [],
    right: [
      text('pagina '),
      { type: 'pageNumber', which: 'current' },
      text(' van '),
      { type: 'pageNumber', which: 'total' },
    ],
  };
  return {
    name: 'proef',
    meta: {
      title: 'Raadsvoorstel: een <proef> & meer',
      language: 'nl-NL',
      author: 'Gemeente Proefstad',
      subject: 'Proef',
      keywords: ['proef', 'raad'],
      date: '2024-03-05',
    },
    header: { left: [text('Raadsvoorstel 2024-17')], center: [], right: [text('Gemeente Proefstad')] },
    footer,
    firstPage: { header: EMPTY_LINE, footer },
    blocks,
    footnotes: [],
    attachments: [],
    ...change,
  };
}

export const SENTENCE =
  'De gemeenteraad stelt de middelen beschikbaar voor de ondersteuning van inwoners en voor de uitvoeringsorganisatie die de samenwerking verbetert.';

/** A paragraph of about so many lines. */
export function lines(count: number): Block {
  return paragraph(Array.from({ length: Math.ceil(count * 0.72) }, () => SENTENCE).join(' '));
}

/** Lines of 14 points that an empty page takes, with the margins of the test house style. */
export const PAGE_LINES = 49;

/** Paragraphs of one line each that fill so many lines, without space between them. */
export function filler(count: number): Block {
  return {
    type: 'paragraph',
    role: 'kopgegevens',
    children: Array.from({ length: count }, (_, index) => [
      text(`vulling ${index + 1}`),
      ...(index < count - 1 ? [{ type: 'lineBreak' } as const] : []),
    ]).flat(),
  };
}

const number = (value: string): TableCell => cell(value);
const head = (value: string, scope: TableCell['scope'] = 'col'): TableCell => cell(value, scope);

/** A computed table: groups, subtotal, total, amounts that align on the comma. */
export function amountTable(): Table {
  const rows: TableRow[] = [
    { kind: 'groep', depth: 0, cells: [{ ...head('Implementaties', 'rowgroup'), colspan: 4 }] },
    {
      ...row('post', [head('Hervorming', 'row'), number('62.000'), number('1.234,56'), number('pm')]),
      depth: 1,
    },
    {
      ...row('post', [head('Ondersteuning', 'row'), number('-2.500'), number('12'), number('163.000 + pm')]),
      depth: 1,
    },
    row('subtotaal', [
      head('Subtotaal', 'row'),
      number('59.500'),
      number('1.246,56'),
      number('163.000 + pm'),
    ]),
  ];
  return {
    type: 'table',
    id: 'lasten',
    role: 'financieel',
    caption: inlines('Tabel 1. Lasten'),
    unit: inlines("Bedragen in euro's"),
    summary: 'Lasten per jaar',
    columns: [
      { kind: 'tekst', align: 'left' },
      { kind: 'getal', align: 'right' },
      { kind: 'getal', align: 'right' },
      { kind: 'getal', align: 'right' },
    ],
    head: [row('kop', [head('Post'), head('2024'), head('2025'), head('Totaal')])],
    groups: [
      { rows },
      {
        rows: [
          row('totaal', [
            head('Totaal', 'row'),
            number('59.500'),
            number('1.246,56'),
            number('163.000 + pm'),
          ]),
        ],
      },
    ],
    notes: [inlines('Door afronding kunnen totalen afwijken.')],
  };
}

/** A table with heads of two levels. */
export function twoLevelTable(): Table {
  const years = ['2024', '2025'];
  return {
    type: 'table',
    id: 'saldo',
    role: 'financieel',
    caption: inlines('Tabel 2. Saldo per jaar'),
    columns: [
      { kind: 'tekst', align: 'left' },
      ...years.flatMap(() => [
        { kind: 'getal', align: 'right' } as const,
        { kind: 'getal', align: 'right' } as const,
      ]),
    ],
    head: [
      row('kop', [
        { ...head('Programma'), rowspan: 2 },
        ...years.map((year) => ({ ...head(year, 'colgroup'), colspan: 2 })),
      ]),
      row(
        'kop',
        years.flatMap(() => [head('Lasten'), head('Baten')]),
      ),
    ],
    groups: [
      { rows: [row('post', [head('Zorg', 'row'), number('10'), number('20'), number('30'), number('40')])] },
    ],
    notes: [],
  };
}

/** A Markdown table of so many rows. */
export function longTable(rows: number): Table {
  return {
    type: 'table',
    id: 'risico',
    role: 'eenvoudig',
    caption: inlines("Tabel 3. Risico's"),
    columns: [
      { kind: 'tekst', align: 'left' },
      { kind: 'tekst', align: 'left' },
    ],
    head: [row('kop', [head('Risico'), head('Maatregel')])],
    groups: [
      {
        rows: Array.from({ length: rows }, (_, index) =>
          row('post', [`Risico ${index + 1}`, `We volgen punt ${index + 1} iedere maand.`]),
        ),
      },
    ],
    notes: [],
  };
}

const note = (index: number): Inline => ({ type: 'footnoteReference', index });

/** Every kind of block and inline once. */
export function everything(): RenderedDocument {
  const blank: Inline = { type: 'fillIn', name: 'griffier', label: 'naam van de griffier', children: [] };
  return document(
    [
      { type: 'figure', role: 'logo', image: testPng('kleur', 60, 20), alt: 'Logo van Proefstad', width: 60 },
      heading(1, 'titel', 'titel', 'Raadsvoorstel over de POK-middelen'),
      {
        type: 'keyValueList',
        entries: [
          { key: inlines('Datum'), value: inlines('5 maart 2024') },
          { key: inlines('Betreft'), value: inlines('Inzet van de POK-middelen') },
        ],
      },
      { type: 'contents', title: inlines('Inhoud'), depth: 3 },
      heading(2, 'kop2', 'aanleiding', 'Aanleiding'),
      paragraph([
        text('Zie '),
        { type: 'link', url: 'https://www.example.nl/raad', children: [text('de stukken')] },
        text(' en '),
        { type: 'link', url: '#besluit', children: [text('het besluit')] },
        text(', de '),
        { type: 'emphasis', children: [text('nadruk')] },
        text(', '),
        strong('vet'),
        text(', de 1'),
        { type: 'superscript', children: [text('e')] },
        text(' keer, '),
        { type: 'code', value: 'voorstel.md' },
        text(' en '),
        { type: 'foreign', language: 'en', children: [text('best practice')] },
        text(' → ✓.'),
        note(0),
        { type: 'lineBreak' },
        text('Na de regeleinde-afbreking.'),
      ]),
      heading(3, 'argumentkop', 'arg', 'De inzet houdt de wachttijden kort', '1.1'),
      list('opsomming', 'bullet', [
        'eerste punt',
        {
          children: [
            paragraph('tweede punt', 'opsomming'),
            list('opsomming', 'lower-alpha', ['genest punt', 'nog een']),
          ],
        },
      ]),
      { type: 'quote', children: [paragraph('Een aanhaling.', 'citaat')] },
      paragraph('De lasten:'),
      amountTable(),
      twoLevelTable(),
      {
        type: 'figure',
        role: 'afbeelding',
        image: testPng('kleurAlfa', 80, 40),
        alt: 'Grafiek',
        caption: inlines('Figuur 1. Instroom'),
      },
      { type: 'figure', role: 'afbeelding', image: testPng('grijs', 40, 4), alt: '' },
      { type: 'pageBreak' },
      heading(1, 'titel', 'besluit', 'Raadsbesluit'),
      paragraph([{ type: 'spaced', children: [text('besluit:')] }], 'besluitformule'),
      {
        ...list('besluitpunt', 'upper-roman', [
          { id: 'punt-1', children: [paragraph('de middelen in te zetten;', 'besluitpunt')] },
          { id: 'punt-2', children: [paragraph([text('te dekken.'), note(1)], 'besluitpunt')] },
        ]),
      },
      paragraph('Aldus besloten.', 'slotformule'),
      {
        type: 'signatureBlock',
        signers: [
          { office: inlines('de griffier,'), name: [blank] },
          { office: inlines('de voorzitter,'), name: [{ ...blank, children: inlines('A. Jansen') }] },
        ],
      },
    ],
    {
      footnotes: [
        { children: [paragraph('Kamerstukken II 2020/21, 35 510.', 'voetnoot')] },
        { children: [paragraph('Een noot bij het besluit.', 'voetnoot')] },
      ],
    },
  );
}
