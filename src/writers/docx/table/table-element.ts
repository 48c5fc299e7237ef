import { CONTINUED } from '../../../layout/table/continuation-text.ts';
import { cellStijl, roomBehind } from '../../../layout/table/office-cell.ts';
import { type GridCell, gridRow, panelRow } from '../../../layout/table/office-grid.ts';
import type { OfficePanel } from '../../../layout/table/office-panels.ts';
import { sum } from '../../../layout/table/sum.ts';
import { el, val, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedRow, PreparedTable } from '../../../prepare/prepared.ts';
import { cellMargins, cellProperties, cellStyle, tableLook, tableStyle } from '../styles/table-styles.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs } from '../text/runs.ts';
import { twips } from '../text/units.ts';
import type { WriteContext } from '../write-context.ts';

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
  panel: OfficePanel,
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
  readonly panel: OfficePanel;
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
        indentRight: align === 'right' ? roomBehind(grid, stijl, panel, context.setter) : 0,
        ...(gutter > 0 && { indentLeft: stijl.inspringing + gutter }),
      },
      merge === 'continue'
        ? []
        : runs(cell.children, context, stijl, { hyphenated: kind !== 'kop' && align !== 'right' }),
    ),
  );
}
