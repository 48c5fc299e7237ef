import type { Getal } from '../../../domain/bedrag.ts';
import type { RegelInvoer } from '../../../domain/financien/regel.ts';
import { type CelContext, leesCellen, leesPercentage } from '../../lezen/cellen.ts';
import type { Expr } from '../../rekenblad/formule.ts';
import type { CelSpec } from '../../rekenblad/model.ts';

/**
 * The cells of a post with `indexering`: a year without an amount is the year before, raised by the percentage and
 * rounded to whole euros. Typed years are kept; a check compares them.
 */
export function indexeer(regel: RegelInvoer, context: CelContext): ReadonlyMap<string, CelSpec> | undefined {
  if (!regel.indexering || !regel.bedragen || regel.formule) return undefined;
  const percentage = leesPercentage(regel.indexering, context.diagnostics);
  const typed = leesCellen(regel.bedragen, context);
  if (!percentage) return typed;
  const factor = percentage.plus(1);
  const cells = new Map(typed);
  let vorige: string | undefined;
  for (const kolom of context.kolommen.filter((one) => one.jaar !== undefined)) {
    if (!cells.has(kolom.id) && vorige !== undefined) {
      cells.set(kolom.id, { soort: 'formule', expr: verhoogd(vorige, factor), span: regel.indexering.span });
    }
    if (cells.has(kolom.id)) vorige = kolom.id;
  }
  return cells;
}

/** The cell of another year in the same row, raised and rounded to whole euros. */
function verhoogd(kolom: string, factor: Getal): Expr {
  const rechts: Expr = { soort: 'getal', waarde: factor, tekst: factor.toFixed() };
  const waarde: Expr = { soort: 'reken', teken: '*', links: { soort: 'hier', kolom }, rechts };
  return { soort: 'functie', naam: 'afronden', argumenten: [waarde] };
}
