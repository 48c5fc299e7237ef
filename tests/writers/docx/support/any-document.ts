import fc from 'fast-check';
import type {
  Block,
  Inline,
  List,
  RenderedDocument,
  Rol,
  RunningLine,
  Table,
  TableRow,
} from '../../../../src/document/nodes.ts';
import { EMPTY_LINE } from '../../../../src/document/running-lines.ts';
import { documentOf } from '../../../support/builders.ts';
import { testPng } from '../../../support/png.ts';

const words = fc
  .array(
    fc.constantFrom(
      'raad',
      'besluit',
      '€\u00a05',
      'één & "twee"',
      'afbre\u00adken',
      '<b>',
      '1.250,50',
      '😀',
      '',
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '));

const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 2 },
    words.map((value): Inline => ({ type: 'text', value })),
    fc.constantFrom<Inline>(
      { type: 'lineBreak' },
      { type: 'footnoteReference', index: 0 },
      { type: 'code', value: 'bestand.csv' },
      { type: 'fillIn', name: 'griffier', label: 'naam van de griffier', children: [] },
    ),
    ...(['emphasis', 'strong', 'superscript', 'spaced'] as const).map((type) =>
      fc.array(tie('inline'), { maxLength: 3 }).map((children): Inline => ({ type, children })),
    ),
    fc
      .array(tie('inline'), { maxLength: 2 })
      .map((children): Inline => ({ type: 'foreign', language: 'en', children })),
    words.map(
      (value): Inline => ({
        type: 'link',
        url: 'https://example.org/?a&b',
        children: [{ type: 'text', value }],
      }),
    ),
    words.map(
      (value): Inline => ({
        type: 'fillIn',
        name: 'datum',
        label: 'datum',
        children: [{ type: 'text', value }],
      }),
    ),
  ),
}));
const inlines = fc.array(inline, { maxLength: 4 });

const role = fc.constantFrom<Rol>(
  'tekst',
  'aanhef',
  'overweging',
  'besluitformule',
  'slotformule',
  'adressering',
);
const paragraph = fc
  .record({ role, children: inlines, keepWithNext: fc.boolean() })
  .map((node): Block => ({ type: 'paragraph', ...node }));

const figure = fc
  .record({
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 900 }),
    alt: words,
    caption: inlines,
  })
  .map(({ width, height, alt, caption }): Block => {
    const image = { format: 'png' as const, bytes: testPng('grijs', 2, 2).bytes, width, height };
    return { type: 'figure', role: 'afbeelding', image, alt, caption };
  });

const cell = fc.record({
  colspan: fc.integer({ min: 1, max: 3 }),
  rowspan: fc.integer({ min: 1, max: 2 }),
  children: inlines,
});
const row = (kind: fc.Arbitrary<TableRow['kind']>) =>
  fc.record({ kind, depth: fc.nat({ max: 2 }), cells: fc.array(cell, { maxLength: 7 }) });
const bodyRow = row(fc.constantFrom('post', 'groep', 'subtotaal', 'totaal', 'saldo', 'toelichting'));
const table = fc
  .record({
    caption: inlines,
    unit: inlines,
    columns: fc.array(
      fc.record({
        kind: fc.constantFrom('tekst', 'getal'),
        align: fc.constantFrom('left', 'center', 'right'),
      }),
      { minLength: 1, maxLength: 25 },
    ),
    head: fc.array(row(fc.constant('kop')), { maxLength: 2 }),
    groups: fc.array(fc.record({ rows: fc.array(bodyRow, { minLength: 1, maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    notes: fc.array(inlines, { maxLength: 3 }),
  })
  .map((node): Table => ({ type: 'table', id: 'tabel', role: 'financieel', ...node }));

const { block } = fc.letrec<{ block: Block; list: List }>((tie) => ({
  list: fc
    .record({
      role: fc.constantFrom('besluitpunt', 'opsomming'),
      format: fc.constantFrom('bullet', 'decimal', 'lower-alpha', 'lower-roman', 'upper-roman'),
      start: fc.integer({ min: 1, max: 30 }),
      items: fc.array(fc.record({ children: fc.array(tie('block'), { maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
    })
    .map((node): List => ({ type: 'list', ...node })),
  block: fc.oneof(
    { maxDepth: 3 },
    paragraph,
    table,
    figure,
    fc.constant<Block>({ type: 'pageBreak' }),
    fc
      .array(fc.record({ key: inlines, value: inlines }), { maxLength: 3 })
      .map((entries): Block => ({ type: 'keyValueList', entries })),
    fc
      .array(fc.record({ office: inlines, name: inlines }), { maxLength: 5 })
      .map((signers): Block => ({ type: 'signatureBlock', signers })),
    tie('list'),
    fc.array(tie('block'), { maxLength: 3 }).map((children): Block => ({ type: 'quote', children })),
  ),
}));

const heading = fc
  .record({
    level: fc.constantFrom(1, 2, 3, 4, 5, 6),
    role: fc.constantFrom<Rol>('titel', 'kop1', 'kop2', 'kop3', 'kop4', 'argumentkop'),
    label: fc.constantFrom('1.1', '2', 'A', '3.10', '50%'),
    children: inlines,
  })
  .map((node): Block => ({ type: 'heading', id: '', ...node }));

/** Documents as wild as the block tree allows: everything in everything, and some of it empty. */
export const anyDocument: fc.Arbitrary<RenderedDocument> = fc
  .record({
    blocks: fc.array(fc.oneof({ weight: 4, arbitrary: block }, { weight: 1, arbitrary: heading }), {
      minLength: 10,
      maxLength: 30,
    }),
    headerOnFirstPage: fc.boolean(),
    line: inlines,
    note: fc.array(block, { maxLength: 3 }),
  })
  .map(({ blocks, headerOnFirstPage, line, note }) => {
    const numbered = blocks.map((node, index) =>
      node.type === 'heading' ? { ...node, id: `kop-${index}` } : node,
    );
    const contents: Block = { type: 'contents', title: [{ type: 'text', value: 'Inhoud' }], depth: 3 };
    const plain = line.filter((node) => node.type === 'text');
    const footer: RunningLine = {
      left: plain,
      center: [],
      right: [{ type: 'pageNumber', which: 'current' }],
    };
    return documentOf([contents, ...numbered], {
      ...(!headerOnFirstPage && { firstPage: { header: EMPTY_LINE, footer } }),
      watermark: 'CONCEPT',
      header: { left: plain, center: plain, right: [{ type: 'pageNumber', which: 'total' }] },
      footer,
      footnotes: [{ children: note }],
    });
  });
