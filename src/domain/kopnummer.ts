import type { ArgumentNummer } from './voorstel.ts';

/** A number at the start of a heading. */
export interface Kopnummer extends ArgumentNummer {
  /** How many characters it takes, with the point or bracket and the spaces behind it. */
  readonly lengte: number;
}

/**
 * Reads the number n.m with which the text of an argument or kanttekening starts: n is the besluitpunt, m counts within
 * it. A point, colon or bracket may follow, a space need not: "1.2 Het plan", "1.2. Het plan", "1.2Het plan". A third
 * number is too much: "1.2.3" is none.
 */
export function readKopnummer(text: string): Kopnummer | undefined {
  const found = /^(\d+)\.(\d+)(?![.:)]?\d)[.:)]?\s*/.exec(text);
  if (!found) return undefined;
  return { besluitpunt: Number(found[1]), volgnummer: Number(found[2]), lengte: found[0].length };
}
