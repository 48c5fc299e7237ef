import { linesUp, splitNumber } from '../../document/split-number.ts';
import type { TabelStijl } from '../../huisstijl/huisstijl.ts';
import { createRuler } from '../text/break-places.ts';
import type { Typesetter } from '../text/pieces.ts';
import type { Run } from '../text/run.ts';
import { type Prepared, prepareParagraph } from '../text/set-paragraph.ts';
import {
  type ColumnDemand,
  columnGutters,
  columnWidths as divideWidth,
  holdsLabels,
  LABEL,
  onTwoLines,
  READABLE,
} from './column-widths.ts';
import { sum } from './sum.ts';
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
  /** What each column asks for; narrower than `least` only numbers would have to be broken. */
  readonly demands: readonly ColumnDemand[];
  /** For each column the widest part of a number after the decimal point. */
  readonly rests: readonly number[];
  /** The same for what is no decimal (" + pm"): the head of the column stands above the number before it. */
  readonly hangs: readonly number[];
  /** Room left and right of the text of a cell. */
  readonly padding: number;
  /** More room at the left of a column: numbers at the right edge of a column are not to touch words in the next. */
  readonly gutters: readonly number[];
}

/** Shapes all cells at a scale and finds what each column asks for. */
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
  const padding = style.celHorizontaal * scale;
  const spans = model.head.flatMap(({ cells }) => cells.filter(({ colspan }) => colspan > 1));
  const begins = new Set(spans.map(({ column }) => column));
  const gutters = columnGutters(model.columns, begins).map((em) => em * size * scale);
  const cells = [...head, ...body].flatMap((row) => row.cells);
  const single = model.columns.map((_, column) =>
    cells.filter(({ cell }) => cell.column === column && cell.colspan === 1),
  );
  const own = single.map((cells, column): ColumnDemand => {
    const labels = holdsLabels(model.columns, column);
    const demand = columnDemand(cells, { em: size * scale, inspringing: style.inspringing, labels });
    const room = padding * 2 + (gutters[column] ?? 0);
    const { least, minimum, comfort, preferred, number } = demand;
    return {
      numeric: model.columns[column]?.kind === 'getal',
      least: least + room,
      minimum: minimum + room,
      comfort: comfort + room,
      preferred: preferred + room,
      number: number > 0 ? number + room : 0,
      hang: demand.hang,
      room,
    };
  });
  const shapes = single.map((cells) => cells.flatMap(({ number }) => number ?? []));
  return {
    scale,
    head,
    body,
    demands: spreadSpans(own, cells, padding, style),
    rests: shapes.map((numbers) => widest(numbers.map(({ rest }) => rest))),
    hangs: shapes.map((numbers) => widest(numbers.map(({ hang }) => hang))),
    padding,
    gutters,
  };
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

interface DemandSetting {
  /** Size of the type, in points. */
  readonly em: number;
  readonly inspringing: number;
  readonly labels: boolean;
}

/** What the cells of one column ask for, without the room beside their text. */
function columnDemand(
  cells: readonly MeasuredCell[],
  { em, inspringing, labels }: DemandSetting,
): Omit<ColumnDemand, 'numeric' | 'room'> {
  const numbers = cells.flatMap(({ number }) => number ?? []);
  const words = cells.filter(({ number }) => number === undefined);
  const most = (width: (cell: MeasuredCell) => number): number =>
    widest(words.map((one) => width(one) + one.cell.depth * inspringing));
  const whole = widest(numbers.map(({ whole }) => whole));
  const aligned = whole + widest(numbers.map(({ rest }) => rest));
  const number = Math.max(
    aligned,
    most(({ text }) => numberAmongWords(text)),
  );
  const bare = whole + widest(numbers.map(({ rest, hang }) => rest - hang));
  const least = Math.max(
    aligned,
    most(({ text }) => hyphenMinimum(text)),
  );
  const minimum = Math.max(
    least,
    most(({ cell, text }) => Math.max(text.minimum, cell.head ? 0 : Math.min(text.preferred, READABLE * em))),
  );
  const label = most(({ cell, text }) => (cell.head ? 0 : Math.min(widthOnTwoLines(text), LABEL * em)));
  const full = most(({ text }) => text.preferred);
  const preferred = Math.max(minimum, full);
  return {
    least,
    minimum,
    comfort: labels ? Math.max(minimum, label) : minimum,
    preferred,
    number,
    hang: preferred - Math.max(full, bare),
  };
}

function widthOnTwoLines({ places }: Prepared): number {
  return onTwoLines(places.filter(({ hyphen }) => hyphen === 0));
}

/** Width of the widest stretch with a figure in it that has no place to break; 0 for text without figures. */
function numberAmongWords({ text, places }: Prepared): number {
  if (!/\d/.test(text)) return 0;
  let widest = 0;
  let [from, start] = [0, 0];
  for (const place of places) {
    if (place.hyphen > 0) continue;
    if (/\d/.test(text.slice(start, place.end))) widest = Math.max(widest, place.widthToEnd - from);
    [from, start] = [place.widthToNext, place.next];
  }
  return widest;
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

/** The demands, with columns wider under a cell that spans them where together they are too narrow for it. */
function spreadSpans(
  demands: readonly ColumnDemand[],
  cells: readonly MeasuredCell[],
  padding: number,
  style: TabelStijl,
): readonly ColumnDemand[] {
  let result = demands;
  for (const { cell, text } of cells) {
    if (cell.colspan < 2) continue;
    const under = result.slice(cell.column, cell.column + cell.colspan);
    const room = padding * 2 + cell.depth * style.inspringing;
    const missing = (key: 'least' | 'minimum' | 'comfort' | 'preferred', wanted: number): number =>
      Math.max(0, (wanted + room - sum(under.map((one) => one[key]))) / cell.colspan);
    const more = {
      least: missing('least', hyphenMinimum(text)),
      minimum: missing('minimum', text.minimum),
      comfort: missing('comfort', text.minimum),
      preferred: cell.head ? missing('preferred', text.preferred) : 0,
    };
    result = result.map((one, column) => {
      if (column < cell.column || column >= cell.column + cell.colspan) return one;
      const minimum = one.minimum + more.minimum;
      return {
        ...one,
        least: one.least + more.least,
        minimum,
        comfort: Math.max(minimum, one.comfort + more.comfort),
        preferred: Math.max(minimum, one.preferred + more.preferred),
      };
    });
  }
  return result;
}

/** The same in type of another size. */
export function scaleRuns(runs: readonly Run[], scale: number): readonly Run[] {
  if (scale === 1) return runs;
  return runs.map((run): Run => {
    if (run.kind === 'break') return run;
    const look = { ...run.look, size: run.look.size * scale, rise: run.look.rise * scale };
    return run.kind === 'blank' ? { ...run, look, width: run.width * scale } : { ...run, look };
  });
}

/** Where the whole part of a number ends: "1.234|,56", "163.000| + pm"; undefined for text on several lines. */
function numberShape(text: Prepared): NumberShape | undefined {
  if (!linesUp(text.text)) return undefined;
  if (!/\d/.test(text.text)) return { whole: text.preferred, rest: 0, hang: 0 };
  const ruler = createRuler(text.pieces);
  const { whole, hang } = splitNumber(text.text);
  const width = ruler(whole.length).width;
  const before = hang === '' ? text.preferred : ruler(text.text.length - hang.length).width;
  return { whole: width, rest: text.preferred - width, hang: text.preferred - before };
}

/** Widths of the columns of a table that has `available` room, its rows indented as the house style says. */
export function columnWidths(table: MeasuredTable, { inspringing }: TabelStijl, available: number): number[] {
  const rows = table.body.map(({ cells }) =>
    cells.flatMap(({ cell, text, number }) => {
      if (cell.colspan > 1 || number) return [];
      const indent = cell.depth * inspringing;
      const onTwoLines = widthOnTwoLines(text) + indent;
      return [{ column: cell.column, width: text.preferred + indent, onTwoLines }];
    }),
  );
  return divideWidth(table.demands, rows, available);
}
