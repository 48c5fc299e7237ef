import { Decimal } from 'decimal.js';
import { readBedragText } from './bedrag-lezen.ts';
import type { Weigering } from './weigering.ts';

/**
 * Decimal as this program uses it: enough digits for 15 before and 2 behind the comma through any number of
 * products, never an exponent in its text, halves away from zero (as a Dutch controller rounds).
 */
export const Getal = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
export type Getal = Decimal;

/** How an unknown part counts: added, taken off, or both (so that not even its direction is known). */
export type PmTeken = '+' | '-' | '±';

/**
 * An amount in euros: known, unknown ("pm", perhaps beside a known part, as in "163.000 + pm"), or nothing
 * at all. Nothing counts as zero in a sum; pm does not: it stays visible.
 */
export type Bedrag =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bedrag'; readonly waarde: Decimal }
  | { readonly soort: 'pm'; readonly waarde: Decimal; readonly teken: PmTeken };

export const LEEG: Bedrag = { soort: 'leeg' };
export const NUL: Bedrag = { soort: 'bedrag', waarde: new Getal(0) };

/** A known amount, from a Decimal or its text with a decimal point. */
export function bedrag(waarde: Decimal | string): Bedrag {
  return { soort: 'bedrag', waarde: new Getal(waarde) };
}

/** An unknown amount, perhaps beside a known part. */
export function pm(waarde: Decimal | string = '0', teken: PmTeken = '+'): Bedrag {
  return { soort: 'pm', waarde: new Getal(waarde), teken };
}

export type BedragLezing =
  /** `vn` is set when the author marked the amount as a voordeel (V) or nadeel (N). */
  | { readonly ok: true; readonly waarde: Bedrag; readonly vn?: 'V' | 'N' }
  | ({ readonly ok: false; readonly hint: string } & Weigering);

/**
 * Reads an amount as a Dutch author writes it: `62.000`, `62000`, `1.234,56`, `€ 2.298.000,-`, `-2.500`, `4.977-`,
 * `(4.977)`, `N 4.977`, `25 V`, `5 miljoen`, `pm`, `163.000 + pm`; a dash or nothing for nothing. A dot groups
 * thousands, a comma starts the cents. What could also mean something else (`12.50`, `1,234.56`) is refused.
 * Where amounts are typed in thousands, `eenheid` is 1000; an amount that names its unit itself (`5 miljoen`) is what
 * it says.
 */
export function readBedrag(text: string, eenheid: '1' | '1000' = '1'): BedragLezing {
  const lezing = readBedragText(text);
  if (lezing.soort === 'fout') return { ...lezing, ok: false };
  if (lezing.soort === 'leeg') return { ok: true, waarde: LEEG };
  if (lezing.soort === 'pm')
    return { ok: true, waarde: { soort: 'pm', waarde: maal(lezing.digits, eenheid), teken: lezing.teken } };
  const factor = lezing.factor === '1' ? eenheid : lezing.factor;
  const waarde: Bedrag = { soort: 'bedrag', waarde: maal(lezing.digits, factor) };
  return lezing.vn ? { ok: true, waarde, vn: lezing.vn } : { ok: true, waarde };
}

function maal(digits: string, factor: string): Decimal {
  const one = getalVan(digits);
  return factor === '1' ? one : one.times(factor);
}

/** Of whole numbers of so many digits the library makes one without taking a text apart. */
const KORT = 7;

function getalVan(digits: string): Getal {
  return new Getal(digits.length <= KORT && !digits.includes('.') ? Number(digits) : digits);
}

/** How `formatBedrag` writes; without options as in running text: "€ 1.234,56", "€ 62.000", "€ −12". */
export interface BedragOpmaak {
  /** Put "€" and a no-break space before the amount. */
  readonly euroteken?: boolean;
  /** `nodig`: cents only when there are any; a number: always so many, rounded half up. */
  readonly decimalen?: 'nodig' | 0 | 2;
  /**
   * The sign of a negative amount. U+2212 by default: it is as wide as a digit, no line breaks behind it, the
   * fonts that we embed have it, and readers say "min", where many skip a hyphen.
   */
  readonly minus?: '−' | '-';
  readonly duizendtallen?: 'punt' | 'spatie';
  /** What a whole amount ends in: nothing, or the customary ",-". */
  readonly slot?: '' | ',-';
  /** The word for an unknown amount. */
  readonly pm?: 'pm' | 'p.m.';
}

/** No-break space: never a line end between "€" and the amount. */
export const VASTE_SPATIE = '\u00a0';

/** An amount in Dutch notation; nothing gives an empty text. Rounds only for the eye: the value stays exact. */
export function formatBedrag(waarde: Bedrag, opmaak: BedragOpmaak = {}): string {
  if (waarde.soort === 'leeg') return '';
  const woord = opmaak.pm ?? 'pm';
  if (waarde.soort === 'bedrag') return formatGetal(waarde.waarde, opmaak);
  if (waarde.waarde.isZero() && waarde.teken === '+') return woord;
  const teken = waarde.teken === '-' ? (opmaak.minus ?? '−') : waarde.teken;
  const known = waarde.waarde.isZero() ? '' : `${formatGetal(waarde.waarde, opmaak)}${VASTE_SPATIE}`;
  return `${known}${teken}${VASTE_SPATIE}${woord}`;
}

function formatGetal(waarde: Decimal, opmaak: BedragOpmaak): string {
  const decimalen = opmaak.decimalen ?? 'nodig';
  const shown =
    decimalen === 'nodig' && waarde.isInteger() ? waarde.toFixed(0) : waarde.toFixed(decimalen === 0 ? 0 : 2);
  const digits = shown.startsWith('-') ? shown.slice(1) : shown;
  const [whole = '0', cents] = digits.split('.');
  const grouped = groepeer(whole, opmaak.duizendtallen ?? 'punt');
  const tail = cents === undefined ? (opmaak.slot ?? '') : `,${cents}`;
  const sign = waarde.isNegative() && !/^[0.]*$/.test(digits) ? (opmaak.minus ?? '−') : '';
  return `${(opmaak.euroteken ?? true) ? `€${VASTE_SPATIE}` : ''}${sign}${grouped}${tail}`;
}

/** Digits in threes: "62.000". */
export function groepeer(digits: string, duizendtallen: 'punt' | 'spatie' = 'punt'): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, duizendtallen === 'punt' ? '.' : VASTE_SPATIE);
}

/** An amount as JSON has it: "62000.00", "pm", "163000.00 + pm", or null for nothing. */
export function bedragToJson(waarde: Bedrag): string | null {
  if (waarde.soort === 'leeg') return null;
  const digits = waarde.waarde.isZero() ? '0.00' : waarde.waarde.toFixed(2);
  if (waarde.soort === 'bedrag') return digits;
  if (waarde.waarde.isZero()) return waarde.teken === '+' ? 'pm' : `${waarde.teken} pm`;
  return `${digits} ${waarde.teken} pm`;
}
