import type { PreparedCell, PreparedRow } from './prepared-table.ts';
import type { PlacedCell } from './table-places.ts';

type Scope = PreparedCell['scope'];
type Names = Pick<PreparedCell, 'id' | 'headers'>;

/** Keeps which heads hold for which cell, in a table with heads of more than one level (ISO 14289-1, 7.5). */
export interface TableHeads {
  /** A head, or a row group below it, begins. */
  readonly startGroup: (head: boolean) => void;
  readonly startRow: () => void;
  /** The name of a cell that is a head, and the names of the heads that hold for it. */
  readonly namesOf: (cell: PlacedCell, scope: Scope) => Names;
}

/** Names for the heads of the table with this id, on a grid of `count` columns; none when each cell has one of each kind. */
export function createTableHeads(table: string, count: number, complex: boolean): TableHeads {
  const columns: string[][] = Array.from({ length: count }, () => []);
  let group: string[] = [];
  let row: string[] = [];
  let inHead = false;
  let made = 0;
  const above = ({ column, colspan }: PlacedCell): readonly string[] =>
    colspan === 1 ? (columns[column] ?? []) : [...new Set(columns.slice(column, column + colspan).flat())];
  const named = (headers: readonly string[]): Names => (headers.length > 0 ? { headers } : {});
  return {
    startGroup(head) {
      inHead = head;
      group = [];
    },
    startRow() {
      row = [];
    },
    namesOf(cell, scope) {
      if (!complex) return {};
      if (scope === undefined) return inHead ? {} : named([...above(cell), ...group, ...row]);
      made += 1;
      const id = `${table}-kop-${made}`;
      const ofGroup = scope === 'rowgroup' || (!inHead && scope === 'colgroup');
      const own = inHead ? [...above(cell)] : ofGroup ? [] : [...group];
      if (inHead && scope.startsWith('col'))
        for (let at = cell.column; at < cell.column + cell.colspan; at++) columns[at]?.push(id);
      else if (ofGroup) group = [id];
      else row.push(id);
      return { id, ...named(own) };
    },
  };
}

/** Whether the heads of a table have more than one level, so that each cell has to name its own. */
export function hasComplexHeads(
  head: readonly unknown[],
  body: readonly { readonly cells: readonly { readonly scope?: Scope }[] }[],
): boolean {
  return head.length > 1 || body.some(({ cells }) => cells.some(({ scope }) => scope?.endsWith('group')));
}

/** Whether some row below the head has a head of its own. */
export function hasRowHeads(rows: readonly PreparedRow[]): boolean {
  return rows.some(({ cells }) => cells.some(({ scope }) => scope?.startsWith('row')));
}
