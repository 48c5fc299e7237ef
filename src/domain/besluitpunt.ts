// src/domain: the words of the council as types: amounts, dates, besluitpunten, running text, bounds.

import { itemNumber, readItemNumber } from '../document/item-number.ts';
import type { Located } from '../source/located.ts';
import { LIJSTFORMAAT, type Nummering } from './nummering.ts';
import type { Tekst } from './tekst.ts';

/**
 * The besluitpunten as a tree, and what can be asked of it. Whoever looks at points asks here: how they are found,
 * what they are called and where links lead to. Who asks something of all points asks it here.
 */

/** Who decides. A paper for both has two lists of points, each with its own numbers. */
export type Orgaan = 'raad' | 'college';

/** A decision point, an infinitive clause that completes "De raad … besluit:" (or "Het college …"); or a part of one. */
export interface Besluitpunt {
  readonly pad: Puntpad;
  /** Its number among its siblings as the house prints it, without sign: "2", "a", "i". */
  readonly nummer: string;
  /** The same with the numbers of what it is a part of: "2", "2a", "2a.i". */
  readonly label: string;
  /** The number that the author gave it, where it does not follow from its place. */
  readonly eigenNummer?: Located<Puntcijfer> | undefined;
  /** The name by which arguments, `:punt[…]` and amendments know it, wherever it stands. */
  readonly id?: Located<string> | undefined;
  readonly tekst: Located<Tekst>;
  /** Its parts, in order; empty when there are none, and always at the lowest level. */
  readonly sub: readonly Besluitpunt[];
}

/**
 * Where a point stands: its number among its siblings, from 1, at each level. [2, 1] is the first part of point 2, ["2a"]
 * the point that was put between 2 and 3, ["c1"] the first point of the college.
 */
export type Puntpad = readonly [Puntcijfer, ...Puntcijfer[]];

/**
 * A number, or one with letters behind it (bisnummer) for what stands between two numbers: "2a". That of a point which
 * the college decides begins with a c, so that it is never taken for a point of the council.
 */
export type Puntcijfer = number | Bisnummer | Collegecijfer;
export type Bisnummer = `${number}${string}`;
export type Collegecijfer = `c${number}` | `c${Bisnummer}`;

/** A number and the letters behind it, which count on their own: 2a is 2 and 1, 2 is 2 and 0. */
export function deelCijfer(cijfer: Puntcijfer): {
  readonly orgaan: Orgaan;
  readonly getal: number;
  readonly letter: number;
} {
  const [, c, getal = '', letters = ''] = /^(c?)(\d+)([a-z]*)$/.exec(String(cijfer)) ?? [];
  return {
    orgaan: c ? 'college' : 'raad',
    getal: Number(getal),
    letter: readItemNumber('lower-alpha', letters) ?? 0,
  };
}

/** The number behind which so many letters are counted: 2 and 1 is "2a". */
export function maakCijfer(getal: number, letter: number, orgaan: Orgaan = 'raad'): Puntcijfer {
  const cijfer = letter === 0 ? getal : (`${getal}${itemNumber('lower-alpha', letter)}` as const);
  return orgaan === 'college' ? `c${cijfer}` : cijfer;
}

/** Who decides the point at a place. */
export function orgaanVan([cijfer]: Puntpad): Orgaan {
  return deelCijfer(cijfer).orgaan;
}

/** The numbers of points in order: those that were given, and behind each of them the next whole number. */
export function nummerReeks(given: readonly (Puntcijfer | undefined)[]): readonly Puntcijfer[] {
  let last: Puntcijfer = 0;
  return given.map((own) => {
    last = own ?? deelCijfer(last).getal + 1;
    return last;
  });
}

/** Reads a number that an author gave a point: "3", "2a". */
export function leesCijfer(text: string): Puntcijfer | undefined {
  const [, getal, letter] = /^([1-9]\d{0,2})([a-z]?)$/.exec(text.trim()) ?? [];
  if (getal === undefined) return undefined;
  return letter ? `${Number(getal)}${letter}` : Number(getal);
}

/** The order of numbers: 2, 2a, 2b, 3, and then those of the college: c1. */
export function compareCijfer(a: Puntcijfer, b: Puntcijfer): number {
  const [left, right] = [deelCijfer(a), deelCijfer(b)];
  const organs = Number(left.orgaan === 'college') - Number(right.orgaan === 'college');
  return organs || left.getal - right.getal || left.letter - right.letter;
}

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
  const found = punten.find((punt) => punt.pad.at(-1) === first);
  const inside = found && second !== undefined ? findPunt(found.sub, [second, ...rest]) : found;
  // "2a" is the first part of point 2, or the point between 2 and 3 where there is such a one.
  const { orgaan, getal, letter } = deelCijfer(first);
  if (inside || letter > 0 || typeof second !== 'number') return inside;
  const [third, ...deeper] = rest;
  const bis = maakCijfer(getal, second, orgaan);
  return findPunt(punten, third === undefined ? [bis] : [bis, third, ...deeper]);
}

/** The point with an id. */
export function findPuntById(punten: readonly Besluitpunt[], id: string): Besluitpunt | undefined {
  return allePunten(punten).find((punt) => punt.id?.value === id);
}

/** The number of a point among its siblings: "2", "a", "i". */
export function makeNummer(pad: Puntpad, nummering: Puntnummering): string {
  const { getal, letter } = deelCijfer(pad.at(-1) ?? 0);
  const nummer = itemNumber(LIJSTFORMAAT[nummering[pad.length - 1] ?? 'cijfers'], getal);
  return letter === 0 ? nummer : `${nummer}${itemNumber('lower-alpha', letter)}`;
}

/**
 * What a point is called: a full stop only where two numbers would run into each other ("2a", "2a.i", "2.1"); `voor` is
 * what tells it from the points of another list ("C1").
 */
export function makeLabel(pad: Puntpad, nummering: Puntnummering, voor = ''): string {
  const parts = pad.map((_, level) => makeNummer([pad[0], ...pad.slice(1, level + 1)], nummering));
  return [...(voor === '' ? [] : [voor]), ...parts].reduce((label, part) => {
    const apart = /\d$/.test(label) !== /^\d/.test(part);
    return apart ? `${label}${part}` : `${label}.${part}`;
  });
}

/** The address of a point, the same for every house: "2", "2a", "2a.i", and "c1" for one of the college. */
export function adresVan(pad: Puntpad): string {
  return makeLabel(pad, GEWOON, orgaanVan(pad) === 'college' ? 'c' : '');
}

/** The place that an address names, with or without full stops: "2", "2a", "2.a.i", "c1", "C1". */
export function readAdres(text: string): Puntpad | undefined {
  const found = /^(?:([cC])(?=\d{1,3}(?!\d)))?(\d+)(?:\.?([a-z]{1,2})(?:\.([a-z]{1,6}))?)?$/.exec(text);
  if (!found) return undefined;
  const [, c, first, ...others] = found;
  const rest = others.filter((part) => part !== undefined);
  const read = (part: string, niveau: number) =>
    readItemNumber(LIJSTFORMAAT[GEWOON[niveau] ?? 'cijfers'], part);
  // A letter at the third level is a part of a point between two others: "2a.b" is part b of 2a.
  const numbers = rest.map(
    (part, index) => read(part, index + 1) ?? (index === 1 ? read(part, 1) : undefined),
  );
  const known = numbers.filter((number) => number !== undefined);
  const cijfer = maakCijfer(Number(first), 0, c ? 'college' : 'raad');
  return known.length === numbers.length ? [cijfer, ...known] : undefined;
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
    if (number !== other) return compareCijfer(number, other);
  }
  return a.length - b.length;
}
