import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { GRENZEN, teller } from '../domain/grenzen.ts';
import type { TabelSpec } from './rekenblad/model.ts';

/** An error at the first table that is too wide, or with which the tables have too many cells to be computed. */
export function teGroot(tabellen: Iterable<TabelSpec>): Diagnostic | undefined {
  const teVeel = teller(GRENZEN.cellen);
  for (const { titel, kolommen, rijen, span } of tabellen) {
    if (kolommen.length > GRENZEN.kolommen) {
      const melding = `De tabel '${titel}' heeft ${kolommen.length} kolommen; ten hoogste ${GRENZEN.kolommen} kan.`;
      return fout('te-groot', melding, span, { hint: 'Verdeel de kolommen over meer tabellen.' });
    }
    if (!rijen.some(() => teVeel(kolommen.length))) continue;
    const melding = `Met de tabel '${titel}' zijn er meer dan ${GRENZEN.cellen} cellen in de tabellen; dat is te veel.`;
    return fout('te-groot', melding, span, {
      hint: 'Zet de cijfers in een bijlage, en hier wat de raad moet weten.',
    });
  }
  return undefined;
}
