// src/matching: pairs the items of two lists by likeness.

import { countWords, similarity } from './similarity.ts';

/** An item of the old list and the item of the new list that it became, by their indexes. */
export interface Paar {
  readonly oud: number;
  readonly nieuw: number;
  /** It stands in another place among the others. */
  readonly verplaatst: boolean;
}

/** What became of two lists. */
export interface Koppeling {
  /** In the order of the new list. */
  readonly paren: readonly Paar[];
  /** Indexes in the old list of what is gone. */
  readonly vervallen: readonly number[];
  /** Indexes in the new list of what came. */
  readonly nieuw: readonly number[];
}

/** Alike enough to be the same item wherever it stands. */
const ALIKE = 0.5;
/** Alike enough when the items stand between the same neighbours. */
const ALIKE_IN_PLACE = 0.25;
/** More pairs than this are not weighed one by one: only equal items and those in place are found. */
const MANY = 40_000;

/** One way of looking at two lists: what each item says, and from when on two are taken for the same. */
export interface Aanblik {
  readonly oud: readonly string[];
  readonly nieuw: readonly string[];
  /** From 0 to 1; a half when absent. */
  readonly alike?: number;
  /** What stands in the same place need not be the same item: only what is alike is paired. */
  readonly alleenAlike?: boolean;
}

/**
 * Finds for each item of a list the item that it became in another list, by what it says and not by its place: equal
 * texts first, then those that are most alike. Items that passed others are `verplaatst` (as few as possible).
 * Further ways of looking are for what the first leaves over.
 */
export function matchItems(eerste: Aanblik, ...verder: readonly Aanblik[]): Koppeling {
  const found: Found = new Map();
  for (const { oud, nieuw, alike = ALIKE } of [eerste, ...verder]) {
    matchEqual(oud, nieuw, found);
    matchAlike(oud, nieuw, found, alike);
  }
  const { oud, nieuw, alleenAlike } = verder.at(-1) ?? eerste;
  if (!alleenAlike) matchInPlace(oud, nieuw, found);
  const pairs = [...found].map(([left, right]) => ({ oud: left, nieuw: right }));
  pairs.sort((a, b) => a.nieuw - b.nieuw);
  const kept = longestIncreasing(pairs.map((pair) => pair.oud));
  const { left, right } = rest(oud, nieuw, found);
  return {
    paren: pairs.map((pair, index) => ({ ...pair, verplaatst: !kept.has(index) })),
    vervallen: left,
    nieuw: right,
  };
}

/**
 * Where items that are gone stand among the new ones: behind the nearest earlier item that is still there. Takes an
 * index in the old list, gives a place between two indexes in the new one.
 */
export function placesOfGone(
  paren: readonly { readonly oud: number; readonly nieuw: number }[],
): (index: number) => number {
  const places = new Map(paren.map((pair) => [pair.oud, pair.nieuw]));
  return (index) => {
    for (let at = index - 1; at >= 0; at -= 1) {
      const place = places.get(at);
      if (place !== undefined) return place + 0.5;
    }
    return -0.5;
  };
}

/** Old index to new index. */
type Found = Map<number, number>;

/** Equal texts, the first with the first. */
function matchEqual(oud: readonly string[], nieuw: readonly string[], found: Found): void {
  const { left, right } = rest(oud, nieuw, found);
  const places = new Map<string, number[]>();
  for (const index of right) {
    const text = nieuw[index] ?? '';
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  }
  for (const index of left) {
    const place = places.get(oud[index] ?? '')?.shift();
    if (place !== undefined) found.set(index, place);
  }
}

function matchAlike(oud: readonly string[], nieuw: readonly string[], found: Found, alike: number): void {
  const { left, right } = rest(oud, nieuw, found);
  if (left.length * right.length > MANY) return;
  const count = remembered(countWords);
  const candidates = left.flatMap((from) =>
    right.flatMap((to) => {
      const score = similarity(oud[from] ?? '', nieuw[to] ?? '', count);
      return score < alike ? [] : [{ from, to, score, far: Math.abs(from - to) }];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.far - b.far || a.from - b.from || a.to - b.to);
  const taken = new Set(found.values());
  for (const { from, to } of candidates) {
    if (found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
}

/** A function of a text that works each text out once. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? make(text);
    known.set(text, value);
    return value;
  };
}

/** What is left over and follows the same item as its counterpart, with something in common. */
function matchInPlace(oud: readonly string[], nieuw: readonly string[], found: Found): void {
  const { left, right } = rest(oud, nieuw, found);
  const open = new Set(right);
  for (const from of left) {
    const to = from === 0 ? 0 : (found.get(from - 1) ?? -2) + 1;
    if (!open.has(to)) continue;
    if (similarity(oud[from] ?? '', nieuw[to] ?? '') < ALIKE_IN_PLACE) continue;
    found.set(from, to);
    open.delete(to);
  }
}

function rest(oud: readonly string[], nieuw: readonly string[], found: Found) {
  const taken = new Set(found.values());
  return {
    left: oud.flatMap((_, index) => (found.has(index) ? [] : [index])),
    right: nieuw.flatMap((_, index) => (taken.has(index) ? [] : [index])),
  };
}

/** The places of a longest run of rising numbers. */
export function longestIncreasing(numbers: readonly number[]): ReadonlySet<number> {
  /** For each length the place where the smallest number ends a run of that length. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]);
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return kept;
}
