import type { Span } from '../source/source-text.ts';
import type { Bedrag } from './bedrag.ts';
import type { Aard, Eenheid, RijInvoer } from './financien/invoer.ts';

/** A computed cell: an amount or number (a percentage as a fraction: 0.125 is 12,5%), or text. */
export type Cel =
  | {
      readonly toon: 'bedrag' | 'percentage' | 'getal';
      readonly waarde: Bedrag;
      /** What is printed instead: the figure of an adopted document, which differs by its rounding. */
      readonly getoond?: Bedrag;
      /** How many decimals the author typed in a percentage; a computed one is rounded for the eye. */
      readonly decimalen?: number;
      /** A plain number that was typed with its digits in threes. */
      readonly groepen?: true;
      /** A sum of cells that are all empty: it counts as zero, but nothing is to be seen of it. */
      readonly somVanNiets?: true;
      readonly span?: Span;
    }
  | { readonly toon: 'tekst'; readonly tekst: string; readonly span?: Span };

export interface FinancieleKolom {
  /** Unique in the table; under a head "2024.lasten". */
  readonly id: string;
  readonly kop: string;
  readonly soort: 'jaar' | 'bedrag' | 'percentage' | 'getal' | 'tekst';
  /** Four digits, when the column belongs to a year. */
  readonly jaar?: string;
  /** The head over this column and its neighbours with the same head. */
  readonly groep?: { readonly id: string; readonly kop: string };
  /** Its formula rounds to whole euros: no cents are shown, also where other columns have them. */
  readonly heel?: true;
  /** The formula of all its cells, as typed. */
  readonly getypteFormule?: string;
  /** Its cells follow from others. */
  readonly berekend?: true;
}

/** "2028 Baten": the head of a column, behind the head over it. */
export function kolomnaam({ kop, groep }: Pick<FinancieleKolom, 'kop' | 'groep'>): string {
  return groep ? `${groep.kop} ${kop}` : kop;
}

/** What an author typed, from which a row was made. */
export interface Bron {
  /** The block under `financien:` and what leads from there to the entry: ["lasten", "wonen", "onderzoek"]. */
  readonly pad: readonly string[];
  readonly span: Span;
  /** The entry, where the row stands in a list of rows. */
  readonly rij?: RijInvoer;
}

/**
 * What a positive number in a row means: more spent, more received, better off, worse off, or not known.
 * Amounts are unsigned by kind; only a `saldo` or `tekort` may be negative by nature.
 */
export type Richting = 'last' | 'baat' | 'saldo' | 'tekort' | 'neutraal';

/** What an author says that a minus in a table means. */
export type Tekens = 'nadeel' | 'voordeel';

/**
 * What may be said of a table of which each amount is a voordeel or a nadeel: only that it is one (`ja`), or also how
 * it is shown, where that is otherwise than the house does.
 */
export const EFFECTEN = ['ja', 'tekens', 'nadeel_links', 'voordeel_links'] as const;
export type Effecten = (typeof EFFECTEN)[number];

export interface FinancieleRij {
  /** Unique in the table. */
  readonly id: string;
  /** Other names under which a path may find the row, as "groep.post". */
  readonly namen: readonly string[];
  readonly label: string;
  readonly soort: 'post' | 'groep' | 'subtotaal' | 'totaal' | 'saldo' | 'toelichting';
  /** Nesting in groups, from 0. */
  readonly diepte: number;
  readonly richting: Richting;
  readonly aard?: Aard;
  /** A post that the total of its table counts; rows below the total and computed ones are not. */
  readonly teltMee?: true;
  /** The reserve out of which a post comes or into which it goes. */
  readonly reserve?: string;
  /** A stand that says again what another row says: that of the year before. */
  readonly overgenomen?: true;
  /** What the rows around it come to, as a total does. */
  readonly uitkomst?: true;
  /** Says nothing that the rows around it do not say: found by its name, but not shown. */
  readonly weglaten?: true;
  /** By the id of the column; a column that is not here is empty. */
  readonly cellen: ReadonlyMap<string, Cel>;
  /** Sum over the years, where that means something (not for balances or percentages). */
  readonly totaal?: Bedrag;
  /** What running text has instead: the stated figure. */
  readonly totaalGetoond?: Bedrag;
  /** What was typed for the row, or for the group of which it is the subtotal; nothing for a row that the tool adds. */
  readonly bron?: Bron;
  readonly span?: Span;
}

export interface FinancieleTabel {
  readonly naam: string;
  readonly titel: string;
  /** How the table is shown; the amounts are euros whatever it says. */
  readonly eenheid: Eenheid;
  /** The unit in which its amounts were typed. */
  readonly invoer: Eenheid;
  /** Head of the first column, where the house style's own does not do. */
  readonly eersteKop?: string;
  /** What its author says that a minus means. */
  readonly tekens?: Tekens;
  /** Each of its amounts is a voordeel or a nadeel. */
  readonly effecten?: Effecten;
  readonly kolommen: readonly FinancieleKolom[];
  readonly rijen: readonly FinancieleRij[];
  /** Remarks below the table. */
  readonly noten: readonly string[];
  /** Made by the tool from other blocks (saldo, kapitaallasten): nobody expects that it is printed. */
  readonly afgeleid: boolean;
  /** Only explains another table: what its totals come to is no news. */
  readonly toelichtend?: true;
  /** The name of a table that holds its amounts too, when somebody wants them there. */
  readonly deelVan?: string;
  /** Whether rounded amounts, added up by a reader, visibly miss their rounded total. */
  readonly afrondingZichtbaar: {
    /** When shown in thousands. */
    readonly duizend: boolean;
    /** When shown in whole euros. */
    readonly euro: boolean;
  };
  readonly span?: Span;
}

/** A setting behind the tables, as a reader knows it: the rente of an investering, the minimum of a reserve. */
export interface Uitgangspunt {
  /** "reserves.wijken.minimum" */
  readonly sleutel: string;
  readonly naam: string;
  readonly waarde: string;
  /** The key of the name of what it belongs to. */
  readonly van: string;
}

/** All computed tables by name, in the order in which a reader expects them. */
export interface Financien {
  readonly jaren: readonly string[];
  readonly tabellen: ReadonlyMap<string, FinancieleTabel>;
  readonly uitgangspunten: readonly Uitgangspunt[];
}
