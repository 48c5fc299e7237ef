import type { TableCell, TableRow } from '../../document/nodes.ts';

/** A place in the grid of a table: a cell, or the continuation of a cell from a row above. */
export interface GridCell {
  readonly column: number;
  readonly cell: TableCell;
  /** `start` and `continue` when the cell goes over several rows. */
  readonly merge?: 'start' | 'continue';
}

const EMPTY: TableCell = { colspan: 1, rowspan: 1, children: [] };

/**
 * Lays rows on a grid of `columns`: Word wants a cell in each row for a cell that goes over several, and every
 * row as wide as the grid. Missing cells become empty ones, spans that are too wide are cut at the edge.
 */
export function layOnGrid(rows: readonly TableRow[], columns: number): readonly (readonly GridCell[])[] {
  const open: { cell: TableCell; left: number }[] = [];
  return rows.map((row) => {
    const result: GridCell[] = [];
    const waiting = [...row.cells];
    for (let column = 0; column < columns; ) {
      const above = open[column];
      if (above && above.left > 0) {
        above.left -= 1;
        result.push({ column, cell: above.cell, merge: 'continue' });
        column += above.cell.colspan;
        continue;
      }
      const cell = fitSpan(waiting.shift() ?? EMPTY, column, columns, open);
      if (cell.rowspan > 1) open[column] = { cell, left: cell.rowspan - 1 };
      result.push({ column, cell, ...(cell.rowspan > 1 && { merge: 'start' as const }) });
      column += cell.colspan;
    }
    return result;
  });
}

/** The cell, no wider than the room up to the edge or up to a cell from above. */
function fitSpan(
  cell: TableCell,
  column: number,
  columns: number,
  open: readonly ({ left: number } | undefined)[],
): TableCell {
  let room = 1;
  while (column + room < columns && !((open[column + room]?.left ?? 0) > 0)) room++;
  return cell.colspan > room ? { ...cell, colspan: room } : cell;
}
