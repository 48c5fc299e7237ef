import { fout } from '../../diagnostics/diagnostic.ts';
import { aanbod, schrijfWaarde, voegNaast } from '../../diagnostics/herstel-waarde.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { Wijziging } from '../../domain/amendement.ts';
import { allePunten } from '../../domain/besluitpunt.ts';
import { CONSIDERANSLIJSTEN } from '../../domain/considerans.ts';
import { inKort } from '../../domain/in-kort.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { spanText } from '../../source/source-text.ts';
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
  const snijdt = ({ start, end }: Bereik) =>
    [start, end].some((at) => deeltBerekend(plek.punt.tekst.value, at, druk));
  const found = findCitaat(tekst, woorden);
  const [first] = found;
  if (!first) {
    if (/…|\.{3}/.test(woorden)) {
      const hint = 'Citeer de woorden volledig: met puntjes is niet vast te stellen wat er vervalt.';
      return failed(
        fout('amendement-was', `In het citaat van amendement ${stuk} staan puntjes.`, span, { hint }),
      );
    }
    const { naam, hint, near } = dichtstbij(tekst, woorden, plek, basis);
    const melding = `Amendement ${stuk} citeert een tekst die niet in ${naam} staat.`;
    const [only, second] = near === undefined ? [] : findCitaat(tekst, near);
    const schrijf = near !== undefined && only && !second && !snijdt(only) ? [near] : [];
    return failed(
      fout('amendement-was', melding, span, {
        hint: hint ?? `Er staat: '${inKort(tekst)}'.`,
        ...schrijfWaarde(span, schrijf, false),
      }),
    );
  }
  const naam = noemPlek(plek);
  if (found.length > 1 && !keer) {
    const times = found.length === 2 ? 'twee' : String(found.length);
    const choices = opsomming(
      found.slice(0, MOST_TOLD).map((_, at) => `\`keer: ${at + 1}\``),
      'of',
    );
    const melding = `'${inKort(woorden)}' staat ${times} keer in ${naam}.`;
    const antwoorden = found
      .slice(0, spanText(span).includes('\n') ? 0 : MOST_TOLD)
      .flatMap((bereik, at) =>
        snijdt(bereik)
          ? []
          : [[`Kies '${rondom(tekst, bereik)}'`, voegNaast(span, `keer: ${at + 1}`)] as const],
      );
    return failed(
      fout('amendement-dubbel', melding, span, {
        hint: `Zet erbij welke: ${choices}.`,
        ...aanbod(antwoorden),
      }),
    );
  }
  const bereik = keer ? found[keer.value - 1] : first;
  if (!bereik) {
    const melding = `'${inKort(woorden)}' staat ${found.length} keer in ${naam}; een ${keer?.value}e is er niet.`;
    const nummers = found.slice(0, MOST_TOLD).map((_, at) => String(at + 1));
    return failed(
      fout(
        'amendement-dubbel',
        melding,
        keer?.span ?? span,
        keer && schrijfWaarde(keer.span, nummers, false),
      ),
    );
  }
  if (snijdt(bereik)) {
    const melding = `Het citaat van amendement ${stuk} eindigt midden in een berekend bedrag.`;
    const hint = 'Citeer het bedrag helemaal, of wijzig het met `bedrag`.';
    return failed(fout('amendement-was', melding, span, { hint }));
  }
  return ok(bereik);
}

/** A passage with some words on either side. */
function rondom(tekst: string, { start, end }: Bereik): string {
  const [voor, na] = [tekst.slice(0, start), tekst.slice(end)];
  const [before, after] = [
    /(?:\S+\s+){0,3}\S*$/.exec(voor)?.[0] ?? '',
    /^\S*(?:\s+\S+){0,3}/.exec(na)?.[0] ?? '',
  ];
  return `${before === voor ? '' : '… '}${before}${inKort(tekst.slice(start, end))}${after}${after === na ? '' : ' …'}`;
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
): {
  readonly naam: string;
  readonly hint?: string | undefined;
  readonly near?: string | undefined;
} {
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
  return { naam, hint: near && `Het dichtst erbij komt: '${near}'.`, near };
}
