import type { Column } from '../../../document/nodes.ts';
import { splitNumber } from '../../../document/split-number.ts';
import { shownText } from '../../../document/text.ts';
import type { Huisstijl, Stijl, TabelStijl } from '../../../huisstijl/huisstijl.ts';
import {
  type ColumnDemand,
  columnGutters,
  columnWidths,
  holdsLabels,
  LABEL,
  READABLE,
  type WordCell,
} from '../../../layout/table/column-widths.ts';
import { siblingTables } from '../../../layout/table/sibling-tables.ts';
import { sum } from '../../../layout/table/sum.ts';
import { tablePlaces } from '../../../layout/table/table-places.ts';
import type { PreparedBlock, PreparedRow, PreparedTable } from '../../../prepare/prepared.ts';
import { textWidth } from '../fonts/text-width.ts';
import { cellStijl } from '../styles/table-styles.ts';
import { textAreaWidth } from '../write-context.ts';
import { type CellDemand, columnDemands } from './column-demands.ts';
import type { FittedTable } from './fitted-table.ts';
import { type GridCell, gridRow } from './table-grid.ts';

/** Spare room in each cell: programs differ a little in how they round widths. */
const SPARE = 1;
/** Smaller than this nobody can read, in points. */
const UNREADABLE = 4.5;

/**
 * The first place where the columns get what they need there, in the largest type with which they do. What fits nowhere
 * is set still smaller: a broken number is worse than a small one. Tables that are given together are set alike.
 */
export function fitTables(
  tables: readonly PreparedTable[],
  huisstijl: Huisstijl,
  indent: number,
): FittedTable {
  const { grootte } = huisstijl.stijlen.tabelcel;
  const { pagina, tabel } = huisstijl;
  const onSide = pagina.hoogte - pagina.marges.links - pagina.marges.rechts;
  const places = tablePlaces(huisstijl, textAreaWidth(huisstijl) - indent, onSide);
  const last = places.at(-1);
  const attempts = [
    ...places.flatMap((place) => sizes(grootte, place.smallest).map((size) => ({ ...place, size }))),
    ...(last ? sizes(last.smallest, UNREADABLE).map((size) => ({ ...last, size })) : []),
  ];
  const columns = tables[0]?.columns ?? [];
  const cells = tables.flatMap((table) => measureCells(table, huisstijl));
  const aside = {
    fractions: widest(columns, cells, ({ fraction }) => fraction),
    hangs: widest(columns, cells, ({ hang }) => hang),
  };
  const gutters = columnGutters(columns, headsBegin(cells));
  for (const [index, { size, width, orientation, needs }] of attempts.entries()) {
    const scale = size / grootte;
    const rooms = gutters.map((em) => em * size + tabel.celHorizontaal * 2 + SPARE);
    const demands = columnDemands(
      columns,
      cells.map((cell) => cellDemand(cell, aside, rooms, huisstijl, scale)),
      rooms,
    );
    if (sum(demands.map((demand) => demand[needs])) > width && index < attempts.length - 1) continue;
    return {
      widths: spareForNumbers(demands, columnWidths(demands, wordRows(cells, tabel, scale), width)),
      scale,
      landscape: orientation === 'liggend',
      fractions: aside.fractions.map((one) => one * scale),
    };
  }
  return { widths: [], scale: 1, landscape: false, fractions: [] };
}

/** How tables are set that share their columns with others in their section: as if their rows were those of one. */
export function fitSiblings(
  blocks: readonly PreparedBlock[],
  huisstijl: Huisstijl,
): ReadonlyMap<PreparedTable, FittedTable> {
  return new Map(
    siblingTables(blocks).flatMap((tables) => {
      const fit = fitTables(tables, huisstijl, 0);
      return tables.map((table) => [table, fit] as const);
    }),
  );
}

/** From the largest size to the smallest, in the half points that Word knows. */
function sizes(largest: number, smallest: number): readonly number[] {
  const result = [largest];
  for (let size = Math.ceil(largest * 2 - 1) / 2; size >= smallest; size -= 0.5) result.push(size);
  return result;
}

/** The text of a cell as it is at the size of the house style, in points. */
interface MeasuredCell {
  readonly row: PreparedRow;
  readonly column: number;
  readonly span: number;
  readonly depth: number;
  readonly head: boolean;
  readonly numeric: boolean;
  /** Holds the label of a row with numbers. */
  readonly label: boolean;
  readonly full: number;
  readonly onTwoLines: number;
  readonly widestWord: number;
  /** Width of what stands right of the whole number, and of the part of it that is no decimal. */
  readonly fraction: number;
  readonly hang: number;
  /** Font size. */
  readonly size: number;
}

function measureCells(table: PreparedTable, huisstijl: Huisstijl): readonly MeasuredCell[] {
  return cellsOf(table).map(({ row, grid }) => {
    const { column, cell } = grid;
    const stijl = cellStijl(huisstijl, row.kind, 1);
    const text = shownText(cell.children);
    return {
      row,
      column,
      span: cell.colspan,
      depth: cell.depth,
      head: row.kind === 'kop',
      numeric: cell.numeric,
      label: row.kind !== 'kop' && cell.colspan === 1 && holdsLabels(table.columns, column),
      ...textWidth(text, stijl, huisstijl.lettertype),
      fraction: fractionWidth(text, stijl, huisstijl),
      hang: textWidth(splitNumber(text).hang, stijl, huisstijl.lettertype).full,
      size: stijl.grootte,
    };
  });
}

/** For each column the widest of a part of its numbers, at the size of the house style. */
function widest(
  columns: readonly Column[],
  cells: readonly MeasuredCell[],
  part: (cell: MeasuredCell) => number,
): readonly number[] {
  const widths = columns.map(() => 0);
  for (const cell of cells)
    if (cell.numeric) widths[cell.column] = Math.max(widths[cell.column] ?? 0, part(cell));
  return widths;
}

/** For each column what is kept free right of whole numbers, and how much of it for what is no decimal. */
interface Aside {
  readonly fractions: readonly number[];
  readonly hangs: readonly number[];
}

function cellDemand(
  cell: MeasuredCell,
  { fractions, hangs }: Aside,
  rooms: readonly number[],
  { tabel }: Huisstijl,
  scale: number,
): CellDemand {
  const { column, span, full, widestWord, numeric } = cell;
  const aside = numeric ? (fractions[column] ?? 0) - cell.fraction : 0;
  const readable = cell.head || span > 1 ? 0 : Math.min(full, READABLE * cell.size);
  const least = (numeric ? full + aside : widestWord) * scale;
  const around = (rooms[column] ?? 0) + cell.depth * tabel.inspringing;
  const minimum = Math.max(least, numeric ? 0 : readable * scale);
  const label = cell.label ? Math.min(cell.onTwoLines, LABEL * cell.size) * scale : 0;
  const preferred = (full + aside) * scale;
  return {
    column,
    span,
    least: least + around,
    minimum: minimum + around,
    comfort: Math.max(minimum, label) + around,
    preferred: preferred + around,
    bare: preferred - (numeric ? (hangs[column] ?? 0) * scale : 0) + around,
  };
}

/** The columns in which a head over several columns begins. */
function headsBegin(cells: readonly MeasuredCell[]): ReadonlySet<number> {
  return new Set(cells.filter(({ head, span }) => head && span > 1).map(({ column }) => column));
}

/** The cells of words of each row below the head, at a size. */
function wordRows(
  cells: readonly MeasuredCell[],
  { inspringing }: TabelStijl,
  scale: number,
): readonly (readonly WordCell[])[] {
  const rows = new Map<PreparedRow, WordCell[]>();
  for (const { row, head, numeric, span, column, depth, ...text } of cells) {
    if (head || numeric || span > 1) continue;
    const indent = depth * inspringing;
    const [width, onTwoLines] = [text.full * scale + indent, text.onTwoLines * scale + indent];
    rows.set(row, [...(rows.get(row) ?? []), { column, width, onTwoLines }]);
  }
  return [...rows.values()];
}

/** The width of what stands right of the whole number in a cell: ",56", " + pm". */
export function fractionWidth(text: string, stijl: Stijl, { lettertype }: Huisstijl): number {
  return textWidth(splitNumber(text).rest, stijl, lettertype).full;
}

function cellsOf({
  columns,
  head,
  body,
}: PreparedTable): readonly { readonly row: PreparedRow; readonly grid: GridCell }[] {
  return [...head, ...body].flatMap((row) =>
    gridRow(row, columns)
      .filter(({ merge }) => merge !== 'continue')
      .map((grid) => ({ row, grid })),
  );
}

/** How much wider than in the font of the house style a number may be: elsewhere another font may stand in for it. */
const OTHER_FONT = 1.25;

/**
 * Gives numbers room for another font from the widest column of words, for as long as its labels keep their two lines: a
 * label that takes a line more can be read, a number that is broken cannot.
 */
function spareForNumbers(demands: readonly ColumnDemand[], widths: readonly number[]): readonly number[] {
  const wanted = demands.map(({ numeric, least, room }, column) =>
    numeric ? Math.max(0, (least - room) * OTHER_FONT + room - (widths[column] ?? 0)) : 0,
  );
  const words = widths.map((width, column) => (demands[column]?.numeric ? 0 : width));
  const giver = words.indexOf(Math.max(...words));
  const spare = Math.max(0, (words[giver] ?? 0) - (demands[giver]?.comfort ?? 0));
  const part = Math.min(1, spare / Math.max(sum(wanted), 0.001));
  return widths.map((width, column) =>
    column === giver ? width - sum(wanted) * part : width + (wanted[column] ?? 0) * part,
  );
}
