// src/verschil/document: merges two block trees into one with revisions.

import { zonderBron } from '../../document/bron.ts';
import type { RenderedDocument, Revisions } from '../../document/nodes.ts';
import { type MergeState, mergeBlocks } from './merge-blocks.ts';
import { placeNotes } from './place-notes.ts';
import { settleIds } from './settle-ids.ts';
import { renumberNotes, shareNotes } from './share-notes.ts';

/**
 * Two versions of a document as one that shows what changed: accepting all changes gives the text of the new version,
 * rejecting them that of the old one. Running heads, the watermark and metadata are those of the new version, the title
 * of the file says that it shows changes, and nothing is attached. `marks` names the two versions, never a person.
 * Of an image with another text alternative, and of numbers and names that the program gives out, only the new one
 * is kept.
 */
export function mergeDocuments(
  before: RenderedDocument,
  after: RenderedDocument,
  marks: Revisions,
): RenderedDocument {
  const [oud, nieuw] = [zonderBron(before), zonderBron(after)];
  let moves = 0;
  const state: MergeState = { nextMove: () => ++moves, ids: new Map() };
  const shared = shareNotes(oud.footnotes, nieuw.footnotes);
  const merged = mergeBlocks(
    renumberNotes(oud.blocks, shared.oud),
    renumberNotes(nieuw.blocks, shared.nieuw),
    state,
  );
  const placed = placeNotes(merged, shared.notes, state);
  return {
    ...nieuw,
    meta: { ...nieuw.meta, title: `${nieuw.meta.title}, met wijzigingen` },
    blocks: settleIds(placed.blocks, state.ids),
    footnotes: placed.footnotes,
    attachments: [],
    revisions: marks,
  };
}
