import { mapBlocks } from '../document/map-blocks.ts';
import type { Block, FootnoteReference, Inline, RenderedDocument } from '../document/nodes.ts';
import type { NoteMark } from './prepared-inline.ts';

/** Gives marks of notes their numbers and names, in the order in which they are met. */
export interface NoteMarks {
  /** The mark as it is drawn; nothing for a note that is not there. `revised` when it is part of a change. */
  readonly mark: (node: FootnoteReference, revised: boolean) => NoteMark | undefined;
  /** The ids of the marks of a note that were met so far. */
  readonly of: (index: number) => readonly string[];
}

/** The name of a note; the full stop keeps it apart from the ids of headings. */
export function noteAnchor(index: number): string {
  return `voetnoot.${index + 1}`;
}

/** Numbers for the marks of one document. */
export function createNoteMarks({ blocks, footnotes }: RenderedDocument): NoteMarks {
  const kept = notesKept(blocks);
  const met = new Map<number, string[]>();
  const held = new Set<number>();
  return {
    mark(node, revised) {
      const { index } = node;
      if (footnotes[index] === undefined) return undefined;
      const number = index + 1;
      const ids = met.get(index) ?? [];
      const id = ids.length === 0 ? `verwijzing.${number}` : `verwijzing.${number}.${ids.length + 1}`;
      ids.push(id);
      met.set(index, ids);
      const holds = !held.has(index) && !(revised && kept.has(index));
      if (holds) held.add(index);
      return { ...node, number, id, anchor: noteAnchor(index), holds };
    },
    of: (index) => [...(met.get(index) ?? [])],
  };
}

/** Indices of notes that have a mark which is no part of a change. */
function notesKept(blocks: readonly Block[]): ReadonlySet<number> {
  const kept = new Set<number>();
  const see = (inlines: readonly Inline[]): readonly Inline[] => {
    for (const node of inlines) {
      if (node.type === 'footnoteReference') kept.add(node.index);
      else if ('children' in node && node.type !== 'revision') see(node.children);
    }
    return inlines;
  };
  mapBlocks(blocks, { inlines: see });
  return kept;
}
