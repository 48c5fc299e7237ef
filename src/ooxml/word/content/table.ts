import { child, elements, isOn, valAt, type Xml } from '../../xml.ts';
import { cellLook } from '../looks/cell-look.ts';
import type { WordBlock, WordCell, WordMerge, WordRow, WordTable } from '../word-document.ts';
import type { Context } from './reading.ts';
import { isRevision } from './revision.ts';
import { textsOf } from './run.ts';
import type { Story } from './story.ts';
import { type Grid, type GridRow, type Placed, placeCells } from './table-grid.ts';
import { type TableItem, tableItems } from './table-items.ts';

/** Reads the blocks in a cell. */
type ReadBlocks = (parent: Xml, story: Story, context: Context) => readonly WordBlock[];

/** A row as the file says it, before its cells are put on the grid. */
interface RawRow extends TableItem {
  readonly cells: readonly RawCell[];
  readonly items: readonly TableItem[];
}

interface RawCell extends TableItem {
  readonly span: number;
  readonly merge: WordMerge;
  /** Merged downwards with others, before or after a tracked change. */
  readonly merged: boolean;
  /** Part of the cell on its left, as older programs write it (`w:hMerge`). */
  readonly joined: boolean;
}

/** Word has no more columns than this; an absurd number in a file is cut down to it. */
const MOST_COLUMNS = 63;

/** Elements between rows or cells that say nothing that a reader sees. */
const SILENT =
  /^w:(?:tblPr|tblGrid|tblPrEx|trPr|proofErr|permStart|permEnd|bookmarkEnd|customXmlPr|customXml(?:Ins|Del|MoveFrom|MoveTo)Range(?:Start|End))$/u;

/** Reads a table (`w:tbl`) with its cells on a grid; undefined for one without rows. */
export function readTable(
  node: Xml,
  story: Story,
  context: Context,
  readBlocks: ReadBlocks,
): WordTable | undefined {
  const items = tableItems(node, 'w:tr', story);
  const raw = items.map((item): RawRow => rawRow(item, story));
  const rows = raw.filter(({ wanted }) => wanted);
  const grid = placeCells(rows.map(gridRow));
  const properties = child(node, 'w:tblPr');
  const style = valAt(properties, 'w:tblStyle');
  const description = [valAt(properties, 'w:tblCaption'), valAt(properties, 'w:tblDescription')].find(
    Boolean,
  );
  const frame: TableFrame = { properties, grid, story, context, readBlocks, rows };
  let index = 0;
  const read = raw.flatMap((row): readonly WordRow[] =>
    row.wanted ? [readRow(row, index++, frame)] : other(row, frame),
  );
  if (read.length === 0) return undefined;
  return {
    type: 'table',
    ...(style !== undefined && { style: story.reading.looks.styles.style('table', style).ref }),
    columns: grid.columns,
    rows: headsFirst(read),
    ...(description !== undefined && { description }),
    ...(context.box !== undefined && { box: context.box }),
  };
}

/** What the cells of one table are read with. */
interface TableFrame {
  readonly properties: Xml | undefined;
  readonly grid: Grid;
  readonly rows: readonly RawRow[];
  readonly story: Story;
  readonly context: Context;
  readonly readBlocks: ReadBlocks;
}

function rawRow(item: TableItem, story: Story): RawRow {
  if (!item.wanted) return { ...item, cells: [], items: [] };
  const items = tableItems(item.node, 'w:tc', story);
  return { ...item, items, cells: items.filter(({ wanted }) => wanted).map(rawCell) };
}

function rawCell(item: TableItem): RawCell {
  const properties = child(item.node, 'w:tcPr');
  const horizontal = child(properties, 'w:hMerge');
  return {
    ...item,
    span: whole(valAt(properties, 'w:gridSpan'), 1),
    merge: mergeOf(properties),
    merged: ['w:vMerge', 'w:cellMerge'].some((name) => child(properties, name)),
    joined: horizontal !== undefined && horizontal.attributes['w:val'] !== 'restart',
  };
}

/** Whether a cell continues the one above, by its properties and by a tracked change of them (ISO 29500-1, 17.13.5.2). */
function mergeOf(properties: Xml | undefined): WordMerge {
  const vertical = child(properties, 'w:vMerge');
  const continues = vertical !== undefined && vertical.attributes['w:val'] !== 'restart';
  const tracked = child(properties, 'w:cellMerge')?.attributes;
  if (!tracked) return { before: continues, after: continues };
  return { before: tracked['w:vMergeOrig'] === 'cont', after: tracked['w:vMerge'] === 'cont' };
}

function gridRow({ node, cells }: RawRow): GridRow {
  const properties = child(node, 'w:trPr');
  return {
    before: whole(valAt(properties, 'w:gridBefore'), 0),
    after: whole(valAt(properties, 'w:gridAfter'), 0),
    cells: cells.map((cell, index) => ({
      span: cell.joined && index > 0 ? 0 : cell.span + joinedSpan(cells, index),
      merged: cell.merged,
      continues: cell.merge.before && cell.merge.after,
    })),
  };
}

/** The columns of the cells behind one that are part of it. */
function joinedSpan(cells: readonly RawCell[], index: number): number {
  let span = 0;
  for (const cell of cells.slice(index + 1, index + MOST_COLUMNS)) {
    if (!cell.joined) break;
    span += cell.span;
  }
  return span;
}

function readRow(row: RawRow, index: number, frame: TableFrame): WordRow {
  const { story, context } = frame;
  const properties = child(row.node, 'w:trPr');
  const marks = elements(properties ?? row.node).filter((one) => properties && isRevision(one));
  const around: Context = {
    ...context,
    controls: [...context.controls, ...row.controls],
    revisions: context.revisions,
  };
  let next = 0;
  const cells = row.items.flatMap((item): readonly WordCell[] => {
    const at = item.wanted ? next++ : -1;
    const cell = row.cells[at];
    if (!cell) return other(item, frame);
    return readCell(cell, frame.grid.rows[index]?.[at], index, at, { ...frame, context: around });
  });
  return {
    head: isOn(child(properties, 'w:tblHeader')),
    cells,
    revisions: [...context.revisions, ...row.revisions, ...marks.map(story.revision)],
  };
}

function readCell(
  cell: RawCell,
  place: Placed | undefined,
  row: number,
  at: number,
  frame: TableFrame,
): readonly WordCell[] {
  const { story, context, grid, rows } = frame;
  if (!place || (cell.joined && at > 0)) {
    const text = textsOf(cell.node);
    if (text !== '') story.reading.report('tekst in een samengevoegde cel die Word niet toont', text);
    return [];
  }
  const properties = child(cell.node, 'w:tcPr');
  const look = cellLook(story.reading.looks, frame.properties, {
    row,
    rows: rows.length,
    column: place.column,
    colspan: place.colspan,
    columns: grid.columns,
  });
  const blocks = frame.readBlocks(cell.node, story, {
    ...context,
    controls: [...context.controls, ...cell.controls],
    cell: look,
  });
  const revisions = [
    ...cell.revisions,
    ...elements(properties ?? cell.node)
      .filter((one) => properties && isRevision(one))
      .map(story.revision),
  ];
  return [
    {
      ...place,
      blocks,
      ruleAbove: ownRule(properties, 'w:top') || ruleBelowUpper(place.column, row, frame) || look.ruleAbove,
      shaded: ownShade(properties) ?? look.shaded,
      revisions,
      ...(cell.merge.before !== cell.merge.after && { merge: cell.merge }),
    },
  ];
}

/** What stands between rows or cells: the beginning of a bookmark, or something unknown. */
function other({ node }: TableItem, { story }: TableFrame): readonly never[] {
  if (SILENT.test(node.name) || story.meet(node)) return [];
  const text = textsOf(node);
  story.reading.report(`onbekend element ${node.name}`, text === '' ? undefined : text);
  return [];
}

/** Only the first rows of a table repeat; one further down that says so does not (ISO 29500-1, 17.4.49). */
function headsFirst(rows: readonly WordRow[]): readonly WordRow[] {
  const first = rows.findIndex(({ head }) => !head);
  return first === -1 ? rows : rows.map((row, index) => (index < first ? row : { ...row, head: false }));
}

/** Whether the cell above one has a rule below it. */
function ruleBelowUpper(column: number, row: number, { grid, rows }: TableFrame): boolean {
  const at = grid.rows[row - 1]?.findIndex((place) => place?.column === column) ?? -1;
  return ownRule(child(rows[row - 1]?.cells[at]?.node, 'w:tcPr'), 'w:bottom');
}

function ownRule(properties: Xml | undefined, edge: 'w:top' | 'w:bottom'): boolean {
  const kind = valAt(child(properties, 'w:tcBorders'), edge);
  return kind !== undefined && kind !== 'nil' && kind !== 'none';
}

/** Whether a cell is shaded by itself; undefined when it does not say. */
function ownShade(properties: Xml | undefined): boolean | undefined {
  const shade = child(properties, 'w:shd')?.attributes;
  if (!shade) return undefined;
  const fill = shade['w:fill'] ?? 'auto';
  const pattern = shade['w:val'] ?? 'clear';
  return !/^(?:auto|ffffff)$/i.test(fill) || !/^(?:clear|nil)$/u.test(pattern);
}

function whole(text: string | undefined, least: number): number {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? least : Math.min(Math.max(number, least), MOST_COLUMNS);
}
