import { mapBlocks } from '../../document/map-blocks.ts';
import type { Block, Change, Footnote, Inline } from '../../document/nodes.ts';
import { isGone } from '../../document/text.ts';
import { markBlocks } from './mark-block.ts';
import { type MergeState, mergeBlocks } from './merge-blocks.ts';
import type { SharedNote } from './share-notes.ts';

/** In which version a reference stands: both, or one of them. */
type Side = 'both' | 'oud' | 'nieuw';

/**
 * The notes of a merged document, in the order in which its text refers to them, and the text with its references
 * counting in that order. A note that stayed but whose only references are one that went and one that came is two
 * notes: what goes with the old text must not take along the note of the new one.
 */
export function placeNotes(
  blocks: readonly Block[],
  shared: readonly SharedNote[],
  state: MergeState,
): { readonly blocks: readonly Block[]; readonly footnotes: readonly Footnote[] } {
  const sides = new Map<number, Set<Side>>();
  mapReferences(blocks, (index, side) => {
    sides.set(index, (sides.get(index) ?? new Set<Side>()).add(side));
    return index;
  });
  const footnotes: Footnote[] = [];
  const placed = new Map<string, number>();
  const place = (index: number, side: Side): number => {
    const note = shared[index];
    if (!note) return index;
    const apart = note.oud && note.nieuw && sides.has(index) && !sides.get(index)?.has('both');
    const split = apart && sides.get(index)?.size === 2;
    const key = split ? `${index} ${side}` : String(index);
    const known = placed.get(key);
    if (known !== undefined) return known;
    placed.set(key, footnotes.length);
    const only = split ? (side === 'oud' ? { oud: note.oud } : { nieuw: note.nieuw }) : note;
    const at = footnotes.push({ children: [] }) - 1;
    const made = merged(only.oud, only.nieuw, state);
    footnotes[at] = { ...made, children: mapReferences(made.children, place) };
    return at;
  };
  const renumbered = mapReferences(blocks, place);
  for (const index of shared.keys()) if (!sides.has(index)) place(index, 'both');
  return { blocks: renumbered, footnotes };
}

function merged(oud: Footnote | undefined, nieuw: Footnote | undefined, state: MergeState): Footnote {
  if (oud && nieuw) return { ...nieuw, children: mergeBlocks(oud.children, nieuw.children, state) };
  const change: Change = oud ? 'deleted' : 'inserted';
  return { change, children: markBlocks((oud ?? nieuw)?.children ?? [], { change }) };
}

function mapReferences(
  blocks: readonly Block[],
  replace: (index: number, side: Side) => number,
): readonly Block[] {
  const map = (inlines: readonly Inline[], side: Side): readonly Inline[] =>
    inlines.map((node) => {
      if (node.type === 'footnoteReference') return { ...node, index: replace(node.index, side) };
      if (!('children' in node)) return node;
      const within = node.type === 'revision' ? (isGone(node.change) ? 'oud' : 'nieuw') : side;
      return { ...node, children: map(node.children, within) };
    });
  return mapBlocks(blocks, { inlines: (inlines) => map(inlines, 'both') });
}
