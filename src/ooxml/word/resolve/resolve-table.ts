import type { WordBlock, WordCell, WordRow, WordTable } from '../word-document.ts';
import { drops, type Resolving } from './choice.ts';

/** A cell while the table around it changes. */
interface Moving {
  readonly cell: WordCell;
  readonly row: number;
  readonly column: number;
  rowspan: number;
  blocks: readonly WordBlock[];
}

/**
 * A table as it is in a reading: without its rows and cells that are not in it, with what is merged in it. Undefined when
 * no row is left.
 */
export function resolveTable(
  table: WordTable,
  how: Resolving,
  resolveBlocks: (blocks: readonly WordBlock[]) => readonly WordBlock[],
): WordTable | undefined {
  const isGone = drops(how);
  const cellGone = ({ revisions }: WordCell) => revisions.some(isGone);
  const keeps = table.rows.map(
    ({ revisions, cells }) => !revisions.some(isGone) && !(cells.length > 0 && cells.every(cellGone)),
  );
  if (!keeps.includes(true)) return undefined;
  const indexes = indexesOf(keeps);
  const holes = holesIn(table, cellGone);
  const cells = table.rows.flatMap((row, index) => {
    const shiftBefore = shifts(holes.get(index) ?? []);
    return row.cells.flatMap((cell): readonly Moving[] => {
      const start = indexes[index] ?? 0;
      const rowspan = (indexes[Math.min(index + cell.rowspan, keeps.length)] ?? start) - start;
      if (cellGone(cell) || rowspan === 0) return [];
      const shift = shiftBefore(cell.column);
      return [{ cell, row: start, column: cell.column - shift, rowspan, blocks: resolveBlocks(cell.blocks) }];
    });
  });
  const merged = mergeDown(cells, how);
  const byRow = new Map<number, Moving[]>();
  for (const one of merged) keepUnder(byRow, one.row, one);
  const ends = merged.map(({ cell, column }) => column + cell.colspan);
  return {
    ...table,
    columns: holes.size === 0 ? table.columns : ends.reduce((most, end) => Math.max(most, end), 0),
    rows: table.rows
      .filter((_, index) => keeps[index])
      .map((row, index) => resolvedRow(row, byRow.get(index) ?? [])),
  };
}

/** For each row, and behind the last, how many of the rows before it are kept: the index that it gets. */
function indexesOf(keeps: readonly boolean[]): readonly number[] {
  const indexes = [0];
  let kept = 0;
  for (const keep of keeps) {
    if (keep) kept += 1;
    indexes.push(kept);
  }
  return indexes;
}

/** The cells that are gone, for each row in which they were. */
function holesIn(
  { rows }: WordTable,
  isGone: (cell: WordCell) => boolean,
): ReadonlyMap<number, readonly WordCell[]> {
  const holes = new Map<number, WordCell[]>();
  for (const [start, { cells }] of rows.entries())
    for (const cell of cells.filter(isGone))
      for (let row = start; row < Math.min(start + cell.rowspan, rows.length); row++)
        keepUnder(holes, row, cell);
  return holes;
}

/** How many columns are gone before a column; it is asked for the cells of a row in their order. */
function shifts(holes: readonly WordCell[]): (column: number) => number {
  const inOrder = holes.toSorted((a, b) => a.column - b.column);
  let passed = 0;
  let gone = 0;
  return (column) => {
    for (let hole = inOrder[passed]; hole && hole.column < column; hole = inOrder[passed]) {
      gone += hole.colspan;
      passed += 1;
    }
    return gone;
  };
}

function keepUnder<Kept>(lists: Map<number, Kept[]>, key: number, one: Kept): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

function resolvedRow(row: WordRow, cells: readonly Moving[]): WordRow {
  return {
    ...row,
    revisions: [],
    cells: cells
      .toSorted((a, b) => a.column - b.column)
      .map(({ cell, column, rowspan, blocks }) => {
        const { merge, ...rest } = cell;
        return { ...rest, column, rowspan, blocks, revisions: [] };
      }),
  };
}

/** The cells with those joined to the one above that are merged in the reading. */
function mergeDown(cells: readonly Moving[], { choice }: Resolving): readonly Moving[] {
  const above = new Map<string, Moving>();
  return cells.filter((one) => {
    const key = `${one.column} ${one.cell.colspan}`;
    const upper = above.get(key);
    const merge = one.cell.merge;
    const continues = merge && (choice === 'aanvaard' ? merge.after : merge.before);
    if (continues && upper && upper.row + upper.rowspan === one.row) {
      upper.rowspan += one.rowspan;
      upper.blocks = [...upper.blocks, ...one.blocks.filter(saysSomething)];
      return false;
    }
    above.set(key, one);
    return true;
  });
}

function saysSomething(block: WordBlock): boolean {
  return block.type === 'table' || block.children.length > 0;
}
