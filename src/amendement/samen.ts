/**
 * The smallest sets of amendments that go wrong together though each smaller set of them does not: amendments that are
 * each covered but overdraw one pot. `raakt` gives what an amendment touches; only those that touch the same can go wrong
 * together, so that sets are looked for within such groups. Of more than twelve in a group only pairs and triples are
 * tried.
 */
export function kleinsteFouteSets<T>(
  stukken: readonly T[],
  raakt: (stuk: T) => ReadonlySet<string>,
  isFout: (set: readonly T[]) => boolean,
): readonly (readonly T[])[] {
  return groepen(stukken, raakt).flatMap((groep) => zoekIn(groep, isFout));
}

/** Most amendments of which all sets are tried. */
const ALLES = 12;

function zoekIn<T>(groep: readonly T[], isFout: (set: readonly T[]) => boolean): readonly (readonly T[])[] {
  const most = groep.length > ALLES ? 3 : groep.length;
  const found: (readonly T[])[] = [];
  for (let size = 1; size <= most; size += 1) {
    for (const set of sets(groep, size)) {
      if (found.some((smaller) => smaller.every((one) => set.includes(one)))) continue;
      if (isFout(set)) found.push(set);
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
