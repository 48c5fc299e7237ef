import type { Getal } from '../../domain/bedrag.ts';
import { type Raster, type Rasterrij, somVan } from './raster.ts';

/** How a row of a table came to its amounts. */
export type Herkomst =
  /** Typed. `waarvan` is part of another row and counts in no sum. */
  | { readonly soort: 'post'; readonly waarvan: boolean }
  | { readonly soort: 'groep' }
  /** The sum of all posts since the last one of its kind; `klopt` tells whether what was typed is that sum. */
  | { readonly soort: 'subtotaal' | 'totaal'; readonly klopt: boolean }
  /** A sum of rows with their signs; row numbers from 0. */
  | {
      readonly soort: 'saldo';
      readonly termen: readonly { readonly rij: number; readonly teken: '+' | '-' }[];
    };

const TOTAAL =
  /\b(?:totaal|totale|totalen|saldo|resultaat|per saldo|samen|netto|eindstand|eindsaldo|restant|tekort|overschot|stand\s+(?:op|per)?\s*31)\b|^subtotaal/iu;
const WAARVAN = /^(?:waarvan|w\.?v\.?|onderdeel daarvan)\b/iu;

/** Tells of each row how it came to its amounts: what a label promises is tried on the amounts, and the other way round. */
export function herkomstVan(raster: Raster): readonly Herkomst[] {
  const numeric = raster.kolommen.flatMap(({ soort }, index) => (soort === 'bedrag' ? [index] : []));
  const found: Herkomst[] = [];
  for (const [index, rij] of raster.rijen.entries()) found.push(herkomst(rij, index, raster, numeric, found));
  return found;
}

function herkomst(
  rij: Rasterrij,
  index: number,
  { rijen }: Raster,
  numeric: readonly number[],
  before: readonly Herkomst[],
): Herkomst {
  const amounts = (at: number) => numeric.map((column) => rijen[at]?.cellen[column]?.waarde);
  const own = amounts(index);
  const empty = own.every((one) => one === undefined) && !rij.cellen.some(({ pm }) => pm);
  if (empty)
    return rij.cellen.every(({ tekst }) => tekst === '')
      ? { soort: 'groep' }
      : { soort: 'post', waarvan: false };
  if (WAARVAN.test(rij.label)) return { soort: 'post', waarvan: true };
  const promises = TOTAAL.test(rij.label);
  if (!promises && !rij.zwaar) return { soort: 'post', waarvan: false };
  const posts = (from: number) =>
    before.flatMap((one, at) => (at >= from && one.soort === 'post' && !one.waarvan ? [at] : []));
  const sums = (rows: readonly number[]) =>
    rows.length > 0 && numeric.every((_, k) => same(own[k], somVan(rows.map((at) => amounts(at)[k]))));
  const sinceSub = before.findLastIndex(({ soort }) => soort === 'subtotaal' || soort === 'totaal') + 1;
  const sinceTotal = before.findLastIndex(({ soort }) => soort === 'totaal') + 1;
  const near = posts(sinceSub);
  const all = posts(sinceTotal);
  if (sums(all) && near.length === all.length)
    return { soort: isSub(rij.label) ? 'subtotaal' : 'totaal', klopt: true };
  if (sums(all)) return { soort: 'totaal', klopt: true };
  if (near.length > 1 || promises) if (sums(near)) return { soort: 'subtotaal', klopt: true };
  const termen = saldoVan(own, index, amounts, before);
  if (termen) return { soort: 'saldo', termen };
  if (!promises || all.length === 0) return { soort: 'post', waarvan: false };
  // A label that promises a sum, over amounts that give another: the author has to look.
  return {
    soort:
      isSub(rij.label) || near.length < all.length
        ? /\btotaal\b/iu.test(rij.label) && !isSub(rij.label)
          ? 'totaal'
          : 'subtotaal'
        : 'totaal',
    klopt: false,
  };
}

function isSub(label: string): boolean {
  return /^(?:sub|tussen)|\bsubtotaal\b/iu.test(label);
}

/** Two or three rows above that give the amounts with a plus or a minus; those nearby are tried first. */
function saldoVan(
  own: readonly (Getal | undefined)[],
  index: number,
  amounts: (at: number) => readonly (Getal | undefined)[],
  before: readonly Herkomst[],
): Extract<Herkomst, { soort: 'saldo' }>['termen'] | undefined {
  const rows = before
    .flatMap((one, at) => (one.soort === 'groep' ? [] : [at]))
    .filter((at) => index - at <= 16);
  const strong = rows.filter((at) => before[at]?.soort !== 'post');
  const near = rows.slice(-6);
  const pick = (all: readonly number[], count: 2 | 3) => combinations(all, count);
  for (const set of [...pick(strong, 2), ...pick(near, 2), ...pick(strong, 3), ...pick(near, 3)]) {
    for (const signs of SIGNS[set.length] ?? []) {
      const fits = own.every((one, k) =>
        same(one, somVan(set.map((at, n) => signed(amounts(at)[k], signs[n])))),
      );
      if (fits) return set.map((rij, n) => ({ rij, teken: signs[n] ?? '+' }));
    }
  }
  return undefined;
}

const SIGNS: Readonly<Record<number, readonly (readonly ('+' | '-')[])[]>> = {
  2: [
    ['+', '-'],
    ['-', '+'],
    ['+', '+'],
  ],
  3: [
    ['+', '+', '-'],
    ['+', '-', '-'],
    ['+', '-', '+'],
    ['-', '+', '+'],
    ['+', '+', '+'],
  ],
};

function signed(waarde: Getal | undefined, teken: '+' | '-' | undefined): Getal | undefined {
  return teken === '-' ? waarde?.negated() : waarde;
}

function combinations(all: readonly number[], count: 2 | 3): readonly (readonly number[])[] {
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]));
  if (count === 2) return pairs;
  return pairs.flatMap(([one = 0, other = 0]) =>
    all.filter((third) => third > other).map((third) => [one, other, third]),
  );
}

function same(one: Getal | undefined, other: Getal | undefined): boolean {
  if (one === undefined || other === undefined) return (one ?? other)?.isZero() ?? true;
  return one.equals(other);
}
