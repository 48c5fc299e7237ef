import type { Inline, RowKind, Table, TableRow } from '../../document/nodes.ts';
import { plainText } from '../../document/text.ts';
import type { Piece } from './blocks.ts';
import { type CellDemand, columnDemands, columnWidths, minimumTableWidth } from './column-widths.ts';
import { paragraph } from './paragraph.ts';
import { runs } from './runs.ts';
import { type GridCell, layOnGrid } from './table-grid.ts';
import { cellStyle, rowCellProperties, tableStyle } from './table-styles.ts';
import { inlineWidth } from './text-width.ts';
import { twips } from './units.ts';
import { textAreaWidth, type WriteContext } from './write-context.ts';
import { el, val, type Xml } from './xml.ts';

/** A table of at most this many rows stays on one page. */
const SMALL = 14;

/** Caption, unit, the table itself and its notes; on a page on its side when it fits no other way. */
export function table(node: Table, context: WriteContext, indent: number): readonly Piece[] {
  const size = fitTable(node, context, indent);
  const before = aboveTable(node, context);
  const notes = node.notes.map((note) => role(note, 'tabelnoot', context));
  const xml = tableElement(node, context, size, indent);
  return [...before, xml, ...notes].map((piece) => ({ xml: piece, landscape: size.landscape }));
}

function role(inlines: readonly Inline[], rol: 'bijschrift' | 'tabelnoot', context: WriteContext): Xml {
  const { styles } = context;
  return paragraph(
    { style: styles.role(rol), keepNext: rol === 'bijschrift' },
    runs(inlines, context, styles.look(rol).stijl.grootte),
  );
}

/** The caption and, below it, the unit; both stay with the table. */
function aboveTable(node: Table, context: WriteContext): readonly Xml[] {
  const { styles } = context;
  const caption = node.caption ? [role(node.caption, 'bijschrift', context)] : [];
  if (!node.unit) return caption;
  const { na } = styles.look('bijschrift').stijl;
  const style = styles.variant('tabelnoot', 'Tabeleenheid', { stijl: { voor: 0, na, bijVolgende: true } });
  return [...caption, paragraph({ style }, runs(node.unit, context, styles.look('tabelnoot').stijl.grootte))];
}

/** How a table fits its page. All lengths in points. */
interface TableSize {
  readonly widths: readonly number[];
  readonly scale: number;
  readonly landscape: boolean;
}

/** As large as the house style says; else smaller type; else on its side, as large as fits there. */
function fitTable(node: Table, context: WriteContext, indent: number): TableSize {
  const { huisstijl } = context;
  const { tabel, stijlen, pagina } = huisstijl;
  const demands = demandsOf(node, context);
  const padding = tabel.celHorizontaal * 2;
  const smallest = Math.min(1, tabel.kleinste / stijlen.tabelcel.grootte);
  const scaleFor = (room: number) => {
    const text = minimumTableWidth(demands, 0);
    const gaps = padding * demands.length;
    return Math.min(1, text === 0 ? 1 : (room - gaps) / text);
  };
  const uprightRoom = textAreaWidth(huisstijl) - indent;
  const sidewaysRoom = pagina.hoogte - pagina.marges.links - pagina.marges.rechts;
  const landscape = scaleFor(uprightRoom) < smallest;
  const room = landscape ? sidewaysRoom : uprightRoom;
  const scale = Math.max(
    smallest,
    Math.floor(scaleFor(room) * stijlen.tabelcel.grootte * 2) / 2 / stijlen.tabelcel.grootte,
  );
  const scaled = demands.map((demand) => ({
    ...demand,
    minimum: demand.minimum * scale,
    preferred: demand.preferred * scale,
  }));
  return { widths: columnWidths(scaled, room, padding), scale, landscape };
}

function demandsOf(node: Table, context: WriteContext) {
  const { huisstijl } = context;
  const { stijlen, lettertype, tabel } = huisstijl;
  const cells = [node.head, ...node.groups.map((group) => group.rows)].flatMap((rows) =>
    layOnGrid(rows, node.columns.length).flatMap((grid, index) =>
      grid
        .filter(({ merge }) => merge !== 'continue')
        .map(({ column, cell }): CellDemand => {
          const row = rows[index];
          const bold = row !== undefined && row.kind !== 'post' && row.kind !== 'toelichting';
          const stijl = row?.kind === 'kop' ? stijlen.tabelkop : { ...stijlen.tabelcel, vet: bold };
          const width = inlineWidth(cell.children, stijl, lettertype);
          const label = column === 0 ? (row?.depth ?? 0) * tabel.inspringing : 0;
          return {
            column,
            span: cell.colspan,
            width: { full: width.full + label, widestWord: width.widestWord + label },
            unbreakable: node.columns[column]?.kind === 'getal' && row?.kind !== 'kop',
          };
        }),
    ),
  );
  return columnDemands(
    node.columns.map((column) => column.kind === 'tekst'),
    cells,
  );
}

function tableElement(node: Table, context: WriteContext, size: TableSize, indent: number): Xml {
  const widths = size.widths.map(twips);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const body = node.groups.map((group) => group.rows);
  const rows = [...node.head, ...body.flat()];
  const keep = keptRows(node, rows);
  const grids = [node.head, ...body].flatMap((part) => layOnGrid(part, node.columns.length));
  const rowHeads = rows.some((row) =>
    row.cells.some((cell) => cell.scope === 'row' || cell.scope === 'rowgroup'),
  );
  return el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      val('w:tblStyle', tableStyle(context.styles, node.role)),
      el('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
      indent > 0 && el('w:tblInd', { 'w:w': twips(indent), 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
      tableLook(node.head.length > 0, rowHeads),
      node.caption && val('w:tblCaption', plainText(node.caption)),
      node.summary !== undefined && val('w:tblDescription', node.summary),
    ),
    el('w:tblGrid', {}, ...widths.map((width) => el('w:gridCol', { 'w:w': width }))),
    ...grids.map((grid, index) => {
      const row = rows[index];
      return (
        row &&
        rowElement(row, grid, node, context, {
          widths,
          scale: size.scale,
          headIndex: index < node.head.length ? index : undefined,
          keepNext: keep[index] ?? false,
        })
      );
    }),
  );
}

/** Tells Word and screen readers which row and column are heads; bands are not used. */
function tableLook(firstRow: boolean, firstColumn: boolean): Xml {
  const bits = 0x0600 | (firstRow ? 0x0020 : 0) | (firstColumn ? 0x0080 : 0);
  return el('w:tblLook', {
    'w:val': bits.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': firstRow ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': firstColumn ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
}

const ENDS: ReadonlySet<RowKind> = new Set<RowKind>(['subtotaal', 'totaal', 'saldo']);

/**
 * The rows that stay with the next one: heads, the head of a group, what stands above a total, the whole of a
 * small table, and the last row when notes follow.
 */
function keptRows(node: Table, rows: readonly TableRow[]): readonly boolean[] {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    if (!next) return node.notes.length > 0;
    if (rows.length <= SMALL || index < node.head.length) return true;
    return row.kind === 'groep' || ENDS.has(next.kind);
  });
}

interface RowContext {
  readonly widths: readonly number[];
  readonly scale: number;
  readonly headIndex: number | undefined;
  readonly keepNext: boolean;
}

function rowElement(
  row: TableRow,
  grid: readonly GridCell[],
  node: Table,
  context: WriteContext,
  at: RowContext,
): Xml {
  return el(
    'w:tr',
    {},
    el('w:trPr', {}, el('w:cantSplit'), at.headIndex !== undefined && el('w:tblHeader')),
    ...grid.map((cell) => cellElement(cell, row, node, context, at)),
  );
}

function cellElement(grid: GridCell, row: TableRow, node: Table, context: WriteContext, at: RowContext): Xml {
  const { column, cell, merge } = grid;
  const width = at.widths.slice(column, column + cell.colspan).reduce((sum, part) => sum + part, 0);
  const spanned = cell.colspan > 1;
  const own = node.columns[column]?.align ?? 'left';
  const align = spanned && row.kind === 'kop' ? 'center' : spanned ? 'left' : own;
  const style = cellStyle(context.styles, {
    kind: at.headIndex !== undefined ? 'kop' : row.kind,
    align,
    depth: column === 0 ? row.depth : 0,
    scale: at.scale,
  });
  const size = context.styles.look(row.kind === 'kop' ? 'tabelkop' : 'tabelcel').stijl.grootte * at.scale;
  return el(
    'w:tc',
    {},
    el(
      'w:tcPr',
      {},
      el('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      spanned && val('w:gridSpan', cell.colspan),
      merge !== undefined && (merge === 'start' ? val('w:vMerge', 'restart') : el('w:vMerge')),
      ...rowCellProperties(context.styles, row.kind, at.headIndex),
    ),
    paragraph(
      { style, keepNext: at.keepNext },
      merge === 'continue' ? [] : runs(cell.children, context, size),
    ),
  );
}
