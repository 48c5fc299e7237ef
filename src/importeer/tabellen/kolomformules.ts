import { Getal } from '../../domain/bedrag.ts';
import { isPercentage } from './cel.ts';
import type { Kolom, Raster } from './raster.ts';
import { geldkolommen, type Term, telOp, type Vector, vectoren, vergelijk } from './vector.ts';

/** A column that is computed from others; column numbers from 0, without the first. */
export type Kolomformule =
  | { readonly soort: 'som'; readonly termen: readonly Term[] }
  | { readonly soort: 'deel'; readonly van: number; readonly op: number };

export interface Kolomherkomst {
  /** By the number of the column. */
  readonly formules: ReadonlyMap<number, Kolomformule>;
  /** The last column when it is the total of all years. */
  readonly totaalkolom?: number;
}

const BELOOFT =
  /\b(?:totaal|totale|saldo|verschil|nieuw|nieuwe|netto|restant|resteert|mutatie|afwijking|resultaat|per saldo|na wijziging|bijgesteld)\b/i;

/**
 * Finds the columns that others give, where their head promises it (Totaal, Saldo, Verschil, %) and the rows say so: in
 * all rows, or in two of three with the others kept as what was expected. Under heads the same formula must do under each.
 */
export function kolomherkomst(raster: Raster): Kolomherkomst {
  const numeric = geldkolommen(raster);
  const rows = vectoren(raster);
  const columns = numeric.map((_, k): Vector => rows.map((row) => row[k]));
  const columnOf = (kolom: number) => columns[numeric.indexOf(kolom)] ?? [];
  const total = totaalkolom(raster, numeric, columnOf);
  const formules = new Map<number, Kolomformule>();
  // From the right: a result stands behind what it comes from.
  for (const [index, kolom] of [...raster.kolommen.entries()].toReversed()) {
    if (index === total) continue;
    const peers = numeric.filter(
      (one) => one !== index && one !== total && raster.kolommen[one]?.boven === kolom.boven,
    );
    const found =
      kolom.soort === 'percentage'
        ? deelVan(index, raster, peers)
        : kolom.soort === 'bedrag' && BELOOFT.test(kolom.kop)
          ? somVan(index, kolom, peers, columnOf, raster)
          : undefined;
    if (found && !verwijstNaar(found, formules)) formules.set(index, found);
  }
  return {
    formules: gelijkOnderKoppen(raster, formules),
    ...(total !== undefined && { totaalkolom: total }),
  };
}

/** A formula that needs one which is computed from it would go round in a circle; the first that was found stands. */
function verwijstNaar(formule: Kolomformule, known: ReadonlyMap<number, Kolomformule>): boolean {
  const needs = formule.soort === 'som' ? formule.termen.map(({ rij }) => rij) : [formule.van, formule.op];
  return formule.soort === 'som' && needs.some((one) => known.has(one));
}

function somVan(
  index: number,
  { kop }: Kolom,
  peers: readonly number[],
  columnOf: (kolom: number) => Vector,
  raster: Raster,
): Kolomformule | undefined {
  const own = columnOf(index);
  const pair = peers.flatMap((two, at) =>
    peers.slice(0, at).flatMap((one): readonly (readonly Term[])[] => [
      [teken(one, '+'), teken(two, '-')],
      [teken(two, '+'), teken(one, '-')],
      [teken(one, '+'), teken(two, '+')],
    ]),
  );
  const before = peers.filter((one) => one < index);
  const all = (of: readonly number[]) => of.map((one) => teken(one, '+'));
  const sets = [
    ...(/\btotaa?l/i.test(kop) ? [all(before), all(peers)] : []),
    ...pair.slice(0, 300),
    all(before),
  ];
  const filled = own.filter((one) => one !== undefined).length;
  const vectors = Array.from({ length: raster.kolommen.length }, (_, kolom) => columnOf(kolom));
  const scored = sets
    .filter((termen) => termen.length > 1)
    .map((termen) => {
      return { termen, ...vergelijk(own, telOp(termen, vectors, own.length)) };
    });
  const best = scored.find(({ past, bewijs }) => past && bewijs > 1);
  const near = scored
    .filter(({ goed, bewijs }) => goed > 1 && goed * 3 >= bewijs * 2)
    .toSorted((a, b) => b.goed - a.goed)[0];
  const chosen = best ?? near;
  return chosen && filled > 1 ? { soort: 'som', termen: chosen.termen } : undefined;
}

function teken(kolom: number, sign: '+' | '-'): Term {
  return { rij: kolom, teken: sign };
}

/** A percentage that is one column divided by another, in the figures that were typed, in all rows and at least two. */
function deelVan(index: number, { rijen }: Raster, peers: readonly number[]): Kolomformule | undefined {
  for (const op of peers) {
    for (const van of peers) {
      if (van === op) continue;
      let fits = 0;
      const wrong = rijen.some(({ cellen }) => {
        const text = cellen[index]?.tekst ?? '';
        const [part, whole] = [cellen[van]?.waarde, cellen[op]?.waarde];
        if (!isPercentage(text)) return false;
        if (part === undefined || whole === undefined || whole.isZero()) return true;
        const typed = text.replace(/[\s%]/gu, '').replace(/[−–]/u, '-').replace(',', '.');
        const decimals = typed.split('.')[1]?.length ?? 0;
        fits += 1;
        return !part.times(100).div(whole).toDecimalPlaces(decimals, Getal.ROUND_HALF_UP).equals(typed);
      });
      if (!wrong && fits > 1) return { soort: 'deel', van, op };
    }
  }
  return undefined;
}

/** Under heads a formula stands when it is that of its column under each head. */
function gelijkOnderKoppen(
  { kolommen }: Raster,
  formules: ReadonlyMap<number, Kolomformule>,
): ReadonlyMap<number, Kolomformule> {
  if (kolommen.every(({ boven }) => boven === undefined)) return formules;
  const inWords = (formule: Kolomformule) =>
    formule.soort === 'som'
      ? formule.termen.map(({ rij, teken: sign }) => `${sign}${kolommen[rij]?.kop}`).join(' ')
      : `${kolommen[formule.van]?.kop} / ${kolommen[formule.op]?.kop}`;
  return new Map(
    [...formules].filter(([index, formule]) =>
      kolommen.every(({ kop, boven }, other) => {
        if (kop !== kolommen[index]?.kop || boven === undefined) return true;
        const same = formules.get(other);
        return same !== undefined && inWords(same) === inWords(formule);
      }),
    ),
  );
}

/** The last column when its head says that it is a total and most rows say so too. */
function totaalkolom(
  { kolommen }: Raster,
  numeric: readonly number[],
  columnOf: (kolom: number) => Vector,
): number | undefined {
  const last = kolommen.length - 1;
  const kolom = kolommen[last];
  if (kolom?.soort !== 'bedrag' || kolom.boven !== undefined || !/totaal|totale/i.test(kolom.kop))
    return undefined;
  const years = numeric.filter((index) => index < last);
  if (
    years.length < 2 ||
    years.some((index) => kolommen[index]?.jaar === undefined || kolommen[index]?.boven)
  )
    return undefined;
  const own = columnOf(last);
  const vectors = kolommen.map((_, index) => columnOf(index));
  const { bewijs, goed } = vergelijk(
    own,
    telOp(
      years.map((one) => teken(one, '+')),
      vectors,
      own.length,
    ),
  );
  return bewijs > 0 && goed * 2 >= bewijs ? last : undefined;
}
