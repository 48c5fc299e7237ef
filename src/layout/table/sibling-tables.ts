import { shownText } from '../../document/text.ts';
import type { PreparedBlock, PreparedTable } from '../../prepare/prepared.ts';

/** A heading up to this level opens a section of the document. */
const SECTION = 2;

/**
 * The tables of each section that have the same columns under the same heads, two or more together: their columns are
 * to be equally wide, so that amounts of one year stand below each other. The head above the labels may differ. Tables
 * in lists and quotes stand on their own, since their measure differs.
 */
export function siblingTables(blocks: readonly PreparedBlock[]): readonly (readonly PreparedTable[])[] {
  const groups: PreparedTable[][] = [];
  let section = new Map<string, PreparedTable[]>();
  for (const block of blocks) {
    if (block.type === 'heading' && block.level <= SECTION) section = new Map();
    if (block.type !== 'table' || block.columns.length < 2) continue;
    const key = columnsOf(block);
    const known = section.get(key);
    if (known) known.push(block);
    else {
      const group = [block];
      section.set(key, group);
      groups.push(group);
    }
  }
  return groups.filter(({ length }) => length > 1);
}

/** What two tables have to share: kinds of columns, and the heads with the columns and rows that they cover. */
function columnsOf({ role, columns, head }: PreparedTable): string {
  const heads = head.map(({ cells }, row) =>
    cells.map(({ children, colspan, rowspan }, index) => [
      row === 0 && index === 0 ? '' : shownText(children),
      colspan,
      rowspan,
    ]),
  );
  return JSON.stringify([role, columns.map(({ kind, align }) => [kind, align]), heads]);
}
