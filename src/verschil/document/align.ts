import { diffArrays } from 'diff';
import { group } from '../../source/group.ts';

/** A part of both versions, of the old one only, or of the new one only; `move` numbers what changed place. */
export interface Step<T> {
  readonly oud?: T;
  readonly nieuw?: T;
  readonly move?: number;
}

/** How parts of one kind are paired. */
export interface Pairing<T> {
  /** Equal for parts that are the same in both versions. */
  readonly key: (part: T) => string;
  /** How well two parts make a pair, from 0 (not at all) to 1. */
  readonly score: (oud: T, nieuw: T) => number;
  /** How much a part says: below `ENOUGH` together, parts that stand elsewhere are not called moved. */
  readonly weight: (part: T) => number;
  readonly nextMove: () => number;
}

/** Characters of text that must have kept together to be called moved. */
const ENOUGH = 20;

/** Above this many possible pairs between two parts that stayed, nothing is paired there. */
const MOST_PAIRS = 250_000;

/** Above this many parts that came or went, two versions have no course in common. */
const MOST_EDITS = 3000;

/**
 * Two rows of parts as one: what stayed, stands in both; what is alike, is a pair; what stands elsewhere word for
 * word, was moved. The steps follow both orders: leaving out what is only in the one gives the other.
 */
export function align<T>(oud: readonly T[], nieuw: readonly T[], pairing: Pairing<T>): readonly Step<T>[] {
  const stayed = equalPairs(oud.map(pairing.key), nieuw.map(pairing.key));
  const moves = findMoves(oud, nieuw, stayed, pairing);
  const steps: Step<T>[] = [];
  let [from, to] = [0, 0];
  for (const [left, right] of [...stayed, [oud.length, nieuw.length] as const]) {
    const gap = { oud: range(from, left), nieuw: range(to, right) };
    for (const [one, other] of pairUp(gap, (i, j) => scoreOf(i, j, oud, nieuw, moves, pairing))) {
      const move = one === undefined ? moves.nieuw.get(other ?? -1) : moves.oud.get(one);
      const [before, after] = [at(oud, one), at(nieuw, other)];
      steps.push({
        ...(before !== undefined && { oud: before }),
        ...(after !== undefined && { nieuw: after }),
        ...(move !== undefined && { move }),
      });
    }
    const [before, after] = [oud[left], nieuw[right]];
    if (before !== undefined && after !== undefined) steps.push({ oud: before, nieuw: after });
    [from, to] = [left + 1, right + 1];
  }
  return steps;
}

function at<T>(parts: readonly T[], index: number | undefined): T | undefined {
  return index === undefined ? undefined : parts[index];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The longest common course of two rows of keys, as pairs of indices. */
function equalPairs(
  oud: readonly string[],
  nieuw: readonly string[],
): readonly (readonly [number, number])[] {
  const changes = diffArrays([...oud], [...nieuw], { maxEditLength: MOST_EDITS });
  const pairs: [number, number][] = [];
  let [left, right] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed)
      for (let index = 0; index < count; index++) pairs.push([left + index, right + index]);
    if (!added) left += count;
    if (!removed) right += count;
  }
  return pairs;
}

interface Moves {
  /** Number of the move by the index of the part. */
  readonly oud: ReadonlyMap<number, number>;
  readonly nieuw: ReadonlyMap<number, number>;
}

/** Parts that stand word for word elsewhere; what moved together has one number. */
function findMoves<T>(
  oud: readonly T[],
  nieuw: readonly T[],
  stayed: readonly (readonly [number, number])[],
  { key, weight, nextMove }: Pairing<T>,
): Moves {
  const kept = { oud: new Set(stayed.map(([i]) => i)), nieuw: new Set(stayed.map(([, j]) => j)) };
  const places = group(
    nieuw.flatMap((part, index): [string, number][] => (kept.nieuw.has(index) ? [] : [[key(part), index]])),
  );
  const groups: { from: number; to: number; length: number; weight: number }[] = [];
  oud.forEach((part, from) => {
    const to = kept.oud.has(from) ? undefined : places.get(key(part))?.shift();
    if (to === undefined) return;
    const last = groups.at(-1);
    if (last && last.from + last.length === from && last.to + last.length === to) {
      last.length += 1;
      last.weight += weight(part);
    } else groups.push({ from, to, length: 1, weight: weight(part) });
  });
  const moves = { oud: new Map<number, number>(), nieuw: new Map<number, number>() };
  for (const group of groups.filter((one) => one.weight >= ENOUGH)) {
    const number = nextMove();
    for (let index = 0; index < group.length; index++) {
      moves.oud.set(group.from + index, number);
      moves.nieuw.set(group.to + index, number);
    }
  }
  return moves;
}

function scoreOf<T>(
  i: number,
  j: number,
  oud: readonly T[],
  nieuw: readonly T[],
  moves: Moves,
  { score }: Pairing<T>,
): number {
  const [one, other] = [oud[i], nieuw[j]];
  if (one === undefined || other === undefined || moves.oud.has(i) || moves.nieuw.has(j)) return 0;
  return score(one, other);
}

type Pair = readonly [number | undefined, number | undefined];

/** The pairs of a gap with the highest sum of scores that keep both orders (Needleman and Wunsch). */
function pairUp(
  gap: { readonly oud: readonly number[]; readonly nieuw: readonly number[] },
  score: (i: number, j: number) => number,
): readonly Pair[] {
  const [rows, columns] = [gap.oud.length, gap.nieuw.length];
  const alone = (): Pair[] => [
    ...gap.oud.map((index): Pair => [index, undefined]),
    ...gap.nieuw.map((index): Pair => [undefined, index]),
  ];
  if (rows === 0 || columns === 0 || rows * columns > MOST_PAIRS) return alone();
  const width = columns + 1;
  const scores = new Float64Array(rows * columns);
  const best = new Float64Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const own = score(gap.oud[row] ?? 0, gap.nieuw[column] ?? 0);
      scores[row * columns + column] = own;
      const paired = own > 0 ? own + (best[(row + 1) * width + column + 1] ?? 0) : 0;
      best[row * width + column] = Math.max(
        paired,
        best[(row + 1) * width + column] ?? 0,
        best[row * width + column + 1] ?? 0,
      );
    }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const here = best[row * width + column] ?? 0;
    const own = scores[row * columns + column] ?? 0;
    if (own > 0 && here === own + (best[(row + 1) * width + column + 1] ?? 0)) {
      pairs.push([gap.oud[row++], gap.nieuw[column++]]);
    } else if (here === best[(row + 1) * width + column]) pairs.push([gap.oud[row++], undefined]);
    else pairs.push([undefined, gap.nieuw[column++]]);
  }
  while (row < rows) pairs.push([gap.oud[row++], undefined]);
  while (column < columns) pairs.push([undefined, gap.nieuw[column++]]);
  return pairs;
}
