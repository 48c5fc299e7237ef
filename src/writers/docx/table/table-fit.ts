import type { Column, Table, TableRow } from '../../../document/nodes.ts';
import { splitNumber } from '../../../document/split-number.ts';
import { shownText } from '../../../document/text.ts';
import type { Stijl, TabelStijl } from '../../../huisstijl/huisstijl.ts';
import {
  type ColumnDemand,
  columnGutters,
  columnWidths,
  READABLE,
  type WordCell,
} from '../../../layout/table/column-widths.ts';
import { sum } from '../../../layout/table/sum.ts';
import { textWidth } from '../fonts/text-width.ts';
import { cellStijl } from '../styles/table-styles.ts';
import { textAreaWidth, type WriteContext } from '../write-context.ts';
import { type GridCell, layOnGrid } from './table-grid.ts';

/** How a table fits its page. All lengths in points. */
export interface TableFit {
  readonly widths: readonly number[];
  /** Size of the type in relation to the house style. */
  readonly scale: number;
  readonly landscape: boolean;
  /** For each column the room that is kept right of the whole numbers: for decimals, "+ pm", "%". */
  readonly fractions: readonly number[];
}

/** Spare room in each cell: programs differ a little in how they round widths. */
const SPARE = 1;
/** Smaller than this nobody can read, in points. */
const UNREADABLE = 4.5;

/**
 * As large as the house style says; else in smaller type, down to the smallest of the house style; else on its
 * side. What fits nowhere is set still smaller on its side: a broken number is worse than a small one.
 */
export function fitTable(table: Table, context: WriteContext, indent: number): TableFit {
  const { huisstijl } = context;
  const { grootte } = huisstijl.stijlen.tabelcel;
  const { pagina, tabel } = huisstijl;
  const uprightRoom = textAreaWidth(huisstijl) - indent;
  // Paper that lies on its side already gains nothing by being turned.
  const landscape = pagina.hoogte > pagina.breedte;
  const widest = landscape ? pagina.hoogte - pagina.marges.links - pagina.marges.rechts : uprightRoom;
  const attempts = [
    ...sizes(grootte, tabel.kleinste).map((size) => ({ size, room: uprightRoom, landscape: false })),
    ...sizes(grootte, Math.min(UNREADABLE, tabel.kleinste)).map((size) => ({
      size,
      room: widest,
      landscape,
    })),
  ];
  const cells = measureCells(table, context);
  const fractions = widestFractions(table, cells);
  const gutters = columnGutters(table.columns, headsBegin(cells));
  for (const [index, { size, room, landscape }] of attempts.entries()) {
    const scale = size / grootte;
    const rooms = gutters.map((em) => em * size + tabel.celHorizontaal * 2 + SPARE);
    const demands = columnDemands(
      table.columns,
      cells.map((cell) => cellDemand(cell, fractions, rooms, tabel, scale)),
      rooms,
    );
    if (minimumTableWidth(demands) > room && index < attempts.length - 1) continue;
    return {
      widths: columnWidths(demands, wordRows(cells, scale), room),
      scale,
      landscape,
      fractions: fractions.map((width) => width * scale),
    };
  }
  return { widths: [], scale: 1, landscape: false, fractions: [] };
}

/** From the largest size to the smallest, in the half points that Word knows. */
function sizes(largest: number, smallest: number): readonly number[] {
  const result = [largest];
  for (let size = Math.ceil(largest * 2 - 1) / 2; size >= smallest; size -= 0.5) result.push(size);
  return result;
}

/** The text of a cell as it is at the size of the house style, in points. */
interface MeasuredCell {
  readonly row: TableRow;
  readonly column: number;
  readonly span: number;
  readonly depth: number;
  readonly head: boolean;
  readonly numeric: boolean;
  readonly full: number;
  readonly widestWord: number;
  /** Width of what stands right of the whole number. */
  readonly fraction: number;
  /** Font size. */
  readonly size: number;
}

function measureCells(table: Table, context: WriteContext): readonly MeasuredCell[] {
  const { huisstijl } = context;
  return cellsOf(table).map(({ row, grid }) => {
    const { column, cell } = grid;
    const stijl = cellStijl(huisstijl, row.kind, 1);
    const text = shownText(cell.children);
    return {
      row,
      column,
      span: cell.colspan,
      depth: column === 0 ? row.depth : 0,
      head: row.kind === 'kop',
      numeric: isNumeric(table, row, column, cell.colspan),
      ...textWidth(text, stijl, huisstijl.lettertype),
      fraction: fractionWidth(text, stijl, context),
      size: stijl.grootte,
    };
  });
}

/** For each column the widest part of a number after its whole, at the size of the house style. */
function widestFractions(table: Table, cells: readonly MeasuredCell[]): readonly number[] {
  const widest = table.columns.map(() => 0);
  for (const { column, numeric, fraction } of cells) {
    if (numeric) widest[column] = Math.max(widest[column] ?? 0, fraction);
  }
  return widest;
}

function cellDemand(
  cell: MeasuredCell,
  fractions: readonly number[],
  rooms: readonly number[],
  { inspringing }: TabelStijl,
  scale: number,
): CellDemand {
  const { column, span, full, widestWord, numeric } = cell;
  const aside = numeric ? (fractions[column] ?? 0) - cell.fraction : 0;
  const readable = cell.head || span > 1 ? 0 : Math.min(full, READABLE * cell.size);
  const least = (numeric ? full + aside : widestWord) * scale;
  const around = (rooms[column] ?? 0) + cell.depth * inspringing;
  return {
    column,
    span,
    least: least + around,
    minimum: Math.max(least, numeric ? 0 : readable * scale) + around,
    preferred: (full + aside) * scale + around,
  };
}

/** The columns in which a head over several columns begins. */
function headsBegin(cells: readonly MeasuredCell[]): ReadonlySet<number> {
  return new Set(cells.filter(({ head, span }) => head && span > 1).map(({ column }) => column));
}

/** The cells of words of each row below the head, at a size. */
function wordRows(cells: readonly MeasuredCell[], scale: number): readonly (readonly WordCell[])[] {
  const rows = new Map<TableRow, WordCell[]>();
  for (const { row, head, numeric, span, column, full } of cells) {
    if (head || numeric || span > 1) continue;
    rows.set(row, [...(rows.get(row) ?? []), { column, width: full * scale }]);
  }
  return [...rows.values()];
}

/** Whether a cell holds a number that lines up with the others in its column. */
export function isNumeric(table: Table, row: TableRow, column: number, colspan: number): boolean {
  return row.kind !== 'kop' && colspan === 1 && table.columns[column]?.kind === 'getal';
}

/** The width of what stands right of the whole number in a cell: ",56", " + pm". */
export function fractionWidth(text: string, stijl: Stijl, context: WriteContext): number {
  return textWidth(splitNumber(text).rest, stijl, context.huisstijl.lettertype).full;
}

function cellsOf(table: Table): readonly { readonly row: TableRow; readonly grid: GridCell }[] {
  return [table.head, ...table.groups.map((group) => group.rows)].flatMap((rows) =>
    layOnGrid(rows, table.columns.length).flatMap((cells, index) => {
      const row = rows[index];
      return row ? cells.filter(({ merge }) => merge !== 'continue').map((grid) => ({ row, grid })) : [];
    }),
  );
}

/** What one cell asks for, in points, with the room beside its text. */
export interface CellDemand {
  readonly column: number;
  readonly span: number;
  readonly least: number;
  readonly minimum: number;
  readonly preferred: number;
}

/**
 * The demand of each column: from its own cells first, then from the cells that span several columns. `rooms` is the
 * room beside the text of each column.
 */
export function columnDemands(
  columns: readonly Column[],
  cells: readonly CellDemand[],
  rooms: readonly number[],
): readonly ColumnDemand[] {
  const least = columns.map(() => 0);
  const minimum = columns.map(() => 0);
  const preferred = columns.map(() => 0);
  for (const cell of [...cells].sort((a, b) => a.span - b.span)) {
    raise(least, cell, cell.least);
    raise(minimum, cell, cell.minimum);
    raise(preferred, cell, cell.preferred);
  }
  return columns.map(({ kind }, column) => {
    const narrow = minimum[column] ?? 0;
    return {
      numeric: kind === 'getal',
      least: Math.min(least[column] ?? 0, narrow),
      minimum: narrow,
      preferred: Math.max(narrow, preferred[column] ?? 0),
      room: rooms[column] ?? 0,
    };
  });
}

/** Raises the columns of a cell evenly until together they are as wide as wanted. */
function raise(widths: number[], { column, span }: CellDemand, wanted: number): void {
  const missing = wanted - sum(widths.slice(column, column + span));
  if (missing <= 0) return;
  for (let index = column; index < Math.min(column + span, widths.length); index++) {
    widths[index] = (widths[index] ?? 0) + missing / span;
  }
}

/** The narrowest that a table with these columns can be without breaking words. */
export function minimumTableWidth(demands: readonly ColumnDemand[]): number {
  return sum(demands.map(({ minimum }) => minimum));
}
