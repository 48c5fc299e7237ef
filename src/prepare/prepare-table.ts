import type { Column, Inline, Table, TableRow } from '../document/nodes.ts';
import { plainText, shownText } from '../document/text.ts';
import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import { type CellStands, cellStands } from './cell-stand.ts';
import type { InlinePreparer } from './prepare-inlines.ts';
import type { Reviser } from './prepare-revisions.ts';
import type { PreparedCell, PreparedRow, PreparedTable } from './prepared-table.ts';
import { rowBreak, staysWithPrevious } from './row-breaks.ts';
import { rowLook } from './row-look.ts';
import { createTableHeads, hasComplexHeads, hasRowHeads, type TableHeads } from './table-heads.ts';
import { columnCount, type PlacedCell, placeRows, type RowPlaces } from './table-places.ts';

/** A table of at most this many rows stays on one page. */
const SMALL = 14;

const PLAIN: Column = { kind: 'tekst', align: 'left' };

/** What the preparation of a table needs besides the table. */
export interface TableSetting {
  readonly huisstijl: Huisstijl;
  readonly inlines: InlinePreparer;
  readonly revised: Reviser;
  /** Place of the table among those of its document, from 1. */
  readonly place: number;
  /** Whether some tables of the document have a number in their caption. */
  readonly numbered: boolean;
}

/** Puts the cells of a table in one regular grid and gives each row its look and its break rules. */
export function prepareTable(table: Table, setting: TableSetting): PreparedTable {
  const { huisstijl, inlines, revised } = setting;
  const revision = revised.of(table);
  const { line } = inlines;
  const count = columnCount(table);
  const columns = Array.from({ length: count }, (_, index) => table.columns[index] ?? PLAIN);
  const groups = table.groups.map(({ rows }) => rows);
  const heads = createTableHeads(table.id, count, hasComplexHeads(table.head, groups.flat()));
  const caption = table.caption && line(table.caption);
  const unit = table.unit && line(table.unit);
  const stand = cellStands(columns);
  const making: RowMaking = { columns, heads, inlines, revised, stand };
  const head = makeRows(table.head, -1, making);
  const body = groups.flatMap((rows, group) => makeRows(rows, group, making));
  const notes = table.notes.map(line);
  const whole = head.length + body.length <= SMALL;
  const keepWithNext = table.keepWithNext ?? false;
  const kept = keepWithNext || notes.length > 0;
  const rows = finishRows(head, body, { whole, kept, huisstijl });
  return {
    type: 'table',
    ...revision,
    id: table.id,
    role: table.role,
    title: plainText(caption ?? []),
    name: nameOf(table, setting),
    ...(caption && { caption }),
    ...(unit && { unit }),
    ...(table.summary !== undefined && { summary: table.summary }),
    columns,
    ...rows,
    rowHeads: hasRowHeads([...rows.head, ...rows.body]),
    whole,
    notes,
    keepWithNext,
  };
}

/** Reads all text of a table, in the same order, and makes nothing of its rows: to find what is wrong with it. */
export function readTable(table: Table, setting: TableSetting): PreparedTable {
  const { head, groups, notes } = table;
  const { line } = setting.inlines;
  const made = prepareTable({ ...table, head: [], groups: [], notes: [] }, setting);
  for (const { cells } of [...head, ...groups.flatMap(({ rows }) => rows)])
    for (const { children } of cells) line(children);
  for (const note of notes) line(note);
  return made;
}

/** The name is that of the caption where captions have numbers, else the place of the table in the document. */
function nameOf({ caption = [] }: Table, { place, numbered }: TableSetting): string {
  const title = plainText(caption);
  if (isNumbered(caption)) return title;
  const kind = numbered ? 'Tabel zonder nummer' : 'Tabel';
  return `${kind} ${place}${title === '' ? '' : `: ${title}`}`;
}

/** Whether a caption begins with its number. */
export function isNumbered(caption: readonly Inline[] = []): boolean {
  return caption[0]?.type === 'captionLabel';
}

type PlainRow = Omit<PreparedRow, 'look' | 'break' | 'keepWithNext'>;

interface RowMaking {
  readonly columns: readonly Column[];
  readonly heads: TableHeads;
  readonly inlines: InlinePreparer;
  readonly revised: Reviser;
  readonly stand: CellStands;
}

/** The rows of the head (group -1) or of one row group. */
function makeRows(rows: readonly TableRow[], group: number, making: RowMaking): readonly PlainRow[] {
  making.heads.startGroup(group < 0);
  const made = new Map<PlacedCell, PreparedCell>();
  return placeRows(rows, making.columns.length).flatMap(({ cells, covered }: RowPlaces, index) => {
    const row = rows[index];
    if (!row) return [];
    making.heads.startRow();
    for (const one of cells) made.set(one, makeCell(one, row, group < 0, making));
    const prepared = (places: readonly PlacedCell[]) => places.flatMap((one) => made.get(one) ?? []);
    const own = prepared(cells);
    return [
      {
        kind: group < 0 ? ('kop' as const) : row.kind,
        group,
        firstOfGroup: index === 0,
        ...making.revised.of(row, ...own.map(({ children }) => children)),
        cells: own,
        covered: prepared(covered),
      },
    ];
  });
}

function makeCell(place: PlacedCell, row: TableRow, head: boolean, making: RowMaking): PreparedCell {
  const { cell, column, colspan, rowspan } = place;
  const { heads, inlines, stand } = making;
  const empty = shownText(cell.children).trim() === '';
  const scope = empty ? undefined : (cell.scope ?? (head ? 'col' : undefined));
  return {
    column,
    colspan,
    rowspan,
    ...(scope && { scope }),
    ...heads.namesOf(place, scope),
    depth: column === 0 && !head ? row.depth : 0,
    ...stand(place, head),
    ...(cell.spoken !== undefined && { spoken: cell.spoken }),
    ...(cell.place && cell.place < colspan && { place: cell.place }),
    children: inlines.line(cell.children),
  };
}

/** Looks and break rules, which follow from the neighbours of a row. */
function finishRows(
  head: readonly PlainRow[],
  body: readonly PlainRow[],
  table: { readonly whole: boolean; readonly kept: boolean; readonly huisstijl: Huisstijl },
): { readonly head: readonly PreparedRow[]; readonly body: readonly PreparedRow[] } {
  const { whole, kept, huisstijl } = table;
  const breakable = body.map((row) => ({ ...row, hangs: row.covered.length > 0 }));
  const breaks = body.map((_, index) => rowBreak(breakable, index));
  return {
    head: head.map((row, index) => ({
      ...row,
      look: rowLook('kop', index === head.length - 1, huisstijl),
      break: 'never',
      keepWithNext: body.length > 0 || index < head.length - 1 || kept,
    })),
    body: body.map((row, index) => {
      const next = breaks[index + 1];
      return {
        ...row,
        look: rowLook(row.kind, index === body.length - 1, huisstijl),
        break: breaks[index] ?? 'never',
        keepWithNext:
          next === undefined ? kept : whole || staysWithPrevious(next) || (kept && index === body.length - 2),
      };
    }),
  };
}
