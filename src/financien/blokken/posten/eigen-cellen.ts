import { ok, type Valued } from '../../../diagnostics/result.ts';
import type { Getal } from '../../../domain/bedrag.ts';
import type { PostInvoer } from '../../../domain/financien/invoer.ts';
import { type CelContext, leesCellen, leesPercentage } from '../../lezen/cellen.ts';
import type { Expr } from '../../rekenblad/formule.ts';
import { type CelSpec, cel, formule } from '../../rekenblad/model.ts';
import { KAPITAALLASTEN } from '../investeringen/schema.ts';

type Cellen = Valued<ReadonlyMap<string, CelSpec>>;

/** The cells of a post that the block computes: the kapitaallasten of an investering, or years that follow an index. */
export function eigenCellen(rij: PostInvoer, context: CelContext): Cellen | undefined {
  return kapitaallasten(rij, context) ?? indexeer(rij, context);
}

function kapitaallasten({ investering, bedragen }: PostInvoer, { kolommen }: CelContext): Cellen | undefined {
  if (!investering || bedragen !== undefined) return undefined;
  const jaren = kolommen.filter((kolom) => kolom.jaar);
  return ok(new Map(jaren.map(({ id }) => [id, formule(cel(KAPITAALLASTEN, investering.value))])));
}

/**
 * The cells of a post with `indexering`: a year without an amount is the year before, raised by the percentage and
 * rounded to whole euros. Typed years are kept; a check compares them.
 */
function indexeer({ indexering, bedragen }: PostInvoer, context: CelContext): Cellen | undefined {
  if (!indexering || !bedragen) return undefined;
  const percentage = leesPercentage(indexering);
  const typed = leesCellen(bedragen, context);
  const diagnostics = [...percentage.diagnostics, ...typed.diagnostics];
  if (!percentage.value) return ok(typed.value, diagnostics);
  const factor = percentage.value.plus(1);
  const cells = new Map(typed.value);
  let vorige: string | undefined;
  for (const kolom of context.kolommen.filter((one) => one.jaar !== undefined)) {
    if (!cells.has(kolom.id) && vorige !== undefined) {
      cells.set(kolom.id, { soort: 'formule', expr: verhoogd(vorige, factor), span: indexering.span });
    }
    if (cells.has(kolom.id)) vorige = kolom.id;
  }
  return ok(cells, diagnostics);
}

/** The cell of another year in the same row, raised and rounded to whole euros. */
function verhoogd(kolom: string, factor: Getal): Expr {
  const rechts: Expr = { soort: 'getal', waarde: factor, tekst: factor.toFixed() };
  const waarde: Expr = { soort: 'reken', teken: '*', links: { soort: 'hier', kolom }, rechts };
  return { soort: 'functie', naam: 'afronden', argumenten: [waarde] };
}
