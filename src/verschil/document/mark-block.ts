import { mapBlocks } from '../../document/map-blocks.ts';
import type { Block, Change, Inline, KeyValue, ListItem, TableRow } from '../../document/nodes.ts';
import { isGone } from '../../document/text.ts';

/** What happened to a part as a whole. */
export interface Mark {
  readonly change: Change;
  readonly move?: number;
}

/** Running text that came or went as a whole. */
export function markInlines(inlines: readonly Inline[], change: Change): readonly Inline[] {
  return inlines.length === 0 ? inlines : [{ type: 'revision', change, children: inlines }];
}

/** Blocks that came or went as a whole, with all that is in them. Tables and signatures do not move: they go and come. */
export function markBlocks(blocks: readonly Block[], mark: Mark): readonly Block[] {
  return blocks.map((block) => markBlock(block, mark));
}

function markBlock(block: Block, mark: Mark): Block {
  switch (block.type) {
    case 'list':
      return { ...block, ...mark, items: block.items.map((item) => markItem(item, mark)) };
    case 'quote':
      return { ...block, ...mark, children: markBlocks(block.children, mark) };
    case 'table': {
      const { change } = inPlace(mark);
      const rows = (part: readonly TableRow[]) => part.map((row) => markRow(row, change));
      const line = (inlines: readonly Inline[]) => markInlines(inlines, change);
      return {
        ...block,
        change,
        ...(block.caption && { caption: line(block.caption) }),
        ...(block.unit && { unit: line(block.unit) }),
        head: rows(block.head),
        groups: block.groups.map((group) => ({ rows: rows(group.rows) })),
        notes: block.notes.map(line),
      };
    }
    case 'keyValueList':
      return { ...block, ...mark, entries: block.entries.map((entry) => markEntry(entry, mark)) };
    default: {
      const own = block.type === 'signatureBlock' ? inPlace(mark) : mark;
      const [marked = block] = mapBlocks([block], {
        inlines: (inlines) => markInlines(inlines, own.change),
      });
      return { ...marked, ...own };
    }
  }
}

function inPlace({ change }: Mark): { readonly change: 'inserted' | 'deleted' } {
  return { change: isGone(change) ? 'deleted' : 'inserted' };
}

/** An item of a list that came or went, with all that is in it. */
export function markItem(item: ListItem, mark: Mark): ListItem {
  return { ...item, ...mark, children: markBlocks(item.children, mark) };
}

/** A row does not move: at its old place it is gone, at the new one it came. */
export function markRow(row: TableRow, change: 'inserted' | 'deleted'): TableRow {
  const cells = row.cells.map((cell) => ({ ...cell, children: markInlines(cell.children, change) }));
  return { ...row, change, cells };
}

/** A key with its value that came or went. */
export function markEntry(entry: KeyValue, mark: Mark): KeyValue {
  return {
    ...mark,
    key: markInlines(entry.key, mark.change),
    value: markInlines(entry.value, mark.change),
  };
}

/** The mark of a part that stands in one version only. */
export function markOf(gone: boolean, move: number | undefined): Mark {
  if (move === undefined) return { change: gone ? 'deleted' : 'inserted' };
  return { change: gone ? 'movedFrom' : 'movedTo', move };
}
