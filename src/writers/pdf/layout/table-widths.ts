import type { TabelStijl } from '../../../huisstijl/huisstijl.ts';
import { createRuler } from '../text/break-places.ts';
import type { Typesetter } from '../text/pieces.ts';
import type { Run } from '../text/run.ts';
import { type Prepared, prepareParagraph } from '../text/set-paragraph.ts';
import type { GridCell, GridRow, TableModel } from './table-model.ts';

/** A number in a column that aligns on the decimal comma: its width before and after that point. */
export interface NumberShape {
  readonly whole: number;
  readonly rest: number;
  /** The part of `rest` that hangs behind the number: " + pm". */
  readonly hang: number;
}

export interface MeasuredCell {
  readonly cell: GridCell;
  readonly text: Prepared;
  readonly number: NumberShape | undefined;
}

export interface MeasuredRow {
  readonly row: GridRow;
  readonly cells: readonly MeasuredCell[];
}

/** A table with its text shaped at one size, and what each column needs. Widths include the room beside the text. */
export interface MeasuredTable {
  readonly scale: number;
  readonly head: readonly MeasuredRow[];
  readonly body: readonly MeasuredRow[];
  readonly minimum: readonly number[];
  readonly preferred: readonly number[];
  /** As `minimum` with words broken at their hyphens; narrower than this only numbers would have to be broken. */
  readonly least: readonly number[];
  /** For each column the widest part of a number after the decimal point. */
  readonly rests: readonly number[];
  /** The same for what is no decimal (" + pm"): the head of the column stands above the number before it. */
  readonly hangs: readonly number[];
  /** Room left and right of the text of a cell. */
  readonly padding: number;
  /** More room at the left of a column: numbers at the right edge of a column are not to touch words in the next. */
  readonly gutters: readonly number[];
}

/** Below this width a column of words is unpleasant to read, in em. */
const READABLE = 7;
/**
 * Between numbers and words at their right or numbers under another head, and at least between two columns of
 * numbers, in em; the room beside the text of each cell comes with it.
 */
const GUTTER = 1;
const NUMBER_GUTTER = 0.4;
/** Between words and the numbers at their right, in em. */
const LABEL_GUTTER = 0.6;

/** Shapes all cells at a scale and finds the minimum and preferred width of each column. */
export function measureTable(
  model: TableModel,
  scale: number,
  style: TabelStijl,
  size: number,
  setter: Typesetter,
): MeasuredTable {
  const measure = (row: GridRow): MeasuredRow => ({
    row,
    cells: row.cells.map((cell) => {
      const text = prepareParagraph(scaleRuns(cell.runs, scale), setter);
      const numeric = !cell.head && cell.colspan === 1 && model.columns[cell.column]?.kind === 'getal';
      return { cell, text, number: numeric ? numberShape(text) : undefined };
    }),
  });
  const head = model.head.map(measure);
  const body = model.body.map(measure);
  const count = model.columns.length;
  const padding = style.celHorizontaal * scale;
  const spans = model.head.flatMap(({ cells }) => cells.filter(({ colspan }) => colspan > 1));
  const begins = new Set(spans.map(({ column }) => column));
  const gutters = model.columns.map(({ kind, align }, column) => {
    if (column === 0) return 0;
    if (model.columns[column - 1]?.kind !== 'getal')
      return kind === 'getal' ? LABEL_GUTTER * size * scale : 0;
    if (kind === 'getal') return (begins.has(column) ? GUTTER : NUMBER_GUTTER) * size * scale;
    return align === 'left' ? GUTTER * size * scale : 0;
  });
  const wholes = Array.from({ length: count }, () => 0);
  const rests = Array.from({ length: count }, () => 0);
  const hangs = Array.from({ length: count }, () => 0);
  const least = Array.from({ length: count }, () => 0);
  const minimum = Array.from({ length: count }, () => 0);
  const preferred = Array.from({ length: count }, () => 0);
  const raise = (list: number[], column: number, value: number): void => {
    list[column] = Math.max(list[column] ?? 0, value);
  };
  const rows = [...head, ...body];
  for (const { cells } of rows)
    for (const { cell, number, text } of cells) {
      if (cell.colspan > 1) continue;
      const indent = cell.depth * style.inspringing;
      if (number) {
        raise(wholes, cell.column, number.whole);
        raise(rests, cell.column, number.rest);
        raise(hangs, cell.column, number.hang);
        continue;
      }
      const readable = cell.head ? 0 : Math.min(text.preferred, READABLE * size * scale);
      raise(least, cell.column, hyphenMinimum(text) + indent);
      raise(minimum, cell.column, Math.max(text.minimum, readable) + indent);
      raise(preferred, cell.column, text.preferred + indent);
    }
  for (let column = 0; column < count; column++) {
    const number = (wholes[column] ?? 0) + (rests[column] ?? 0);
    raise(least, column, number);
    raise(minimum, column, least[column] ?? 0);
    raise(preferred, column, minimum[column] ?? 0);
    const room = padding * 2 + (gutters[column] ?? 0);
    for (const list of [least, minimum, preferred]) list[column] = (list[column] ?? 0) + room;
  }
  for (const { cells } of rows)
    for (const cell of cells) spread(cell, [least, minimum, preferred], padding, style);
  return { scale, head, body, minimum, preferred, least, rests, hangs, padding, gutters };
}

/** Width of the widest stretch between two places where a line may end, those in a word counted in. */
function hyphenMinimum({ places }: Prepared): number {
  let widest = 0;
  let from = 0;
  for (const place of places) {
    widest = Math.max(widest, place.widthToEnd - from + place.hyphen);
    from = place.widthToNext;
  }
  return widest;
}

/** Widens the columns under a cell that spans them, when together they are too narrow for it. */
function spread(
  { cell, text }: MeasuredCell,
  [least, minimum, preferred]: readonly [number[], number[], number[]],
  padding: number,
  style: TabelStijl,
): void {
  if (cell.colspan < 2) return;
  const room = padding * 2 + cell.depth * style.inspringing;
  const columns = Array.from({ length: cell.colspan }, (_, index) => cell.column + index);
  const widen = (list: number[], wanted: number): void => {
    const have = columns.reduce((sum, column) => sum + (list[column] ?? 0), 0);
    const missing = (wanted + room - have) / cell.colspan;
    if (missing > 0) for (const column of columns) list[column] = (list[column] ?? 0) + missing;
  };
  widen(least, hyphenMinimum(text));
  widen(minimum, text.minimum);
  if (cell.head) widen(preferred, text.preferred);
  for (const column of columns) preferred[column] = Math.max(preferred[column] ?? 0, minimum[column] ?? 0);
}

function scaleRuns(runs: readonly Run[], scale: number): readonly Run[] {
  if (scale === 1) return runs;
  return runs.map((run): Run => {
    if (run.kind === 'break') return run;
    const look = { ...run.look, size: run.look.size * scale, rise: run.look.rise * scale };
    return run.kind === 'blank' ? { ...run, look, width: run.width * scale } : { ...run, look };
  });
}

/** Where the whole part of a number ends: "1.234|,56", "163.000| + pm"; undefined for text on several lines. */
function numberShape(text: Prepared): NumberShape | undefined {
  if (text.text.includes('\n') || text.text.length > 40) return undefined;
  const match = /^[^\d]*\d[\d.]*(?!\d)/.exec(text.text);
  if (!match) return { whole: text.preferred, rest: 0, hang: 0 };
  if (!/^[\s€+\-−–(]*\d/.test(text.text)) return undefined;
  const ruler = createRuler(text.pieces);
  const whole = ruler(match[0].replace(/\.$/, '').length).width;
  const pm = text.text.search(/\s*[+\-−–]\s*p\.?m/);
  const hang = pm < 0 ? 0 : text.preferred - ruler(pm).width;
  return { whole, rest: text.preferred - whole, hang };
}

const FULL_FROM = 0.55;
const NARROW = 0.62;
const NUMBER_AIR = 14;
/** Room that words may get above what they need, when they are short: a year does not drive the numbers away. */
const SHORT_WORDS = 50;

/**
 * Widths of the columns of a table that has `available` room. A table that needs less than about half of the
 * measure stays narrower than it, so that the eye can follow a row; extra room goes to words before numbers,
 * and number columns are made equally wide where that costs nothing.
 */
export function columnWidths(table: MeasuredTable, numeric: readonly boolean[], available: number): number[] {
  const total = sum(table.preferred);
  if (total > available) return squeeze(table, available);
  const target = total >= available * FULL_FROM ? available : Math.max(total, available * NARROW);
  const widths = [...table.preferred];
  let extra = target - total;
  const widest = Math.max(0, ...widths.filter((_, column) => numeric[column]));
  const equal = widths.map((width, column) => (numeric[column] ? widest - width : 0));
  if (sum(equal) <= extra) {
    equal.forEach((added, column) => {
      widths[column] = (widths[column] ?? 0) + added;
    });
    extra -= sum(equal);
  }
  const numbers = numeric.filter(Boolean).length;
  const words = widths.length - numbers;
  if (words === 0) return widths.map((width) => width + extra / widths.length);
  const air = numbers === 0 ? 0 : Math.min(NUMBER_AIR, extra / 2 / numbers);
  const wordTotal = widths.reduce((all, width, column) => all + (numeric[column] ? 0 : width), 0);
  const most = numbers === 0 ? extra : Math.max(wordTotal, SHORT_WORDS);
  const left = Math.min(extra - air * numbers, most);
  const more = (extra - left) / Math.max(numbers, 1);
  return widths.map((width, column) =>
    numeric[column] ? width + more : width + (left * width) / Math.max(wordTotal, 1),
  );
}

/** Shares too little room: everyone the minimum, the rest by what each still wants, and then so that rows become low. */
function squeeze(table: MeasuredTable, available: number): number[] {
  const smallest = sum(table.least);
  if (smallest >= available) return table.least.map((width) => (width * available) / smallest);
  const least = sum(table.minimum);
  if (least >= available) {
    const part = (available - smallest) / Math.max(least - smallest, 0.001);
    return table.least.map((width, column) => width + ((table.minimum[column] ?? 0) - width) * part);
  }
  const wants = table.preferred.map((width, column) => width - (table.minimum[column] ?? 0));
  const share = (available - least) / Math.max(sum(wants), 0.001);
  return lowerRows(
    table,
    table.minimum.map((width, column) => width + (wants[column] ?? 0) * share),
  );
}

const STEP = 8;
const MAX_STEPS = 60;
/** Room that broken lines lose at their ends. */
const LOSS = 1.06;

/** Moves room from column to column for as long as that makes the table lower, by an estimate of its lines. */
function lowerRows(table: MeasuredTable, start: readonly number[]): number[] {
  let widths = [...start];
  let lines = estimateLines(table, widths);
  const elastic = widths.flatMap((_, column) =>
    (table.preferred[column] ?? 0) > (table.minimum[column] ?? 0) ? [column] : [],
  );
  if (elastic.length < 2) return widths;
  for (let step = 0; step < MAX_STEPS; step++) {
    let best: { widths: number[]; lines: number } | undefined;
    for (const from of elastic)
      for (const to of elastic)
        for (const moved of [STEP, STEP * 4, (table.preferred[to] ?? 0) - (widths[to] ?? 0)]) {
          if (from === to || (widths[from] ?? 0) - moved < (table.minimum[from] ?? 0)) continue;
          if ((widths[to] ?? 0) >= (table.preferred[to] ?? 0)) continue;
          const tried = widths.map((width, column) =>
            column === from ? width - moved : column === to ? width + moved : width,
          );
          const estimate = estimateLines(table, tried);
          if (estimate < (best?.lines ?? lines)) best = { widths: tried, lines: estimate };
        }
    if (!best) return widths;
    widths = best.widths;
    lines = best.lines;
  }
  return widths;
}

function estimateLines(table: MeasuredTable, widths: readonly number[]): number {
  let lines = 0;
  for (const { cells } of table.body) {
    let most = 1;
    for (const { cell, text, number } of cells) {
      if (cell.colspan > 1 || number) continue;
      const width = (widths[cell.column] ?? 1) - table.padding * 2 - (table.gutters[cell.column] ?? 0);
      if (text.preferred > width)
        most = Math.max(most, Math.ceil((text.preferred * LOSS) / Math.max(width, 1)));
    }
    lines += most;
  }
  return lines;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
