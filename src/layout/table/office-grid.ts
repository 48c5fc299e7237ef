import type { Column } from '../../document/nodes.ts';
import { type CellStands, cellStands } from '../../prepare/cell-stand.ts';
import type { PreparedCell, PreparedInline, PreparedRow } from '../../prepare/prepared.ts';
import { placeInPanel } from './table-panels.ts';

/** A place in the grid of a table: a cell, or the continuation of a cell from a row above. */
export interface GridCell {
  readonly column: number;
  readonly cell: PreparedCell;
  /** `start` and `continue` when the cell goes over several rows. */
  readonly merge?: 'start' | 'continue';
}

/**
 * The places of a row from left to right: Word wants a cell in each row for a cell that goes over several. In the body a
 * cell that spans columns (the name of a group, what is left of a voordeel and a nadeel) becomes a cell of the column
 * where it belongs and empty ones: a screen reader then tells the right column everywhere, and Word's accessibility checker finds no merged cells.
 */
export function gridRow(
  { group, cells, covered }: PreparedRow,
  columns: readonly Column[],
): readonly GridCell[] {
  const stand = cellStands(columns);
  const own = cells.map((cell) => ({ cell, merge: cell.rowspan > 1 ? ('start' as const) : undefined }));
  const above = covered.map((cell) => ({ cell, merge: 'continue' as const }));
  return [...own, ...above]
    .flatMap(({ cell, merge }) =>
      (group < 0 ? [cell] : unspan(cell, stand)).map(
        (one): GridCell => ({
          column: one.column,
          cell: one,
          ...(merge && { merge }),
        }),
      ),
    )
    .sort((one, other) => one.column - other.column);
}

function unspan(cell: PreparedCell, stand: CellStands): readonly PreparedCell[] {
  const { place: own = 0, ...rest } = cell;
  return Array.from({ length: cell.colspan }, (_, index) => {
    const place = { column: cell.column + index, colspan: 1 };
    return {
      ...rest,
      ...place,
      ...stand(place, false),
      ...(index !== own && { depth: 0, children: [] }),
    };
  });
}

/** The columns of a panel, and whether an earlier one has shown the first of them. */
interface PanelColumns {
  readonly columns: readonly number[];
  readonly again: boolean;
}

/**
 * The cells of a row that stand in a panel. A head that begins in another panel stands again above its part here; notes
 * go with the marks that stood in the first panel.
 */
export function panelRow(
  cells: readonly GridCell[],
  { columns, again }: PanelColumns,
  head: boolean,
): readonly GridCell[] {
  return cells.flatMap(({ cell, column, ...rest }) => {
    const place = placeInPanel({ column, colspan: cell.colspan }, columns);
    if (!place) return [];
    const shown = place.elsewhere && !head ? [] : cell.children;
    const repeated = place.elsewhere || (again && place.column === 0);
    const children = repeated ? withoutNotes(shown) : shown;
    return [{ ...rest, column: place.column, cell: { ...cell, colspan: place.colspan, children } }];
  });
}

/** Running text of which the marks only refer to their notes. */
function withoutNotes(inlines: readonly PreparedInline[]): readonly PreparedInline[] {
  return inlines.map((node): PreparedInline => {
    if (node.type === 'footnoteReference') return { ...node, holds: false };
    return 'children' in node ? { ...node, children: withoutNotes(node.children) } : node;
  });
}
