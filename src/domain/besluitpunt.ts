// src/domain: the words of the council as types: amounts, dates, besluitpunten, running text, bounds.

import { itemNumber, readItemNumber } from '../document/item-number.ts';
import type { Located } from '../source/located.ts';
import { LIJSTFORMAAT, type Nummering } from './nummering.ts';
import type { Tekst } from './tekst.ts';

/**
 * The besluitpunten as a tree, and what can be asked of it. Whoever looks at points asks here: how they are found,
 * what they are called and where links lead to. Who asks something of all points asks it here.
 */

/** A decision point, an infinitive clause that completes "De raad … besluit:"; or a part of one. */
export interface Besluitpunt {
  readonly pad: Puntpad;
  /** Its number among its siblings as the house prints it, without sign: "2", "a", "i". */
  readonly nummer: string;
  /** The same with the numbers of what it is a part of: "2", "2a", "2a.i". */
  readonly label: string;
  /** The name by which arguments, `:punt[…]` and amendments know it, wherever it stands. */
  readonly id?: Located<string> | undefined;
  readonly tekst: Located<Tekst>;
  /** Its parts, in order; empty when there are none, and always at the lowest level. */
  readonly sub: readonly Besluitpunt[];
}

/** Where a point stands: its number among its siblings, from 1, at each level. [2, 1] is the first part of point 2. */
export type Puntpad = readonly [number, ...number[]];

/** How many levels there are: 1, a and i. */
export const NIVEAUS = 3;

/** How each level is numbered, from the highest. */
export type Puntnummering = readonly [Nummering, Nummering, Nummering];

/** The numbering of addresses, anchors and arguments, whatever the house prints before its points. */
const GEWOON: Puntnummering = ['cijfers', 'letters', 'romeins-klein'];

/** All points, however deep, each before its parts. */
export function allePunten(punten: readonly Besluitpunt[]): readonly Besluitpunt[] {
  return punten.flatMap((punt) => [punt, ...allePunten(punt.sub)]);
}

/** The point at a place. */
export function findPunt(punten: readonly Besluitpunt[], pad: Puntpad): Besluitpunt | undefined {
  const [first, second, ...rest] = pad;
  const found = punten[first - 1];
  return found && second !== undefined ? findPunt(found.sub, [second, ...rest]) : found;
}

/** The point with an id. */
export function findPuntById(punten: readonly Besluitpunt[], id: string): Besluitpunt | undefined {
  return allePunten(punten).find((punt) => punt.id?.value === id);
}

/** The number of a point among its siblings: "2", "a", "i". */
export function makeNummer(pad: Puntpad, nummering: Puntnummering): string {
  return itemNumber(LIJSTFORMAAT[nummering[pad.length - 1] ?? 'cijfers'], pad.at(-1) ?? 0);
}

/** What a point is called: a full stop only where two numbers would run into each other ("2a", "2a.i", "2.1"). */
export function makeLabel(pad: Puntpad, nummering: Puntnummering): string {
  const parts = pad.map((_, level) => makeNummer([pad[0], ...pad.slice(1, level + 1)], nummering));
  return parts.reduce((label, part) => {
    const apart = /\d$/.test(label) !== /^\d/.test(part);
    return apart ? `${label}${part}` : `${label}.${part}`;
  });
}

/** The address of a point, the same for every house: "2", "2a", "2a.i". */
export function adresVan(pad: Puntpad): string {
  return makeLabel(pad, GEWOON);
}

/** The place that an address names, with or without full stops: "2", "2a", "2.a.i". */
export function readAdres(text: string): Puntpad | undefined {
  const found = /^(\d+)(?:\.?([a-z]{1,2})(?:\.([ivxlc]+))?)?$/.exec(text);
  if (!found) return undefined;
  const [first, ...rest] = found.slice(1).filter((part) => part !== undefined);
  const numbers = rest.map((part, index) =>
    readItemNumber(LIJSTFORMAAT[GEWOON[index + 1] ?? 'cijfers'], part),
  );
  const known = numbers.filter((number) => number !== undefined);
  return known.length === numbers.length ? [Number(first), ...known] : undefined;
}

/** The anchor in a document to which a link to a point leads. */
export function ankerVan(pad: Puntpad): string {
  return `besluitpunt-${adresVan(pad).replace('.', '-')}`;
}

/** The order of places in the document. */
export function comparePad(a: Puntpad, b: Puntpad): number {
  for (const [level, number] of a.entries()) {
    const other = b[level];
    if (other === undefined) return 1;
    if (number !== other) return number - other;
  }
  return a.length - b.length;
}
