import { Decimal } from 'decimal.js';
import { matchesOf } from '../source/matches-of.ts';
import { type BedragLezing, readBedrag } from './bedrag.ts';
import { SPREEKSCHAAL } from './bedrag-bedoeld.ts';
import { BEDRAGSPATIE, SCHAAL, SCHALEN } from './bedrag-patroon.ts';

/** Something in running text that is meant as an amount, as its author spelled it. */
export interface BedragInTekst {
  readonly start: number;
  readonly end: number;
  readonly literal: string;
  /**
   * Where its currency stands: before it, behind it, on both sides, or nowhere although it is money ("tussen 4 en 5
   * miljoen euro", "een krediet van 2 miljoen"). `geen` when only its ending (",-") or a point in "1.2 miljoen" shows that it is an amount.
   */
  readonly munt: 'voor' | 'achter' | 'beide' | 'verzwegen' | 'geen';
  /** The parts as typed; `teken` is "€", "EUR", "£" and so on. */
  readonly teken: string;
  readonly negatief: boolean;
  readonly getal: string;
  readonly eind: string;
  readonly schaal: string;
  readonly lezing: BedragLezing;
  /** One in the last digit that was written, in euros: 100.000 for "2,3 miljoen"; only for amounts with such a word. */
  readonly stap?: Decimal;
}

const S = BEDRAGSPATIE;
const MUNT = '€|£|\\$|EUR\\b|euro\\b';
const CIJFERS = "\\d(?:[\\d.,'’]*\\d)?";
/** Behind a euro sign also spaces between thousands, and the letters that a scan takes for digits. */
const NA_MUNT = `\\d{1,3}(?:${S}\\d{3})+(?:,\\d{1,2})?(?!\\d|[.]\\d)|(?=[OolI.,]*\\d)[\\dOolI](?:[\\dOolI.,'’]*[\\dOolI])?(?![\\da-zA-Z])|${CIJFERS}|,\\d\\d`;
const EIND = `(?:${S}?,{1,2}${S}?|\\.,?)(?:[-–—−]{1,2}|=)(?!\\d)`;
const SCHAALWOORD = `${S}?(?:${SCHAAL}|${SPREEKSCHAAL})(?![\\p{L}\\d])`;
const MINUS = `(?:[-−–]${S}?|-/-${S}?)?`;
const BEDRAG = new RegExp(
  `(?:(?<voor>${MUNT})${S}{0,2}(?<min>${MINUS})(?<getal>${NA_MUNT})|(?<![\\p{L}\\d.,/])(?<kaalmin>${MINUS})(?<kaal>${CIJFERS}))` +
    `(?<eind>${EIND})?(?<schaal>${SCHAALWOORD})?(?<achter>\\.?${S}?(?:euro(?:[’']s)?(?![\\p{L}])|EUR\\b|€(?!${S}?\\d)))?`,
  'gu',
);
/** Between two amounts of a range or a pair. */
const TUSSEN = new RegExp(`^${S}?(?:en|of|à|tot(?:${S}en${S}met)?|[-–—])${S}?(?:de${S})?$`, 'u');
/** Words before a number that make it money. */
const GELDWOORD =
  /(?:krediet|bedrag|budget|bijdrage|subsidie|lening|garantie|reserve|storting|onttrekking|voorschot) (?:van|ad|à)(?: (?:maximaal|hoogstens|ten hoogste|circa|ongeveer|ruim|bijna|in totaal))* $/i;
const JAAR = /^(?:19|20)\d\d$/;
/** A text, as most cells of tables, with nothing in it that makes its digits an amount. */
const KAAL_GETAL = /^[\d.,]*\d$/;

/**
 * Everything in a text that is meant as an amount, however it is spelled, in order. A number is an amount by a
 * currency before or behind it, by an ending such as ",-", or by standing in a range with one; "1.2 miljoen" is found
 * for its point. Each is read by `readBedrag`: what cannot be an amount says so in `lezing`.
 */
export function vindBedragen(text: string): readonly BedragInTekst[] {
  // Most numbers are no amounts: only what counts as one is read.
  const found = /\d/.test(text) && !KAAL_GETAL.test(text) ? matchesOf(BEDRAG, text).map(ontleed) : [];
  return found.flatMap((one, at): BedragInTekst[] => {
    const next = found[at + 1];
    const range = next && TUSSEN.test(text.slice(one.end, next.start)) ? metVolgende(one, next) : undefined;
    if (range) return [range];
    if (
      one.munt === 'geen' &&
      (one.schaal || /\.\d{3}/.test(one.getal)) &&
      GELDWOORD.test(text.slice(0, one.start))
    )
      return [lees({ ...one, munt: 'verzwegen' })];
    const geteld = one.munt !== 'geen' || one.eind !== '' || /^\d+\.\d{1,2}$/.test(one.schaal && one.getal);
    return geteld ? [lees(one)] : [];
  });
}

/** True when a text names an amount with its currency. */
export function noemtBedrag(text: string): boolean {
  return vindBedragen(text).some(({ munt }) => munt !== 'geen');
}

/** A number as it stands there, before it is read. */
type Getypt = Omit<BedragInTekst, 'lezing' | 'stap'>;

function ontleed(match: RegExpExecArray): Getypt {
  const { voor, min, kaalmin, kaal = '', getal = kaal, eind = '', schaal = '', achter } = match.groups ?? {};
  const munt = voor && achter ? 'beide' : voor ? 'voor' : achter ? 'achter' : 'geen';
  const literal = match[0];
  return {
    start: match.index,
    end: match.index + literal.length,
    literal,
    munt,
    teken: voor ?? achter?.replace('.', '').trim() ?? '',
    negatief: (min ?? kaalmin ?? '') !== '',
    getal,
    eind,
    schaal: schaal.trim(),
  };
}

function lees(one: Getypt): BedragInTekst {
  const teken = /[£$]/.exec(one.teken)?.[0] ?? '';
  const text = `${teken}${one.negatief ? '-' : ''}${one.getal}${one.eind.replace(/[–—−]/g, '-')}${one.schaal && ` ${one.schaal}`}`;
  const lezing = readBedrag(text);
  const factor = SCHALEN[one.schaal.toLowerCase()];
  if (factor === undefined) return { ...one, lezing };
  const decimals = /,(\d+)$/.exec(one.getal)?.[1]?.length ?? 0;
  return { ...one, lezing, stap: new Decimal(factor).dividedBy(new Decimal(10).pow(decimals)) };
}

/**
 * The first amount of a range ("€ 1,5 tot 2 miljoen", "tussen 400.000 en 450.000 euro") has the currency and the word
 * of the second, when it is then the smaller one.
 */
function metVolgende(one: Getypt, next: Getypt): BedragInTekst | undefined {
  const muntVan = one.munt === 'geen' ? next.munt : one.munt;
  if (muntVan === 'geen' || one.eind !== '' || JAAR.test(one.getal)) return undefined;
  const deelt = one.schaal === '' && next.schaal !== '' && /^\d{1,3}(?:,\d+)?$/.test(one.getal);
  const munt = one.munt === 'geen' ? ('verzwegen' as const) : one.munt;
  if (munt !== 'verzwegen' && !deelt) return undefined;
  const other = lees(deelt ? { ...one, munt, schaal: next.schaal } : { ...one, munt });
  return kleiner(other.lezing, lees(next).lezing) ? other : undefined;
}

function kleiner(one: BedragLezing, other: BedragLezing): boolean {
  if (!one.ok || !other.ok || one.waarde.soort === 'leeg' || other.waarde.soort === 'leeg') return false;
  return one.waarde.waarde.abs().lessThan(other.waarde.waarde.abs());
}
