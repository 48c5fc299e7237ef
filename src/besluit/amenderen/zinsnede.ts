import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { Wijziging } from '../../domain/amendement.ts';
import { allePunten } from '../../domain/besluitpunt.ts';
import { CONSIDERANSLIJSTEN } from '../../domain/considerans.ts';
import { inKort } from '../../domain/in-kort.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { type Bereik, findCitaat, nearestPassage } from './citaat.ts';
import { type Basis, noemPlek, type Plek, regelsAlsPunten } from './plek.ts';
import { deeltBerekend, drukTekst } from './snijd-tekst.ts';

/** What a quotation covers of the printed text of a place; it must stand there literally, and be told from its likes. */
export function zoekZinsnede(
  { was, keer }: Extract<Wijziging, { soort: 'zinsnede' }>,
  plek: Plek,
  basis: Basis,
  stuk: string,
): Result<Bereik> {
  const { druk } = basis;
  const { value: woorden, span } = was;
  const tekst = drukTekst(plek.punt.tekst.value, druk);
  const found = findCitaat(tekst, woorden);
  const [first] = found;
  if (!first) {
    if (/…|\.{3}/.test(woorden)) {
      const hint = 'Citeer de woorden volledig: met puntjes is niet vast te stellen wat er vervalt.';
      return failed(
        fout('amendement-was', `In het citaat van amendement ${stuk} staan puntjes.`, span, { hint }),
      );
    }
    const { naam, hint } = dichtstbij(tekst, woorden, plek, basis);
    const melding = `Amendement ${stuk} citeert een tekst die niet in ${naam} staat.`;
    return failed(fout('amendement-was', melding, span, { hint: hint ?? `Er staat: '${inKort(tekst)}'.` }));
  }
  const naam = noemPlek(plek);
  if (found.length > 1 && !keer) {
    const times = found.length === 2 ? 'twee' : String(found.length);
    const choices = opsomming(
      found.slice(0, MOST_TOLD).map((_, at) => `\`keer: ${at + 1}\``),
      'of',
    );
    const melding = `'${inKort(woorden)}' staat ${times} keer in ${naam}.`;
    return failed(fout('amendement-dubbel', melding, span, { hint: `Zet erbij welke: ${choices}.` }));
  }
  const bereik = keer ? found[keer.value - 1] : first;
  if (!bereik) {
    const melding = `'${inKort(woorden)}' staat ${found.length} keer in ${naam}; een ${keer?.value}e is er niet.`;
    return failed(fout('amendement-dubbel', melding, keer?.span ?? span));
  }
  const cuts = [bereik.start, bereik.end].some((at) => deeltBerekend(plek.punt.tekst.value, at, druk));
  if (cuts) {
    const melding = `Het citaat van amendement ${stuk} eindigt midden in een berekend bedrag.`;
    const hint = 'Citeer het bedrag helemaal, of wijzig het met `bedrag`.';
    return failed(fout('amendement-was', melding, span, { hint }));
  }
  return ok(bereik);
}

/** Most choices that are written out. */
const MOST_TOLD = 6;

/**
 * What a place is called, and as a hint for a quotation that is not in it: the place where it does stand, or the passage
 * that is most like it.
 */
export function dichtstbij(
  tekst: string,
  citaat: string,
  plek: Plek,
  { punten, considerans, druk }: Basis,
): { readonly naam: string; readonly hint?: string | undefined } {
  const plekken: readonly Plek[] = [
    ...allePunten(punten).map((punt) => ({ punt })),
    ...CONSIDERANSLIJSTEN.flatMap((lijst) =>
      regelsAlsPunten(considerans[lijst]).map((punt) => ({ lijst, punt })),
    ),
  ];
  const elsewhere = plekken.find(
    ({ punt }) => findCitaat(drukTekst(punt.tekst.value, druk), citaat).length > 0,
  );
  const naam = noemPlek(plek);
  if (elsewhere) return { naam, hint: `Deze woorden staan in ${noemPlek(elsewhere)}.` };
  const near = nearestPassage(tekst, citaat);
  return { naam, hint: near && `Het dichtst erbij komt: '${near}'.` };
}
