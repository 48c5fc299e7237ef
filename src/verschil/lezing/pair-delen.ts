import { longestIncreasing, placesOfGone } from '../../matching/match-items.ts';
import { similarity } from '../../matching/similarity.ts';
import type { Leesdeel } from './lezing.ts';

/** What a part became. */
export interface Delenkoppeling {
  /** By the place of the new part: the part that it was, and whether it passed others (as few as possible). */
  readonly paren: ReadonlyMap<number, { readonly oud: Leesdeel; readonly verplaatst: boolean }>;
  /** Places in the old version of parts that are gone. */
  readonly vervallen: readonly number[];
  /** Where a part that is gone stands among the new ones, as a place between two. */
  readonly plaats: (at: number) => number;
}

/** Alike enough to be one part with another name. */
const ALIKE = 0.5;

/**
 * Finds each part in the other version: by its surest name first, then by the next one, and what is left over by what it
 * is about. A part only becomes another below the same head.
 */
export function pairDelen(oud: readonly Leesdeel[], nieuw: readonly Leesdeel[]): Delenkoppeling {
  /** New place to old place. */
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (to: number, from: number | undefined) => {
    if (from === undefined) return;
    found.set(to, from);
    taken.add(from);
  };
  const levels = Math.max(0, ...[...oud, ...nieuw].map(({ kenmerken }) => kenmerken.length));
  for (let level = 0; level < levels; level += 1) {
    const places = new Map<string, number>();
    for (const [at, deel] of oud.entries()) {
      const name = nameOf(deel, level);
      if (name !== undefined && !taken.has(at) && !places.has(name)) places.set(name, at);
    }
    for (const [at, deel] of nieuw.entries()) {
      const name = found.has(at) ? undefined : nameOf(deel, level);
      if (name === undefined) continue;
      pair(at, places.get(name));
      places.delete(name);
    }
  }
  for (const [at, deel] of nieuw.entries()) {
    if (found.has(at) || deel.over === '') continue;
    const best = oud
      .map((one, from) => ({ from, score: taken.has(from) ? 0 : likeness(one, deel) }))
      .toSorted((a, b) => b.score - a.score)[0];
    if (best && best.score >= ALIKE) pair(at, best.from);
  }
  const pairs = [...found].map(([to, from]) => ({ nieuw: to, oud: from })).sort((a, b) => a.nieuw - b.nieuw);
  const kept = longestIncreasing(pairs.map((one) => one.oud));
  const paren = pairs.flatMap(({ nieuw: to, oud: from }, index) => {
    const before = oud[from];
    return before ? [[to, { oud: before, verplaatst: !kept.has(index) }] as const] : [];
  });
  return {
    paren: new Map(paren),
    vervallen: oud.flatMap((_, at) => (taken.has(at) ? [] : [at])),
    plaats: placesOfGone(pairs),
  };
}

function nameOf({ kop, kenmerken }: Leesdeel, level: number): string | undefined {
  const name = kenmerken[level];
  return name === undefined ? undefined : `${kop}\n${name}`;
}

function likeness(one: Leesdeel, other: Leesdeel): number {
  return one.kop === other.kop && one.over !== '' ? similarity(one.over, other.over) : 0;
}
