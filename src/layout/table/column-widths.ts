import type { Column } from '../../document/nodes.ts';
import { sum } from './sum.ts';

/** What a column asks for, in points, with the room beside its text. */
export interface ColumnDemand {
  /** Numbers that align: all columns of them are to be as wide as the widest. */
  readonly numeric: boolean;
  /** Narrower and a number would break; words may be broken at their hyphens. */
  readonly least: number;
  /** Narrower and a word would break, or the column is unpleasant to read. */
  readonly minimum: number;
  /** Every cell on one line. */
  readonly preferred: number;
  /** The part of these that is room beside the text. */
  readonly room: number;
}

/** A cell of words: its column and the width of its text on one line, in points. */
export interface WordCell {
  readonly column: number;
  readonly width: number;
}

/** Below this width a column of words is unpleasant to read, in em. */
export const READABLE = 7;
/**
 * Between numbers and words at their right or numbers under another head, and at least between two columns of
 * numbers, in em; the room beside the text of each cell comes with it.
 */
const GUTTER = 1;
const NUMBER_GUTTER = 0.4;
/** Between words and the numbers at their right, in em. */
const LABEL_GUTTER = 0.6;

/** More room at the left of each column, in em; `begins` are the columns in which a head over several begins. */
export function columnGutters(columns: readonly Column[], begins: ReadonlySet<number>): readonly number[] {
  return columns.map(({ kind, align }, column) => {
    if (column === 0) return 0;
    if (columns[column - 1]?.kind !== 'getal') return kind === 'getal' ? LABEL_GUTTER : 0;
    if (kind === 'getal') return begins.has(column) ? GUTTER : NUMBER_GUTTER;
    return align === 'left' ? GUTTER : 0;
  });
}

/** A table that needs at least this part of the measure gets all of it. */
const FULL_FROM = 0.55;
/** A smaller table gets at least this part, so that the eye can follow a row. */
const NARROW = 0.62;
/** Room that a column of numbers gets at most above what it needs, in points. */
const NUMBER_AIR = 14;
/** Room that words may get above what they need, when they are short: a year does not drive the numbers away. */
const SHORT_WORDS = 50;

/**
 * Divides at most `available` points over the columns of a table; `rows` are the cells of words below its head. A table
 * that needs less than about half of the measure stays narrower than it, so that the eye can follow a row; extra room
 * goes to words before numbers, and columns of numbers are made equally wide where that costs nothing. With too little
 * room each column keeps its minimum for as long as that fits, and the rest goes where it makes the rows low.
 */
export function columnWidths(
  columns: readonly ColumnDemand[],
  rows: readonly (readonly WordCell[])[],
  available: number,
): number[] {
  const total = sum(columns.map(({ preferred }) => preferred));
  if (total > available) return airNumbers(columns, rows, squeeze(columns, rows, available));
  const target = total >= available * FULL_FROM ? available : Math.max(total, available * NARROW);
  return widen(columns, target - total);
}

function widen(columns: readonly ColumnDemand[], extra: number): number[] {
  const numbers = columns.filter(({ numeric }) => numeric);
  const widest = Math.max(0, ...numbers.map(({ preferred }) => preferred));
  const cost = sum(numbers.map(({ preferred }) => widest - preferred));
  const even = cost <= extra;
  const widths = columns.map(({ numeric, preferred }) => (numeric && even ? widest : preferred));
  const room = even ? extra - cost : extra;
  if (numbers.length === columns.length) return widths.map((width) => width + room / widths.length);
  const air = numbers.length === 0 ? 0 : Math.min(NUMBER_AIR, room / 2 / numbers.length);
  const words = sum(widths.filter((_, column) => !columns[column]?.numeric));
  const most = numbers.length === 0 ? room : Math.max(words, SHORT_WORDS);
  const forWords = Math.min(room - air * numbers.length, most);
  const more = (room - forWords) / Math.max(numbers.length, 1);
  return widths.map((width, column) =>
    columns[column]?.numeric ? width + more : width + (forWords * width) / Math.max(words, 1),
  );
}

/** Shares too little room: everyone the minimum, the rest by what each still wants, and then so that rows become low. */
function squeeze(
  columns: readonly ColumnDemand[],
  rows: readonly (readonly WordCell[])[],
  available: number,
): number[] {
  const smallest = sum(columns.map(({ least }) => least));
  if (smallest >= available) return columns.map(({ least }) => (least * available) / smallest);
  const minimum = sum(columns.map((column) => column.minimum));
  if (minimum >= available) {
    const part = (available - smallest) / Math.max(minimum - smallest, 0.001);
    return columns.map((column) => column.least + (column.minimum - column.least) * part);
  }
  const wants = columns.map((column) => column.preferred - column.minimum);
  const share = (available - minimum) / Math.max(sum(wants), 0.001);
  const start = columns.map((column, index) => column.minimum + (wants[index] ?? 0) * share);
  return lowerRows(columns, rows, start);
}

/** Makes columns of numbers equally wide, with air between them, as far as that costs no line of words. */
function airNumbers(
  columns: readonly ColumnDemand[],
  rows: readonly (readonly WordCell[])[],
  widths: readonly number[],
): number[] {
  const words = widths.map((width, column) => (columns[column]?.numeric ? 0 : width));
  const giver = words.indexOf(Math.max(...words));
  const widest = Math.max(0, ...columns.map(({ numeric, preferred }) => (numeric ? preferred : 0)));
  const lines = estimateLines(columns, rows, widths);
  for (let air = NUMBER_AIR; air >= 0; air -= 2) {
    const tried = widths.map((width, column) =>
      columns[column]?.numeric ? Math.max(width, widest + air) : width,
    );
    tried[giver] = (widths[giver] ?? 0) - (sum(tried) - sum(widths));
    if ((tried[giver] ?? 0) < (columns[giver]?.minimum ?? 0)) continue;
    if (estimateLines(columns, rows, tried) <= lines) return tried;
  }
  return [...widths];
}

const STEP = 8;
const MAX_STEPS = 60;
/** Room that broken lines lose at their ends. */
const LOSS = 1.06;

/** Moves room from column to column for as long as that makes the table lower, by an estimate of its lines. */
function lowerRows(
  columns: readonly ColumnDemand[],
  rows: readonly (readonly WordCell[])[],
  start: readonly number[],
): number[] {
  let widths = [...start];
  let lines = estimateLines(columns, rows, widths);
  const elastic = columns.flatMap(({ preferred, minimum }, column) => (preferred > minimum ? [column] : []));
  if (elastic.length < 2) return widths;
  for (let step = 0; step < MAX_STEPS; step++) {
    let best: { widths: number[]; lines: number } | undefined;
    for (const from of elastic)
      for (const to of elastic) {
        const wanted = (columns[to]?.preferred ?? 0) - (widths[to] ?? 0);
        for (const moved of [STEP, STEP * 4, wanted]) {
          if (from === to || (widths[from] ?? 0) - moved < (columns[from]?.minimum ?? 0)) continue;
          if (wanted <= 0) continue;
          const tried = widths.map((width, column) =>
            column === from ? width - moved : column === to ? width + moved : width,
          );
          const estimate = estimateLines(columns, rows, tried);
          if (estimate < (best?.lines ?? lines)) best = { widths: tried, lines: estimate };
        }
      }
    if (!best) return widths;
    widths = best.widths;
    lines = best.lines;
  }
  return widths;
}

function estimateLines(
  columns: readonly ColumnDemand[],
  rows: readonly (readonly WordCell[])[],
  widths: readonly number[],
): number {
  let lines = 0;
  for (const cells of rows) {
    let most = 1;
    for (const { column, width } of cells) {
      const room = (widths[column] ?? 1) - (columns[column]?.room ?? 0);
      if (width > room) most = Math.max(most, Math.ceil((width * LOSS) / Math.max(room, 1)));
    }
    lines += most;
  }
  return lines;
}
