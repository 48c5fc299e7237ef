import type { Plek, Puntlijst } from './wens.ts';
import type { Yamlpad } from './yaml/boom.ts';
import type { Waarde } from './yaml/waarde.ts';

/** A proposal as a form shows it: plain data, that can be sent from one thread to another. */
export interface Formulier {
  /** The head: keys of the frontmatter in their order. */
  readonly velden: readonly Formulierveld[];
  readonly punten: readonly {
    readonly lijst: Puntlijst;
    readonly kop: string;
    readonly punten: readonly Formulierpunt[];
  }[];
  /** The sections whose pieces are about points, with how the template calls them. */
  readonly betoog: readonly { readonly sleutel: string; readonly kop: string }[];
  readonly secties: readonly Formuliersectie[];
  /** Sections that are not there and may be added. */
  readonly toevoegbaar: readonly { readonly sleutel: string; readonly kop: string }[];
  readonly tabellen: readonly Formuliertabel[];
  /** What holds for all tables: the years, the unit. */
  readonly tabelvelden: readonly Formulierveld[];
  /** Tables that are not there and may be added. */
  readonly nieuweTabellen: readonly {
    readonly naam: string;
    readonly uitleg?: string;
    readonly begin: Begin;
  }[];
  /** Where in the text each part of the form stands; the narrower one first. */
  readonly plekken: readonly Formulierplek[];
}

/** A piece of the text by UTF-16 offsets, and the part of the form that shows it: "veld-datum", "besluitpunten-1-0", "betoog-argumenten-2", "sectie-doel", "tabel-kosten". */
export interface Formulierplek {
  readonly van: number;
  readonly tot: number;
  readonly deel: string;
}

export interface Formulierveld {
  readonly sleutel: string;
  readonly naam: string;
  readonly uitleg?: string;
  readonly nodig: boolean;
  /** Neither needed, printed nor filled in: shown on request. */
  readonly extra: boolean;
  readonly invoer: Invoer;
}

/** A piece of the text, as the page holds it. */
export interface Vlak {
  readonly van: number;
  readonly tot: number;
}

/** What can be filled in somewhere, and what stands there. */
export type Invoer =
  | {
      readonly soort: 'woord';
      readonly pad: Yamlpad;
      readonly waarde: string;
      readonly keuzes?: readonly string[];
      readonly datum?: true;
      readonly bedrag?: true;
      /** Where it stands; absent for what is not there. */
      readonly vlak?: Vlak;
    }
  /** Amounts by column, each with where it is typed; one that stands there in another shape has no place. */
  | {
      readonly soort: 'bedragen';
      readonly pad: Yamlpad;
      readonly cellen: readonly {
        readonly kop: string;
        readonly waarde: string;
        readonly pad?: Yamlpad;
        readonly vlak?: Vlak;
      }[];
    }
  | {
      readonly soort: 'lijst';
      readonly pad: Yamlpad;
      readonly delen: readonly Invoer[];
      /** What a new item begins with. */
      readonly nieuw: string | Readonly<Record<string, string>>;
    }
  | { readonly soort: 'groep'; readonly pad: Yamlpad; readonly velden: readonly Formulierveld[] }
  /** Values behind names that are free to choose. */
  | {
      readonly soort: 'kaart';
      readonly pad: Yamlpad;
      readonly delen: readonly { readonly naam: string; readonly invoer: Invoer }[];
    }
  /** Something that is typed as text alone. */
  | { readonly soort: 'elders' };

export interface Formulierpunt {
  readonly plek: Plek;
  /** "2a": what it is called on paper. */
  readonly nummer: string;
  readonly tekst: string;
  readonly sub: readonly Formulierpunt[];
  readonly betoog: readonly {
    readonly sectie: string;
    readonly index: number;
    readonly nummer: string;
    readonly bewering: string;
    readonly tekst: string;
  }[];
}

export interface Formuliersectie {
  readonly sleutel: string;
  readonly kop: string;
  readonly uitleg?: string;
  readonly nodig: boolean;
  readonly tekst: string;
}

/** A table with what was typed and what is computed. */
export interface Formuliertabel {
  readonly naam: string;
  readonly titel: string;
  /** The list in which rows are added; absent for a table whose rows are fixed. */
  readonly lijst?: Yamlpad;
  readonly kolommen: readonly {
    readonly id: string;
    readonly kop: string;
    /** Its cells are words or numbers that are no amounts. */
    readonly vrij?: true;
  }[];
  readonly rijen: readonly Formulierrij[];
  /** What else may be said of it: its title, its unit. */
  readonly velden: readonly Formulierveld[];
  /** Parts with a name that may be added: a reserve, a programma. */
  readonly toevoegbaar: readonly Toevoegbaar[];
  /** Where its YAML stands. */
  readonly vlak?: Vlak;
}

/** A part with a name that can be added to a table: an item of a list, or one behind a key of its own. */
export interface Toevoegbaar {
  /** "een reserve" */
  readonly een: string;
  readonly pad: Yamlpad;
  /** The keys that are taken; absent for a list. */
  readonly bezet?: readonly string[];
  /** How many there are. */
  readonly aantal: number;
  /** The key behind which its name stands. */
  readonly naamsleutel: string;
  /** What it begins with besides its name. */
  readonly waarde: Readonly<Record<string, Waarde>>;
}

/** What is put in the text to begin something. */
export interface Begin {
  readonly pad: Yamlpad;
  readonly waarde: Waarde;
  /** The years of the tables, where they are not there yet. */
  readonly jaren?: string;
}

export interface Formulierrij {
  readonly label: string;
  /** What it is about, where its label is that of other rows too. */
  readonly bij?: string;
  /** A row that the program works out. */
  readonly berekend: boolean;
  /** Its place in its list; absent for a row that nobody typed there. */
  readonly index?: number;
  /** The list of the group in which it stands, or of the rows below the total; absent for the list of the table. */
  readonly lijst?: Yamlpad;
  /** Where its name is typed, for a row that is no item of a list. */
  readonly naampad?: Yamlpad;
  /** For the head of a group: the list of its rows. */
  readonly groep?: Yamlpad;
  /** The part of a table of which this row is the head: removed as a whole; `index` where it stands in a list. */
  readonly onderdeel?: { readonly pad: Yamlpad; readonly index?: number };
  /** What else may be typed of it. */
  readonly velden?: readonly Formulierveld[];
  readonly cellen: readonly Formuliercel[];
}

export interface Formuliercel {
  /** As it is printed. */
  readonly tekst: string;
  /** Where it is typed; absent where it is computed. */
  readonly pad?: Yamlpad;
  /** What stands there. */
  readonly getypt?: string;
  readonly vlak?: Vlak;
}
