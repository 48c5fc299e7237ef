import type { TableCell, TableRow } from '../../../document/nodes.ts';
import { type PlacedCell, tableGrid } from '../../../document/table-grid.ts';

/** A place in the grid of a table: a cell, or the continuation of a cell from a row above. */
export interface GridCell {
  readonly column: number;
  readonly cell: TableCell;
  /** `start` and `continue` when the cell goes over several rows. */
  readonly merge?: 'start' | 'continue';
}

const EMPTY: TableCell = { colspan: 1, rowspan: 1, children: [] };

/**
 * Lays the rows of a head or a row group on a grid of `columns`: Word wants a cell in each row for a cell that goes
 * over several, and every row as wide as the grid. Missing cells become empty ones, what stands outside is cut off.
 */
export function layOnGrid(rows: readonly TableRow[], columns: number): readonly (readonly GridCell[])[] {
  let open: readonly (PlacedCell & { readonly rowsLeft: number })[] = [];
  return tableGrid(rows.map(unspanBody)).map((placed, index) => {
    const inside = placed.filter(({ column }) => column < columns);
    const present = [
      ...open.map(({ cell, column }) => ({ cell, column, merge: 'continue' as const })),
      ...inside.map(({ cell, column }) => ({
        cell: { ...cell, colspan: Math.min(cell.colspan, columns - column) },
        column,
        ...(cell.rowspan > 1 && index < rows.length - 1 && { merge: 'start' as const }),
      })),
    ];
    const started = present
      .filter(({ merge }) => merge === 'start')
      .map(({ cell, column }) => ({ cell, column, rowsLeft: cell.rowspan }));
    open = [...open, ...started]
      .map((one) => ({ ...one, rowsLeft: one.rowsLeft - 1 }))
      .filter(({ rowsLeft }) => rowsLeft > 0);
    return fillGaps(present, columns);
  });
}

function fillGaps(cells: readonly GridCell[], columns: number): readonly GridCell[] {
  const result: GridCell[] = [];
  for (let column = 0; column < columns; ) {
    const cell = cells.find((one) => one.column === column) ?? { column, cell: EMPTY };
    result.push(cell);
    column += cell.cell.colspan;
  }
  return result;
}

/**
 * In the body a cell that spans columns (the name of a group) becomes a cell of one column and empty ones: a screen
 * reader then tells the right column everywhere, and Word's accessibility checker finds no merged cells.
 */
function unspanBody(row: TableRow): TableRow {
  if (row.kind === 'kop') return row;
  const cells = row.cells.flatMap((cell) => [
    { ...cell, colspan: 1 },
    ...Array.from({ length: cell.colspan - 1 }, () => ({ ...EMPTY, rowspan: cell.rowspan })),
  ]);
  return { ...row, cells };
}
