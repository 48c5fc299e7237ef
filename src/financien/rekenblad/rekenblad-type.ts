import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Bedrag } from '../../domain/bedrag.ts';
import type { Richting } from '../../domain/financien-tabel.ts';
import type { Expr } from './formule.ts';
import type { Plek, RijSpec } from './model.ts';
import type { Doel, Register } from './verwijzing.ts';

/** Which names a formula uses: those of rows or those of columns. */
export type As = 'rij' | 'kolom';

/** All tables with their formulas; every cell is computed once, when it is first asked for. */
export interface Rekenblad {
  readonly register: Register;
  /** True for a balance at a moment, whose sum over years means nothing. */
  isStand(rij: RijSpec): boolean;
  /** What a minus in a row means, as far as it is said or follows from formulas. */
  richting(rij: RijSpec, tabel: string): Richting;
  /** The value of a cell; undefined where an error, reported already, left none. */
  waarde(plek: Plek): Bedrag | undefined;
  bereken(expr: Expr, plek: Plek, as?: As): Bedrag | undefined;
  /** The formula behind a cell, if it is computed. */
  formule(plek: Plek): { readonly expr: Expr; readonly as: As } | undefined;
  /** The sum of a row over its years. */
  totaal(tabel: string, rij: string): Bedrag | undefined;
  /** What a name in a formula stands for; undefined (and reported) when it is not known. */
  zoek(expr: Expr & { soort: 'naam' }, plek: Plek, as: As): Doel | undefined;
  /** What went wrong so far, in the order in which it was met. */
  readonly diagnostics: readonly Diagnostic[];
}
