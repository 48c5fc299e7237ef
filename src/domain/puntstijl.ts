import type { Puntnummering } from './besluitpunt.ts';

/** How a list of points is numbered, and what stands around its numbers and behind its points. */
export interface Puntopmaak {
  readonly nummering: Puntnummering;
  readonly punten: Puntstijl;
  /** What stands before a number where it is named, so that it is no number of another list: "C". */
  readonly voor?: string;
}

/** How a house prints besluitpunten, besides how it numbers them: what stands around numbers and behind points. */
export interface Puntstijl {
  /** What stands around the numbers of each level, as in "Beslispunt {nummer}:". */
  readonly vormen: readonly [string, string, string];
  /** Whether a point that is alone has a number. */
  readonly enkel: boolean;
  /** Whether the parts count on from one point to the next: A to E, then F and G. */
  readonly doorlopend: boolean;
  /** The sign behind a point that another follows, and behind the last. */
  readonly teken: Puntteken;
  readonly slot: Puntteken;
  /** Whether "en" stands behind the last but one. */
  readonly en: boolean;
  /** Whether points begin with a capital, as sentences do. */
  readonly hoofdletter: boolean;
}

export type Puntteken = ';' | ',' | '.' | '';

/** The words by which a template calls the signs. */
export const PUNTTEKENS = { puntkomma: ';', komma: ',', punt: '.', geen: '' } as const satisfies Readonly<
  Record<string, Puntteken>
>;

/** Points as most houses print them: "1. …;", "2. …." */
export const GEWONE_PUNTEN: Puntstijl = {
  vormen: ['{nummer}.', '{nummer}.', '{nummer}.'],
  enkel: true,
  doorlopend: false,
  teken: ';',
  slot: '.',
  en: false,
  hoofdletter: false,
};
