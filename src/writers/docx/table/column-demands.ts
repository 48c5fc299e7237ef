import type { Column } from '../../../document/nodes.ts';
import type { ColumnDemand } from '../../../layout/table/column-widths.ts';
import { sum } from '../../../layout/table/sum.ts';

/** What one cell asks for, in points, with the room beside its text. */
export interface CellDemand {
  readonly column: number;
  readonly span: number;
  readonly least: number;
  readonly minimum: number;
  readonly comfort: number;
  readonly preferred: number;
  /** As `preferred`, without the room for what hangs behind a number. */
  readonly bare: number;
}

/**
 * The demand of each column: from its own cells first, then from the cells that span several columns. `rooms` is the
 * room beside the text of each column.
 */
export function columnDemands(
  columns: readonly Column[],
  cells: readonly CellDemand[],
  rooms: readonly number[],
): readonly ColumnDemand[] {
  const least = columns.map(() => 0);
  const minimum = columns.map(() => 0);
  const comfort = columns.map(() => 0);
  const preferred = columns.map(() => 0);
  const bare = columns.map(() => 0);
  for (const cell of [...cells].sort((a, b) => a.span - b.span)) {
    raise(least, cell, cell.least);
    raise(minimum, cell, cell.minimum);
    raise(comfort, cell, cell.comfort);
    raise(preferred, cell, cell.preferred);
    raise(bare, cell, cell.bare);
  }
  return columns.map(({ kind }, column) => {
    const narrow = minimum[column] ?? 0;
    return {
      numeric: kind === 'getal',
      least: Math.min(least[column] ?? 0, narrow),
      minimum: narrow,
      comfort: Math.max(narrow, comfort[column] ?? 0),
      preferred: Math.max(narrow, preferred[column] ?? 0),
      hang: Math.max(0, (preferred[column] ?? 0) - (bare[column] ?? 0)),
      room: rooms[column] ?? 0,
    };
  });
}

/** Raises the columns of a cell evenly until together they are as wide as wanted. */
function raise(widths: number[], { column, span }: CellDemand, wanted: number): void {
  const missing = wanted - sum(widths.slice(column, column + span));
  if (missing <= 0) return;
  for (let index = column; index < Math.min(column + span, widths.length); index++) {
    widths[index] = (widths[index] ?? 0) + missing / span;
  }
}
