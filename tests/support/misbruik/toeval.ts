/** Chance that is the same every time: numbers from 0 up to (not with) 1, from a seed (mulberry32). */
export function toeval(seed: number): Toeval {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (count) => Math.floor(next() * count),
    of(list) {
      const found = list[Math.floor(next() * list.length)];
      if (found === undefined) throw new Error('nothing to choose from');
      return found;
    },
  };
}

export interface Toeval {
  /** A whole number from 0 up to (not with) this one. */
  below(count: number): number;
  /** One of a list that holds something. */
  of<T>(list: readonly T[]): T;
}
