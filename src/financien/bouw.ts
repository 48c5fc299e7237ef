import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Result } from '../diagnostics/result.ts';
import type { Eenheid } from '../domain/financien/cel.ts';
import type { RegelInvoer } from '../domain/financien/regel.ts';
import type { FinancienInvoer } from '../domain/financien/schema.ts';
import type { Located } from '../source/located.ts';
import type { SourceText } from '../source/source-text.ts';
import { invoerEenheid } from './lezen/invoer-eenheid.ts';
import type { Expr } from './rekenblad/formule.ts';
import type { CelSpec, RijSpec, TabelSpec } from './rekenblad/model.ts';

/** What every block needs while it turns what an author typed into tables. */
export interface Bouw {
  readonly invoer: FinancienInvoer;
  readonly jaren: readonly string[];
  readonly diagnostics: Diagnostic[];
  /** Gives the text of a CSV file beside the proposal. */
  readonly readCsv: (path: Located<string>) => Result<SourceText>;
}

/** A table together with what its author typed, for the checks. */
export interface Blok {
  readonly spec: TabelSpec;
  /** What was typed for each row, by its id. */
  readonly regels: ReadonlyMap<string, RegelInvoer>;
  /** Made by the tool from other blocks, not asked for by its author. */
  readonly afgeleid?: boolean;
}

interface Opties {
  readonly titel?: Located<string> | undefined;
  readonly eenheid?: Located<Eenheid> | undefined;
  readonly eerste_kop?: Located<string> | undefined;
  readonly invoer?: Located<Eenheid> | undefined;
  readonly tolerantie?: Located<'geen' | 'afronding'> | undefined;
  readonly toelichting?: readonly Located<string>[] | undefined;
}

/** The properties of a table that follow from its own options and from those of all tables. */
export function tabelOpties(opties: Opties, titel: string, bouw: Bouw) {
  return {
    titel: opties.titel?.value ?? titel,
    eenheid: opties.eenheid?.value ?? bouw.invoer.eenheid?.value ?? 'euro',
    invoer: invoerEenheid(bouw.invoer, opties),
    ...(opties.eerste_kop && { eersteKop: opties.eerste_kop.value }),
    afgerond: opties.tolerantie?.value === 'afronding',
    noten: (opties.toelichting ?? []).map((regel) => regel.value),
  };
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

/** A row that is computed, with what such rows share. */
export function rekenRij(
  rij: Pick<RijSpec, 'id' | 'label' | 'soort' | 'richting' | 'span'> & Partial<RijSpec>,
): RijSpec {
  return { namen: [rij.id], diepte: 0, cellen: new Map(), teltMee: false, stand: false, ...rij };
}
