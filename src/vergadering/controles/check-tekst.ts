import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { alleSegmenten, type Segment, type Tekst } from '../../domain/tekst.ts';
import { alleBlokken, type Tekstblok, tekstenIn } from '../../domain/tekstblok.ts';
import { alleAgendapunten, type Vergadering } from '../../domain/vergadering.ts';
import type { Located } from '../../source/located.ts';

/** What a proposal computes or keeps beside it; a meeting has nothing to take it from. */
const VAN_EEN_VOORSTEL: Readonly<Partial<Record<(Segment | Tekstblok)['soort'], string>>> = {
  bedrag: 'een berekend bedrag',
  punt: 'het nummer van een besluitpunt',
  tabel: 'een verwijzing naar een tabel',
  figuur: 'een verwijzing naar een afbeelding',
  voetnoot: 'een voetnoot',
  tabelplaats: 'een berekende tabel',
  afbeelding: 'een afbeelding',
};

/** Texts of a meeting that would be printed without a part of what was typed. */
export function checkTekst(vergadering: Vergadering): readonly Diagnostic[] {
  const punten = alleAgendapunten(vergadering.agenda);
  const blokken = punten.flatMap(({ inhoud }) => alleBlokken(inhoud));
  const segmenten = [
    ...regelsVan(vergadering).map(({ value }) => value),
    ...blokken.flatMap((blok): readonly Tekst[] => tekstenIn(blok)),
  ].flatMap(alleSegmenten);
  return [...segmenten, ...blokken].flatMap(({ soort, span }) => {
    const what = VAN_EEN_VOORSTEL[soort];
    if (what === undefined) return [];
    const melding = `In een vergadering kan ${what} niet staan.`;
    return [fout('vergadertekst', melding, span, { hint: 'Schrijf het uit, als gewone tekst.' })];
  });
}

/** The lines of running text in the frontmatter. */
function regelsVan({ inzage, inspreken, agenda }: Vergadering): readonly Located<Tekst>[] {
  const lines = alleAgendapunten(agenda).flatMap((punt) => [
    punt.toelichting,
    punt.reden,
    ...punt.besluit,
    ...[...punt.amendementen, ...punt.moties].flatMap(({ reden, preadvies }) => [reden, preadvies?.tekst]),
    ...punt.ordevoorstellen.flatMap(({ reden, tekst }) => [reden, tekst]),
    ...[...punt.stemverklaringen, ...punt.aantekeningen, ...punt.toezeggingen].map(({ tekst }) => tekst),
  ]);
  return [inzage, inspreken, ...lines].filter((line) => line !== undefined);
}
