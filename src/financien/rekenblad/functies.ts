import { type Bedrag, bedrag, LEEG, NUL } from '../../domain/bedrag.ts';
import { oncePer } from '../../domain/once-per.ts';
import { type Expr, type Functie, isLosGetal } from './formule.ts';
import type { Plek, RijSpec } from './model.ts';
import { optelbaar } from './optelbaar.ts';
import { afgerond, bekend, gedeeld, min, plus, tegengesteld, telOp } from './reken.ts';
import type { As, Rekenblad } from './rekenblad-type.ts';

type Aanroep = Expr & { soort: 'functie' };
type Melden = (melding: string, hint?: string) => undefined;

/** How many arguments each function takes. */
const AANTAL: Readonly<Record<Functie, readonly [least: number, most: number]>> = {
  som: [0, 100],
  cumulatief: [0, 1],
  vorig: [1, 1],
  min: [1, 100],
  max: [1, 100],
  abs: [1, 1],
  afronden: [1, 2],
  gemiddelde: [1, 100],
};

/** A part of a formula with its value. */
export type Deel = readonly [expr: Expr, waarde: Bedrag];

/** Whether all cells in the parts are empty: a number in the formula itself fills nothing. */
export function nietsGevuld(...delen: readonly Deel[]): boolean {
  const leeg = delen.some(([, waarde]) => waarde.soort === 'leeg');
  return leeg && delen.every(([expr, waarde]) => waarde.soort === 'leeg' || isLosGetal(expr));
}

/** How many values a function takes, in words. */
function gevraagd(least: number, most: number): string {
  if (least === most) return 'één waarde';
  if (least === 0) return most === 1 ? 'hoogstens één waarde' : `hoogstens ${most} waarden`;
  return most === 2 ? 'een of twee waarden' : 'minstens één waarde';
}

/** Computes a function of a formula. */
export function roepAan(
  expr: Aanroep,
  plek: Plek,
  as: As,
  blad: Rekenblad,
  melden: Melden,
): Bedrag | undefined {
  const [least, most] = AANTAL[expr.naam];
  if (expr.argumenten.length < least || expr.argumenten.length > most) {
    return melden(`De functie '${expr.naam}' vraagt ${gevraagd(least, most)} tussen haakjes.`);
  }
  if (expr.naam === 'som') return somVan(expr, plek, as, blad);
  if (expr.naam === 'cumulatief') return cumulatief(expr, plek, as, blad, melden);
  if (expr.naam === 'vorig') return vorig(expr, plek, as, blad, melden);
  const values = expr.argumenten.map((argument) => blad.bereken(argument, plek, as));
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return undefined;
  const delen = expr.argumenten.map((argument, at): Deel => [argument, known[at] ?? LEEG]);
  if (nietsGevuld(...delen)) return LEEG;
  const over = expr.naam === 'afronden' ? known : known.filter(({ soort }) => soort !== 'leeg');
  return eenvoudig(expr, over, melden);
}

function eenvoudig(expr: Aanroep, values: readonly Bedrag[], melden: Melden): Bedrag | undefined {
  const [first = NUL, second] = values;
  if (expr.naam === 'abs') return bekend(first).isNegative() ? tegengesteld(first) : first;
  if (expr.naam === 'afronden') {
    const places = { '0': 0, '1': 1, '2': 2 }[second === undefined ? '0' : bekend(second).toFixed()];
    return places === undefined
      ? melden("Bij 'afronden' kan het aantal decimalen 0, 1 of 2 zijn.")
      : afgerond(first, places);
  }
  if (expr.naam === 'gemiddelde') return gedeeld(telOp(values) ?? NUL, bedrag(String(values.length)));
  return uiterste(values, expr.naam === 'max');
}

/**
 * The largest or smallest. What is unknown stays in sight only where it could make a difference: max(0; −5 − pm) is
 * 0 for certain, max(0; −5 + pm) is at least that.
 */
function uiterste(values: readonly Bedrag[], grootste: boolean): Bedrag {
  const best = values.reduce((one, other) => {
    const beter = grootste ? bekend(other).greaterThan(bekend(one)) : bekend(other).lessThan(bekend(one));
    return beter ? other : one;
  });
  const verder = grootste ? '+' : '-';
  const unknown = values.filter(
    (value) => value.soort === 'pm' && (value.teken === verder || value.teken === '±' || value === best),
  );
  // Only the unknown parts, to put behind the known part of the best.
  const pm = telOp(unknown.map((value) => min(value, bedrag(bekend(value))))) ?? NUL;
  return unknown.length === 0 ? best : plus(bedrag(bekend(best)), pm);
}

/** The terms of a sum: what stands between the brackets, or without those the posts above, up to the total before. */
export function termenVanSom(
  expr: Aanroep,
  plek: Plek,
  as: As,
  blad: Pick<Rekenblad, 'register'>,
): readonly Expr[] {
  if (expr.argumenten.length > 0) return genoemdeTermen(expr);
  if (as === 'kolom') return JAREN;
  const rij = blad.register.rij(plek.tabel, plek.rij);
  const gevonden = termenPerRij(blad.register);
  const bekende = rij && gevonden.get(rij);
  if (bekende) return bekende;
  const leden = bereikVanSom(plek, blad).filter((lid) => lid.teltMee);
  const termen = optelbaar(leden, rij).map((lid): Expr => ({ soort: 'cel', tabel: plek.tabel, rij: lid.id }));
  if (rij) gevonden.set(rij, termen);
  return termen;
}

const JAREN: readonly Expr[] = [{ soort: 'jaren' }];

const genoemdeTermen = oncePer(({ argumenten }: Aanroep) =>
  argumenten.map((argument): Expr => (isJaren(argument) ? { soort: 'jaren' } : argument)),
);

/** The posts above each row that adds those up: the same in every column. */
const termenPerRij = oncePer((_: Rekenblad['register']) => new Map<RijSpec, readonly Expr[]>());

function isJaren(expr: Expr): boolean {
  return expr.soort === 'naam' && expr.pad === 'jaren';
}

/** The rows above that a `som` without brackets may add: inside a group those of that group; outside, all since its bound. */
export function bereikVanSom(plek: Plek, blad: Pick<Rekenblad, 'register'>): readonly RijSpec[] {
  const { register } = blad;
  const groep = register.rij(plek.tabel, plek.rij)?.groep;
  const grens = groep === undefined ? grensVan(plek, blad)?.id : groep;
  const found: RijSpec[] = [];
  for (let rij = register.boven(plek.tabel, plek.rij)?.rij; rij && rij.id !== grens; ) {
    found.push(rij);
    rij = register.boven(plek.tabel, rij.id)?.rij;
  }
  if (groep === undefined) return found.reverse();
  const kop = register.rij(plek.tabel, groep);
  const leden = new Set([...(kop?.leden ?? []), ...(kop?.openLeden ?? [])]);
  return found.reverse().filter(({ id }) => leden.has(id));
}

/** The total behind which a `som` in this row begins: for a subtotal also a subtotal. Without one it takes all above. */
export function grensVan(plek: Plek, { register }: Pick<Rekenblad, 'register'>): RijSpec | undefined {
  const boven = register.boven(plek.tabel, plek.rij);
  return register.rij(plek.tabel, plek.rij)?.grens === 'subtotaal' ? boven?.subtotaal : boven?.totaal;
}

function somVan(expr: Aanroep, plek: Plek, as: As, blad: Rekenblad): Bedrag | undefined {
  return telOp(termenVanSom(expr, plek, as, blad).map((term) => blad.bereken(term, plek, as)));
}

/** This column and those before it, under the same head. */
export function totEnMet(plek: Plek, blad: Rekenblad): readonly string[] {
  const run: string[] = [];
  let at: string | undefined = plek.kolom;
  while (at !== undefined) {
    run.push(at);
    at = blad.register.kolom(plek.tabel, at)?.vorige;
  }
  return run;
}

function cumulatief(expr: Aanroep, plek: Plek, as: As, blad: Rekenblad, melden: Melden): Bedrag | undefined {
  if (as === 'kolom')
    return melden("'cumulatief' hoort in de formule van een rij, niet in die van een kolom.");
  let above = blad.register.boven(plek.tabel, plek.rij)?.rij;
  while (above?.soort === 'groep') above = blad.register.boven(plek.tabel, above.id)?.rij;
  const [argument = above && { soort: 'cel' as const, tabel: plek.tabel, rij: above.id }] = expr.argumenten;
  if (argument === undefined) return melden("Boven deze rij staat niets om bij 'cumulatief' op te tellen.");
  if (!blad.register.kolom(plek.tabel, plek.kolom)?.telt) return LEEG;
  return telOp(totEnMet(plek, blad).map((kolom) => blad.bereken(argument, { ...plek, kolom }, as)));
}

function vorig(expr: Aanroep, plek: Plek, as: As, blad: Rekenblad, melden: Melden): Bedrag | undefined {
  const eigen = blad.register.kolom(plek.tabel, plek.kolom);
  if (as === 'kolom' && eigen?.jaar === undefined)
    return melden("'vorig' kan in de formule van een kolom alleen onder een jaar, zoals bij `per_jaar`.");
  const kolom = eigen?.vorige;
  const [argument] = expr.argumenten;
  return kolom === undefined || argument === undefined
    ? LEEG
    : blad.bereken(argument, { ...plek, kolom }, as);
}
