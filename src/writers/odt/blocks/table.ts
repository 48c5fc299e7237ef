import type { RowKind } from '../../../document/nodes.ts';
import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { CONTINUED, captionAgain, unitAgain } from '../../../layout/table/continuation-text.ts';
import { cellStijl, cellText, roomBehind } from '../../../layout/table/office-cell.ts';
import { type GridCell, gridRow, panelRow } from '../../../layout/table/office-grid.ts';
import { type OfficePanel, tablePanels } from '../../../layout/table/office-panels.ts';
import type { Xml } from '../../../ooxml/xml.ts';
import type { PreparedInline, PreparedRow, PreparedTable, Rule } from '../../../prepare/prepared.ts';
import { caption, inlines } from '../text/inlines.ts';
import { paragraph } from '../text/paragraph.ts';
import type { WriteContext } from '../write-context.ts';
import type { Piece, Whole } from './piece.ts';
import { cellStyle, covered, tableCell, tableFrame, tableRow } from './plain-table.ts';

/**
 * Caption, unit, the table itself and its notes; on a page on its side when it fits no other way. A table that is too
 * wide for any page is several tables: each has the first column, and the caption again.
 */
export function table(node: PreparedTable, context: WriteContext, indent: number): readonly Piece[] {
  const panels = tablePanels(node, context, indent);
  const landscape = panels[0]?.landscape ?? false;
  const parts = panels.flatMap((panel, index) => {
    const again = index > 0;
    const last = index === panels.length - 1;
    const element = panelTable(node, panel, { again, last, indent: landscape ? 0 : indent }, context);
    return [...(again ? captionedAgain(node, context) : aboveTable(node, context)), element];
  });
  const notes = notesBelow(node, context);
  const whole = wholeOf(notes.length > 0, context);
  return [...parts, ...notes].map((xml) => ({ xml, path: [], landscape, whole }));
}

function wholeOf(noted: boolean, { huisstijl }: WriteContext): Whole {
  const { tekst, tabelnoot } = huisstijl.stijlen;
  return noted && tabelnoot.na > tekst.regelhoogte
    ? { naam: 'tabelnoot', roomBelow: tabelnoot.na }
    : { naam: 'tabel', roomBelow: tekst.regelhoogte };
}

function captionedAgain(node: PreparedTable, context: WriteContext): readonly Xml[] {
  if (!node.caption || node.caption.length === 0) return [];
  const again = [...captionAgain(node), { type: 'text', value: CONTINUED } as const];
  return aboveTable({ caption: again, unit: unitAgain(node) }, context);
}

/** The caption and, below it, the unit; both stay with the table. Without caption the table is found by its name. */
function aboveTable(
  node: Pick<PreparedTable, 'caption' | 'unit'> & Partial<Pick<PreparedTable, 'id'>>,
  context: WriteContext,
): readonly Xml[] {
  const { styles, huisstijl } = context;
  const { bijschrift, tabelnoot, tekst } = huisstijl.stijlen;
  const voor = Math.max(bijschrift.voor, tekst.na);
  const parts: Xml[] = [];
  const titled = node.caption !== undefined && node.caption.length > 0;
  const united = node.unit !== undefined && node.unit.length > 0;
  if (titled) {
    const style = united
      ? styles.variant('bijschrift', 'Bijschrift boven eenheid', {
          stijl: { voor, na: 0, bijVolgende: true },
        })
      : styles.role('bijschrift');
    const content = caption(node.id, node.caption ?? [], context, bijschrift);
    parts.push(paragraph(style, content, context, { keepNext: true }));
  }
  if (united) {
    const style = styles.variant('tabelnoot', 'Tabeleenheid', {
      stijl: { voor: titled ? 0 : voor, na: bijschrift.na, bijVolgende: true },
    });
    parts.push(
      paragraph(style, caption(titled ? undefined : node.id, node.unit ?? [], context, tabelnoot), context),
    );
  }
  return parts;
}

interface PanelPlace {
  readonly again: boolean;
  readonly last: boolean;
  readonly indent: number;
}

function panelTable(
  node: PreparedTable,
  panel: OfficePanel,
  { again, last, indent }: PanelPlace,
  context: WriteContext,
): Xml {
  const rows = (part: readonly PreparedRow[]) =>
    part.map((row, index) => {
      const cells = panelRow(gridRow(row, node.columns), { columns: panel.columns, again }, row.group < 0);
      return tableRow(
        cells.flatMap((cell) => drawCell(cell, row, part.slice(index), { node, panel, context })),
        context,
      );
    });
  const { title, name, caption: named } = node;
  const shown = named && named.length > 0 ? title : name;
  return tableFrame(
    {
      name: again ? `${shown}${CONTINUED}` : shown,
      description: node.summary,
      widths: panel.widths,
      indent,
      whole: node.whole,
      keepWithNext: last && (node.notes.length > 0 || node.keepWithNext),
      rowHeads: node.rowHeads,
    },
    rows(node.head),
    rows(node.body),
    context,
  );
}

interface CellPlace {
  readonly node: PreparedTable;
  readonly panel: OfficePanel;
  readonly context: WriteContext;
}

/** A cell of a row; `below` begins with its row, so that a cell over several rows has the lower rule of the last. */
function drawCell(
  grid: GridCell,
  row: PreparedRow,
  below: readonly PreparedRow[],
  { panel, context }: CellPlace,
): readonly Xml[] {
  const { cell, merge, column } = grid;
  if (merge === 'continue') return covered(cell.colspan);
  const { tabel } = context.huisstijl;
  const rowspan = merge === 'start' ? Math.min(cell.rowspan, below.length) : 1;
  const lowest = below[rowspan - 1] ?? row;
  const stijl = cellStijl(context.huisstijl, row.kind, panel.scale);
  const style = cellStyle(context, {
    paddings: [tabel.celVerticaal, panel.padding, tabel.celVerticaal, panel.padding],
    above: row.look.above,
    below: lowest.look.below ?? ruleUnderSpan(row, cell.colspan, context.huisstijl),
    fill: row.look.fill,
    atFoot: cell.vertical !== 'top',
  });
  const gutter = cell.align === 'left' && cell.colspan === 1 ? (panel.gutters[column] ?? 0) : 0;
  const named = textStyle(row.kind, cell.align, cell.depth, panel.scale, context);
  const indentLeft = context.styles.lookOf(named).stijl.inspringing + gutter;
  const content = paragraph(named, inlines(cell.children, context, stijl), context, {
    indentRight: cell.align === 'right' ? roomBehind(grid, stijl, panel, context.setter) : 0,
    ...(gutter > 0 && { indentLeft }),
    ...(row.revision && column === 0 && { revision: row.revision }),
  });
  return tableCell(style, { colspan: cell.colspan, rowspan }, [content]);
}

/** Half a rule under a head over several columns. */
function ruleUnderSpan(
  { group }: PreparedRow,
  colspan: number,
  { tabel, kleuren }: Huisstijl,
): Rule | undefined {
  return group < 0 && colspan > 1 ? { width: tabel.lijnKop / 2, color: kleuren.lijnKop } : undefined;
}

/** The named style of text in a cell: one for each combination that occurs. */
function textStyle(
  kind: RowKind,
  align: GridCell['cell']['align'],
  depth: number,
  scale: number,
  { styles, huisstijl }: WriteContext,
): string {
  const { rol, name, stijl } = cellText(huisstijl, { kind, align, depth, scale });
  if (name === undefined) return styles.role(rol);
  const unhyphenated = kind === 'kop' || align === 'right' || !huisstijl.afbreken;
  return styles.variant(rol, name, { stijl, unhyphenated });
}

/** Notes directly below each other. */
function notesBelow(node: PreparedTable, context: WriteContext): readonly Xml[] {
  const { styles } = context;
  const { stijl } = styles.look('tabelnoot');
  return node.notes.map((note: readonly PreparedInline[], index) => {
    const first = index === 0;
    const last = index === node.notes.length - 1;
    const style =
      first && last
        ? styles.role('tabelnoot')
        : styles.variant('tabelnoot', `Tabelnoot ${first ? 'eerste' : last ? 'laatste' : 'volgende'}`, {
            stijl: { voor: first ? stijl.voor : 0, na: last ? stijl.na : 0 },
          });
    return paragraph(style, inlines(note, context, stijl), context, { keepNext: !last || node.keepWithNext });
  });
}
