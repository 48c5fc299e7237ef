/** Signs that an amount is in thousands: "x € 1.000", "(* 1000)", "in duizenden euro's", "in € 1.000". */
const DUIZEND =
  /[x×*]\s?(?:€|eur(?:o)?)?\s?1[.\s]?000(?![.\d])|\bin (?:€|eur(?:o)?) ?1[.\s]?000(?![.\d])|\bin duizend|€\s?[x×*]\s?1\.?000(?![.\d])|\bk€|\bin €\s?k\b/i;

/** A line that tells nothing but the unit of a table. */
const EENHEID =
  /^\(?\s*(?:alle )?bedragen\b.{0,80}$|^\(?\s*(?:in |[x×*]\s*)(?:€|eur(?:o)?'?s?)?\s*(?:1[.\s]?000|duizend(?:en)?(?: euro(?:’s|'s)?)?|euro(?:’s|'s)?)\s*\)?[.:]?$/i;

/** The unit behind the words of a title or a head. */
const ERACHTER =
  /\s?[([]?\s?(?:(?:alle )?bedragen )?(?:in )?(?:€ )?(?:[x×*] ?)?(?:€|eur(?:o)?)? ?(?:1[.\s]?000|duizend(?:en)?)(?: euro(?:’s|'s)?)?\s?[)\]]?$/i;

/** How far from the end of a sentence the unit of the table below it may stand. */
const BIJ_HET_EIND = 20;

/** Whether a text says that amounts are in thousands. */
export function isInDuizenden(text: string): boolean {
  return DUIZEND.test(text);
}

/** Whether a line tells nothing but a unit. */
export function isEenheidsregel(text: string): boolean {
  return EENHEID.test(text);
}

/** Whether a sentence that leads to a table ends with its unit: "De kosten zijn (bedragen x € 1.000):". */
export function eindigtInDuizenden(text: string): boolean {
  const found = DUIZEND.exec(text);
  return found !== null && text.length - found.index - found[0].length <= BIJ_HET_EIND;
}

/** A title or a head without the unit in thousands behind it, which the table has a key for. */
export function zonderEenheid(text: string): string {
  return isInDuizenden(text) ? text.replace(ERACHTER, '').trim() : text;
}
