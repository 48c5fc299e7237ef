import type { TextWidth } from './text-width.ts';

/** What the cells of one column ask for, in points without the padding of the cells. */
export interface ColumnDemand {
  /** The widest word: narrower and a number would break. */
  readonly minimum: number;
  /** Every cell on one line. */
  readonly preferred: number;
  /** Text columns take the room that is left; columns of numbers keep their own width. */
  readonly elastic: boolean;
}

/** A cell that spans several columns asks for room in all of them together. */
export interface CellDemand {
  readonly column: number;
  readonly span: number;
  readonly width: TextWidth;
  /** A number is never broken over lines. */
  readonly unbreakable: boolean;
}

/** The demand of each column, from its own cells and then from the cells that span several. */
export function columnDemands(
  elastic: readonly boolean[],
  cells: readonly CellDemand[],
): readonly ColumnDemand[] {
  const minimum = elastic.map(() => 0);
  const preferred = elastic.map(() => 0);
  const bySpan = [...cells].sort((a, b) => a.span - b.span);
  for (const { column, span, width, unbreakable } of bySpan) {
    spread(minimum, column, span, unbreakable ? width.full : width.widestWord);
    spread(preferred, column, span, width.full);
  }
  return elastic.map((flag, index) => ({
    minimum: minimum[index] ?? 0,
    preferred: Math.max(minimum[index] ?? 0, preferred[index] ?? 0),
    elastic: flag,
  }));
}

/** Raises columns evenly until together they are as wide as asked. */
function spread(widths: number[], column: number, span: number, wanted: number): void {
  const present = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  if (present >= wanted) return;
  const each = (wanted - present) / span;
  for (let index = column; index < Math.min(column + span, widths.length); index++) {
    widths[index] = (widths[index] ?? 0) + each;
  }
}

/** The narrowest that a table can be with these columns, each with `padding` points around its text. */
export function minimumTableWidth(demands: readonly ColumnDemand[], padding: number): number {
  return demands.reduce((sum, demand) => sum + demand.minimum + padding, 0);
}

/**
 * Divides `available` points over the columns: each at least its minimum, then towards its preferred width
 * in proportion, then the rest to the text columns (or to all, when there is none). The widths add up to
 * `available`; when even the minimum is too wide they are squeezed in proportion.
 */
export function columnWidths(
  demands: readonly ColumnDemand[],
  available: number,
  padding: number,
): readonly number[] {
  const minimum = demands.map((demand) => demand.minimum + padding);
  const preferred = demands.map((demand) => demand.preferred + padding);
  const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
  const [least, most] = [total(minimum), total(preferred)];
  if (least >= available) return minimum.map((width) => (width * available) / least);
  if (most > available) {
    const share = (available - least) / (most - least);
    return minimum.map((width, index) => width + ((preferred[index] ?? width) - width) * share);
  }
  const anyElastic = demands.some((demand) => demand.elastic);
  const takers = demands.map((demand) => !anyElastic || demand.elastic);
  const base = total(preferred.filter((_, index) => takers[index]));
  return preferred.map((width, index) =>
    takers[index] ? width + ((available - most) * width) / base : width,
  );
}
