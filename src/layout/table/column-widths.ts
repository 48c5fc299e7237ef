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
  /** Narrower and the labels of rows with numbers would become ragged columns of single words. */
  readonly comfort: number;
  /** Every cell on one line. */
  readonly preferred: number;
  /** Narrower and the widest number would break, also one among words ("mei 2026"); 0 in a column without. */
  readonly number: number;
  /** The part of `preferred` that only a number with something behind it (" + pm") asks for. */
  readonly hang: number;
  /** The part of these that is room beside the text. */
  readonly room: number;
}

/** A cell of words: its column and the width of its text on one line and on two, in points. */
export interface WordCell {
  readonly column: number;
  readonly width: number;
  readonly onTwoLines: number;
}

/** Below this width a column of words is unpleasant to read, in em. */
export const READABLE = 7;
/** As wide as this a column of labels may be on more than two lines, in em. */
export const LABEL = 12;

/** The least width at which text takes at most two lines, given the places where a line may end. */
export function onTwoLines(
  places: readonly { readonly widthToEnd: number; readonly widthToNext: number }[],
): number {
  const total = places.at(-1)?.widthToEnd ?? 0;
  return Math.min(
    total,
    ...places.map(({ widthToEnd, widthToNext }) => Math.max(widthToEnd, total - widthToNext)),
  );
}

/** Whether a column holds the labels of rows with numbers: these are to be read at a glance. */
export function holdsLabels(columns: readonly Column[], column: number): boolean {
  return column === 0 && columns[0]?.kind === 'tekst' && columns.some(({ kind }) => kind === 'getal');
}
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
 * room each column keeps its comfort or else its minimum for as long as that fits, and the rest goes where it makes the
 * rows low.
 */
export function columnWidths(
  given: readonly ColumnDemand[],
  rows: readonly (readonly WordCell[])[],
  available: number,
): number[] {
  const comfortable = sum(given.map(({ comfort }) => comfort)) <= available;
  const columns = comfortable ? given.map((one) => ({ ...one, minimum: one.comfort })) : given;
  const total = sum(columns.map(({ preferred }) => preferred));
  if (total > available) return airNumbers(columns, rows, squeeze(columns, rows, available));
  const target = total >= available * FULL_FROM ? available : Math.max(total, available * NARROW);
  return widen(columns, target - total);
}

function widen(columns: readonly ColumnDemand[], extra: number): number[] {
  const numbers = columns.filter(({ numeric }) => numeric);
  const widest = widestNumber(columns);
  const cost = sum(numbers.map(({ preferred }) => Math.max(0, widest - preferred)));
  const even = cost <= extra;
  const widths = columns.map(({ numeric, preferred }) =>
    numeric && even ? Math.max(widest, preferred) : preferred,
  );
  const room = even ? extra - cost : extra;
  if (numbers.length === columns.length) return widths.map((width) => width + room / widths.length);
  const air = numbers.length === 0 ? 0 : Math.min(NUMBER_AIR, room / 2 / numbers.length);
  const words = sum(widths.filter((_, column) => !columns[column]?.numeric));
  const most = numbers.length === 0 ? room : Math.max(words, SHORT_WORDS);
  const forWords = Math.min(room - air * numbers.length, most);
  const filled = fill(
    widths.filter((_, column) => columns[column]?.numeric),
    room - forWords,
  );
  let next = 0;
  return widths.map((width, column) =>
    columns[column]?.numeric ? (filled[next++] ?? width) : width + (forWords * width) / Math.max(words, 1),
  );
}

/** Divides more room over columns, the narrowest first, so that they become as even as it goes. */
function fill(widths: readonly number[], extra: number): readonly number[] {
  const sorted = [...widths].sort((a, b) => a - b);
  let level = sorted[0] ?? 0;
  let left = extra;
  for (const [index] of sorted.entries()) {
    const step = Math.min((sorted[index + 1] ?? Number.POSITIVE_INFINITY) - level, left / (index + 1));
    level += step;
    left -= step * (index + 1);
  }
  return widths.map((width) => Math.max(width, level));
}

/** What the widest column of numbers asks for; what hangs behind a number makes no other column wider. */
function widestNumber(columns: readonly ColumnDemand[]): number {
  return Math.max(0, ...columns.map(({ numeric, preferred, hang }) => (numeric ? preferred - hang : 0)));
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
  const widest = widestNumber(columns);
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
    for (const { column, width, onTwoLines } of cells) {
      const room = (widths[column] ?? 1) - (columns[column]?.room ?? 0);
      if (width <= room) continue;
      const many = Math.max(3, Math.ceil((width * LOSS) / Math.max(room, 1)));
      most = Math.max(most, onTwoLines <= room ? 2 : many);
    }
    lines += most;
  }
  return lines;
}
