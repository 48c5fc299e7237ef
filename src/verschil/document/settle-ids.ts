import { mapBlocks } from '../../document/map-blocks.ts';
import type { Block, Heading, Inline, ListItem } from '../../document/nodes.ts';
import { isGone } from '../../document/text.ts';

/**
 * Merged blocks with ids that are unique, links of the old text to where that text now stands, and headings that skip
 * no level. What is new keeps all that it has; only what is gone gives way. `ids` says under which id a part of the
 * old version is known that stayed.
 */
export function settleIds(blocks: readonly Block[], ids: ReadonlyMap<string, string>): readonly Block[] {
  const used = new Set<string>();
  eachId(blocks, (id, gone) => {
    if (!gone) used.add(id);
  });
  const known = new Map(ids);
  const renamed = renameGone(blocks, (id) => {
    let free = id;
    for (let count = 1; used.has(free); count++) free = count === 1 ? `${id}-oud` : `${id}-oud-${count}`;
    used.add(free);
    known.set(id, free);
    return free;
  });
  return settleLevels(mapBlocks(renamed, { inlines: (inlines) => relink(inlines, known, false) }));
}

function eachId(blocks: readonly Block[], see: (id: string, gone: boolean) => void): void {
  mapBlocks(blocks, {
    block: (block) => {
      if ('id' in block) see(block.id, isGone(block.change));
      if (block.type === 'list')
        for (const item of block.items) if (item.id !== undefined) see(item.id, isGone(item.change));
      return block;
    },
  });
}

function renameGone(blocks: readonly Block[], rename: (id: string) => string): readonly Block[] {
  const item = (one: ListItem): ListItem =>
    one.id !== undefined && isGone(one.change) ? { ...one, id: rename(one.id) } : one;
  return mapBlocks(blocks, {
    block: (block) => {
      if (block.type === 'list') return { ...block, items: block.items.map(item) };
      return 'id' in block && isGone(block.change) ? { ...block, id: rename(block.id) } : block;
    },
  });
}

function relink(
  inlines: readonly Inline[],
  ids: ReadonlyMap<string, string>,
  gone: boolean,
): readonly Inline[] {
  return inlines.map((node) => {
    if (!('children' in node)) return node;
    const within = node.type === 'revision' ? isGone(node.change) : gone;
    const children = relink(node.children, ids, within);
    if (node.type !== 'link' || !gone || !node.url.startsWith('#')) return { ...node, children };
    const id = node.url.slice(1);
    return { ...node, url: `#${ids.get(id) ?? id}`, children };
  });
}

/**
 * A heading that is gone may stand between new ones that its level does not suit; then it takes the nearest that
 * does, so that no level is skipped (ISO 14289-1, 7.4). It keeps its role, and so its look.
 */
function settleLevels(blocks: readonly Block[]): readonly Block[] {
  const levels: { readonly level: number; readonly gone: boolean }[] = [];
  mapBlocks(blocks, {
    block: (block) => {
      if (block.type === 'heading') levels.push({ level: block.level, gone: isGone(block.change) });
      return block;
    },
  });
  const following: number[] = [];
  let next = 0;
  for (const [index, { level, gone }] of [...levels.entries()].reverse()) {
    following[index] = next;
    if (!gone) next = level;
  }
  let [at, previous] = [0, 0];
  const suit = (block: Heading): Heading => {
    const after = following[at++] ?? 0;
    const level = isGone(block.change)
      ? (Math.min(Math.max(block.level, after - 1), previous + 1) as Heading['level'])
      : block.level;
    previous = level;
    return level === block.level ? block : { ...block, level };
  };
  return mapBlocks(blocks, { block: (block) => (block.type === 'heading' ? suit(block) : block) });
}
