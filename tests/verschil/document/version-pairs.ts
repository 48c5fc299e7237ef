import fc from 'fast-check';
import { mapBlocks, mapInlines } from '../../../src/document/map-blocks.ts';
import type { Block, Heading, Inline, RenderedDocument } from '../../../src/document/nodes.ts';

/** One change that an author makes; numbers choose the place. */
interface Edit {
  readonly kind: 'word' | 'strong' | 'drop' | 'insert' | 'swap' | 'part' | 'dropPart';
  readonly at: number;
  readonly to: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('word', 'word', 'strong', 'drop', 'insert', 'swap', 'part', 'dropPart'),
  at: fc.nat({ max: 1000 }),
  to: fc.nat({ max: 1000 }),
});

/** Two versions of a document: the second is the first after some edits. */
export function versionPair(
  documents: fc.Arbitrary<RenderedDocument>,
): fc.Arbitrary<readonly [RenderedDocument, RenderedDocument]> {
  return fc.tuple(documents, documents, fc.array(edit, { maxLength: 8 })).map(([oud, other, edits]) => [
    { ...oud, blocks: tidy(oud.blocks) },
    {
      ...oud,
      blocks: tidy(edits.reduce((blocks, one) => apply(blocks, one, other.blocks), oud.blocks)),
    },
  ]);
}

function apply(blocks: readonly Block[], { kind, at, to }: Edit, others: readonly Block[]): readonly Block[] {
  if (blocks.length === 0) return blocks;
  const index = at % blocks.length;
  const block = blocks[index];
  if (!block) return blocks;
  switch (kind) {
    case 'word':
      return replaceAt(blocks, index, changeWord(block, to));
    case 'strong':
      return replaceAt(blocks, index, strengthen(block));
    case 'drop':
      return blocks.length > 1 ? blocks.filter((_, other) => other !== index) : blocks;
    case 'insert': {
      const added = others[to % others.length];
      return added && !hasNotes(added) ? [...blocks.slice(0, index), added, ...blocks.slice(index)] : blocks;
    }
    case 'swap': {
      const rest = blocks.filter((_, other) => other !== index);
      const place = to % (rest.length + 1);
      return [...rest.slice(0, place), block, ...rest.slice(place)];
    }
    case 'part':
      return replaceAt(blocks, index, withPart(block, to, 'twice'));
    case 'dropPart':
      return replaceAt(blocks, index, withPart(block, to, 'gone'));
  }
}

function hasNotes(block: Block): boolean {
  return JSON.stringify(block, (_, value) => (value instanceof Uint8Array ? 0 : value)).includes(
    'footnoteReference',
  );
}

function replaceAt(blocks: readonly Block[], index: number, block: Block): readonly Block[] {
  return blocks.map((other, place) => (place === index ? block : other));
}

function changeWord(block: Block, at: number): Block {
  let count = 0;
  const word = (node: Inline): Inline => {
    if (node.type !== 'text' || count++ !== at % 5) return node;
    const words = node.value.split(' ');
    words[at % words.length] = `gewijzigd${at}`;
    return { ...node, value: words.join(' ') };
  };
  return mapBlocks([block], { inlines: (inlines) => mapInlines(inlines, word) })[0] ?? block;
}

function strengthen(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  return { ...block, children: [{ type: 'strong', children: block.children }] };
}

/** Lists, tables and key-value lists with one of their parts twice or not at all. */
function withPart(block: Block, at: number, how: 'twice' | 'gone'): Block {
  const change = <T>(parts: readonly T[]): readonly T[] => {
    if (parts.length === 0 || (how === 'gone' && parts.length === 1)) return parts;
    const index = at % parts.length;
    return parts.flatMap((part, place) => (place !== index ? [part] : how === 'twice' ? [part, part] : []));
  };
  if (block.type === 'list') return { ...block, items: change(block.items) };
  if (block.type === 'keyValueList') return { ...block, entries: change(block.entries) };
  if (block.type !== 'table') return block;
  return { ...block, groups: block.groups.map((group) => ({ rows: change(group.rows) })) };
}

/** Ids that occur once, and headings that skip no level. */
function tidy(blocks: readonly Block[]): readonly Block[] {
  let [count, level] = [0, 0];
  const used = new Set<string>();
  return mapBlocks(blocks, {
    block: (block) => {
      if (block.type !== 'heading' && block.type !== 'table') return block;
      let { id } = block;
      while (used.has(id)) id = `${block.id}-${++count}`;
      used.add(id);
      if (block.type === 'table') return { ...block, id };
      level = Math.min(block.level, level + 1);
      return { ...block, id, level: level as Heading['level'] };
    },
  });
}
