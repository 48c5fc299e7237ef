import type { Column, RowKind, Table, TableCell, TableRow } from '../../document/nodes.ts';
import { tableGrid } from '../../document/table-grid.ts';
import { inlineRuns, lookOf } from '../pages/inline-runs.ts';
import { type LayoutContext, stijlOf } from '../pages/layout-context.ts';
import { stackNumbers } from '../pages/revisions.ts';
import type { StructAttributes, StructElement, Structure } from '../pages/structure.ts';
import type { Look, Run } from '../text/run.ts';

/** A cell in its place in the grid, with its text in runs that hang in the structure tree. */
export interface GridCell {
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly runs: readonly Run[];
  readonly head: boolean;
  /** Indentation of a label, in levels. */
  readonly depth: number;
}

export interface GridRow {
  readonly kind: RowKind;
  readonly head: boolean;
  readonly cells: readonly GridCell[];
  /** Index of the row group; -1 in the head. */
  readonly group: number;
  readonly firstOfGroup: boolean;
  readonly lastOfGroup: boolean;
}

/**
 * Where the old and the new amount of a cell stand in a document that shows changes: one below the other, or, where a
 * line break would stay behind when a change is refused, beside each other.
 */
export type NumberChanges = 'stacked' | 'beside';

/** Where the text of a table goes: into a structure tree, in a house style. */
export interface ModelSetting extends Pick<LayoutContext, 'huisstijl' | 'run' | 'placeFootnotes'> {
  readonly changes?: NumberChanges;
}

export interface TableModel {
  readonly columns: readonly Column[];
  readonly head: readonly GridRow[];
  readonly body: readonly GridRow[];
}

/** A cell as it was given, or an empty one where a row has too few, with spans that stay inside the grid. */
interface FullCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

const EMPTY: TableCell = { colspan: 1, rowspan: 1, children: [] };
const PLAIN: Column = { kind: 'tekst', align: 'left' };

/**
 * Puts the cells of a table in a regular grid (ISO 14289-1, 7.5) and makes its part of the structure tree:
 * THead and TBody with TR, TH and TD; TH with Scope, and where heads have more than one level also IDs and
 * Headers. Every table has a TBody: heads without rows below them stand in it.
 */
export function buildTable(table: Table, element: StructElement, context: ModelSetting): TableModel {
  const groups = [table.head, ...table.groups.map(({ rows }) => rows)];
  const grids = groups.map((rows) => tableGrid(rows));
  const count = Math.max(
    1,
    table.columns.length,
    ...grids.flatMap((grid) => grid.flatMap((row) => row.map(({ cell, column }) => column + cell.colspan))),
  );
  const columns = Array.from({ length: count }, (_, index) => table.columns[index] ?? PLAIN);
  const complex =
    table.head.length > 1 ||
    groups.some((rows) => rows.some((row) => row.cells.some((cell) => cell.scope?.endsWith('group'))));
  const heads = createHeads(table.id, count, complex);
  const hasRows = table.groups.some(({ rows }) => rows.length > 0);
  const rowsOf = (rows: readonly TableRow[], group: number): GridRow[] => {
    if (rows.length === 0) return [];
    const body = context.run.structure.element(element, group < 0 && hasRows ? 'THead' : 'TBody');
    heads.startGroup(group < 0);
    return fillGrid(rows, count).map((cells, index) => {
      const row = rows[index];
      const kind = row?.kind ?? 'post';
      const tr = context.run.structure.element(body, 'TR');
      heads.startRow();
      return {
        kind,
        head: group < 0,
        group,
        firstOfGroup: index === 0,
        lastOfGroup: index === rows.length - 1,
        cells: cells.map((full) => {
          const head = group < 0;
          const depth = full.column === 0 ? (row?.depth ?? 0) : 0;
          const made = makeCell(full, head, tr, context.run.structure, heads);
          const numeric = !head && columns[full.column]?.kind === 'getal';
          const stacked = numeric && context.changes !== 'beside';
          const content = stacked ? stackNumbers(full.cell.children) : full.cell.children;
          const runs = inlineRuns(content, cellLook(kind, head, context), made, context.run);
          context.placeFootnotes(made);
          return {
            column: full.column,
            colspan: full.colspan,
            rowspan: full.rowspan,
            head,
            depth,
            runs,
          };
        }),
      };
    });
  };
  const head = rowsOf(table.head, -1);
  const body = table.groups.flatMap(({ rows }, group) => rowsOf(rows, group));
  return { columns, head, body };
}

const BOLD: readonly RowKind[] = ['groep', 'subtotaal', 'totaal', 'saldo'];

function cellLook(kind: RowKind, head: boolean, context: Pick<LayoutContext, 'huisstijl'>): Look {
  const look = lookOf(stijlOf(head ? 'tabelkop' : 'tabelcel', context));
  if (head) return { ...look, shaping: 'cijfers', hyphenate: false };
  return {
    ...look,
    shaping: 'cijfers',
    bold: look.bold || BOLD.includes(kind),
    italic: look.italic || kind === 'toelichting',
  };
}

/** Cells of each row with spans clipped to the grid, and empty cells where nothing stands. */
function fillGrid(rows: readonly TableRow[], count: number): FullCell[][] {
  const taken = rows.map(() => new Set<number>());
  return tableGrid(rows).map((placed, index) => {
    const cells: FullCell[] = [];
    const place = (cell: TableCell, column: number): void => {
      const colspan = Math.max(1, Math.min(cell.colspan, count - column));
      const rowspan = Math.max(1, Math.min(cell.rowspan, rows.length - index));
      for (let row = index; row < index + rowspan; row++)
        for (let at = column; at < column + colspan; at++) taken[row]?.add(at);
      cells.push({ cell, column, colspan, rowspan });
    };
    for (const { cell, column } of placed) if (column < count) place(cell, column);
    for (let column = 0; column < count; column++) if (!taken[index]?.has(column)) place(EMPTY, column);
    return cells.sort((a, b) => a.column - b.column);
  });
}

function makeCell(
  full: FullCell,
  head: boolean,
  row: StructElement,
  structure: Structure,
  heads: Heads,
): StructElement {
  const spans: StructAttributes = {
    ...(full.colspan > 1 && { colSpan: full.colspan }),
    ...(full.rowspan > 1 && { rowSpan: full.rowspan }),
  };
  const empty = full.cell.children.length === 0;
  const scope = full.cell.scope ?? (head && !empty ? 'col' : undefined);
  if (!scope || (head && empty))
    return structure.element(row, 'TD', { ...spans, ...heads.forCell(full, false) });
  const column = scope.startsWith('col');
  const own = heads.register(full, column, scope === 'rowgroup' || (!head && scope === 'colgroup'));
  return structure.element(row, 'TH', {
    ...spans,
    scope: column ? 'Column' : 'Row',
    ...own,
  });
}

/** Keeps which heads hold for which cell, in a table with heads of more than one level. */
interface Heads {
  readonly startGroup: (head: boolean) => void;
  readonly startRow: () => void;
  readonly register: (cell: FullCell, column: boolean, group: boolean) => StructAttributes;
  readonly forCell: (cell: FullCell, column: boolean) => StructAttributes;
}

function createHeads(table: string, count: number, complex: boolean): Heads {
  const columns: string[][] = Array.from({ length: count }, () => []);
  let group: string[] = [];
  let row: string[] = [];
  let inHead = false;
  let made = 0;
  const above = (cell: FullCell): string[] => {
    const ids: string[] = [];
    for (let column = cell.column; column < cell.column + cell.colspan; column++)
      for (const id of columns[column] ?? []) if (!ids.includes(id)) ids.push(id);
    return ids;
  };
  const headers = (ids: readonly string[]): StructAttributes => (ids.length > 0 ? { headers: ids } : {});
  return {
    startGroup(head) {
      inHead = head;
      group = [];
    },
    startRow() {
      row = [];
    },
    register(cell, column, ofGroup) {
      if (!complex) return {};
      made += 1;
      const id = `${table}-kop-${made}`;
      const own = inHead ? above(cell) : ofGroup ? [] : [...group];
      if (inHead && column)
        for (let at = cell.column; at < cell.column + cell.colspan; at++) columns[at]?.push(id);
      else if (ofGroup) group = [id];
      else row.push(id);
      return { id, ...headers(own) };
    },
    forCell(cell) {
      if (!complex || inHead) return {};
      return headers([...above(cell), ...group, ...row]);
    },
  };
}
