/** Amendments of which some may go wrong together, and how to find out. */
export interface Samenvraag<T> {
  /** What an amendment touches; only those that touch the same can go wrong together. */
  readonly raakt: (stuk: T) => ReadonlySet<string>;
  readonly isFout: (set: readonly T[]) => boolean;
  /**
   * Whether an amendment only costs and takes: then a set goes wrong as soon as a smaller one does, and when all of them
   * together are good every set is.
   */
  readonly neemtAlleen: (stuk: T) => boolean;
}

/** Most amendments of which all sets are tried; of more only pairs and triples. */
const ALLES = 12;
/** Most sets that are looked for: whoever has read ten knows enough. */
const GENOEG = 10;

/**
 * The smallest sets of amendments that go wrong together though each smaller set of them does not: amendments that are
 * each covered but overdraw one pot; the first ten.
 */
export function kleinsteFouteSets<T>(stukken: readonly T[], vraag: Samenvraag<T>): readonly (readonly T[])[] {
  return groepen(stukken, vraag.raakt)
    .flatMap((groep) => zoekIn(groep, vraag))
    .slice(0, GENOEG);
}

function zoekIn<T>(groep: readonly T[], { isFout, neemtAlleen }: Samenvraag<T>): readonly (readonly T[])[] {
  if (groep.length > 1 && groep.every(neemtAlleen) && !isFout(groep)) return [];
  const most = groep.length > ALLES ? 3 : groep.length;
  const found: (readonly T[])[] = [];
  for (let size = 1; size <= most; size += 1) {
    for (const set of sets(groep, size)) {
      if (found.some((smaller) => smaller.every((one) => set.includes(one)))) continue;
      if (isFout(set)) found.push(set);
      if (found.length >= GENOEG) return found;
    }
  }
  return found;
}

/** All sets of a size, in the order of the list. */
function* sets<T>(list: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= list.length - size; at += 1) {
    const first = list[at];
    if (first === undefined) continue;
    for (const rest of sets(list, size - 1, at + 1)) yield [first, ...rest];
  }
}

/** Those that touch something together, directly or through others. */
function groepen<T>(
  stukken: readonly T[],
  raakt: (stuk: T) => ReadonlySet<string>,
): readonly (readonly T[])[] {
  const groups: { readonly leden: T[]; readonly cellen: Set<string> }[] = [];
  for (const stuk of stukken) {
    const cellen = raakt(stuk);
    const near = groups.filter((group) => [...cellen].some((cel) => group.cellen.has(cel)));
    const joined = { leden: [...near.flatMap(({ leden }) => leden), stuk], cellen: new Set(cellen) };
    for (const group of near) {
      for (const cel of group.cellen) joined.cellen.add(cel);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(joined);
  }
  return groups.map(({ leden }) => stukken.filter((stuk) => leden.includes(stuk)));
}
