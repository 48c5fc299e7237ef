import { type Bedrag, Getal, LEEG, NUL, type PmTeken } from '../../domain/bedrag.ts';
import { telGetallenOp } from '../../domain/tel-getallen-op.ts';

/** So many decimals of a quotient are right; what is behind them is no difference. */
export const RUIS = 15;

/*
 * Empty is neither zero nor an operand that drops out. One rule for every operator and function of a formula:
 *
 *     a + b, a − b       what is empty adds nothing; the result is empty when no cell in it has a value. A number that
 *                        stands in the formula itself fills nothing: `straks / nu - 1` is empty without `nu`
 *     a * b, a / b       empty when either is
 *     min, max, gemiddelde, abs, afronden    of the cells that have a value; empty when none has
 *     som, a group, the total of a block     of what is there; the total of nothing is 0
 *     vorig, cumulatief  the year before, empty before the first; and the sum so far
 */

const NIETS = new Getal(0);

/** The known part of an amount; nothing counts as zero. */
export function bekend(value: Bedrag): Getal {
  return value.soort === 'leeg' ? NIETS : value.waarde;
}

/** Whether an amount is not known yet, in whole or in part. */
export function isPm(value: Bedrag): boolean {
  return value.soort === 'pm';
}

/** True when the amount is known to be zero or is nothing at all. */
export function isNul(value: Bedrag): boolean {
  return value.soort !== 'pm' && bekend(value).isZero();
}

/** The sum; an unknown part stays visible. Nothing plus nothing is zero. */
export function plus(left: Bedrag, right: Bedrag): Bedrag {
  const waarde = bekend(left).plus(bekend(right));
  const teken = samenTeken(pmTeken(left), pmTeken(right));
  return teken ? { soort: 'pm', waarde, teken } : { soort: 'bedrag', waarde };
}

/** The same amount with the other sign. */
export function tegengesteld(value: Bedrag): Bedrag {
  if (value.soort === 'leeg') return LEEG;
  const waarde = value.waarde.isZero() ? value.waarde : value.waarde.negated();
  if (value.soort === 'bedrag') return { soort: 'bedrag', waarde };
  return { soort: 'pm', waarde, teken: keer(value.teken) };
}

/** The left less the right; unknown when either is. */
export function min(left: Bedrag, right: Bedrag): Bedrag {
  return plus(left, tegengesteld(right));
}

/** The sum, or undefined when one of the terms is (an error that was reported already). */
export function telOp(values: Iterable<Bedrag | undefined>): Bedrag | undefined {
  const getallen: Getal[] = [];
  // From the first that is not known on.
  let total: Bedrag | undefined;
  for (const value of values) {
    if (value === undefined) return undefined;
    if (total !== undefined || value.soort === 'pm') total = plus(total ?? alsBedrag(getallen), value);
    else if (value.soort === 'bedrag') getallen.push(value.waarde);
  }
  return total ?? alsBedrag(getallen);
}

function alsBedrag(getallen: readonly Getal[]): Bedrag {
  return getallen.length === 0 ? NUL : { soort: 'bedrag', waarde: telGetallenOp(getallen) };
}

/** The product; unknown times anything but zero is unknown. */
export function maal(left: Bedrag, right: Bedrag): Bedrag {
  if (left.soort === 'leeg' || right.soort === 'leeg') return LEEG;
  const waarde = bekend(left).times(bekend(right));
  if (isNul(left) || isNul(right) || (!isPm(left) && !isPm(right))) return { soort: 'bedrag', waarde };
  if (isPm(left) && isPm(right)) return { soort: 'pm', waarde, teken: '±' };
  const known = isPm(left) ? bekend(right) : bekend(left);
  const teken = pmTeken(left) ?? pmTeken(right) ?? '+';
  return { soort: 'pm', waarde, teken: known.isNegative() ? keer(teken) : teken };
}

/** The quotient, or undefined when the divisor is zero; an unknown divisor gives an unknown quotient. */
export function gedeeld(left: Bedrag, right: Bedrag): Bedrag | undefined {
  if (left.soort === 'leeg' || right.soort === 'leeg') return LEEG;
  if (isPm(right)) return { soort: 'pm', waarde: new Getal(0), teken: '+' };
  const divisor = bekend(right);
  if (divisor.isZero()) return undefined;
  const waarde = bekend(left).dividedBy(divisor);
  if (left.soort !== 'pm') return { soort: 'bedrag', waarde };
  return { soort: 'pm', waarde, teken: divisor.isNegative() ? keer(left.teken) : left.teken };
}

/** Rounds the known part half away from zero. */
export function afgerond(value: Bedrag, decimalen: number): Bedrag {
  return value.soort === 'leeg' ? LEEG : { ...value, waarde: value.waarde.toDecimalPlaces(decimalen) };
}

/** Equal in known part and in what is unknown; nothing equals zero. */
export function gelijk(left: Bedrag, right: Bedrag): boolean {
  return isRuis(bekend(left).minus(bekend(right))) && pmTeken(left) === pmTeken(right);
}

/** Whether a difference comes only of quotients that never end. */
export function isRuis(verschil: Getal): boolean {
  return verschil.toDecimalPlaces(RUIS).isZero();
}

function pmTeken(value: Bedrag): PmTeken | undefined {
  return value.soort === 'pm' ? value.teken : undefined;
}

function samenTeken(left: PmTeken | undefined, right: PmTeken | undefined): PmTeken | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left === right ? left : '±';
}

function keer(teken: PmTeken): PmTeken {
  return teken === '+' ? '-' : teken === '-' ? '+' : '±';
}

/** True for an amount whose known part is below zero. */
export function isNegatief(value: Bedrag): boolean {
  return bekend(value).isNegative() && !bekend(value).isZero();
}

/** Whether an amount is below zero whatever its unknown part turns out to be, when that can only lower it. */
export function zekerNegatief(value: Bedrag): boolean {
  const known = bekend(value);
  return known.lessThan(0) && !isRuis(known) && (value.soort !== 'pm' || value.teken === '-');
}

/**
 * What a new amount is more (or less, then negative) than the old one. Undefined where an unknown part came or went,
 * for then nothing can be said; nothing counts as zero.
 */
export function verschilTussen(oud: Bedrag, nieuw: Bedrag): Bedrag | undefined {
  if (pmTeken(oud) !== pmTeken(nieuw)) return undefined;
  return { soort: 'bedrag', waarde: bekend(nieuw).minus(bekend(oud)) };
}
