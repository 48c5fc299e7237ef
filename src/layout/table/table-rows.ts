import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { PreparedCell } from '../../prepare/prepared.ts';
import { moveBoxes } from '../pages/flow.ts';
import type { Box } from '../pages/page.ts';
import type { Typesetter } from '../text/pieces.ts';
import type { Line } from '../text/run.ts';
import { fillLines, prepareParagraph } from '../text/set-paragraph.ts';
import { isNumeric, numberShape, scaleRuns } from './cell-sizes.ts';
import { sum } from './sum.ts';
import type { GridCell, GridRow } from './table-model.ts';
import type { SizedTable } from './table-widths.ts';

/** The lines of a cell at their place in the row. */
export interface SetCell {
  readonly x: number;
  readonly width: number;
  readonly rowspan: number;
  readonly lines: readonly Line[];
  readonly lineHeight: number;
  /** At the top or the foot of the row, or beside the last line of its label. */
  readonly vertical: PreparedCell['vertical'];
}

export interface SetRow {
  readonly row: GridRow;
  readonly cells: readonly SetCell[];
  readonly height: number;
}

/** What the setting of rows needs besides the table itself. */
export interface RowSetting {
  readonly table: SizedTable;
  readonly widths: readonly number[];
  readonly huisstijl: Huisstijl;
  readonly setter: Typesetter;
}

/** Shapes the text of all cells, breaks it in lines and finds the height of each row. */
export function setRows(rows: readonly GridRow[], setting: RowSetting): SetRow[] {
  const { celVerticaal } = setting.huisstijl.tabel;
  const set = rows.map((row) => ({ row, cells: row.cells.map((cell) => setCell(cell, setting)) }));
  const need = (cell: SetCell): number => cell.lines.length * cell.lineHeight + celVerticaal * 2;
  const heights = set.map(({ cells, row }) => {
    const style = setting.huisstijl.stijlen[row.head ? 'tabelkop' : 'tabelcel'];
    const least = style.regelhoogte * setting.table.scale + celVerticaal * 2;
    return Math.max(least, ...cells.filter(({ rowspan }) => rowspan === 1).map(need));
  });
  set.forEach(({ cells }, index) => {
    for (const cell of cells) {
      if (cell.rowspan === 1) continue;
      const last = Math.min(index + cell.rowspan, heights.length) - 1;
      const missing = need(cell) - sum(heights.slice(index, last + 1));
      if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
    }
  });
  return set.map(({ row, cells }, index) => ({ row, cells, height: heights[index] ?? 0 }));
}

const ALIGNMENT = { left: 'links', center: 'midden', right: 'rechts' } as const;

function setCell(cell: GridCell, { huisstijl, widths, table, setter }: RowSetting): SetCell {
  const text = prepareParagraph(scaleRuns(cell.runs, table.scale), setter);
  const number = isNumeric(cell, table.columns) ? numberShape(text) : undefined;
  const { inspringing } = huisstijl.tabel;
  const style = huisstijl.stijlen[cell.head ? 'tabelkop' : 'tabelcel'];
  const before = table.padding + (table.gutters[cell.column] ?? 0);
  const left = sum(widths.slice(0, cell.column)) + before + cell.depth * inspringing;
  const hang = cell.head && cell.colspan === 1 ? (table.hangs[cell.column] ?? 0) : 0;
  const edge = sum(widths.slice(0, cell.column + cell.colspan)) - table.padding;
  const right = edge - Math.max(0, Math.min(hang, edge - left - text.preferred));
  const lineHeight = style.regelhoogte * table.scale;
  const lines = fillLines(
    text,
    {
      width: right - left,
      size: style.grootte * table.scale,
      lineHeight,
      align: number ? 'links' : ALIGNMENT[cell.align],
      balanced: cell.head,
      sparing: true,
    },
    setter,
  );
  const shift = number ? right - left - (table.rests[cell.column] ?? 0) - number.whole : 0;
  return {
    x: left + shift,
    width: right - left,
    rowspan: cell.rowspan,
    lines,
    lineHeight,
    vertical: cell.vertical,
  };
}

/** A table row, or a slice of one, as boxes with y from its upper edge. */
export interface RowBoxes {
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly footnotes: readonly number[];
}

/** The text of row `index`; a cell over more rows stands in the height of all of them. */
export function rowText(rows: readonly SetRow[], index: number, huisstijl: Huisstijl): RowBoxes {
  const boxes: Box[] = [];
  const footnotes: number[] = [];
  const row = rows[index];
  if (!row) return { height: 0, boxes, footnotes };
  const { celVerticaal } = huisstijl.tabel;
  for (const cell of row.cells) {
    const height = sum(rows.slice(index, index + cell.rowspan).map((one) => one.height));
    const free = height - celVerticaal * 2 - cell.lines.length * cell.lineHeight;
    const label = row.row.cells[0]?.column === 0 ? row.cells[0] : undefined;
    const down = cell.vertical === 'foot' ? free : cell.vertical === 'label' ? besideLabel(cell, label) : 0;
    const top = celVerticaal + Math.max(0, Math.min(free, down));
    cell.lines.forEach((line, at) => {
      boxes.push(...moveBoxes(line.boxes, cell.x, top + at * cell.lineHeight));
      footnotes.push(...line.footnotes);
    });
  }
  return { height: row.height, boxes, footnotes };
}

/** How far a number stands below the top of its row, so that its last line is beside that of the label. */
function besideLabel(cell: SetCell, label: SetCell | undefined): number {
  if (!label || label === cell) return 0;
  return label.lines.length * label.lineHeight - cell.lines.length * cell.lineHeight;
}

/** Lines of a row that stay together where it begins and where it ends. */
const TOGETHER = 2;

/**
 * A row that is higher than a page, cut between its lines, so that it can begin and end anywhere: the first and the
 * last slice hold two lines of each cell.
 */
export function sliceRow(row: SetRow, huisstijl: Huisstijl): RowBoxes[] {
  const { celVerticaal } = huisstijl.tabel;
  const most = Math.max(...row.cells.map(({ lines }) => lines.length));
  const slices: RowBoxes[] = [];
  for (let done = 0; done < most; ) {
    const left = most - done;
    const count = done === 0 || left <= TOGETHER ? Math.min(left, TOGETHER) : 1;
    const above = done === 0 ? celVerticaal : 0;
    const below = done + count === most ? celVerticaal : 0;
    const boxes: Box[] = [];
    const footnotes: number[] = [];
    let height = 0;
    for (const cell of row.cells) {
      height = Math.max(height, above + count * cell.lineHeight + below);
      cell.lines.slice(done, done + count).forEach((line, at) => {
        boxes.push(...moveBoxes(line.boxes, cell.x, above + at * cell.lineHeight));
        footnotes.push(...line.footnotes);
      });
    }
    slices.push({ height, boxes, footnotes });
    done += count;
  }
  return slices;
}
