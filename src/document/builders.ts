import type {
  Heading,
  Inline,
  List,
  ListItem,
  Paragraph,
  Rol,
  Strong,
  TableCell,
  TableRow,
  Text,
} from './nodes.ts';

/** Running text: a bare string stands for one text node. */
export type Content = string | readonly Inline[];

/** The inlines that a content stands for; an empty string is no inlines. */
export function inlines(content: Content): readonly Inline[] {
  if (typeof content !== 'string') return content;
  return content === '' ? [] : [text(content)];
}

export function text(value: string): Text {
  return { type: 'text', value };
}

export function strong(content: Content): Strong {
  return { type: 'strong', children: inlines(content) };
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
