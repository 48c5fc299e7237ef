import { mapBlocks, mapInlines } from '../../document/map-blocks.ts';
import type { Block, Footnote, Inline } from '../../document/nodes.ts';
import { alike, contentKey } from './content-key.ts';

/** A note of both versions, or of one. */
export interface SharedNote {
  readonly oud?: Footnote;
  readonly nieuw?: Footnote;
}

/** The notes of two versions in one list, by which all references count while the documents are merged. */
export interface SharedNotes {
  readonly notes: readonly SharedNote[];
  /** Place in the list by the index in the old version, and in the new one. */
  readonly oud: readonly number[];
  readonly nieuw: readonly number[];
}

/** Notes this much alike are one note that changed. */
const LEAST = 0.4;

/** Pairs notes that say the same, then those that are most alike, whatever their order. */
export function shareNotes(oud: readonly Footnote[], nieuw: readonly Footnote[]): SharedNotes {
  const free = new Set(nieuw.keys());
  const partner = new Map<number, number>();
  const pair = (one: number, other: number | undefined) => {
    if (other === undefined) return;
    free.delete(other);
    partner.set(one, other);
  };
  for (const [index, note] of oud.entries())
    pair(
      index,
      [...free].find((other) => contentKey(nieuw[other] ?? note) === contentKey(note)),
    );
  for (const [index, note] of oud.entries()) if (!partner.has(index)) pair(index, nearest(note, nieuw, free));
  const notes: SharedNote[] = nieuw.map((note) => ({ nieuw: note }));
  const places = oud.map((note, index) => {
    const other = partner.get(index);
    if (other === undefined) return notes.push({ oud: note }) - 1;
    notes[other] = { ...notes[other], oud: note };
    return other;
  });
  const shared = { oud: places, nieuw: [...nieuw.keys()] };
  const counted = notes.map((note) => ({
    ...(note.oud && { oud: { ...note.oud, children: renumberNotes(note.oud.children, shared.oud) } }),
    ...(note.nieuw && {
      nieuw: { ...note.nieuw, children: renumberNotes(note.nieuw.children, shared.nieuw) },
    }),
  }));
  return { notes: counted, ...shared };
}

function nearest(note: Footnote, notes: readonly Footnote[], free: ReadonlySet<number>): number | undefined {
  let best: { readonly index: number; readonly likeness: number } | undefined;
  for (const index of free) {
    const other = notes[index];
    const likeness = other ? alike(note, other) : 0;
    if (likeness >= LEAST && likeness > (best?.likeness ?? 0)) best = { index, likeness };
  }
  return best?.index;
}

/** Blocks with each reference to a note at another place in the list of notes. */
export function renumberNotes(blocks: readonly Block[], places: readonly number[]): readonly Block[] {
  const renumber = (node: Inline): Inline =>
    node.type === 'footnoteReference' ? { ...node, index: places[node.index] ?? node.index } : node;
  return mapBlocks(blocks, { inlines: (inlines) => mapInlines(inlines, renumber) });
}
