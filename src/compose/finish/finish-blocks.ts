// src/compose/finish: what is settled of the blocks of a document when all are there: spaces, abbreviations, links.

import { metBron, omvattend } from '../../document/bron.ts';
import { keepWithSignatures } from '../../document/keep-with-signatures.ts';
import { mapBlocks } from '../../document/map-blocks.ts';
import type { Block, Footnote, Heading, Inline } from '../../document/nodes.ts';
import { isPlain, plainText } from '../../document/text.ts';
import type { Bijschriftwoorden } from '../../domain/sjabloon.ts';
import { expandAbbreviations } from './abbreviations.ts';
import { captionLabels, numberCaptions, settleReferences } from './bijschriften.ts';
import { settleLinks } from './settle-links.ts';
import { typographInlines } from './typography.ts';

/** What finishing needs to know besides the blocks. */
export interface Afwerking {
  /** The words that number captions; a kind without one has no numbers. */
  readonly bijschriften: Bijschriftwoorden;
  /** What the footnote with a provisional index says. */
  voetnoot(provisional: number): readonly Block[];
}

/**
 * Finishes the blocks of a whole document: heading levels without a gap, unique ids, footnotes and captions numbered
 * in the order in which a reader meets them, an announcement with what it announces, signatures with what they sign,
 * Dutch typography.
 */
export function finishBlocks(
  blocks: readonly Block[],
  environment: Afwerking,
): { readonly blocks: readonly Block[]; readonly footnotes: readonly Footnote[] } {
  const numbered = numberFootnotes(blocks, environment);
  const kept = keepWithSignatures(keepTogether(uniqueIds(closeGaps(numbered.blocks))));
  const whole = numberCaptions(kept, environment.bijschriften);
  const labels = captionLabels(whole);
  const settle = settleLinks(whole);
  const settled = (line: readonly Inline[]) =>
    isPlain(line) ? line : settleReferences(settle(line), labels);
  const finish = (part: readonly Block[]) =>
    mapBlocks(part, { inlines: (line) => expandAbbreviations(typographInlines(settled(line))) });
  return {
    blocks: finish(whole),
    footnotes: numbered.footnotes.map((note) => ({ ...note, children: finish(note.children) })),
  };
}

/** ISO 14289-1, 7.4.2: the first heading is of level 1, and none is more than one level deeper than that before it. */
function closeGaps(blocks: readonly Block[]): readonly Block[] {
  let previous = 0;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    previous = Math.min(block.level, previous + 1);
    return { ...block, level: previous as Heading['level'] };
  });
}

/**
 * A paragraph that announces what follows ("… de volgende stappen:") stays on its page, as one does of which the template
 * asks it; before a heading there is nothing to stay with.
 */
function keepTogether(blocks: readonly Block[], inside = false): readonly Block[] {
  return blocks.map((block, index): Block => {
    if (block.type === 'quote') return { ...block, children: keepTogether(block.children, true) };
    if (block.type === 'list') {
      const items = block.items.map((item) => ({ ...item, children: keepTogether(item.children, true) }));
      return { ...block, items };
    }
    if (block.type !== 'paragraph') return block;
    const next = blocks[index + 1];
    const { keepWithNext = false, ...loose } = block;
    if (keepWithNext) return next === undefined || next.type === 'heading' ? loose : block;
    const announces = plainText(block.children).trimEnd().endsWith(':');
    return announces && (inside || next !== undefined) ? { ...block, keepWithNext: true } : block;
  });
}

/** Gives footnotes their numbers, from 0 in the order of their first mark. */
function numberFootnotes(
  blocks: readonly Block[],
  { voetnoot }: Afwerking,
): { readonly blocks: readonly Block[]; readonly footnotes: readonly Footnote[] } {
  /** The number of each note by the one it had before, in the order of the marks. */
  const order = new Map<number, number>();
  const renumber = (inlines: readonly Inline[]): readonly Inline[] => {
    if (isPlain(inlines)) return inlines;
    return inlines.map((node): Inline => {
      if (node.type === 'footnoteReference') {
        const known = order.get(node.index) ?? order.size;
        order.set(node.index, known);
        return { ...node, index: known };
      }
      return 'children' in node ? { ...node, children: renumber(node.children) } : node;
    });
  };
  const numbered = mapBlocks(blocks, { inlines: renumber });
  const footnotes = [...order.keys()].map((provisional): Footnote => {
    const children = mapBlocks(voetnoot(provisional), { inlines: withoutNotes });
    return metBron<Footnote>({ children }, omvattend(children.map(({ bron }) => bron)));
  });
  return { blocks: numbered, footnotes };
}

/** A footnote cannot hold the mark of another one. */
export function withoutNotes(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((node): readonly Inline[] => {
    if (node.type === 'footnoteReference') return [];
    return ['children' in node ? { ...node, children: withoutNotes(node.children) } : node];
  });
}

/** Ids that occur once: the second "vervolg" is "vervolg-2". */
function uniqueIds(blocks: readonly Block[]): readonly Block[] {
  const used = new Set<string>();
  const unique = (wanted: string): string => {
    let id = wanted;
    for (let count = 2; used.has(id); count += 1) id = `${wanted}-${count}`;
    used.add(id);
    return id;
  };
  const visit = (parts: readonly Block[]): Block[] =>
    parts.map((block) => {
      switch (block.type) {
        case 'heading':
        case 'table':
          return { ...block, id: unique(block.id) };
        case 'figure':
          return block.id === undefined ? block : { ...block, id: unique(block.id) };
        case 'quote':
          return { ...block, children: visit(block.children) };
        case 'keyValueList':
          return {
            ...block,
            entries: block.entries.map((entry) =>
              entry.body ? { ...entry, body: visit(entry.body) } : entry,
            ),
          };
        case 'list':
          return {
            ...block,
            items: block.items.map((item) => ({
              ...item,
              ...(item.id !== undefined && { id: unique(item.id) }),
              children: visit(item.children),
            })),
          };
        default:
          return block;
      }
    });
  return visit(blocks);
}
