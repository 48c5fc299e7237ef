import type { Herkomst, Som } from './herkomst.ts';
import { naamVan } from './namen.ts';
import type { Raster } from './raster.ts';

/** The formulas of the computed rows of a table, in names. */
export interface Formules {
  /** Names of the rows that a formula needs. */
  readonly ids: ReadonlyMap<number, string>;
  /** By row; of a `som` that takes its own posts only where it must name them. */
  readonly formule: ReadonlyMap<number, string>;
  readonly niveau: ReadonlyMap<number, 'subtotaal' | 'totaal'>;
  /** Sums that are the subtotal of a group: the row of its name, which is their own where that row holds the sum. */
  readonly sluit: ReadonlyMap<number, number>;
}

/** Writes how rows came to their amounts as formulas of the program. */
export function formulesVan(raster: Raster, herkomst: readonly Herkomst[]): Formules {
  const sluit = sluiters(herkomst);
  const niveau = niveaus(herkomst, sluit);
  const named = new Map<number, readonly number[]>();
  for (const [index, one] of herkomst.entries()) {
    if (one.soort !== 'som' || sluit.has(index)) continue;
    if (!isVanzelf(index, one, herkomst, niveau, sluit)) named.set(index, deelsommen(index, one, herkomst));
  }
  const needed = new Set([
    ...[...named.values()].flat(),
    ...herkomst.flatMap((one) => {
      if (one.soort === 'saldo') return one.termen.map(({ rij }) => rij);
      return one.soort === 'cumulatief' || one.soort === 'vorig' ? [one.rij] : [];
    }),
  ]);
  const ids = idsVan(raster, herkomst, sluit, needed);
  const nameOf = (index: number) => {
    const group = sluit.get(index);
    return group === undefined ? (ids.get(index) ?? '') : `${ids.get(group)}.subtotaal`;
  };
  const formule = new Map<number, string>();
  for (const [index, one] of herkomst.entries()) {
    if (one.soort === 'saldo')
      formule.set(
        index,
        one.termen
          .map(
            ({ rij, teken }, at) => `${at === 0 ? (teken === '-' ? '-' : '') : ` ${teken} `}${nameOf(rij)}`,
          )
          .join(''),
      );
    if (one.soort === 'cumulatief') formule.set(index, `cumulatief(${nameOf(one.rij)})`);
    if (one.soort === 'vorig') formule.set(index, `vorig(${nameOf(one.rij)})`);
    const terms = named.get(index);
    if (terms) formule.set(index, terms.map(nameOf).join(' + '));
  }
  return { ids, formule, niveau, sluit };
}

/** Names for the rows that a formula needs, and for those that are called as another beside them. */
function idsVan(
  { rijen }: Raster,
  herkomst: readonly Herkomst[],
  sluit: ReadonlyMap<number, number>,
  needed: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  // The subtotal of a group is found by the name of the group.
  const asked = new Set([...needed].map((index) => sluit.get(index) ?? index));
  const slugs = rijen.map(({ label }) => naamVan(label, [], 'rij'));
  const seen = new Set<string>();
  let group = '';
  for (const [index, slug] of slugs.entries()) {
    const isNaam = herkomst[index]?.soort === 'groep' || herkomst[index]?.soort === 'kop';
    if (isNaam) group = String(index);
    const key = isNaam ? slug : `${group} ${slug}`;
    if ((isNaam || !sluit.has(index)) && seen.has(key)) asked.add(index);
    seen.add(key);
    if (sluit.has(index) && !isNaam) group = '';
  }
  const count = new Map<string, number>();
  for (const slug of slugs) count.set(slug, (count.get(slug) ?? 0) + 1);
  const ids = new Map<number, string>();
  const used = new Set<string>();
  for (const index of [...asked].sort((a, b) => a - b)) {
    const slug = slugs[index] ?? 'rij';
    let name = slug;
    for (let n = 2; used.has(name) || (count.get(name) ?? 0) > (name === slug ? 1 : 0); n += 1)
      name = `${slug}_${n}`;
    used.add(name);
    ids.set(index, name);
  }
  return ids;
}

/** Sums over exactly the posts of the group above them, and names of groups that hold their sum. */
function sluiters(herkomst: readonly Herkomst[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let group: number | undefined;
  for (const [index, one] of herkomst.entries()) {
    if (one.soort === 'groep') group = index;
    if (one.soort === 'kop') found.set(index, index);
    if (one.soort === 'som' && group !== undefined) {
      const posts = postenTussen(herkomst, group, index);
      if (posts.length > 0 && gelijk(posts, one.posten)) found.set(index, group);
    }
    if (one.soort === 'som' || one.soort === 'kop' || one.soort === 'tekst') group = undefined;
  }
  return found;
}

function postenTussen(herkomst: readonly Herkomst[], from: number, to: number): readonly number[] {
  return herkomst.flatMap((one, at) =>
    at > from && at < to && one.soort === 'post' && !one.apart ? [at] : [],
  );
}

/** A sum that a later one holds is a subtotal. */
function niveaus(
  herkomst: readonly Herkomst[],
  sluit: ReadonlyMap<number, number>,
): ReadonlyMap<number, 'subtotaal' | 'totaal'> {
  const found = new Map<number, 'subtotaal' | 'totaal'>();
  for (const [index, one] of herkomst.entries()) {
    if (one.soort !== 'som') continue;
    const [first] = one.posten;
    const held = herkomst.some(
      (other, at) =>
        at > index &&
        other.soort === 'som' &&
        first !== undefined &&
        other.posten.includes(first) &&
        other.posten.length > one.posten.length,
    );
    found.set(index, held || sluit.has(index) ? 'subtotaal' : 'totaal');
  }
  return found;
}

/** Whether `som` without anything adds up just these: all posts since the total before, or for a subtotal also since a subtotal. */
function isVanzelf(
  index: number,
  { posten }: Som,
  herkomst: readonly Herkomst[],
  niveau: ReadonlyMap<number, 'subtotaal' | 'totaal'>,
  sluit: ReadonlyMap<number, number>,
): boolean {
  const own = niveau.get(index);
  const bound = herkomst.findLastIndex(
    (one, at) =>
      at < index &&
      one.soort === 'som' &&
      (niveau.get(at) === 'totaal' || (own === 'subtotaal' && niveau.get(at) === 'subtotaal')),
  );
  // A subtotal outside groups, with a group above it, is named to be sure.
  if (own === 'subtotaal' && [...sluit.keys()].some((at) => at < index && at > bound)) return false;
  return gelijk(postenTussen(herkomst, bound, index), posten);
}

/** The subtotals that a sum holds, with the posts that are in none of them. */
function deelsommen(index: number, { posten }: Som, herkomst: readonly Herkomst[]): readonly number[] {
  const left = new Set(posten);
  const parts: number[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const one = herkomst[at];
    if ((one?.soort !== 'som' && one?.soort !== 'kop') || !one.posten.every((post) => left.has(post)))
      continue;
    parts.push(at);
    for (const post of one.posten) left.delete(post);
  }
  return [...parts, ...left].toSorted((a, b) => a - b);
}

function gelijk(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
