import { fout } from '../../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../../diagnostics/result.ts';
import type { Getal } from '../../domain/bedrag.ts';
import type { Located } from '../../source/located.ts';
import type { Expr } from '../rekenblad/formule.ts';
import type { CelSpec, KolomSpec } from '../rekenblad/model.ts';
import { leesPercentage } from './cellen.ts';

type Cellen = ReadonlyMap<string, CelSpec>;

/**
 * The cells of a post with `indexering`: behind a year with an amount, each year without one is the year before, raised
 * by the percentage and rounded to whole euros. Typed years are kept; a check compares them. Under the heads of years
 * each column follows that of its own name. An error where no column has a year before it.
 */
export function metIndexering(
  typed: Cellen,
  indexering: Located<string> | undefined,
  kolommen: readonly KolomSpec[],
): Valued<Cellen> {
  if (!indexering) return ok(typed);
  const jaren = new Set(kolommen.flatMap(({ telt, jaar }) => (telt && jaar !== undefined ? [jaar] : [])));
  if (jaren.size !== 1 && !kolommen.some(volgtJaar)) return ok(typed, [zonderJaren(indexering)]);
  const { value: percentage, diagnostics } = leesPercentage(indexering);
  if (!percentage) return ok(typed, diagnostics);
  const cells = new Map(typed);
  for (const kolom of kolommen.filter(volgtJaar)) {
    if (cells.has(kolom.id) || kolom.vorige === undefined || !cells.has(kolom.vorige)) continue;
    const expr = verhoogd(kolom.vorige, percentage.plus(1));
    cells.set(kolom.id, { soort: 'formule', expr, span: indexering.span });
  }
  return ok(cells, diagnostics);
}

function volgtJaar({ telt, vorige }: KolomSpec): boolean {
  return telt && vorige !== undefined;
}

function zonderJaren({ span }: Located<string>) {
  const hint = 'Zet in de kolommen de jaren, één kolom voor elk jaar, of haal `indexering` weg.';
  return fout('waarde', 'Indexeren gaat van jaar op jaar, maar deze tabel heeft geen rij jaren.', span, {
    hint,
  });
}

/** The cell of another year in the same row, raised and rounded to whole euros. */
function verhoogd(kolom: string, factor: Getal): Expr {
  const rechts: Expr = { soort: 'getal', waarde: factor, tekst: factor.toFixed() };
  const waarde: Expr = { soort: 'reken', teken: '*', links: { soort: 'hier', kolom }, rechts };
  return { soort: 'functie', naam: 'afronden', argumenten: [waarde] };
}
