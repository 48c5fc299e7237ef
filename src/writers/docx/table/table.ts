// src/writers/docx/table: tables on their grid.

import { plainText } from '../../../document/text.ts';
import type { Stijl } from '../../../huisstijl/huisstijl.ts';
import { sum } from '../../../layout/table/sum.ts';
import { el, val, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedInline, PreparedRow, PreparedTable } from '../../../prepare/prepared.ts';
import type { Piece, Whole } from '../blocks/piece.ts';
import { cellProperties, cellStijl, cellStyle, tableLook, tableStyle } from '../styles/table-styles.ts';
import { type ParagraphOptions, paragraph } from '../text/paragraph.ts';
import { wholeChange } from '../text/revisions.ts';
import { captionRuns, runs } from '../text/runs.ts';
import { twips } from '../text/units.ts';
import type { WriteContext } from '../write-context.ts';
import type { FittedTable } from './fitted-table.ts';
import { fitTables, fractionWidth } from './table-fit.ts';
import { type GridCell, gridRow } from './table-grid.ts';

/** Caption, unit, the table itself and its notes; on a page on its side when it fits no other way. */
export function table(node: PreparedTable, context: WriteContext, indent: number): readonly Piece[] {
  const fit = context.siblings.get(node) ?? fitTables([node], context.huisstijl, indent);
  const above = aboveTable(node, context);
  const element = tableElement(node, context, fit, fit.landscape ? 0 : indent);
  const notes = notesBelow(node, context);
  const whole = wholeOf(notes.length > 0, context);
  return [...above, element, ...notes].map((xml) => ({ xml, landscape: fit.landscape, whole }));
}

/** A line below the table, or what its notes want when that is more. */
function wholeOf(noted: boolean, { huisstijl }: WriteContext): Whole {
  const { tekst, tabelnoot } = huisstijl.stijlen;
  return noted && tabelnoot.na > tekst.regelhoogte
    ? { naam: 'tabelnoot', roomBelow: tabelnoot.na }
    : { naam: 'tabel', roomBelow: tekst.regelhoogte };
}

/** The caption and, below it, the unit; both stay with the table. */
function aboveTable(node: PreparedTable, context: WriteContext): readonly Xml[] {
  const { styles } = context;
  const stijl = styles.look('bijschrift').stijl;
  const unitLook = styles.look('tabelnoot').stijl;
  const voor = Math.max(stijl.voor, styles.look('tekst').stijl.na);
  const parts: Xml[] = [];
  if (node.caption && node.caption.length > 0) {
    const style = node.unit
      ? styles.variant('bijschrift', 'Bijschrift boven eenheid', {
          stijl: { voor, na: 0, bijVolgende: true },
        })
      : styles.role('bijschrift');
    const content = captionRuns(node.id, node.caption, context, stijl);
    const caption = paragraph({ style, keepNext: true }, content);
    parts.push(context.revisions.paragraph(caption, wholeChange(node.caption)));
  }
  if (node.unit && node.unit.length > 0) {
    const style = styles.variant('tabelnoot', 'Tabeleenheid', {
      stijl: { voor: parts.length > 0 ? 0 : voor, na: stijl.na, bijVolgende: true },
    });
    parts.push(line({ style }, node.unit, unitLook, context));
  }
  return parts;
}

/** Notes directly below each other; the room below the last comes with what follows. */
function notesBelow(node: PreparedTable, context: WriteContext): readonly Xml[] {
  const { stijl } = context.styles.look('tabelnoot');
  return node.notes.map((note, index) => {
    const last = index === node.notes.length - 1;
    const style =
      index === 0 && last
        ? context.styles.role('tabelnoot')
        : context.styles.variant(
            'tabelnoot',
            index === 0 ? 'Tabelnoot eerste' : last ? 'Tabelnoot laatste' : 'Tabelnoot volgende',
            {
              stijl: { voor: index === 0 ? stijl.voor : 0, na: last ? stijl.na : 0 },
            },
          );
    return line({ style, keepNext: !last || node.keepWithNext === true }, note, stijl, context);
  });
}

/** A paragraph around a table, which may have come or gone as a whole. */
function line(
  options: ParagraphOptions,
  inlines: readonly PreparedInline[],
  stijl: Stijl,
  context: WriteContext,
): Xml {
  return context.revisions.paragraph(paragraph(options, runs(inlines, context, stijl)), wholeChange(inlines));
}

function tableElement(node: PreparedTable, context: WriteContext, fit: FittedTable, indent: number): Xml {
  const widths = fit.widths.map(twips);
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
      tableLook(node.head.length > 0, node.rowHeads),
      node.caption && val('w:tblCaption', node.title),
      node.summary !== undefined && val('w:tblDescription', node.summary),
    ),
    el('w:tblGrid', {}, ...widths.map((width) => el('w:gridCol', { 'w:w': width }))),
    ...[...node.head, ...node.body].map((row, index) =>
      el(
        'w:tr',
        {},
        el('w:trPr', {}, el('w:cantSplit'), row.group < 0 && el('w:tblHeader'), context.revisions.row(row)),
        ...gridRow(row, node.columns).map((grid) => cellElement(grid, row, { context, fit, widths, index })),
      ),
    ),
  );
}

interface CellPlace {
  readonly context: WriteContext;
  readonly fit: FittedTable;
  /** Column widths in twips. */
  readonly widths: readonly number[];
  /** Index of the row in the table. */
  readonly index: number;
}

function cellElement(grid: GridCell, row: PreparedRow, place: CellPlace): Xml {
  const { column, cell, merge } = grid;
  const { context, fit, index } = place;
  const { kind } = row;
  const { numeric, align, depth } = cell;
  const stijl = cellStijl(context.huisstijl, kind, fit.scale);
  const style = cellStyle(context.styles, {
    kind,
    align,
    depth,
    scale: fit.scale,
  });
  const indentRight = numeric
    ? (fit.fractions[column] ?? 0) - fractionWidth(plainText(cell.children), stijl, context.huisstijl)
    : 0;
  return el(
    'w:tc',
    {},
    el(
      'w:tcPr',
      {},
      el('w:tcW', { 'w:w': sum(place.widths.slice(column, column + cell.colspan)), 'w:type': 'dxa' }),
      cell.colspan > 1 && val('w:gridSpan', cell.colspan),
      merge !== undefined && (merge === 'start' ? val('w:vMerge', 'restart') : el('w:vMerge')),
      ...cellProperties(context.styles, kind, row.group < 0 ? index : undefined, cell.vertical === 'label'),
    ),
    paragraph(
      { style, keepNext: row.keepWithNext, indentRight },
      merge === 'continue'
        ? []
        : runs(cell.children, context, stijl, { hyphenated: kind !== 'kop' && align !== 'right' }),
    ),
  );
}
