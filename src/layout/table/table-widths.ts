import type { Column } from '../../document/nodes.ts';
import type { TabelStijl } from '../../huisstijl/huisstijl.ts';
import { type CellRuler, isNumeric, type NumberShape, type WordSizes } from './cell-sizes.ts';
import {
  type ColumnDemand,
  columnGutters,
  columnWidths as divideWidth,
  holdsLabels,
  LABEL,
  READABLE,
  type WordCell,
} from './column-widths.ts';
import { sum } from './sum.ts';
import type { GridCell, GridRow, TableModel } from './table-model.ts';

/** A table in type of one size, with the room that its cells have; ready for its text to be set. In points. */
export interface SizedTable extends TableModel {
  readonly scale: number;
  /** For each column the widest part of a number after the decimal point. */
  readonly rests: readonly number[];
  /** The same for what is no decimal (" + pm"): the head of the column stands above the number before it. */
  readonly hangs: readonly number[];
  /** Room left and right of the text of a cell. */
  readonly padding: number;
  /** More room at the left of a column: numbers at the right edge of a column are not to touch words in the next. */
  readonly gutters: readonly number[];
}

/** The same, and what each column needs. Widths include the room beside the text. */
export interface MeasuredTable extends SizedTable {
  /** What each column asks for; narrower than `least` only numbers would have to be broken. */
  readonly demands: readonly ColumnDemand[];
  /** The words in each row of its body, their indentation counted in. */
  readonly words: readonly (readonly WordCell[])[];
}

/** A cell with the width of the number or of the words in it. */
interface MeasuredCell {
  readonly cell: GridCell;
  readonly number?: NumberShape;
  readonly words?: WordSizes;
}

/** Measures all cells at a scale and finds what each column asks for. */
export function measureTable(
  model: TableModel,
  scale: number,
  style: TabelStijl,
  size: number,
  ruler: CellRuler,
): MeasuredTable {
  const { columns } = model;
  const measure = ({ cells }: GridRow): MeasuredCell[] =>
    cells.map((cell) => ({ cell, ...ruler(cell.runs, isNumeric(cell, columns), scale) }));
  const body = model.body.map(measure);
  const padding = tablePadding(style, scale);
  const spans = model.head.flatMap(({ cells }) => cells.filter(({ colspan }) => colspan > 1));
  const begins = new Set(spans.map(({ column }) => column));
  const gutters = columnGutters(columns, begins).map((em) => em * size * scale);
  const cells = [...model.head.map(measure), ...body].flat();
  const single = byColumn(columns, cells);
  const own = single.map((cells, column): ColumnDemand => {
    const labels = holdsLabels(columns, column);
    const demand = columnDemand(cells, { em: size * scale, inspringing: style.inspringing, labels });
    const room = padding * 2 + (gutters[column] ?? 0);
    const { least, minimum, comfort, preferred, number } = demand;
    return {
      numeric: columns[column]?.kind === 'getal',
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
    ...model,
    scale,
    demands: spreadSpans(own, cells, padding, style),
    words: body.map((cells) => wordCells(cells, style)),
    rests: shapes.map((numbers) => widest(numbers.map(({ rest }) => rest))),
    hangs: shapes.map((numbers) => widest(numbers.map(({ hang }) => hang))),
    padding,
    gutters,
  };
}

/** Room left and right of the text of a cell, in type of this size. */
export function tablePadding({ celHorizontaal }: TabelStijl, scale: number): number {
  return celHorizontaal * scale;
}

/** The cells of each column that span no other. */
function byColumn(
  columns: readonly Column[],
  cells: readonly MeasuredCell[],
): readonly (readonly MeasuredCell[])[] {
  const single = columns.map((): MeasuredCell[] => []);
  for (const one of cells) if (one.cell.colspan === 1) single[one.cell.column]?.push(one);
  return single;
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
  const most = (width: (words: WordSizes, cell: GridCell) => number): number =>
    cells.reduce(
      (widest, { cell, words }) =>
        words ? Math.max(widest, width(words, cell) + cell.depth * inspringing) : widest,
      0,
    );
  const whole = widest(numbers.map(({ whole }) => whole));
  const aligned = whole + widest(numbers.map(({ rest }) => rest));
  const number = Math.max(
    aligned,
    most(({ number }) => number),
  );
  const bare = whole + widest(numbers.map(({ rest, hang }) => rest - hang));
  const least = Math.max(
    aligned,
    most(({ broken }) => broken),
  );
  const minimum = Math.max(
    least,
    most((words, cell) => Math.max(words.minimum, cell.head ? 0 : Math.min(words.preferred, READABLE * em))),
  );
  const label = most((words, cell) => (cell.head ? 0 : Math.min(words.onTwoLines, LABEL * em)));
  const full = most(({ preferred }) => preferred);
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

/** The words of a row that stand in one column. */
function wordCells(cells: readonly MeasuredCell[], { inspringing }: TabelStijl): readonly WordCell[] {
  return cells.flatMap(({ cell, words }) => {
    if (cell.colspan > 1 || !words) return [];
    const indent = cell.depth * inspringing;
    const onTwoLines = words.onTwoLines + indent;
    return [{ column: cell.column, width: words.preferred + indent, onTwoLines }];
  });
}

/** The demands, with columns wider under a cell that spans them where together they are too narrow for it. */
function spreadSpans(
  demands: readonly ColumnDemand[],
  cells: readonly MeasuredCell[],
  padding: number,
  style: TabelStijl,
): readonly ColumnDemand[] {
  let result = demands;
  for (const { cell, words } of cells) {
    if (cell.colspan < 2 || !words) continue;
    const under = result.slice(cell.column, cell.column + cell.colspan);
    const room = padding * 2 + cell.depth * style.inspringing;
    const missing = (key: 'least' | 'minimum' | 'comfort' | 'preferred', wanted: number): number =>
      Math.max(0, (wanted + room - sum(under.map((one) => one[key]))) / cell.colspan);
    const more = {
      least: missing('least', words.broken),
      minimum: missing('minimum', words.minimum),
      comfort: missing('comfort', words.minimum),
      preferred: cell.head ? missing('preferred', words.preferred) : 0,
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

/** Widths of the columns of a table that has `available` room. */
export function columnWidths({ demands, words }: MeasuredTable, available: number): number[] {
  return divideWidth(demands, words, available);
}
