import type { Table } from '../../../document/nodes.ts';
import { BREAK, type Flow, moveBoxes, type Orientation, type RepeatedHead } from './flow.ts';
import { type LayoutContext, putLines, setInlines, stijlOf } from './layout-context.ts';
import type { Box } from './page.ts';
import type { StructElement } from './structure.ts';
import { buildTable, type TableModel } from './table-model.ts';
import { type RowBoxes, rowText, type SetRow, setRows, sliceRow } from './table-rows.ts';
import { columnWidths, type MeasuredTable, measureTable, sum } from './table-widths.ts';

/** A table up to this part of the text height stays whole. */
const SMALL = 0.4;
/** From this part on, a break between its groups is as cheap as it gets. */
const LARGE = 0.6;

/**
 * A table: caption, unit, rows, notes. Too wide for the measure it is set smaller, down to the smallest size
 * of the house style, and then on a landscape page.
 */
export function layoutTable(table: Table, context: LayoutContext): void {
  const { structure } = context.run;
  const element = structure.element(context.parent, 'Table', table.summary ? { summary: table.summary } : {});
  const caption = captionParts(table, element, context);
  const model = buildTable(table, element, context);
  const fit = fitTable(model, context);
  const x = fit.orientation === 'liggend' ? 0 : context.x;
  context.flow.orient(fit.orientation);
  putCaption(caption, x, fit.width, context);
  if (table.caption === undefined && table.unit === undefined)
    context.flow.open(stijlOf('tekst', context).na);
  putRows(model, fit, x, context);
  putNotes(table, x, fit.width, context);
  context.flow.orient('staand');
}

interface CaptionPart {
  readonly role: 'bijschrift' | 'tabelnoot';
  readonly inlines: Table['notes'][number];
  readonly element: StructElement;
}

/** Caption is the first child of Table; the unit is a paragraph of its own in it. */
function captionParts(table: Table, element: StructElement, context: LayoutContext): CaptionPart[] {
  const { structure } = context.run;
  if (!table.caption && !table.unit) return [];
  const caption = structure.element(element, 'Caption');
  const parts: CaptionPart[] = [];
  const add = (role: CaptionPart['role'], inlines: CaptionPart['inlines'] | undefined): void => {
    if (!inlines || inlines.length === 0) return;
    const both = table.caption && table.unit;
    parts.push({ role, inlines, element: both ? structure.element(caption, 'P') : caption });
  };
  add('bijschrift', table.caption);
  add('tabelnoot', table.unit);
  return parts;
}

function putCaption(parts: readonly CaptionPart[], x: number, width: number, context: LayoutContext): void {
  const stijl = stijlOf('bijschrift', context);
  context.flow.open(Math.max(stijl.voor, stijlOf('tekst', context).na));
  for (const { role, inlines, element } of parts) {
    const lines = setInlines(inlines, stijlOf(role, context), element, width, context, {
      balanced: true,
    });
    putLines(lines, x, context, true);
    context.flow.keep(BREAK.never);
    context.placeFootnotes(element);
  }
  if (parts.length > 0) context.flow.close(stijl.na);
}

interface Fit {
  readonly table: MeasuredTable;
  readonly widths: readonly number[];
  readonly width: number;
  readonly orientation: Orientation;
}

/** The largest type at which the columns get their minimum, upright when possible. */
function fitTable(model: TableModel, context: LayoutContext): Fit {
  const { tabel } = context.huisstijl;
  const size = stijlOf('tabelcel', context).grootte;
  const least = Math.min(1, tabel.kleinste / size);
  const numeric = model.columns.map(({ kind }) => kind === 'getal');
  const measure = (scale: number): MeasuredTable => measureTable(model, scale, tabel, size, context.setter);
  const full = measure(1);
  const fitted = (table: MeasuredTable, width: number, orientation: Orientation): Fit => ({
    table,
    widths: columnWidths(table, numeric, width),
    width,
    orientation,
  });
  for (const orientation of ['staand', 'liggend'] as const) {
    const width = orientation === 'staand' ? context.width : context.area.liggend.width;
    if (sum(full.minimum) <= width + 0.01) return fitted(full, width, orientation);
    const scale = scaleToFit(full, width, tabel.celHorizontaal * 2 * model.columns.length);
    if (scale >= least) return fitted(measure(scale), width, orientation);
  }
  return fitted(measure(least), context.area.liggend.width, 'liggend');
}

/** Text grows in proportion to its size, the room beside it does not. */
function scaleToFit(full: MeasuredTable, width: number, room: number): number {
  const scale = (width - room) / Math.max(sum(full.minimum) - room, 1);
  return Math.floor(scale * 50) / 50;
}

function putRows(model: TableModel, fit: Fit, x: number, context: LayoutContext): void {
  const { huisstijl, setter, flow } = context;
  const setting = { table: fit.table, columns: model.columns, widths: fit.widths, huisstijl, setter };
  const head = setRows(fit.table.head, setting);
  const body = setRows(fit.table.body, setting);
  const width = sum(fit.widths);
  const area = context.area[fit.orientation];
  const headHeight = sum(head.map(({ height }) => height));
  const total = headHeight + sum(body.map(({ height }) => height));
  const part = total / area.height;

  const headBoxes = setHead(head, x, width, context);
  const repeat: RepeatedHead | undefined =
    head.length > 0 && headHeight < area.height / 3
      ? { height: headHeight, boxes: headBoxes.map((box) => ({ ...box, owner: 'herhaling' as const })) }
      : undefined;
  if (head.length > 0) {
    const footnotes = head.flatMap((_, index) => rowText(head, index, huisstijl).footnotes);
    flow.put({ height: headHeight, boxes: headBoxes, footnotes });
    flow.keep(BREAK.never);
  }
  let open = 0;
  body.forEach((row, index) => {
    const penalty = open > 0 ? BREAK.never : rowPenalty(body, index, part);
    open = Math.max(open, ...row.cells.map(({ rowspan }) => rowspan)) - 1;
    const limit = area.height - headHeight;
    const parts = row.height > limit ? sliceRow(row, limit, huisstijl) : [rowText(body, index, huisstijl)];
    parts.forEach((part, at) => {
      const last = index === body.length - 1 && at === parts.length - 1;
      putRow(part, row, at === 0, at === parts.length - 1, last, penalty, repeat, x, width, context, flow);
    });
  });
}

/** Backgrounds of all head rows first: a cell over two rows stands on both. */
function setHead(head: readonly SetRow[], x: number, width: number, context: LayoutContext): Box[] {
  const below: Box[] = [];
  const above: Box[] = [];
  let y = 0;
  head.forEach((row, index) => {
    below.push(...moveBoxes(headDecoration(row, index === head.length - 1, width, context), x, y));
    above.push(...moveBoxes(rowText(head, index, context.huisstijl).boxes, x, y));
    y += row.height;
  });
  return [...below, ...above];
}

function putRow(
  part: RowBoxes,
  row: SetRow,
  first: boolean,
  final: boolean,
  last: boolean,
  penalty: number,
  repeat: RepeatedHead | undefined,
  x: number,
  width: number,
  context: LayoutContext,
  flow: Flow,
): void {
  const decoration = rowDecoration(row, part.height, first, final, last, width, context);
  flow.put({
    height: part.height,
    boxes: moveBoxes([...decoration, ...part.boxes], x, 0),
    footnotes: part.footnotes,
    penalty: first ? penalty : BREAK.free,
    repeat,
  });
}

const SUMS: readonly string[] = ['subtotaal', 'totaal', 'saldo'];

/**
 * How bad a break before a row is, in a table that takes this `part` of the text height: sums stay with what
 * they add up and the row above, a group head with its first two rows, and no row stands alone; the larger the table, the
 * cheaper a break, and between groups cheaper than within one.
 */
function rowPenalty(rows: readonly SetRow[], index: number, part: number): number {
  const row = rows[index]?.row;
  const previous = rows[index - 1]?.row;
  if (!row || !previous || previous.kind === 'groep') return BREAK.never;
  if (SUMS.includes(row.kind) || row.kind === 'toelichting') return BREAK.widow;
  if (index === 1 || index === rows.length - 1) return BREAK.lonely;
  if (part <= SMALL) return BREAK.avoid;
  const first = row.firstOfGroup || row.kind === 'groep';
  const second = rows[index - 2]?.row.kind === 'groep';
  const beforeSum = SUMS.includes(rows[index + 1]?.row.kind ?? '');
  if (!first && (second || beforeSum)) return BREAK.avoid;
  const scale = Math.max(1, LARGE / part);
  return (first ? BREAK.group : BREAK.row) * scale;
}

function rule(x: number, y: number, width: number, thickness: number, color: string): Box {
  return { kind: 'rule', x, y, width, thickness, color, owner: 'opmaak' };
}

/** Background of a head row, the rules under heads that span columns, and the rule that closes the head. */
function headDecoration(row: SetRow, last: boolean, width: number, context: LayoutContext): Box[] {
  const { kleuren, tabel } = context.huisstijl;
  const boxes: Box[] = [
    { kind: 'fill', x: 0, y: 0, width, height: row.height, color: kleuren.vlak, owner: 'achtergrond' },
  ];
  if (last) boxes.push(rule(0, row.height, width, tabel.lijnKop, kleuren.lijn));
  else
    row.cells.forEach((cell, index) => {
      if ((row.row.cells[index]?.colspan ?? 1) > 1)
        boxes.push(rule(cell.x, row.height, cell.width, tabel.lijnKop / 2, kleuren.lijn));
    });
  return boxes;
}

function rowDecoration(
  row: SetRow,
  height: number,
  first: boolean,
  final: boolean,
  last: boolean,
  width: number,
  context: LayoutContext,
): Box[] {
  const { kleuren, tabel } = context.huisstijl;
  const boxes: Box[] = [];
  if (first && (row.row.kind === 'totaal' || row.row.kind === 'subtotaal') && tabel.lijnTotaal > 0)
    boxes.push(rule(0, 0, width, tabel.lijnTotaal, kleuren.lijn));
  if (last && tabel.lijnKop > 0) boxes.push(rule(0, height, width, tabel.lijnKop, kleuren.lijn));
  else if (final && tabel.lijnRij > 0) boxes.push(rule(0, height, width, tabel.lijnRij, kleuren.lijn));
  return boxes;
}

function putNotes(table: Table, x: number, width: number, context: LayoutContext): void {
  const stijl = stijlOf('tabelnoot', context);
  table.notes.forEach((note, index) => {
    const element = context.run.structure.element(context.parent, 'P');
    if (index === 0) context.flow.open(stijl.voor);
    context.flow.keep(BREAK.widow);
    putLines(setInlines(note, stijl, element, width, context), x, context);
    context.placeFootnotes(context.parent);
  });
  context.flow.close(Math.max(stijlOf('tekst', context).regelhoogte, table.notes.length > 0 ? stijl.na : 0));
}
