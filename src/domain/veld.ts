import type { Located } from '../source/located.ts';
import type { Bedrag } from './bedrag.ts';
import type { Bedragnotatie } from './bedragnotatie.ts';

/** What an own field of a template holds. */
export const VELDSOORTEN = ['tekst', 'datum', 'keuze', 'lijst', 'ja/nee', 'bedrag', 'getal'] as const;
export type Veldsoort = (typeof VELDSOORTEN)[number];

/** A key of the frontmatter that a template adds (`velden` in sjabloon.yaml). */
export interface Veld {
  readonly sleutel: string;
  /** The printed name. */
  readonly naam: string;
  readonly soort: Veldsoort;
  readonly verplicht: boolean;
  /** What an author puts there: guidance in an editor and in a new proposal. */
  readonly uitleg?: string;
  /** The only words that it can be, or that can stand in its list. */
  readonly keuzes?: readonly string[];
  /** What holds when an author leaves it out. */
  readonly standaard?: Veldwaarde;
  /** How it is written, where that is not as the house writes it elsewhere. */
  readonly notatie?: Veldnotatie;
}

/** Of a date its pattern (see datumnotatie.ts), of an amount one of the notations of bedragnotatie.ts. */
export interface Veldnotatie {
  readonly datum?: string;
  readonly bedrag?: Bedragnotatie;
}

/** What an author filled in. Dates are ISO 8601 text. */
export type Veldwaarde =
  | { readonly soort: 'tekst' | 'datum' | 'keuze'; readonly tekst: Located<string> }
  | { readonly soort: 'lijst'; readonly delen: readonly Located<string>[] }
  | { readonly soort: 'ja/nee'; readonly ja: Located<boolean> }
  | { readonly soort: 'bedrag' | 'getal'; readonly bedrag: Located<Bedrag> };

/** A field with what it holds. */
export interface IngevuldVeld {
  readonly veld: Veld;
  readonly waarde: Veldwaarde;
}

/** How a house writes what can be written in several ways. */
export interface Huisnotatie {
  readonly datum: string;
  readonly bedrag?: Bedragnotatie | undefined;
}
