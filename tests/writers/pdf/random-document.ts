import fc from 'fast-check';
import type {
  Block,
  Footnote,
  Heading,
  Inline,
  ListFormat,
  RenderedDocument,
  TableCell,
  TableRow,
} from '../../../src/document/nodes.ts';
import { testPng } from '../../support/png.ts';
import { document } from './sample.ts';

/**
 * Valid documents by chance: nested lists, tables with spans, images, footnotes, links, other languages.
 * Each word has a number of its own, in letters, so that the order of reading can be checked.
 */
export function randomDocument(): fc.Arbitrary<RenderedDocument> {
  return fc.array(shape(3), { minLength: 1, maxLength: 14 }).map((shapes) => build(shapes));
}

/** What a block will be, before words and numbers are filled in. */
type Shape =
  | { readonly kind: 'heading'; readonly level: number; readonly label: boolean; readonly words: number }
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly format: ListFormat; readonly items: readonly (readonly Shape[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Shape[] }
  | {
      readonly kind: 'table';
      readonly columns: number;
      readonly rows: number;
      readonly words: number;
      readonly head: number;
      readonly groups: number;
    }
  | { readonly kind: 'keys'; readonly count: number }
  | {
      readonly kind: 'figure';
      readonly alt: boolean;
      readonly caption: boolean;
      readonly width: number;
      readonly alpha: boolean;
    }
  | { readonly kind: 'signatures'; readonly count: number }
  | { readonly kind: 'pageBreak' }
  | { readonly kind: 'contents' };

interface Piece {
  readonly kind:
    | 'text'
    | 'emphasis'
    | 'strong'
    | 'link'
    | 'internal'
    | 'foreign'
    | 'note'
    | 'break'
    | 'code'
    | 'spaced'
    | 'superscript'
    | 'blank';
  readonly words: number;
}

function shape(depth: number): fc.Arbitrary<Shape> {
  const piece = fc.record<Piece>({
    kind: fc.constantFrom(
      'text',
      'text',
      'text',
      'emphasis',
      'strong',
      'link',
      'internal',
      'foreign',
      'note',
      'break',
      'code',
      'spaced',
      'superscript',
      'blank',
    ),
    words: fc.integer({ min: 1, max: 30 }),
  });
  const leaves: fc.Arbitrary<Shape>[] = [
    fc.record({
      kind: fc.constant('paragraph' as const),
      pieces: fc.array(piece, { minLength: 1, maxLength: 6 }),
    }),
  ];
  if (depth < 3)
    return depth === 0
      ? fc.oneof(...leaves)
      : fc.oneof({ weight: 3, arbitrary: fc.oneof(...leaves) }, { weight: 2, arbitrary: nested(depth) });
  return fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...leaves) },
    { weight: 2, arbitrary: nested(depth) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('heading' as const),
        level: fc.integer({ min: 1, max: 6 }),
        label: fc.boolean(),
        words: fc.integer({ min: 1, max: 14 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('keys' as const), count: fc.integer({ min: 1, max: 5 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('signatures' as const),
        count: fc.integer({ min: 1, max: 4 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'pageBreak' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'contents' as const }) },
  );
}

function nested(depth: number): fc.Arbitrary<Shape> {
  return fc.oneof(
    fc.record({
      kind: fc.constant('list' as const),
      format: fc.constantFrom<ListFormat>('bullet', 'decimal', 'lower-alpha', 'lower-roman', 'upper-roman'),
      items: fc.array(fc.array(shape(depth - 1), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    fc.record({
      kind: fc.constant('quote' as const),
      blocks: fc.array(shape(depth - 1), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      columns: fc.integer({ min: 1, max: 9 }),
      rows: fc.integer({ min: 1, max: 25 }),
      words: fc.integer({ min: 0, max: 12 }),
      head: fc.integer({ min: 0, max: 2 }),
      groups: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({
      kind: fc.constant('figure' as const),
      alt: fc.boolean(),
      caption: fc.boolean(),
      width: fc.integer({ min: 10, max: 900 }),
      alpha: fc.boolean(),
    }),
  );
}

/** The number in the words that `randomDocument` makes. */
export const WORD = /qq[bcdfghjklm]+x/g;

function letters(value: number): string {
  return String(value).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '');
}

function build(shapes: readonly Shape[]): RenderedDocument {
  let counter = 0;
  let level = 0;
  let ids = 0;
  const footnotes: Footnote[] = [];
  const STEMS = [
    'gemeenteraad',
    'de',
    'begroting',
    'en',
    'uitvoeringsorganisatie',
    'in',
    '€',
    'artikel',
    'samenwerking:',
    'POK-middelen',
  ];
  const word = (): string => {
    counter += 1;
    return `${STEMS[counter % STEMS.length]}qq${letters(counter)}x`;
  };
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const text = (value: string): Inline => ({ type: 'text', value });
  const said = (count: number): Inline[] => (count === 0 ? [] : [text(words(count))]);
  const note = (): Inline => {
    const part = (count: number): Block => ({ type: 'paragraph', role: 'voetnoot', children: said(count) });
    const first = part(1 + (counter % 90));
    footnotes.push({ children: counter % 3 === 0 ? [first, part(2)] : [first] });
    return { type: 'footnoteReference', index: footnotes.length - 1 };
  };
  const inline = ({ kind, words: count }: Piece): Inline[] => {
    const space = text(' ');
    switch (kind) {
      case 'text':
        return [...said(count), space];
      case 'emphasis':
      case 'strong':
      case 'spaced':
      case 'superscript':
        return [{ type: kind, children: said(kind === 'spaced' ? 2 : count) }, space];
      case 'link':
        return [
          { type: 'link', url: 'https://www.example.nl/raad?id=1&naam=één', children: said(count) },
          space,
        ];
      case 'internal':
        return [{ type: 'link', url: ids > 0 ? '#id1' : '#niets', children: said(count) }, space];
      case 'foreign':
        return [{ type: 'foreign', language: 'en', children: said(count) }, space];
      case 'note':
        return [text(word()), note(), space];
      case 'break':
        return [text(word()), { type: 'lineBreak' }];
      case 'code':
        return [{ type: 'code', value: word() }, space];
      case 'blank':
        return [{ type: 'fillIn', name: 'x', label: 'iets', children: [] }, space];
    }
  };
  const cell = (children: readonly Inline[], scope?: TableCell['scope'], span = 1): TableCell => ({
    ...(scope && { scope }),
    colspan: span,
    rowspan: 1,
    children,
  });
  const block = (one: Shape): Block[] => {
    switch (one.kind) {
      case 'heading': {
        level = Math.min(one.level, level + 1);
        ids += 1;
        return [
          {
            type: 'heading',
            level: level as Heading['level'],
            role: level === 1 ? 'kop1' : level === 2 ? 'kop2' : level === 3 ? 'argumentkop' : 'kop4',
            id: `id${ids}`,
            ...(one.label && { label: word() }),
            children: said(one.words),
          },
        ];
      }
      case 'paragraph':
        return [{ type: 'paragraph', role: 'tekst', children: one.pieces.flatMap(inline) }];
      case 'list':
        return [
          {
            type: 'list',
            role: 'opsomming',
            format: one.format,
            start: 1,
            items: one.items.map((item) => ({ children: item.flatMap(block) })),
          },
        ];
      case 'quote':
        return [{ type: 'quote', children: one.blocks.flatMap(block) }];
      case 'table':
        return [table(one)];
      case 'keys':
        return [
          {
            type: 'keyValueList',
            entries: Array.from({ length: one.count }, () => ({ key: said(1), value: said(6) })),
          },
        ];
      case 'figure':
        return [
          {
            type: 'figure',
            role: 'afbeelding',
            image: testPng(one.alpha ? 'kleurAlfa' : 'kleur', 12, 9),
            alt: one.alt ? 'Een beeld' : '',
            width: one.width,
            ...(one.caption && { caption: said(4) }),
          },
        ];
      case 'signatures':
        return [
          {
            type: 'signatureBlock',
            signers: Array.from({ length: one.count }, () => ({ office: said(2), name: said(2) })),
          },
        ];
      case 'pageBreak':
        return [{ type: 'pageBreak' }];
      case 'contents':
        return [{ type: 'contents', title: [text('Inhoud')], depth: 3 }];
    }
  };
  const table = (one: Extract<Shape, { kind: 'table' }>): Block => {
    ids += 1;
    const id = `tabel${ids}`;
    const caption = said(3);
    const columns = Array.from({ length: one.columns }, (_, index) =>
      index === 0
        ? ({ kind: 'tekst', align: 'left' } as const)
        : ({ kind: index % 2 ? 'getal' : 'tekst', align: index % 2 ? 'right' : 'left' } as const),
    );
    const head: TableRow[] = [];
    if (one.head === 2) head.push({ kind: 'kop', depth: 0, cells: [cell(said(1), 'colgroup', one.columns)] });
    if (one.head > 0) head.push({ kind: 'kop', depth: 0, cells: columns.map(() => cell(said(1), 'col')) });
    const groups = Array.from({ length: one.groups }, (_, group) => ({
      rows: Array.from(
        { length: one.rows },
        (_, row): TableRow => ({
          kind: row === one.rows - 1 && row > 0 ? 'totaal' : 'post',
          depth: row % 3,
          cells: columns.map((column, index) => {
            if (index === 0) {
              const label = said(Math.max(1, one.words));
              return cell(row === 1 && group === 0 ? [...label, note()] : label, 'row');
            }
            return cell(
              column.kind === 'getal'
                ? [text(`${row}.${String(group).padStart(3, '0')},5`)]
                : said(one.words),
            );
          }),
        }),
      ),
    }));
    return {
      type: 'table',
      id,
      role: 'eenvoudig',
      caption,
      columns,
      head,
      groups,
      notes: one.rows % 2 ? [said(5)] : [],
    };
  };
  const blocks = shapes.flatMap(block);
  return document(blocks, { footnotes });
}
