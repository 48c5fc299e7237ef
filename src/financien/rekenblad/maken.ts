import type { Expr } from './formule.ts';
import type { CelSpec, RijSpec } from './model.ts';

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
  return { namen: [rij.id], diepte: 0, cellen: new Map(), teltMee: false, stand: false, ...rij };
}
