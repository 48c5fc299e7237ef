import type { TableCell, TableRow } from '../document/nodes.ts';

/** A cell and the index of the column in which it starts. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
}

/**
 * The column of each cell, with colspan and rowspan reckoned in: a cell that spans rows pushes the cells of
 * the rows below it to the right. The rows are those of one head or one row group: no span leaves its group.
 */
export function tableGrid(rows: readonly TableRow[]): readonly (readonly PlacedCell[])[] {
  /** For each column how many of the coming rows are still taken from above. */
  const taken: number[] = [];
  return rows.map((row) => {
    let column = 0;
    const placed = row.cells.map((cell) => {
      while ((taken[column] ?? 0) > 0) column++;
      const start = column;
      for (; column < start + cell.colspan; column++) taken[column] = cell.rowspan;
      return { cell, column: start };
    });
    for (let index = 0; index < taken.length; index++) taken[index] = Math.max(0, (taken[index] ?? 0) - 1);
    return placed;
  });
}
