import { type Bedrag, Getal } from '../../domain/bedrag.ts';
import { eurosPer } from '../lezen/cellen.ts';
import type { Expr } from '../rekenblad/formule.ts';
import { termenVanSom, totEnMet } from '../rekenblad/functies.ts';
import { isAfgerond, type Plek, type TabelSpec } from '../rekenblad/model.ts';
import { bekend } from '../rekenblad/reken.ts';
import type { As, Rekenblad } from '../rekenblad/rekenblad-type.ts';
import { TOTAAL } from '../rekenblad/verwijzing.ts';

/** Between which values an amount was before it was rounded. */
export interface Marge {
  readonly laag: Getal;
  readonly hoog: Getal;
}

/** So deep formulas are followed; what lies deeper is taken as it is. */
const DIEPST = 200;

/** In what unit the figures of a table are printed, and so rounded. */
export function eenheidVan({ eenheid, invoer }: TabelSpec): Getal {
  return new Getal(eenheid === 'duizend' ? '1000' : eurosPer(invoer));
}

/** A figure that was rounded to a unit; one that is no multiple of it was not. */
export function rond(waarde: Getal, eenheid: Getal): Marge {
  if (!waarde.modulo(eenheid).isZero()) return precies(waarde);
  const half = eenheid.dividedBy(2);
  return { laag: waarde.minus(half), hoog: waarde.plus(half) };
}

/** Whether two rounded figures can stand for the same amount; one that was not rounded may lie on the border. */
export function raken(een: Marge, ander: Marge): boolean {
  const open = een.laag.lessThan(ander.hoog) && ander.laag.lessThan(een.hoog);
  const los = een.laag.equals(een.hoog) || ander.laag.equals(ander.hoog);
  return open || (los && een.laag.lessThanOrEqualTo(ander.hoog) && ander.laag.lessThanOrEqualTo(een.hoog));
}

/** Computes formulas with rounded figures: between which values the exact result lies. */
export interface Margerekening {
  /** The value of a cell as it is printed: as stated, as typed, or else computed from what is. */
  cel(plek: Plek): Marge | undefined;
  /** The result of a formula. */
  expr(expr: Expr, plek: Plek, as: As): Marge | undefined;
  /** The printed figure that a formula only says again, such as `vorig(eind)`. */
  kopie(expr: Expr, plek: Plek, as: As): Getal | undefined;
}

/**
 * Reckons with the room of rounding. `gedrukt` gives the printed figure of a cell where one is stated: those are
 * rounded each by itself; without it the rounding of all typed figures below a result adds up.
 */
export function margerekening(
  blad: Rekenblad,
  gedrukt: (plek: Plek) => Getal | undefined = () => undefined,
): Margerekening {
  const bekende = new Map<string, Marge | undefined>();
  let diepte: readonly string[] = [];

  function cel(plek: Plek): Marge | undefined {
    const key = `${plek.tabel}/${plek.rij}/${plek.kolom}`;
    if (bekende.has(key)) return bekende.get(key);
    if (diepte.length > DIEPST || diepte.includes(key)) return exact(blad.waarde(plek));
    diepte = [...diepte, key];
    const marge = celZelf(plek);
    diepte = diepte.slice(0, -1);
    bekende.set(key, marge);
    return marge;
  }

  function celZelf(plek: Plek): Marge | undefined {
    const tabel = blad.register.tabellen.get(plek.tabel);
    if (!tabel) return undefined;
    const stated = gedrukt(plek);
    if (stated !== undefined) return rond(stated, eenheidVan(tabel));
    if (plek.kolom === TOTAAL && !blad.register.kolom(plek.tabel, TOTAAL))
      return expr({ soort: 'jaren' }, plek, 'rij');
    const found = blad.formule(plek);
    if (found) return expr(found.expr, plek, found.as);
    const waarde = blad.waarde(plek);
    const rij = blad.register.rij(plek.tabel, plek.rij);
    const toon = rij?.toon ?? blad.register.kolom(plek.tabel, plek.kolom)?.soort;
    const isBedrag = toon === undefined || toon === 'bedrag' || toon === 'jaar';
    if (waarde?.soort !== 'bedrag' || !isAfgerond(tabel, rij) || !isBedrag) return exact(waarde);
    return rond(waarde.waarde, eenheidVan(tabel));
  }

  function expr(one: Expr, plek: Plek, as: As): Marge | undefined {
    const deel = (inner: Expr) => expr(inner, plek, as);
    switch (one.soort) {
      case 'getal':
        return as === 'kolom' && blad.register.kolom(plek.tabel, one.tekst)
          ? cel({ ...plek, kolom: one.tekst })
          : precies(one.waarde);
      case 'vast':
        return exact(one.waarde);
      case 'som':
        return optellen(one.termen.map(deel));
      case 'negatief': {
        const waarde = deel(one.waarde);
        return waarde && keer(waarde);
      }
      case 'reken': {
        const [links, rechts] = [deel(one.links), deel(one.rechts)];
        if (!links || !rechts) return undefined;
        if (one.teken === '+') return optellen([links, rechts]);
        if (one.teken === '-') return optellen([links, keer(rechts)]);
        return product(links, rechts, one.teken);
      }
      case 'functie':
        return functie(one, plek, as);
      case 'jaren': {
        const kolommen = blad.register.tabellen.get(plek.tabel)?.kolommen.filter((kolom) => kolom.telt) ?? [];
        return optellen(kolommen.map((kolom) => cel({ ...plek, kolom: kolom.id })));
      }
      default: {
        const cellen = cellenVan(one, plek, as);
        return cellen ? optellen(cellen.map(cel)) : undefined;
      }
    }
  }

  function functie(one: Expr & { soort: 'functie' }, plek: Plek, as: As): Marge | undefined {
    if (one.naam === 'som')
      return optellen(termenVanSom(one, plek, as, blad).map((term) => expr(term, plek, as)));
    const [argument] = one.argumenten;
    if (one.naam === 'vorig') {
      const kolom = blad.register.kolom(plek.tabel, plek.kolom)?.vorige;
      return kolom === undefined || !argument
        ? precies(new Getal(0))
        : expr(argument, { ...plek, kolom }, as);
    }
    if (one.naam === 'cumulatief' && argument)
      return optellen(totEnMet(plek, blad).map((kolom) => expr(argument, { ...plek, kolom }, as)));
    const delen = one.argumenten.map((inner) => expr(inner, plek, as));
    const bekend = delen.flatMap((deel) => (deel ? [deel] : []));
    const [eerste] = bekend;
    if (!eerste || bekend.length < delen.length) return undefined;
    const grens = (kant: keyof Marge) => bekend.map((deel) => deel[kant]);
    if (one.naam === 'max') return { laag: Getal.max(...grens('laag')), hoog: Getal.max(...grens('hoog')) };
    if (one.naam === 'min') return { laag: Getal.min(...grens('laag')), hoog: Getal.min(...grens('hoog')) };
    // What else is rounded or averaged by a formula is not followed.
    return exact(blad.bereken(one, plek, as));
  }

  function cellenVan(one: Expr, plek: Plek, as: As): readonly Plek[] | undefined {
    if (one.soort === 'hier') return [{ ...plek, kolom: one.kolom }];
    if (one.soort === 'cel') {
      const kolom =
        one.kolom ?? (one.tabel === plek.tabel ? plek.kolom : blad.register.overeenkomstig(one.tabel, plek));
      return kolom === undefined ? [] : [{ tabel: one.tabel, rij: one.rij, kolom }];
    }
    if (one.soort !== 'naam') return undefined;
    const doel = blad.zoek(one, plek, as);
    if (doel?.kolom === undefined) return [];
    const { tabel, kolom } = doel;
    return doel.rijen.map((rij) => ({ tabel, rij, kolom }));
  }

  function kopie(one: Expr, plek: Plek, as: As): Getal | undefined {
    if (one.soort === 'functie' && one.naam === 'vorig') {
      const kolom = blad.register.kolom(plek.tabel, plek.kolom)?.vorige;
      const [argument] = one.argumenten;
      return kolom === undefined || !argument ? undefined : kopie(argument, { ...plek, kolom }, as);
    }
    const [only, second] = cellenVan(one, plek, as) ?? [];
    if (!only || second) return undefined;
    const found = gedrukt(only);
    if (found) return found;
    const waarde = blad.waarde(only);
    return !blad.formule(only) && waarde?.soort === 'bedrag' ? waarde.waarde : undefined;
  }

  return { cel, expr, kopie };
}

function precies(waarde: Getal): Marge {
  return { laag: waarde, hoog: waarde };
}

function exact(waarde: Bedrag | undefined): Marge | undefined {
  return waarde && precies(bekend(waarde));
}

function keer({ laag, hoog }: Marge): Marge {
  return { laag: hoog.negated(), hoog: laag.negated() };
}

function optellen(delen: readonly (Marge | undefined)[]): Marge | undefined {
  let som = precies(new Getal(0));
  for (const deel of delen) {
    if (!deel) return undefined;
    som = { laag: som.laag.plus(deel.laag), hoog: som.hoog.plus(deel.hoog) };
  }
  return som;
}

function product(links: Marge, rechts: Marge, teken: '*' | '/'): Marge | undefined {
  if (teken === '/' && !rechts.laag.greaterThan(0) && !rechts.hoog.lessThan(0)) return undefined;
  const hoeken = [links.laag, links.hoog].flatMap((een) =>
    [rechts.laag, rechts.hoog].map((ander) => (teken === '*' ? een.times(ander) : een.dividedBy(ander))),
  );
  return { laag: Getal.min(...hoeken), hoog: Getal.max(...hoeken) };
}
