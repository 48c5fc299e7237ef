import type { ColumnKind } from '../../document/nodes.ts';

/** What the cells of one column ask for, in points, with the room beside their text. */
export interface ColumnDemand {
  readonly kind: ColumnKind;
  /** Narrower and a word or number would break. */
  readonly minimum: number;
  /** Every cell on one line. */
  readonly preferred: number;
}

/** What one cell asks for, in points, with the room beside its text. */
export interface CellDemand {
  readonly column: number;
  readonly span: number;
  readonly minimum: number;
  readonly preferred: number;
}

/** A table that needs at least this part of the measure gets all of it. */
const FULL_FROM = 0.55;
/** A smaller table gets at least this part, so that the eye can follow a row. */
const NARROW = 0.62;
/** Room that a column of numbers gets at most above what it needs, in points. */
const NUMBER_AIR = 14;

/** The demand of each column: from its own cells first, then from the cells that span several columns. */
export function columnDemands(
  kinds: readonly ColumnKind[],
  cells: readonly CellDemand[],
): readonly ColumnDemand[] {
  const minimum = kinds.map(() => 0);
  const preferred = kinds.map(() => 0);
  for (const cell of [...cells].sort((a, b) => a.span - b.span)) {
    raise(minimum, cell, cell.minimum);
    raise(preferred, cell, cell.preferred);
  }
  return kinds.map((kind, index) => {
    const least = minimum[index] ?? 0;
    return { kind, minimum: least, preferred: Math.max(least, preferred[index] ?? 0) };
  });
}

/** Raises the columns of a cell evenly until together they are as wide as wanted. */
function raise(widths: number[], { column, span }: CellDemand, wanted: number): void {
  const missing = wanted - total(widths.slice(column, column + span));
  if (missing <= 0) return;
  for (let index = column; index < Math.min(column + span, widths.length); index++) {
    widths[index] = (widths[index] ?? 0) + missing / span;
  }
}

/** The narrowest that a table with these columns can be without breaking words. */
export function minimumTableWidth(demands: readonly ColumnDemand[]): number {
  return total(demands.map(({ minimum }) => minimum));
}

/**
 * Divides at most `available` points over the columns: each at least its minimum, then towards its preferred
 * width. Of the room that is left, columns of numbers get equal widths and a little air, text columns the rest.
 * When even the minimum is too wide, all columns are squeezed in proportion.
 */
export function columnWidths(demands: readonly ColumnDemand[], available: number): readonly number[] {
  const preferred = demands.map((demand) => demand.preferred);
  const needed = total(preferred);
  if (needed > available) return squeeze(demands, available);
  const target = needed >= available * FULL_FROM ? available : Math.max(needed, available * NARROW);
  return widen(demands, equalNumbers(demands, target - needed), target);
}

function squeeze(demands: readonly ColumnDemand[], available: number): readonly number[] {
  const least = minimumTableWidth(demands);
  if (least >= available) return demands.map(({ minimum }) => (minimum * available) / least);
  const wanted = total(demands.map(({ preferred }) => preferred)) - least;
  const share = (available - least) / wanted;
  return demands.map(({ minimum, preferred }) => minimum + (preferred - minimum) * share);
}

/** Columns of numbers as wide as the widest of them, when the room allows it. */
function equalNumbers(demands: readonly ColumnDemand[], room: number): readonly number[] {
  const numbers = demands.filter(({ kind }) => kind === 'getal');
  const widest = Math.max(0, ...numbers.map(({ preferred }) => preferred));
  const cost = total(numbers.map(({ preferred }) => widest - preferred));
  return demands.map(({ kind, preferred }) => (kind === 'getal' && cost <= room ? widest : preferred));
}

function widen(
  demands: readonly ColumnDemand[],
  widths: readonly number[],
  target: number,
): readonly number[] {
  const room = target - total(widths);
  const isText = (index: number) => demands[index]?.kind === 'tekst';
  const numbers = demands.filter(({ kind }) => kind === 'getal').length;
  if (numbers === widths.length) return widths.map((width) => width + room / widths.length);
  const air = numbers === 0 ? 0 : Math.min(NUMBER_AIR, room / 2 / numbers);
  const rest = room - air * numbers;
  const textWidth = Math.max(1, total(widths.filter((_, index) => isText(index))));
  return widths.map((width, index) => width + (isText(index) ? (rest * width) / textWidth : air));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
