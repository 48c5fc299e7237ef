import type { Table, TableCell, TableRow } from '../document/nodes.ts';
import { tableGrid } from './table-grid.ts';

/** A cell as it was given, or an empty one where a row has too few, with spans that stay inside the grid. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** The cells that begin in a row, and those of rows above that go on in it, both from left to right. */
export interface RowPlaces {
  readonly cells: readonly PlacedCell[];
  readonly covered: readonly PlacedCell[];
}

const EMPTY: TableCell = { colspan: 1, rowspan: 1, children: [] };

/** How many columns the grid of a table has: as many as the widest row asks for. */
export function columnCount({ columns, head, groups }: Table): number {
  let count = Math.max(1, columns.length);
  for (const rows of [head, ...groups.map((group) => group.rows)]) {
    for (const row of tableGrid(rows))
      for (const { cell, column } of row) count = Math.max(count, column + cell.colspan);
  }
  return count;
}

/** The rows of a head or of one row group on a grid of `count` columns, of which every place is taken once. */
export function placeRows(rows: readonly TableRow[], count: number): readonly RowPlaces[] {
  const taken: (PlacedCell | undefined)[][] = rows.map(() => []);
  return tableGrid(rows).map((placed, index) => {
    const own = taken[index] ?? [];
    const covered = own.length === 0 ? [] : [...new Set(own)].filter((one) => one !== undefined);
    const cells: PlacedCell[] = [];
    const place = (cell: TableCell, column: number): void => {
      const colspan = Math.max(1, Math.min(cell.colspan, count - column));
      const rowspan = Math.max(1, Math.min(cell.rowspan, rows.length - index));
      const one = { cell, column, colspan, rowspan };
      for (let row = index; row < index + rowspan; row++) {
        const places = taken[row] ?? [];
        for (let at = column; at < column + colspan; at++) places[at] = one;
      }
      cells.push(one);
    };
    for (const { cell, column } of placed) if (column < count) place(cell, column);
    for (let column = 0; column < count; column++) if (!own[column]) place(EMPTY, column);
    const fromLeft = (one: PlacedCell, other: PlacedCell): number => one.column - other.column;
    return { cells: cells.sort(fromLeft), covered: covered.sort(fromLeft) };
  });
}
