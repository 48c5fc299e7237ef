import type {
  Block,
  Change,
  Changeable,
  Inline,
  List,
  RenderedDocument,
  Revisions,
  RunningLine,
  RunningLogo,
  Table,
  TableCell,
  TableRow,
} from '../../src/document/nodes.ts';
import { isEmptyLine } from '../../src/document/running-lines.ts';
import { countItems } from '../../src/prepare/item-label.ts';

/**
 * A document as readable, indented text, one line a block: the format of golden files. Everything that a
 * writer may act on is in it; images and attachments by their size only.
 *
 * Marks: `**strong**`, `*emphasis*`, `^superscript^`, `` `code` ``, `~spaced~`, `[text](url)`, `{en: foreign}`,
 * `{name "label": filled in}`, `[^1]`, `{page}`, `{pages}`, `⏎` line break, `␣` no-break space. Changes: `{+ +}` inserted,
 * `{- -}` deleted, `{> >}` moved to, `{< <}` moved from; the same signs before a block, item, row or entry as a whole.
 */
export function dumpDocument(document: RenderedDocument): string {
  const { meta } = document;
  const lines = [
    `document ${document.name} (${meta.language})`,
    `  title: ${meta.title}`,
    `  author: ${meta.author}`,
    `  subject: ${meta.subject}`,
    `  keywords: ${meta.keywords.join(', ')}`,
    `  date: ${meta.date}`,
    ...(document.revisions === undefined ? [] : [`  revisions: ${dumpRevisions(document.revisions)}`]),
    ...(document.watermark === undefined ? [] : [`  watermark: ${document.watermark}`]),
    ...dumpRunningLines(document),
    ...document.attachments.map(
      (file) =>
        `attachment: ${file.name} (${file.mediaType}, ${file.bytes.length} bytes) ${file.description}`,
    ),
    'blocks',
    ...indent(dumpBlocks(document.blocks)),
  ];
  document.footnotes.forEach((footnote, index) => {
    lines.push(`${mark(footnote)}footnote ${index + 1}`, ...indent(dumpBlocks(footnote.children)));
  });
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function dumpRevisions({ author, date }: Revisions): string {
  return date === undefined ? author : `${author} (${date})`;
}

/** Inlines as one line of text, with the marks of `dumpDocument`. */
export function dumpInlines(inlines: readonly Inline[]): string {
  return inlines.map(dumpInline).join('');
}

const SIGN: Readonly<Record<Change, string>> = { inserted: '+', deleted: '-', movedTo: '>', movedFrom: '<' };

/** "[+] " before what was inserted as a whole, "[>2] " before what was moved there by the second move. */
function mark({ change, move }: Changeable): string {
  return change === undefined ? '' : `[${SIGN[change]}${move ?? ''}] `;
}

function dumpInline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return visible(node.value);
    case 'code':
      return `\`${visible(node.value)}\``;
    case 'strong':
      return `**${dumpInlines(node.children)}**`;
    case 'emphasis':
      return `*${dumpInlines(node.children)}*`;
    case 'superscript':
      return `^${dumpInlines(node.children)}^`;
    case 'spaced':
      return `~${dumpInlines(node.children)}~`;
    case 'link':
      return `[${dumpInlines(node.children)}](${node.url})`;
    case 'abbreviation':
      return `‹${dumpInlines(node.children)}: ${node.expansion}›`;
    case 'captionLabel':
      return `<${node.word}: ${dumpInlines(node.children)}>`;
    case 'foreign':
      return `{${node.language}: ${dumpInlines(node.children)}}`;
    case 'fillIn':
      return `{${node.name} "${node.label}": ${dumpInlines(node.children)}}`;
    case 'difference':
      return `{${SIGN[node.change]}|${dumpInlines(node.children)}|}`;
    case 'revision':
      return `{${SIGN[node.change]}${dumpInlines(node.children)}${SIGN[node.change]}}`;
    case 'lineBreak':
      return '⏎';
    case 'footnoteReference':
      return `[^${node.index + 1}]`;
    case 'pageNumber':
      return node.which === 'current' ? '{page}' : '{pages}';
  }
}

/** Shows what the eye would miss in a diff: no-break spaces, soft hyphens, line ends, control characters. */
function visible(value: string): string {
  return value
    .replaceAll('\u00a0', '␣')
    .replace(
      /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2000-\u200a\u202f]/gu,
      (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}

/** The head and foot of all pages, and what the first has instead. */
function dumpRunningLines({ header, footer, firstPage }: RenderedDocument): readonly string[] {
  const first = firstPage?.header ?? header;
  const none = isEmptyLine(first) && !isEmptyLine(header);
  return [
    `header${none ? ' (not on the first page)' : ''}: ${dumpRunningLine(header)}`,
    ...(firstPage && !none && firstPage.header !== header
      ? [`header of the first page: ${dumpRunningLine(firstPage.header)}`]
      : []),
    `footer: ${dumpRunningLine(footer)}`,
    ...(firstPage && dumpRunningLine(firstPage.footer) !== dumpRunningLine(footer)
      ? [`footer of the first page: ${dumpRunningLine(firstPage.footer)}`]
      : []),
  ];
}

function dumpRunningLine(line: RunningLine): string {
  const logo = (place: RunningLogo['place']) =>
    (line.logos ?? []).filter((one) => one.place === place).map(({ figure }) => `[${figure.alt}]`);
  return (['left', 'center', 'right'] as const)
    .map((place) => [...logo(place), dumpInlines(line[place])].join(''))
    .join(' | ');
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function dumpBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    const [first = '', ...others] = dumpBlock(block);
    return [mark(block) + first, ...others];
  });
}

function dumpBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading': {
      const label = block.label === undefined ? '' : `<${block.label}> `;
      return [`heading ${block.level} ${block.role} #${block.id}: ${label}${dumpInlines(block.children)}`];
    }
    case 'paragraph': {
      const keep = block.keepWithNext ? ' (keep with next)' : '';
      return [`paragraph ${block.role}${keep}: ${dumpInlines(block.children)}`];
    }
    case 'list':
      return dumpList(block);
    case 'quote':
      return ['quote', ...indent(dumpBlocks(block.children))];
    case 'table':
      return dumpTable(block);
    case 'keyValueList':
      return [
        'keyValueList',
        ...block.entries.map(
          (entry) => `  ${mark(entry)}${dumpInlines(entry.key)} = ${dumpInlines(entry.value)}`,
        ),
      ];
    case 'figure': {
      const { format, width, height } = block.image;
      const size = block.width === undefined ? '' : `, ${block.width} pt wide`;
      const caption = block.caption ? [`  caption: ${dumpInlines(block.caption)}`] : [];
      return [
        `figure ${block.role} (${format} ${width}×${height}${size}): ${visible(block.alt)}`,
        ...caption,
      ];
    }
    case 'signatureBlock':
      return [
        'signatureBlock',
        ...block.signers.map((signer) => `  ${dumpInlines(signer.office)} | ${dumpInlines(signer.name)}`),
      ];
    case 'pageBreak':
      return ['pageBreak'];
    case 'contents':
      return [`contents to depth ${block.depth}: ${dumpInlines(block.title)}`];
  }
}

/** The first block of an item stands behind its label, as on paper. */
function dumpList(list: List): readonly string[] {
  const items = list.items.flatMap((item, index) => {
    const label = (countItems(list)[index]?.label ?? '') + (item.id === undefined ? '' : ` #${item.id}`);
    const [first = '', ...others] = dumpBlocks(item.children);
    return [`${mark(item)}${label} ${first}`, ...indent(others)];
  });
  return [`list ${list.role} ${list.format}`, ...indent(items)];
}

function dumpTable(table: Table): readonly string[] {
  const optional = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`  ${name}: ${value}`];
  const caption = table.caption ? `: ${dumpInlines(table.caption)}` : '';
  return [
    `table ${table.role} #${table.id}${caption}`,
    ...optional('unit', table.unit && dumpInlines(table.unit)),
    ...optional('summary', table.summary && visible(table.summary)),
    `  columns: ${table.columns.map((column) => `${column.kind} ${column.align}`).join(', ')}`,
    ...table.head.map((row) => `  head ${dumpRow(row)}`),
    ...table.groups.flatMap((group) => ['  group', ...group.rows.map((row) => `    ${dumpRow(row)}`)]),
    ...table.notes.map((note) => `  note: ${dumpInlines(note)}`),
  ];
}

function dumpRow(row: TableRow): string {
  const depth = row.depth === 0 ? '' : ` depth ${row.depth}`;
  return `${mark(row)}${row.kind}${depth} |${row.cells.map((cell) => ` ${dumpCell(cell)} |`).join('')}`;
}

/** `(row)` before a head cell, `(2×1)` before a cell of two columns and one row. */
function dumpCell(cell: TableCell): string {
  const scope = cell.scope === undefined ? '' : `(${cell.scope}) `;
  const span = cell.colspan === 1 && cell.rowspan === 1 ? '' : `(${cell.colspan}×${cell.rowspan}) `;
  return `${scope}${span}${dumpInlines(cell.children)}`.trimEnd();
}
