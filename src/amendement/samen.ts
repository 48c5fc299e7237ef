/** Which way an amendment moves the money: it only costs and takes, only saves and gives back, or does something of both. */
export type Richting = 'neemt' | 'geeft' | 'beide';

/** Amendments of which some may go wrong together, and how to find out. */
export interface Samenvraag<T> {
  /** What an amendment touches; only those that touch the same can go wrong together. */
  readonly raakt: (stuk: T) => ReadonlySet<string>;
  readonly isFout: (set: readonly T[]) => boolean;
  readonly richting: (stuk: T) => Richting;
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

/**
 * The sets of one group, smallest first. Amendments of one direction move each bound the same way: when a set is good
 * without them, with all that take, with all that give and with all of both, it is good with any of them.
 */
function zoekIn<T>(groep: readonly T[], { isFout: ask, richting }: Samenvraag<T>): readonly (readonly T[])[] {
  const isFout = askOnce(groep, ask);
  const found: (readonly T[])[] = [];
  const known = (set: readonly T[]) => found.some((smaller) => smaller.every((one) => set.includes(one)));
  const canFail = (chosen: readonly T[], rest: readonly T[]) => {
    if (known(chosen)) return false;
    const of = (welke: Richting) => rest.filter((one) => richting(one) === welke);
    const [beide, neemt, geeft] = [of('beide'), of('neemt'), of('geeft')];
    if (beide.length > PROBEER) return true;
    const corners = [[], neemt, geeft, [...neemt, ...geeft]];
    return subsets(beide).some((more) => corners.some((corner) => isFout([...chosen, ...more, ...corner])));
  };
  const most = groep.length > ALLES ? 3 : groep.length;
  for (let size = 1; size <= most; size += 1) {
    for (const set of sets(groep, size, canFail)) {
      if (known(set) || !isFout(set)) continue;
      found.push(set);
      if (found.length >= GENOEG) return found;
    }
  }
  return found;
}

/** Most amendments that both take and give of which all sets are tried to see whether what follows can go wrong. */
const PROBEER = 3;

/** The same question, of each set once; nothing at all goes wrong with none. */
function askOnce<T>(
  groep: readonly T[],
  ask: (set: readonly T[]) => boolean,
): (set: readonly T[]) => boolean {
  const answers = new Map<string, boolean>();
  return (set) => {
    if (set.length === 0) return false;
    const places = groep.flatMap((one, at) => (set.includes(one) ? [at] : []));
    const key = places.join();
    const answer = answers.get(key) ?? ask(groep.filter((one) => set.includes(one)));
    answers.set(key, answer);
    return answer;
  };
}

function subsets<T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] {
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((set) => [set, [first, ...set]]);
}

/** All sets of a size, in the order of the list, without those that begin with what cannot fail with any of the rest. */
function* sets<T>(
  list: readonly T[],
  size: number,
  canFail: (chosen: readonly T[], rest: readonly T[]) => boolean,
  chosen: readonly T[] = [],
): Generator<readonly T[]> {
  if (size === 0) {
    yield chosen;
    return;
  }
  if (list.length < size || !canFail(chosen, list)) return;
  for (const [at, next] of list.entries())
    yield* sets(list.slice(at + 1), size - 1, canFail, [...chosen, next]);
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
