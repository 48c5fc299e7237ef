import type { Bedrag } from '../../domain/bedrag.ts';
import type { Aard, Eenheid, WaardeSoort } from '../../domain/financien/invoer.ts';
import type {
  Bron,
  Effecten,
  FinancieleKolom,
  FinancieleRij,
  Richting,
  Tekens,
} from '../../domain/financien-tabel.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import type { Expr } from './formule.ts';

/**
 * The tables of a small spreadsheet before anything is computed, and how whoever makes them writes a formula. The sheet
 * knows no blocks and nothing of councils.
 */

/** What an author put in a cell, or what a standard block computes there. */
export type CelSpec =
  | {
      readonly soort: 'gegeven';
      readonly waarde: Bedrag;
      /** A plain number that was typed with its digits in threes. */
      readonly groepen?: true;
      readonly span: Span;
    }
  | {
      readonly soort: 'formule';
      readonly expr: Expr;
      readonly span?: Span;
      /** Its author asked for what is still needed. */
      readonly sluitpost?: true;
    }
  /** What is still needed: whoever makes the table puts the formula here. */
  | { readonly soort: 'sluitpost'; readonly span: Span }
  | { readonly soort: 'tekst'; readonly tekst: string; readonly span: Span }
  /** Typed, but not to be read: reported already, and whatever uses it is left open. */
  | { readonly soort: 'onleesbaar'; readonly span: Span };

export interface KolomSpec extends FinancieleKolom {
  readonly formule?: Expr;
  /** The column of the year before, under the same head. */
  readonly vorige?: string;
  /** Part of the sum over the years. */
  readonly telt: boolean;
  /** Computed rows leave this column empty: its values cannot be added up. */
  readonly zonderSom?: boolean;
  readonly span?: Span;
}

/** A total that the author states, for one cell. */
export interface Verwachting {
  readonly rij: string;
  readonly kolom: string;
  readonly tekst: Located<string>;
}

export interface RijSpec {
  readonly id: string;
  /** All names by which formulas and paths find the row; `id` is one of them. */
  readonly namen: readonly string[];
  /** The id of the group in which the row stands. */
  readonly groep?: string;
  readonly label: string;
  readonly soort: FinancieleRij['soort'];
  readonly diepte: number;
  readonly richting: Richting;
  /** What is left over is no voordeel or nadeel, whatever it is computed from. */
  readonly zonderRichting?: true;
  readonly toon?: WaardeSoort;
  /** Print the stated figures; blamed when there are none. */
  readonly toonVerwacht?: Span;
  /** Its entry says whether typed figures were rounded; else its table does. */
  readonly afgerond?: boolean;
  readonly aard?: Aard;
  /** The reserve out of which a post comes or into which it goes. */
  readonly reserve?: string;
  readonly cellen: ReadonlyMap<string, CelSpec>;
  /** For the columns that have no cell of their own. */
  readonly formule?: Expr;
  /** The posts in a group, in all depths. */
  readonly leden?: readonly string[];
  /** Computed rows in a group of which is not said whether they count. */
  readonly openLeden?: readonly string[];
  /**
   * Counted by a sum around it: a typed row that is no total, saldo or toelichting, and a computed row that says so
   * (`telt: ja`, `soort: post`). A label never decides.
   */
  readonly teltMee: boolean;
  /** A computed row that does not say whether it counts: within reach of a sum that is an error. */
  readonly open?: true;
  /** Where a `som` further down begins anew: behind this total (subtotals only for a subtotal). */
  readonly grens?: 'totaal' | 'subtotaal';
  /** The author did not say that a sum begins anew behind this `som`; it does. */
  readonly grensOngezegd?: true;
  /** A balance at a moment: its sum over years means nothing. */
  readonly stand: boolean;
  readonly gelijkAan?: Expr;
  /** What was typed for the row; a subtotal has that of its group. */
  readonly bron?: Bron;
  /** A stand that says again what another row says: that of the year before. */
  readonly overgenomen?: true;
  /** What the rows around it come to, as a total does. */
  readonly uitkomst?: true;
  /** Not shown: always, or when all its cells are empty. */
  readonly weglaten?: 'altijd' | 'als-leeg';
  /** Where all terms are empty the sum is empty too, and not zero: then nothing happens in that year. */
  readonly leegZonderTermen?: true;
  readonly span: Span;
}

/** A table before anything is computed. */
export interface TabelSpec {
  readonly naam: string;
  readonly titel: string;
  readonly eenheid: Eenheid;
  /** The unit in which the amounts were typed. */
  readonly invoer: Eenheid;
  /** Typed figures were rounded: stated totals may be off by half a unit for each term. */
  readonly afgerond: boolean;
  /** What a minus means, where the author says it. */
  readonly tekens?: Tekens;
  readonly tekensSpan?: Span;
  /** The author does not say it; of effects a minus is a nadeel. */
  readonly tekensOngezegd?: true;
  /** Each amount is a voordeel or a nadeel. */
  readonly effecten?: Effecten;
  /** Print the stated figures of all rows; blamed when there are none. */
  readonly toonVerwacht?: Span;
  /** Where an author says that figures were rounded, where that is not at the table: "bij de reserve". */
  readonly tolerantieBij?: string;
  readonly eersteKop?: string;
  readonly kolommen: readonly KolomSpec[];
  readonly rijen: readonly RijSpec[];
  readonly verwachtingen: readonly Verwachting[];
  readonly noten: readonly string[];
  /** Made by the tool from other blocks, not asked for by its author. */
  readonly afgeleid?: true;
  /** Only explains another table: what its totals come to is no news. */
  readonly toelichtend?: true;
  /** The name of a table that holds its amounts too, when somebody wants them there. */
  readonly deelVan?: string;
  readonly span: Span;
}

/** One cell, by its place in the tables. */
export interface Plek {
  readonly tabel: string;
  readonly rij: string;
  readonly kolom: string;
}

/** Whether the figures typed in a row were rounded before. */
export function isAfgerond(spec: TabelSpec, rij: RijSpec | undefined): boolean {
  return rij?.afgerond ?? spec.afgerond;
}

/** A computed cell. */
export function formule(expr: Expr): CelSpec {
  return { soort: 'formule', expr };
}

/** The cell of another table, in the same column unless one is named. */
export function cel(tabel: string, rij: string, kolom?: string): Expr {
  return kolom === undefined ? { soort: 'cel', tabel, rij } : { soort: 'cel', tabel, rij, kolom };
}

/** The sum of terms. */
export function som(termen: readonly Expr[]): Expr {
  return { soort: 'som', termen };
}

/** The left less the right. */
export function verschil(links: Expr, rechts: Expr): Expr {
  return { soort: 'reken', teken: '-', links, rechts };
}

/** A row that the tool adds, with what such rows share. */
export function rekenRij(
  rij: Pick<RijSpec, 'id' | 'label' | 'soort' | 'richting' | 'span'> & Partial<RijSpec>,
): RijSpec {
  const grens = rij.soort === 'totaal' || rij.soort === 'subtotaal' ? { grens: rij.soort } : {};
  return { namen: [rij.id], diepte: 0, cellen: new Map(), teltMee: false, stand: false, ...grens, ...rij };
}
