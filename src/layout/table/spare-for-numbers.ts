import type { Typesetter } from '../text/pieces.ts';
import { textWidth } from '../text/text-width.ts';
import type { ColumnDemand } from './column-widths.ts';
import { sum } from './sum.ts';

/** The bold figures of the widest fonts that stand in for another, DejaVu Sans and Verdana, in em. */
const WIDEST_FIGURE = 0.7;

/** What columns of words keep: whole words broken at hyphens only, whole words, or labels of two lines. */
type Keeps = 'least' | 'minimum' | 'comfort';

/**
 * How much wider a number may be in a program that sets the text itself, where another font may stand in for that of
 * the house style: 1.26 for Arial, 1.38 for Calibri.
 */
export function otherFont(setter: Typesetter): number {
  const figure = textWidth('0', { grootte: 1, vet: true }, setter);
  return figure > 0 ? Math.max(1, WIDEST_FIGURE / figure) : 1;
}

/** The width at which a column of numbers holds them in a font that is so much wider; of words what they ask for. */
export function spaciousWidth(demand: ColumnDemand, wider: number, keeps: Keeps): number {
  const { numeric, number, room } = demand;
  return numeric ? Math.max(demand.least, (number - room) * wider + room) : demand[keeps];
}

/**
 * The widths of a table with room for numbers that are so much wider: from columns of words that keep what they need,
 * then from other columns of numbers, then by making the table wider, up to `available`. Undefined when that is not
 * enough.
 */
export function spareForNumbers(
  demands: readonly ColumnDemand[],
  widths: readonly number[],
  wider: number,
  keeps: Keeps,
  available: number,
): readonly number[] | undefined {
  const needs = demands.map((demand) => spaciousWidth(demand, wider, keeps));
  let result = take(widths, needs, (column) => demands[column]?.numeric === false);
  result = take(result, needs, () => true);
  const missing = result.map((width, column) =>
    demands[column]?.numeric ? Math.max(0, (needs[column] ?? 0) - width) : 0,
  );
  if (sum(result) + sum(missing) > available + 0.01) return undefined;
  return result.map((width, column) => width + (missing[column] ?? 0));

  /** Gives columns of numbers what they lack, from the others that may give what they do not need. */
  function take(
    from: readonly number[],
    wanted: readonly number[],
    mayGive: (column: number) => boolean,
  ): readonly number[] {
    const lacks = from.map((width, column) =>
      demands[column]?.numeric ? Math.max(0, (wanted[column] ?? 0) - width) : 0,
    );
    const gives = from.map((width, column) =>
      mayGive(column) ? Math.max(0, width - (wanted[column] ?? 0)) : 0,
    );
    const moved = Math.min(sum(lacks), sum(gives));
    const [lack, give] = [Math.max(sum(lacks), 0.001), Math.max(sum(gives), 0.001)];
    return from.map(
      (width, column) =>
        width + ((lacks[column] ?? 0) * moved) / lack - ((gives[column] ?? 0) * moved) / give,
    );
  }
}
