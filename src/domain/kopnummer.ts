import { type Puntpad, readAdres } from './besluitpunt.ts';

/** A number at the start of a heading, as it was typed. */
export interface Kopnummer {
  /** The besluitpunt before the full stop: its place, or its id. */
  readonly punt: Puntpad | string;
  /** Counts within the besluitpunt. */
  readonly volgnummer: number;
  /** "1.2", "2.a.1", "inzet.1" */
  readonly getypt: string;
  /** How many characters it takes, with the point or bracket and the spaces behind it. */
  readonly lengte: number;
}

/**
 * Reads the number n.m with which the text of an argument or kanttekening starts: n is the besluitpunt (or a part: 2a;
 * with a c before it one of the college: c2) or its id, m counts within it. A point, colon or bracket may follow: "1.2 Het
 * plan", "1.2. Het plan", "inzet.2 Het plan"; behind figures a space need not: "1.2Het plan". A third number is too much:
 * "1.2.3" is none.
 */
export function readKopnummer(text: string): Kopnummer | undefined {
  const byNumber =
    /^(((?:[cC]\d{1,3}|\d+)(?:\.?[a-z]{1,2}(?:\.[a-z]{1,5})?)?)\.(\d+))(?![.:)]?\d)[.:)]?\s*/.exec(text);
  const byId = /^(([A-Za-z]\w+)\.(\d+))(?![.:)]?\d)(?:[.:)]?\s+|[.:)]?$)/.exec(text);
  const [all, getypt, punt, volgnummer] = byNumber ?? byId ?? [];
  if (all === undefined || getypt === undefined || punt === undefined) return undefined;
  const named = byNumber ? readAdres(punt) : punt;
  if (named === undefined) return undefined;
  return { punt: named, volgnummer: Number(volgnummer), getypt, lengte: all.length };
}
