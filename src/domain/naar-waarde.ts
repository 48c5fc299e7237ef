import type { Getal } from './bedrag.ts';

/** Things by how much they are, so that one amount need not be compared with each. */
export interface NaarWaarde<T> {
  /** Those that are just as much as one of these, in their order. */
  gelijk(...waarden: readonly Getal[]): readonly T[];
  /**
   * Of those that fit the one that is nearest to so much; of two equally near the first. What fits must lie together around
   * it: on either side only the nearest is looked at.
   */
  dichtste(waarde: Getal, past: (item: T) => boolean): T | undefined;
}

/** Puts things in order by an amount; not before it is asked. */
export function naarWaarde<T>(items: readonly T[], waardeVan: (item: T) => Getal): NaarWaarde<T> {
  let groepen: ReadonlyMap<string, readonly number[]> | undefined;
  let reeks: readonly Genummerd<T>[] | undefined;
  return {
    gelijk(...waarden) {
      groepen ??= groepeer(items, waardeVan);
      const found = waarden.flatMap((waarde) => groepen?.get(waarde.toFixed()) ?? []);
      if (waarden.length > 1) found.sort((one, other) => one - other);
      return found.flatMap((nummer) => items.slice(nummer, nummer + 1));
    },
    dichtste(waarde, past) {
      reeks ??= opVolgorde(items, waardeVan);
      const at = eersteVanaf(reeks, waarde);
      const ver = (one: Genummerd<T>) => one.waarde.minus(waarde).abs();
      return reeks
        .slice(Math.max(0, at - 1), at + 1)
        .filter(({ item }) => past(item))
        .sort((one, other) => ver(one).comparedTo(ver(other)) || one.nummer - other.nummer)[0]?.item;
    },
  };
}

interface Genummerd<T> {
  readonly item: T;
  readonly waarde: Getal;
  /** How many stand before it. */
  readonly nummer: number;
}

function groepeer<T>(
  items: readonly T[],
  waardeVan: (item: T) => Getal,
): ReadonlyMap<string, readonly number[]> {
  const groepen = new Map<string, number[]>();
  for (const [nummer, item] of items.entries()) {
    const waarde = waardeVan(item).toFixed();
    const known = groepen.get(waarde);
    if (known) known.push(nummer);
    else groepen.set(waarde, [nummer]);
  }
  return groepen;
}

/** From small to large; of those that are as much only the first. */
function opVolgorde<T>(items: readonly T[], waardeVan: (item: T) => Getal): readonly Genummerd<T>[] {
  const sorted = items
    .map((item, nummer) => ({ item, nummer, waarde: waardeVan(item), ruw: waardeVan(item).toNumber() }))
    // As numbers most are told apart, a hundred times as fast.
    .sort((one, other) => one.ruw - other.ruw || one.waarde.comparedTo(other.waarde));
  return sorted.filter(({ waarde }, at) => !sorted[at - 1]?.waarde.equals(waarde));
}

/** The place of the first that is not less. */
function eersteVanaf(reeks: readonly Genummerd<unknown>[], waarde: Getal): number {
  let low = 0;
  let high = reeks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reeks[middle]?.waarde.lessThan(waarde)) low = middle + 1;
    else high = middle;
  }
  return low;
}
