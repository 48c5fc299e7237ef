import { mapBlocks } from '../../document/map-blocks.ts';
import type {
  Block,
  Change,
  Changeable,
  Inline,
  KeyValue,
  ListItem,
  TableRow,
} from '../../document/nodes.ts';

/** What happened to a part as a whole. */
export interface Mark {
  readonly change: Change;
  readonly move?: number;
}

/** Running text that came or went as a whole. */
export function markInlines(inlines: readonly Inline[], change: Change): readonly Inline[] {
  return inlines.length === 0 ? inlines : [{ type: 'revision', change, children: inlines }];
}

/** Blocks that came or went as a whole, with all that is in them. */
export function markBlocks(blocks: readonly Block[], mark: Mark): readonly Block[] {
  return mapBlocks(blocks, {
    inlines: (inlines) => markInlines(inlines, mark.change),
    block: (block) => ({ ...markParts(block, mark), ...mark }),
  });
}

function markParts(block: Block, mark: Mark): Block {
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, ...mark })) };
    case 'table': {
      const rows = (part: readonly TableRow[]) => part.map((row) => ({ ...row, ...mark }));
      return {
        ...block,
        head: rows(block.head),
        groups: block.groups.map((group) => ({ rows: rows(group.rows) })),
      };
    }
    case 'keyValueList':
      return { ...block, entries: block.entries.map((entry) => ({ ...entry, ...mark })) };
    default:
      return block;
  }
}

export function markItem(item: ListItem, mark: Mark): ListItem {
  return { ...item, ...mark, children: markBlocks(item.children, mark) };
}

/** A row does not move: at its old place it is gone, at the new one it came. */
export function markRow(row: TableRow, change: 'inserted' | 'deleted'): TableRow {
  const cells = row.cells.map((cell) => ({ ...cell, children: markInlines(cell.children, change) }));
  return { ...row, change, cells };
}

export function markEntry(entry: KeyValue, change: 'inserted' | 'deleted'): KeyValue {
  return { change, key: markInlines(entry.key, change), value: markInlines(entry.value, change) };
}

/** The mark of a part that stands in one version only. */
export function markOf(gone: boolean, move: number | undefined): Mark {
  if (move === undefined) return { change: gone ? 'deleted' : 'inserted' };
  return { change: gone ? 'movedFrom' : 'movedTo', move };
}

/** Whether a part bears any mark. */
export function isMarked(part: Changeable): boolean {
  return part.change !== undefined;
}
