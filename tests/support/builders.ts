import type {
  Block,
  FillIn,
  Heading,
  Inline,
  List,
  ListItem,
  Paragraph,
  RenderedDocument,
  Rol,
  Strong,
  TableCell,
  TableRow,
  Text,
} from '../../src/document/nodes.ts';

/** Running text: a bare string stands for one text node. */
export type Content = string | readonly Inline[];

/** The inlines that a content stands for; an empty string is no inlines. */
export function inlines(content: Content): readonly Inline[] {
  if (typeof content !== 'string') return content;
  return content === '' ? [] : [text(content)];
}

/** One text node. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** Bold text. */
export function strong(content: Content): Strong {
  return { type: 'strong', children: inlines(content) };
}

/** Emphasised text. */
export function emphasis(value: string): Inline {
  return { type: 'emphasis', children: [text(value)] };
}

/** A link; an address that starts with # leads to a place in the document. */
export function link(url: string, value: string): Inline {
  return { type: 'link', url, children: [text(value)] };
}

/** A place to fill in; `value` is what stands there already. */
export function fillIn(name: string, label: string, value = ''): FillIn {
  return { type: 'fillIn', name, label, children: value === '' ? [] : [text(value)] };
}

/** A paragraph of running text, or of another role. */
export function paragraph(content: Content, role: Rol = 'tekst'): Paragraph {
  return { type: 'paragraph', role, children: inlines(content) };
}

/** A heading; `role` decides how it looks, `level` where it stands in the outline. */
export function heading(
  level: Heading['level'],
  role: Rol,
  id: string,
  content: Content,
  label?: string,
): Heading {
  return {
    type: 'heading',
    level,
    role,
    id,
    ...(label !== undefined && { label }),
    children: inlines(content),
  };
}

/** A list that counts from 1; a content is an item of one paragraph in the role of the list. */
export function list(
  role: List['role'],
  format: List['format'],
  items: readonly (Content | ListItem)[],
): List {
  return {
    type: 'list',
    role,
    format,
    start: 1,
    items: items.map((item) =>
      typeof item === 'object' && 'children' in item ? item : { children: [paragraph(item, role)] },
    ),
  };
}

/** A cell of one row and one column; with a scope it is a head. */
export function cell(content: Content, scope?: TableCell['scope']): TableCell {
  return {
    ...(scope && { scope }),
    colspan: 1,
    rowspan: 1,
    children: inlines(content),
  };
}

/** A row at the outermost level; a content is a data cell. */
export function row(kind: TableRow['kind'], cells: readonly (Content | TableCell)[]): TableRow {
  return {
    kind,
    depth: 0,
    cells: cells.map((item) => (typeof item === 'object' && 'children' in item ? item : cell(item))),
  };
}

/** A document of these blocks, without running lines, notes or watermark. */
export function documentOf(
  blocks: readonly Block[],
  change: Partial<RenderedDocument> = {},
): RenderedDocument {
  return {
    name: 'raadsvoorstel',
    meta: {
      title: 'Raadsvoorstel: Een veilige oversteek',
      language: 'nl-NL',
      author: 'Gemeente Voorbeeld',
      subject: 'Een veilige oversteek',
      keywords: ['verkeer', 'school'],
      date: '2026-03-03',
    },
    header: { left: [], center: [], right: [] },
    footer: { left: [], center: [], right: [] },
    blocks,
    footnotes: [],
    attachments: [],
    ...change,
  };
}
