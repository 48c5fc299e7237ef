import { splitNumber } from '../../document/split-number.ts';
import type { TabelStijl } from '../../huisstijl/huisstijl.ts';
import { createRuler } from '../text/break-places.ts';
import type { Typesetter } from '../text/pieces.ts';
import type { Run } from '../text/run.ts';
import { type Prepared, prepareParagraph } from '../text/set-paragraph.ts';
import { columnGutters, columnWidths as divideWidth, READABLE } from './column-widths.ts';
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
  const gutters = columnGutters(model.columns, begins).map((em) => em * size * scale);
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
  if (!/\d/.test(text.text)) return { whole: text.preferred, rest: 0, hang: 0 };
  if (!/^[\s€+\-−–(]*\d/.test(text.text)) return undefined;
  const ruler = createRuler(text.pieces);
  const whole = ruler(splitNumber(text.text).whole.length).width;
  const pm = text.text.search(/\s*[+\-−–]\s*p\.?m/);
  const hang = pm < 0 ? 0 : text.preferred - ruler(pm).width;
  return { whole, rest: text.preferred - whole, hang };
}

/** Widths of the columns of a table that has `available` room. */
export function columnWidths(table: MeasuredTable, numeric: readonly boolean[], available: number): number[] {
  const columns = table.preferred.map((preferred, column) => ({
    numeric: numeric[column] ?? false,
    least: table.least[column] ?? 0,
    minimum: table.minimum[column] ?? 0,
    preferred,
    room: table.padding * 2 + (table.gutters[column] ?? 0),
  }));
  const rows = table.body.map(({ cells }) =>
    cells.flatMap(({ cell, text, number }) =>
      cell.colspan > 1 || number ? [] : [{ column: cell.column, width: text.preferred }],
    ),
  );
  return divideWidth(columns, rows, available);
}
