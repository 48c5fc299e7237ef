import type { Column, Table, TableCell, TableRow } from '../../document/nodes.ts';
import { numbersBesideLastLine, type PlacedCell, tableGrid } from '../../document/table-grid.ts';
import { plainText } from '../../document/text.ts';
import { type Element, element, type Html } from './markup.ts';
import { alignedNumber, restWidths, shortNumberClass } from './number-rests.ts';
import { renderInlines } from './render-inlines.ts';
import { changedClass } from './render-revisions.ts';
import type { RenderState } from './render-state.ts';

/** From this number of columns a table is printed in the smallest size. */
const MANY_COLUMNS = 8;
/** Up to this number of columns a table fits on a telephone. */
const FEW_COLUMNS = 4;
/** A table of at most this many rows stays on one page of paper. */
const FEW_ROWS = 14;

/**
 * A table in a region that scrolls sideways when the screen is too narrow; the region has a name and takes
 * the focus, so that a keyboard can scroll it (WCAG 2.2, 1.4.10 and 2.1.1).
 */
export function renderTable(table: Table, state: RenderState): readonly Element[] {
  state.tables++;
  const name = plainText(table.caption ?? []);
  const label = regionName(table, name, state);
  const description = table.summary ? `${table.id}.omschrijving` : undefined;
  const count = table.columns.length;
  const wide = count >= MANY_COLUMNS ? ' breed' : count <= FEW_COLUMNS ? ' smal' : '';
  const rows = [table.head, ...table.groups.map((group) => group.rows)].flat();
  const short = rows.length <= FEW_ROWS ? ' kort' : '';
  const numbers = numbersBesideLastLine(table.columns) ? ' cijfers' : '';
  const rests = restWidths(table);
  const content = element(
    'table',
    { id: table.id, class: `${table.role}${wide}${short}${numbers}`, 'aria-describedby': description },
    [
      ...renderCaption(table, state),
      ...renderGroup('thead', table.head, table.columns, rests, state),
      ...table.groups.flatMap((group) => renderGroup('tbody', group.rows, table.columns, rests, state)),
    ],
  );
  const region = { class: 'tabel', role: 'region', 'aria-label': label, tabindex: 0 };
  return [
    ...(table.summary ? [element('p', { id: description, class: 'voorgelezen' }, [table.summary])] : []),
    element('div', region, [content]),
    ...table.notes.map((note) => element('p', { class: 'tabelnoot' }, renderInlines(note, state))),
  ];
}

/** Each region has a name of its own: that of its caption where captions have numbers, else its place in the document. */
function regionName(table: Table, name: string, { tables, numbered }: RenderState): string {
  if (table.caption?.[0]?.type === 'captionLabel') return name;
  const kind = numbered ? 'Tabel zonder nummer' : 'Tabel';
  return `${kind} ${tables}${name === '' ? '' : `: ${name}`}`;
}

function renderCaption(table: Table, state: RenderState): readonly Element[] {
  const title = renderInlines(table.caption ?? [], state);
  const unit = table.unit ? [element('span', { class: 'eenheid' }, renderInlines(table.unit, state))] : [];
  if (title.length + unit.length === 0) return [];
  return [element('caption', {}, [...title, ...(title.length > 0 && unit.length > 0 ? [' '] : []), ...unit])];
}

function renderGroup(
  name: 'thead' | 'tbody',
  rows: readonly TableRow[],
  columns: readonly Column[],
  rests: readonly number[],
  state: RenderState,
): readonly Element[] {
  if (rows.length === 0) return [];
  const grid = tableGrid(rows);
  return [
    element(
      name,
      {},
      rows.map((row, index) => renderRow(row, grid[index] ?? [], columns, rests, state)),
    ),
  ];
}

function renderRow(
  row: TableRow,
  cells: readonly PlacedCell[],
  columns: readonly Column[],
  rests: readonly number[],
  state: RenderState,
): Element {
  const classes = [
    ...(row.kind === 'kop' || row.kind === 'post' ? [] : [row.kind]),
    ...(row.depth > 0 ? [`diepte-${row.depth}`] : []),
    ...changedClass(row, ...row.cells.map((cell) => cell.children)),
  ];
  return element(
    'tr',
    { class: classes.join(' ') || undefined },
    cells.map(({ cell, column }) => renderCell(cell, columns[column], rests[column] ?? 0, state)),
  );
}

/** A head without text heads nothing, so it is a plain cell. */
function renderCell(cell: TableCell, column: Column | undefined, rest: number, state: RenderState): Element {
  const children: readonly Html[] = alignedNumber(cell, rest) ?? renderInlines(cell.children, state);
  const head = cell.scope !== undefined && plainText(cell.children).trim() !== '';
  return element(
    head ? 'th' : 'td',
    {
      scope: head && cell.scope,
      colspan: cell.colspan > 1 && cell.colspan,
      rowspan: cell.rowspan > 1 && cell.rowspan,
      class: [cellClass(cell, column), shortNumberClass(cell, rest)].filter(Boolean).join(' ') || undefined,
    },
    children,
  );
}

/** Only what differs from text at the left. */
function cellClass(cell: TableCell, column: Column | undefined): string | undefined {
  if (cell.colspan > 1 && (cell.scope === 'col' || cell.scope === 'colgroup')) return 'midden';
  if (cell.colspan > 1 || column === undefined) return undefined;
  if (column.kind === 'getal') return 'getal';
  return { left: undefined, center: 'midden', right: 'rechts' }[column.align];
}
