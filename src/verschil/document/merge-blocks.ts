import type { Block, List, ListItem, Signer } from '../../document/nodes.ts';
import { align, type Pairing, type Step } from './align.ts';
import { alike, contentKey, type Pairable, partText } from './content-key.ts';
import { type Mark, markBlocks, markEntry, markItem, markOf } from './mark-block.ts';
import { mergeInlines } from './merge-inlines.ts';
import { mergeTable } from './merge-table.ts';
import { pairScore } from './pair-score.ts';

/** What is counted while two documents are merged. */
export interface MergeState {
  readonly nextMove: () => number;
  /** The id that a part of the old version has in the merged document. */
  readonly ids: Map<string, string>;
}

/**
 * The blocks of two versions as one: what stayed with what changed in it word by word, what came, what went, and what
 * was moved at both its places.
 */
export function mergeBlocks(
  oud: readonly Block[],
  nieuw: readonly Block[],
  state: MergeState,
): readonly Block[] {
  return align(oud, nieuw, pairing(pairScore, state)).flatMap((step) =>
    resolve(step, {
      pair: (one, other) => [mergePair(one, other, state)],
      alone: (block, mark) => markBlocks([block], mark),
    }),
  );
}

function pairing<T extends Pairable>(
  score: (oud: T, nieuw: T) => number,
  { nextMove }: MergeState,
): Pairing<T> {
  return { key: contentKey, score, weight: (part) => partText(part).length, nextMove };
}

function resolve<T, R>(
  { oud, nieuw, move }: Step<T>,
  make: {
    readonly pair: (oud: T, nieuw: T) => readonly R[];
    readonly alone: (part: T, mark: Mark) => readonly R[];
  },
): readonly R[] {
  if (oud !== undefined && nieuw !== undefined) return make.pair(oud, nieuw);
  if (oud !== undefined) return make.alone(oud, markOf(true, move));
  return nieuw === undefined ? [] : make.alone(nieuw, markOf(false, move));
}

/** Two blocks that `pairScore` allows as a pair. */
function mergePair(oud: Block, nieuw: Block, state: MergeState): Block {
  if ('id' in oud && 'id' in nieuw) state.ids.set(oud.id, nieuw.id);
  if (oud.type === 'list' && nieuw.type === 'list') return mergeList(oud, nieuw, state);
  if (contentKey(oud) === contentKey(nieuw)) return nieuw;
  if (oud.type === 'heading' && nieuw.type === 'heading')
    return { ...nieuw, children: mergeInlines(oud.children, nieuw.children) };
  if (oud.type === 'paragraph' && nieuw.type === 'paragraph')
    return { ...nieuw, children: mergeInlines(oud.children, nieuw.children) };
  if (oud.type === 'quote' && nieuw.type === 'quote')
    return { ...nieuw, children: mergeBlocks(oud.children, nieuw.children, state) };
  if (oud.type === 'table' && nieuw.type === 'table') return mergeTable(oud, nieuw);
  if (oud.type === 'keyValueList' && nieuw.type === 'keyValueList')
    return { ...nieuw, entries: mergeEntries(oud.entries, nieuw.entries) };
  if (oud.type === 'figure' && nieuw.type === 'figure') {
    const caption = mergeInlines(oud.caption ?? [], nieuw.caption ?? []);
    return caption.length > 0 ? { ...nieuw, caption } : nieuw;
  }
  if (oud.type === 'signatureBlock' && nieuw.type === 'signatureBlock')
    return {
      ...nieuw,
      signers: nieuw.signers.map((signer, index) => mergeSigner(oud.signers[index], signer)),
    };
  if (oud.type === 'contents' && nieuw.type === 'contents')
    return { ...nieuw, title: mergeInlines(oud.title, nieuw.title) };
  return nieuw;
}

function mergeList(oud: List, nieuw: List, state: MergeState): List {
  const score = (one: ListItem, other: ListItem) => {
    const likeness = alike(one, other);
    return likeness >= 0.35 ? likeness : 0;
  };
  const items = align(oud.items, nieuw.items, pairing(score, state)).flatMap((step) =>
    resolve(step, {
      pair: (one: ListItem, other: ListItem) => {
        if (one.id !== undefined && other.id !== undefined) state.ids.set(one.id, other.id);
        return [{ ...other, children: mergeBlocks(one.children, other.children, state) }];
      },
      alone: (item, mark) => [markItem(item, mark)],
    }),
  );
  return { ...nieuw, items };
}

function mergeEntries(
  oud: Extract<Block, { type: 'keyValueList' }>['entries'],
  nieuw: Extract<Block, { type: 'keyValueList' }>['entries'],
) {
  const key = (entry: (typeof oud)[number]) => JSON.stringify(entry.key);
  let moves = 0;
  const steps = align(oud, nieuw, {
    key,
    score: (one, other) => (alike(one, other) >= 0.6 ? alike(one, other) : 0),
    weight: () => 0,
    nextMove: () => ++moves,
  });
  return steps.flatMap((step) =>
    resolve(step, {
      pair: (one, other) => [
        { ...other, key: mergeInlines(one.key, other.key), value: mergeInlines(one.value, other.value) },
      ],
      alone: (entry, mark) => [markEntry(entry, mark)],
    }),
  );
}

function mergeSigner(oud: Signer | undefined, nieuw: Signer): Signer {
  return {
    office: mergeInlines(oud?.office ?? [], nieuw.office),
    name: mergeInlines(oud?.name ?? [], nieuw.name),
    ...(nieuw.nameFirst && { nameFirst: true }),
  };
}
