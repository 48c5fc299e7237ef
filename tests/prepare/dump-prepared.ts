import type {
  PreparedBlock,
  PreparedCell,
  PreparedDocument,
  PreparedInline,
  PreparedRow,
  PreparedTable,
  Rule,
} from '../../src/prepare/prepared.ts';

/**
 * A prepared document as readable, indented text: what was decided about each block, in the order of reading. Text that
 * only looks different (bold, italic) is shown bare. `[text -> place]` is a link, `[^1 id]` the mark that holds a note,
 * `[=1 id]` one that only refers to it.
 */
export function dumpPrepared(document: PreparedDocument): string {
  const lines = [
    ...(document.revisions ? [`legend: ${line(document.revisions.legend.children)}`] : []),
    ...document.outline.map(({ level, title, anchor }) => `outline ${level} ${title} -> ${anchor}`),
    ...document.blocks.flatMap(block),
    ...document.notes.flatMap(({ number, anchor, marks, part, children }) => [
      `note ${number} #${anchor} in part ${part}, from ${marks.join(', ') || 'nowhere'}`,
      ...indent(children.flatMap(block)),
    ]),
  ];
  return `${lines.map((one) => one.trimEnd()).join('\n')}\n`;
}

function block(node: PreparedBlock): readonly string[] {
  const { place, change } = node.revision ?? {};
  const moved = place ? [`moved: ${place.text}, #${place.anchor} -> ${place.other}`] : [];
  const [first = '', ...others] = content(node);
  return [...moved, change ? `${change} ${first}` : first, ...others];
}

function content(node: PreparedBlock): readonly string[] {
  switch (node.type) {
    case 'heading':
      return [`heading ${node.level} #${node.id} ${node.label ?? '-'} | ${line(node.children)}`];
    case 'paragraph':
      return [`paragraph ${node.role}${node.keepWithNext ? ', with next' : ''}: ${line(node.children)}`];
    case 'list':
      return node.items.flatMap(({ id, label, children }) => [
        `item ${label}${id === undefined ? '' : ` #${id}`}`,
        ...indent(children.flatMap(block)),
      ]);
    case 'quote':
      return ['quote', ...indent(node.children.flatMap(block))];
    case 'table':
      return table(node);
    case 'keyValueList':
      return node.entries.map(({ key, value }) => `entry ${line(key)}: ${line(value)}`);
    case 'figure':
      return [
        `figure ${node.width} x ${node.height} pt ${node.decorative ? 'decorative' : `"${node.alt}"`}: ${line(node.caption ?? [])}`,
      ];
    case 'signatureBlock':
      return node.signers.map(({ office, name }) => `signer ${line(office)} | ${line(name)}`);
    case 'pageBreak':
      return ['page break'];
    case 'contents':
      return [
        `contents ${line(node.title)}`,
        ...indent(
          node.entries.map(
            ({ level, label, text, anchor, leads }) =>
              `${level}${leads ? ' leads' : ''} ${label || '-'} | ${text} -> ${anchor}`,
          ),
        ),
      ];
  }
}

/** Rows as cells between bars; `^` continues the cell above, `>` a head of its row, `#` one of its column. */
function table(node: PreparedTable): readonly string[] {
  const { id, name, whole, head, body, columns, notes, unit } = node;
  return [
    `table #${id} "${name}"${whole ? ', whole' : ''}, ${columns.map(({ kind }) => kind).join(' ')}`,
    ...(unit ? [`  unit: ${line(unit)}`] : []),
    ...indent([...head, ...body].map(tableRow)),
    ...notes.map((note) => `  note: ${line(note)}`),
  ];
}

function tableRow(row: PreparedRow): string {
  const cells = [
    ...row.cells.map((one) => ({ column: one.column, text: tableCell(one) })),
    ...row.covered.map(({ column }) => ({ column, text: '^' })),
  ].sort((one, other) => one.column - other.column);
  const { above, below, bold, italic, fill } = row.look;
  const look = [
    ...(bold ? ['bold'] : []),
    ...(italic ? ['italic'] : []),
    ...(fill === undefined ? [] : [`on ${fill}`]),
    ...(above ? [`under ${rule(above)}`] : []),
    ...(below ? [`over ${rule(below)}`] : []),
    ...(row.keepWithNext ? ['with next'] : []),
  ];
  const group = row.group < 0 ? 'head' : `group ${row.group}`;
  return `${group} ${row.kind}, break ${row.break} | ${cells.map(({ text }) => text).join(' | ')} | ${look.join(', ')}`;
}

function tableCell({ children, colspan, scope, align, vertical, depth, id, headers }: PreparedCell): string {
  const sign = scope === undefined ? '' : scope.startsWith('row') ? '>' : '#';
  const place = { top: '', foot: '_', label: '~' }[vertical];
  const side = { left: '', center: ' c', right: ' r' }[align];
  const names = `${id === undefined ? '' : ` =${id}`}${headers ? ` (${headers.join(' ')})` : ''}`;
  const span = colspan > 1 ? ` x${colspan}` : '';
  return `${'  '.repeat(depth)}${sign}${place}${line(children)}${span}${side}${names}`;
}

function rule({ width, color }: Rule): string {
  return `${width} ${color}`;
}

function line(inlines: readonly PreparedInline[]): string {
  return inlines.map(inline).join('');
}

function inline(node: PreparedInline): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.value;
    case 'lineBreak':
      return ' / ';
    case 'pageNumber':
      return `{page ${node.which}}`;
    case 'footnoteReference':
      return `[${node.holds ? '^' : '='}${node.number} ${node.id}]`;
    case 'link': {
      const target = 'anchor' in node.target ? `#${node.target.anchor}` : node.target.address;
      return `[${line(node.children)} -> ${target}]`;
    }
    case 'fillIn':
      return `{${node.label}: ${line(node.children)}}`;
    case 'revision':
      return `{${node.change} ${line(node.children)}}`;
    default:
      return line(node.children);
  }
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((one) => `  ${one}`);
}
