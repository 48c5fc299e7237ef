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

/** What is to stay whole in another font: numbers, or each word of a head and a cell too. */
type Whole = 'numbers' | 'words';

/** The width at which a column keeps its numbers whole in a font that is so much wider, and what else it keeps. */
export function spaciousWidth(
  demand: ColumnDemand,
  wider: number,
  keeps: Keeps,
  whole: Whole = 'numbers',
): number {
  return Math.max(demand.numeric ? demand.least : demand[keeps], wholeWidth(demand, wider, whole));
}

function wholeWidth({ number, least, room }: ColumnDemand, wider: number, whole: Whole): number {
  const widest = whole === 'words' ? Math.max(number, least) : number;
  return widest > 0 ? (widest - room) * wider + room : 0;
}

/**
 * The widths of a table with room for numbers, or also for words, that are so much wider: from columns of words that keep what they need,
 * then from columns of numbers, then by making the table wider, up to `available`. Undefined when that is not enough.
 */
export function spareForNumbers(
  demands: readonly ColumnDemand[],
  widths: readonly number[],
  {
    wider,
    keeps,
    whole,
    available,
  }: {
    readonly wider: number;
    readonly keeps: Keeps;
    readonly whole: Whole;
    readonly available: number;
  },
): readonly number[] | undefined {
  const lack = (from: readonly number[]): readonly number[] =>
    demands.map((demand, column) => Math.max(0, wholeWidth(demand, wider, whole) - (from[column] ?? 0)));
  const give = (from: readonly number[], numbers: boolean): readonly number[] => {
    const lacks = lack(from);
    const gives = demands.map((demand, column) =>
      demand.numeric && !numbers
        ? 0
        : Math.max(0, (from[column] ?? 0) - spaciousWidth(demand, wider, keeps, whole)),
    );
    const moved = Math.min(sum(lacks), sum(gives));
    const [part, all] = [moved / Math.max(sum(gives), 0.001), moved / Math.max(sum(lacks), 0.001)];
    return from.map((width, column) => width + (lacks[column] ?? 0) * all - (gives[column] ?? 0) * part);
  };
  const own = lack(widths);
  // A table that is not as wide as the page gets wider; words never take from one another then.
  if (whole === 'words' && sum(widths) + sum(own) <= available + 0.01)
    return widths.map((width, column) => width + (own[column] ?? 0));
  const result = give(give(widths, false), true);
  const missing = lack(result);
  if (sum(missing) > 0.01 && sum(result) + sum(missing) > available + 0.01) return undefined;
  return result.map((width, column) => width + (missing[column] ?? 0));
}
