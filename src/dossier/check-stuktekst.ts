import { zoekPunt } from '../besluit/amenderen/plek.ts';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { bedoeldWoord } from '../diagnostics/herstel-waarde.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { blokkenVan, segmentenVan } from '../domain/alle-tekst.ts';
import { allePunten } from '../domain/besluitpunt.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import { figuurnaam } from '../domain/tekstblok.ts';
import type { LopendeTekst } from '../domain/voorstel.ts';
import { lookupBedrag } from '../financien/lookup-bedrag.ts';

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
        ...bedoeldWoord(span, pad, found.bedoeld?.[0]),
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
    const near = nearest(id, ids);
    const hint = near
      ? `Bedoelde u '${near}'?`
      : 'Noem het id of het nummer van een besluitpunt van het voorstel.';
    return [
      fout('onbekend-besluitpunt', `Er is geen besluitpunt met het id '${id}'.`, span, {
        hint,
        ...bedoeldWoord(span, id, near),
      }),
    ];
  });
  return [...bedragen, ...genoemd, ...beelden, ...punten];
}

function unknown(
  soort: 'tabel' | 'figuur',
  naam: string,
  known: readonly string[],
  span: Diagnostic['span'],
): readonly Diagnostic[] {
  if (known.includes(naam)) return [];
  const near = nearest(naam, known);
  const there = known.length > 0 ? `Er zijn: ${known.join(', ')}.` : `Er is hier geen ${soort}.`;
  const hint = near ? `Bedoelde u '${near}'?` : there;
  return [
    fout(
      'onbekende-verwijzing',
      `${soort === 'tabel' ? 'De tabel' : 'De figuur'} '${naam}' bestaat niet.`,
      span,
      { hint, ...(span && bedoeldWoord(span, naam, near)) },
    ),
  ];
}
