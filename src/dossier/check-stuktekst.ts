import { zoekPunt } from '../besluit/amenderen/plek.ts';
import { bedoeldeNaamIn } from '../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { schrijfWoordIn } from '../diagnostics/herstel-waarde.ts';
import { blokkenVan, segmentenVan } from '../domain/alle-tekst.ts';
import { allePunten } from '../domain/besluitpunt.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import { figuurnaam } from '../domain/tekstblok.ts';
import type { LopendeTekst } from '../domain/voorstel.ts';
import { lookupBedrag } from '../financien/lookup-bedrag.ts';
import type { Span } from '../source/source-text.ts';

/**
 * Whether all that the text of a piece refers to is there: amounts, tables, pictures and points. A point is named by its
 * id, or by its number in the proposal; `nieuw` are the ids of those that the piece itself brings.
 */
export function checkStuktekst(
  tekst: LopendeTekst,
  financien: Financien,
  nieuw: readonly string[],
): readonly Diagnostic[] {
  const tabellen = [...financien.tabellen.keys()];
  const figuren = blokkenVan(tekst, 'afbeelding').map(figuurnaam);
  const ids = [...allePunten(tekst.besluitpunten).flatMap(({ id }) => id?.value ?? []), ...nieuw];
  const bedragen = segmentenVan(tekst, 'bedrag').flatMap(({ pad, span }) => {
    const found = lookupBedrag(financien, pad);
    if (found.ok) return [];
    return [
      fout('onbekende-verwijzing', found.melding, span, {
        hint: found.hint,
        ...schrijfWoordIn(span, pad, found.bedoeld ?? [], found.zeker ?? false),
      }),
    ];
  });
  const genoemd = [...segmentenVan(tekst, 'tabel'), ...blokkenVan(tekst, 'tabelplaats')].flatMap(
    ({ naam, span }) => unknown('tabel', naam, tabellen, span),
  );
  const beelden = segmentenVan(tekst, 'figuur').flatMap(({ naam, span }) =>
    unknown('figuur', naam, figuren, span),
  );
  const punten = segmentenVan(tekst, 'punt').flatMap(({ id, span }) => {
    if (ids.includes(id) || zoekPunt(tekst.besluitpunten, { value: id })) return [];
    const own = 'Noem het id of het nummer van een besluitpunt van het voorstel.';
    const melding = `Er is geen besluitpunt met het id '${id}'.`;
    return [fout('onbekend-besluitpunt', melding, span, bedoeldeNaamIn(span, id, ids, own))];
  });
  return [...bedragen, ...genoemd, ...beelden, ...punten];
}

function unknown(
  soort: 'tabel' | 'figuur',
  naam: string,
  known: readonly string[],
  span: Span,
): readonly Diagnostic[] {
  if (known.includes(naam)) return [];
  const there = known.length > 0 ? `Er zijn: ${known.join(', ')}.` : `Er is hier geen ${soort}.`;
  const melding = `${soort === 'tabel' ? 'De tabel' : 'De figuur'} '${naam}' bestaat niet.`;
  return [fout('onbekende-verwijzing', melding, span, bedoeldeNaamIn(span, naam, known, there))];
}
