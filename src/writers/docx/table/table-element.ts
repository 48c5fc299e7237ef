import { linesUp, splitNumber } from '../../../document/split-number.ts';
import { plainText } from '../../../document/text.ts';
import type { Stijl } from '../../../huisstijl/huisstijl.ts';
import { CONTINUED } from '../../../layout/table/continuation-text.ts';
import { sum } from '../../../layout/table/sum.ts';
import { textWidth } from '../../../layout/text/text-width.ts';
import { el, val, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedRow, PreparedTable } from '../../../prepare/prepared.ts';
import {
  cellMargins,
  cellProperties,
  cellStijl,
  cellStyle,
  tableLook,
  tableStyle,
} from '../styles/table-styles.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs } from '../text/runs.ts';
import { twips } from '../text/units.ts';
import type { WriteContext } from '../write-context.ts';
import type { WordPanel } from './panels.ts';
import { type GridCell, gridRow, panelRow } from './table-grid.ts';

/** Where a panel stands. */
export interface PanelPlace {
  /** An earlier panel has shown the first column. */
  readonly again: boolean;
  /** The notes of the table stand below it. */
  readonly last: boolean;
  /** In points. */
  readonly indent: number;
}

/** A table, or a panel of one, as Word has it: of a fixed layout, with a head that is repeated on each page. */
export function tableElement(
  node: PreparedTable,
  context: WriteContext,
  panel: WordPanel,
  { again, last, indent }: PanelPlace,
): Xml {
  const widths = panel.widths.map(twips);
  const rows = [...node.head, ...node.body];
  const { tabel } = context.huisstijl;
  return el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      val('w:tblStyle', tableStyle(context.styles, node.role)),
      el('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' }),
      indent > 0 && el('w:tblInd', { 'w:w': twips(indent), 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
      panel.padding !== tabel.celHorizontaal &&
        cellMargins({
          top: tabel.celVerticaal,
          left: panel.padding,
          bottom: tabel.celVerticaal,
          right: panel.padding,
        }),
      tableLook(node.head.length > 0, node.rowHeads),
      node.caption && val('w:tblCaption', again ? `${node.title}${CONTINUED}` : node.title),
      node.summary !== undefined && val('w:tblDescription', node.summary),
    ),
    el('w:tblGrid', {}, ...widths.map((width) => el('w:gridCol', { 'w:w': width }))),
    ...rows.map((row, index) => {
      const keepNext = row.keepWithNext && (last || index < rows.length - 1);
      const cells = panelRow(gridRow(row, node.columns), { columns: panel.columns, again }, row.group < 0);
      return el(
        'w:tr',
        {},
        el('w:trPr', {}, el('w:cantSplit'), row.group < 0 && el('w:tblHeader'), context.revisions.row(row)),
        ...cells.map((grid) =>
          cellElement(grid, row, { context, panel, widths, index, keepNext, role: node.role }),
        ),
      );
    }),
  );
}

interface CellPlace {
  readonly context: WriteContext;
  readonly panel: WordPanel;
  /** Column widths in twips. */
  readonly widths: readonly number[];
  /** Index of the row in the table. */
  readonly index: number;
  readonly role: PreparedTable['role'];
  readonly keepNext: boolean;
}

function cellElement(grid: GridCell, row: PreparedRow, place: CellPlace): Xml {
  const { column, cell, merge } = grid;
  const { context, panel, index, role } = place;
  const { kind } = row;
  const { align, depth, vertical } = cell;
  const stijl = cellStijl(context.huisstijl, kind, panel.scale);
  const headIndex = row.group < 0 ? index : undefined;
  const style = cellStyle(context.styles, { kind, align, depth, scale: panel.scale, role, headIndex });
  const gutter = align === 'left' && cell.colspan === 1 ? (panel.gutters[column] ?? 0) : 0;
  return el(
    'w:tc',
    {},
    el(
      'w:tcPr',
      {},
      el('w:tcW', { 'w:w': sum(place.widths.slice(column, column + cell.colspan)), 'w:type': 'dxa' }),
      cell.colspan > 1 && val('w:gridSpan', cell.colspan),
      merge !== undefined && (merge === 'start' ? val('w:vMerge', 'restart') : el('w:vMerge')),
      ...cellProperties(context.styles, kind, role, headIndex, vertical === 'label'),
    ),
    paragraph(
      {
        style,
        keepNext: place.keepNext,
        indentRight: align === 'right' ? behindNumber(grid, stijl, place) : 0,
        ...(gutter > 0 && { indentLeft: stijl.inspringing + gutter }),
      },
      merge === 'continue'
        ? []
        : runs(cell.children, context, stijl, { hyphenated: kind !== 'kop' && align !== 'right' }),
    ),
  );
}

/**
 * The room kept free right of a cell in a column of numbers: so much that whole numbers line up; a head stands above
 * them and not above what hangs behind one (" + pm"), as far as the column is wide enough for it.
 */
function behindNumber(
  { column, cell }: GridCell,
  stijl: Stijl,
  { context: { setter }, panel }: CellPlace,
): number {
  const text = plainText(cell.children);
  if (cell.numeric)
    return linesUp(text) ? (panel.rests[column] ?? 0) - textWidth(splitNumber(text).rest, stijl, setter) : 0;
  const room = (panel.widths[column] ?? 0) - panel.padding * 2 - (panel.gutters[column] ?? 0);
  return Math.max(0, Math.min(panel.hangs[column] ?? 0, room - textWidth(text, stijl, setter)));
}
