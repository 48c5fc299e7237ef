import type { Inline } from '../document/nodes.ts';
import type { Bedrag } from '../domain/bedrag.ts';
import type { Besluitpunt } from '../domain/besluitpunt.ts';
import { schrijfDatum } from '../domain/datumnotatie.ts';
import type { Tekst } from '../domain/tekst.ts';
import type { Huisnotatie } from '../domain/veld.ts';
import type { Located } from '../source/located.ts';

/** What a template can use: the variables of the guide and of the checker, as data. */
export type Vorm =
  | {
      readonly soort: 'tekst';
      readonly uitleg: string;
      /** Every text that it can be, when these are few. */
      readonly waarden?: readonly string[];
      /** What it is besides a text: a date or an amount can be written in other ways, of ja/nee `if` asks which, and
       * the number of a heading stands at the start of one. */
      readonly als?: 'datum' | 'bedrag' | 'jaNee' | 'kopnummer';
    }
  | { readonly soort: 'blokken'; readonly uitleg: string }
  | { readonly soort: 'jaNee'; readonly uitleg: string }
  | { readonly soort: 'groep'; readonly uitleg: string; readonly velden: Velden }
  | {
      readonly soort: 'lijst';
      readonly uitleg: string;
      readonly velden: Velden;
      /** What it is when it is printed as a whole, as blocks; without this it can only be gone along. */
      readonly geheel?: string;
    };

export type Velden = Readonly<Record<string, Vorm>>;

/** A variable of templates: what it is, and how it is filled from a value. */
export interface Variabele<Waarde> {
  readonly vorm: Vorm;
  /** What a template gets; nothing when there is nothing to print. */
  vul<S>(waarde: Waarde, drukker: Drukker<S>): Vulling<S>;
}

/** Makes what a template can print (`S`). */
export interface Drukker<S> {
  /** Whether the document is for colleagues. */
  readonly intern: boolean;
  readonly huis: Huisnotatie;
  /** Prints what was typed where this value was, as far as that is known. */
  bij(waarde: unknown): Drukker<S>;
  /** A text that stands for something: see `Kern`. */
  waarde(tekst: string, kern: Kern): S | undefined;
  tekst(waarde: string | readonly Inline[] | undefined): S | undefined;
  /** A recital: without the words before it (`opening`) and the sign behind it, which the template has. */
  regel(tekst: Located<Tekst>, opening: RegExp): S | undefined;
  /** Points of one organ one by one, which can also be printed as a whole. */
  besluitpunten(punten: readonly Besluitpunt[]): readonly Vullingen<S>[];
}

/** What a printed text stands for, when that is more than its words. */
export interface Kern {
  /** ISO 8601. */
  readonly datum?: string;
  readonly bedrag?: Bedrag;
  readonly ja?: boolean;
}

/** What fills a variable; what is absent is undefined. */
export type Vulling<S> = S | boolean | undefined | Vullingen<S> | readonly Vullingen<S>[];
export interface Vullingen<S> {
  readonly [naam: string]: Vulling<S>;
}

type Variabelen<T> = Readonly<Record<string, Variabele<T>>>;

/** A text; `waarden` are the only ones that it can be. */
export function tekstvariabele<T>(
  uitleg: string,
  lees: (waarde: T) => string | readonly Inline[] | undefined,
  waarden?: readonly string[],
): Variabele<T> {
  return {
    vorm: { soort: 'tekst', uitleg, ...(waarden && { waarden }) },
    vul: (waarde, drukker) => drukker.tekst(lees(waarde)),
  };
}

/** A date (ISO 8601), written as the house does. */
export function datumvariabele<T>(uitleg: string, lees: (waarde: T) => string | undefined): Variabele<T> {
  return {
    vorm: { soort: 'tekst', uitleg, als: 'datum' },
    vul: (waarde, drukker) => {
      const datum = lees(waarde);
      return datum === undefined
        ? undefined
        : drukker.waarde(schrijfDatum(datum, drukker.huis.datum), { datum });
    },
  };
}

export function jaNeevariabele<T>(uitleg: string, lees: (waarde: T) => boolean): Variabele<T> {
  return { vorm: { soort: 'jaNee', uitleg }, vul: (waarde) => lees(waarde) };
}

/** Recitals, each as `tekst`; see `Drukker.regel`. */
export function regelsvariabele(
  uitleg: string,
  deel: string,
  opening: RegExp,
): Variabele<readonly Located<Tekst>[]> {
  const tekst: Variabele<Located<Tekst>> = {
    vorm: { soort: 'tekst', uitleg: deel },
    vul: (waarde, drukker) => drukker.regel(waarde, opening),
  };
  return lijstvariabele(uitleg, (regels) => regels, { tekst });
}

/** A list; `lees` gives its items, which may depend on whether the document is internal. */
export function lijstvariabele<T, Deel>(
  uitleg: string,
  lees: (waarde: T, intern: boolean) => readonly Deel[],
  velden: Variabelen<Deel>,
): Variabele<T> {
  return {
    vorm: { soort: 'lijst', uitleg, velden: vormen(velden) },
    vul: (waarde, drukker) => lees(waarde, drukker.intern).map((deel) => vulAlle(velden, deel, drukker)),
  };
}

export function groepvariabele<T, Deel>(
  uitleg: string,
  lees: (waarde: T) => Deel | undefined,
  velden: Variabelen<Deel>,
): Variabele<T> {
  return {
    vorm: { soort: 'groep', uitleg, velden: vormen(velden) },
    vul: (waarde, drukker) => {
      const deel = lees(waarde);
      return deel && vulAlle(velden, deel, drukker);
    },
  };
}

/** What variables are, by their names. */
export function vormen<T>(variabelen: Variabelen<T>): Velden {
  return Object.fromEntries(Object.entries(variabelen).map(([naam, { vorm }]) => [naam, vorm]));
}

/** Fills variables from one value. */
export function vulAlle<T, S>(variabelen: Variabelen<T>, waarde: T, drukker: Drukker<S>): Vullingen<S> {
  const hier = drukker.bij(waarde);
  return Object.fromEntries(
    Object.entries(variabelen).map(([naam, variabele]) => [naam, variabele.vul(waarde, hier)]),
  );
}
