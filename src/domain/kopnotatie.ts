import { itemNumber, readItemNumber } from '../document/item-number.ts';
import type { Labelformat } from '../document/nodes.ts';
import { leesbaar } from './scalar.ts';

/** How headings are numbered, read from how the first looks: "1.", "1.1", "I.", "A." or "Artikel 1". */
export interface Kopnotatie {
  /** What was written. */
  readonly voorbeeld: string;
  /** Fixed text and counters, in order; the last counter is the heading's own, those before are of what it is in. */
  readonly delen: readonly (string | { readonly telt: Labelformat })[];
}

/** The notations of a kind of proposal: of its sections, of the headings in them, and of those below. */
export interface Kopnummering {
  readonly onderdeel?: Kopnotatie;
  readonly tussenkop?: Kopnotatie;
  readonly derde?: Kopnotatie;
}

const TELLERS: Readonly<Record<string, Labelformat>> = {
  '1': 'decimal',
  I: 'upper-roman',
  i: 'lower-roman',
  A: 'upper-alpha',
  a: 'lower-alpha',
};

/** A sign that counts: it stands apart, so that the A of "Artikel" does not. */
const TELLER = /(?<![\p{L}\p{N}])([1IiAa])(?![\p{L}\p{N}])/u;

/** Reads how the first heading looks; `hoogstens` is how many counters it can have at its depth. */
export function leesKopnotatie(
  voorbeeld: string,
  hoogstens: number,
): { readonly value: Kopnotatie } | { readonly melding: string; readonly hint: string } {
  const delen = voorbeeld
    .split(TELLER)
    .map((deel, index) => (index % 2 === 0 ? deel : { telt: TELLERS[deel] ?? 'decimal' }))
    .filter((deel) => deel !== '');
  const tellers = delen.filter((deel) => typeof deel !== 'string').length;
  if (tellers >= 1 && tellers <= hoogstens && voorbeeld.length <= 40 && !voorbeeld.includes('%'))
    return { value: { voorbeeld, delen } };
  const shown = ['1.', 'I.', 'A.', ...(hoogstens > 1 ? ['1.1'] : []), '"Artikel 1"'].join(', ');
  return {
    melding:
      tellers > hoogstens
        ? `'${voorbeeld}' telt ${tellers} niveaus; hier zijn het er ten hoogste ${hoogstens}.`
        : `'${voorbeeld}' zegt niet hoe de koppen tellen.`,
    hint: `Schrijf hoe de eerste kop eruitziet, zoals ${shown}.`,
  };
}

/** A notation of headings, as a building block of schemas. */
export function kopnotatie(hoogstens: number) {
  return leesbaar((text) => leesKopnotatie(text.trim(), hoogstens)).meta({ examples: ['1.'] });
}

/** The number of a heading; `nummers` are those of what it is in and its own, from 1. */
export function drukKopnummer(
  notatie: Kopnotatie,
  nummers: readonly number[],
): { readonly label: string; readonly labelFormat: Labelformat } {
  const parts = kopnummerdelen(notatie, nummers);
  const label = parts.map((deel) => (typeof deel === 'string' ? deel : toonNummer(deel.format, deel.number)));
  const tellers = notatie.delen.flatMap((deel) => (typeof deel === 'string' ? [] : [deel.telt]));
  return { label: label.join('').trim(), labelFormat: tellers.at(-1) ?? 'decimal' };
}

/** What such a number is made of. */
export function kopnummerdelen(
  { delen }: Kopnotatie,
  nummers: readonly number[],
): readonly (string | { readonly format: Labelformat; readonly number: number })[] {
  const tellers = delen.filter((deel) => typeof deel !== 'string').length;
  const shown = nummers.slice(-tellers);
  let next = 0;
  return delen.map((deel) => {
    if (typeof deel === 'string') return deel;
    next += 1;
    return { format: deel.telt, number: shown[next - 1] ?? 1 };
  });
}

/** A number in the signs of a format. */
function toonNummer(format: Labelformat, nummer: number): string {
  return format === 'upper-alpha'
    ? itemNumber('lower-alpha', nummer).toUpperCase()
    : itemNumber(format, nummer);
}

/** The number of this notation that stands at the start of a text: what it counts, and how many characters it takes. */
export function leesKopnummer(
  { delen }: Kopnotatie,
  text: string,
): { readonly nummer: number; readonly lengte: number } | undefined {
  const pattern = delen.map((deel) =>
    typeof deel === 'string' ? deel.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : `(${SIGNS[deel.telt]})`,
  );
  const found = new RegExp(`^${pattern.join('')}[.:]?(?=\\s|$)\\s*`, 'u').exec(text);
  const tellers = delen.flatMap((deel) => (typeof deel === 'string' ? [] : [deel.telt]));
  const [format, sign] = [tellers.at(-1), found?.at(-1)];
  if (!found || format === undefined || sign === undefined) return undefined;
  const nummer =
    format === 'upper-alpha'
      ? readItemNumber('lower-alpha', sign.toLowerCase())
      : readItemNumber(format, sign);
  return nummer === undefined ? undefined : { nummer, lengte: found[0].length };
}

const SIGNS: Readonly<Record<Labelformat, string>> = {
  decimal: '\\d{1,3}',
  'upper-roman': '[IVXLC]+',
  'lower-roman': '[ivxlc]+',
  'upper-alpha': '[A-Z]{1,2}',
  'lower-alpha': '[a-z]{1,2}',
};
