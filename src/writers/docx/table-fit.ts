import type { Table, TableRow } from '../../document/nodes.ts';
import { plainText } from '../../document/text.ts';
import type { Stijl } from '../../huisstijl/huisstijl.ts';
import {
  type CellDemand,
  type ColumnDemand,
  columnDemands,
  columnWidths,
  minimumTableWidth,
} from './column-widths.ts';
import { splitNumber } from './split-number.ts';
import { type GridCell, layOnGrid } from './table-grid.ts';
import { cellStijl } from './table-styles.ts';
import { textWidth } from './text-width.ts';
import { textAreaWidth, type WriteContext } from './write-context.ts';

/** How a table fits its page. All lengths in points. */
export interface TableFit {
  readonly widths: readonly number[];
  /** Size of the type in relation to the house style. */
  readonly scale: number;
  readonly landscape: boolean;
  /** For each column the room that is kept right of the whole numbers: for decimals, "+ pm", "%". */
  readonly fractions: readonly number[];
}

/** A column of words is not narrower than this, in em, unless all its text is. */
const READABLE = 7;
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
  const sidewaysRoom = pagina.hoogte - pagina.marges.links - pagina.marges.rechts;
  const attempts = [
    ...sizes(grootte, tabel.kleinste).map((size) => ({ size, room: uprightRoom })),
    ...sizes(grootte, Math.min(UNREADABLE, tabel.kleinste)).map((size) => ({ size, room: sidewaysRoom })),
  ];
  for (const [index, { size, room }] of attempts.entries()) {
    const scale = size / grootte;
    const demands = demandsOf(table, context, scale);
    if (minimumTableWidth(demands) > room && index < attempts.length - 1) continue;
    return {
      widths: columnWidths(demands, room),
      scale,
      landscape: room !== uprightRoom,
      fractions: fractionsOf(table, context, scale),
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

function demandsOf(table: Table, context: WriteContext, scale: number): readonly ColumnDemand[] {
  const fractions = fractionsOf(table, context, scale);
  const cells = cellsOf(table).map(({ row, grid }) =>
    cellDemand(table, row, grid, fractions, context, scale),
  );
  return columnDemands(
    table.columns.map((column) => column.kind),
    cells,
  );
}

function cellDemand(
  table: Table,
  row: TableRow,
  { column, cell }: GridCell,
  fractions: readonly number[],
  context: WriteContext,
  scale: number,
): CellDemand {
  const { tabel, lettertype } = context.huisstijl;
  const stijl = cellStijl(context.huisstijl, row.kind, scale);
  const text = plainText(cell.children);
  const { full, widestWord } = textWidth(text, stijl, lettertype);
  const numeric = isNumeric(table, row, column, cell.colspan);
  const fraction = numeric ? (fractions[column] ?? 0) - fractionWidth(text, stijl, context) : 0;
  const readable = row.kind === 'kop' || cell.colspan > 1 ? 0 : Math.min(full, READABLE * stijl.grootte);
  const around =
    tabel.celHorizontaal * 2 + SPARE + (column === 0 ? row.depth * tabel.inspringing : 0) + fraction;
  const spread = cell.colspan > 1 && row.kind !== 'kop' ? widestWord : full;
  return {
    column,
    span: cell.colspan,
    minimum: (numeric ? full : Math.max(widestWord, readable)) + around,
    preferred: spread + around,
  };
}

/** Whether a cell holds a number that lines up with the others in its column. */
export function isNumeric(table: Table, row: TableRow, column: number, colspan: number): boolean {
  return row.kind !== 'kop' && colspan === 1 && table.columns[column]?.kind === 'getal';
}

/** The width of what stands right of the whole number in a cell: ",56", " + pm". */
export function fractionWidth(text: string, stijl: Stijl, context: WriteContext): number {
  return textWidth(splitNumber(text).rest, stijl, context.huisstijl.lettertype).full;
}

function fractionsOf(table: Table, context: WriteContext, scale: number): readonly number[] {
  const widest = table.columns.map(() => 0);
  for (const { row, grid } of cellsOf(table)) {
    if (!isNumeric(table, row, grid.column, grid.cell.colspan)) continue;
    const stijl = cellStijl(context.huisstijl, row.kind, scale);
    const width = fractionWidth(plainText(grid.cell.children), stijl, context);
    widest[grid.column] = Math.max(widest[grid.column] ?? 0, width);
  }
  return widest;
}

function cellsOf(table: Table): readonly { readonly row: TableRow; readonly grid: GridCell }[] {
  return [table.head, ...table.groups.map((group) => group.rows)].flatMap((rows) =>
    layOnGrid(rows, table.columns.length).flatMap((cells, index) => {
      const row = rows[index];
      return row ? cells.filter(({ merge }) => merge !== 'continue').map((grid) => ({ row, grid })) : [];
    }),
  );
}
