import type { Regel, Vondst } from '../regel.ts';
import { inPlaatsVan, mogelijkIn } from '../tekst/herschrijf.ts';
import { findIn } from '../tekst/passage.ts';

const NAAM = /(?<![A-Za-zÀ-ɏ-])(\p{Lu}[A-Za-zÀ-ɏ-]{4,}) (20\d\d) ?[-–] ?(20\d\d)\b/gu;
/** Words that are no name, with a capital because a sentence or a cell begins. */
const GEWOON =
  /^(?:Periode|Jaren|Jaar|Tussen|Vanaf|Seizoen|Schooljaar|Totaal|Raadsperiode|Looptijd|Planning|Begroting)$/;

/** A plan that bears a period bears the same one everywhere. */
export const naamJaren: Regel = {
  naam: 'naam-jaren',
  groep: 'tijd',
  ernst: 'waarschuwing',
  kort: 'Een plan met jaartallen in de naam heeft overal dezelfde jaren.',
  waarom:
    'Heet de nota de ene keer "Fietsnota 2026-2030" en de andere keer "Fietsnota 2026-2029", dan is een van beide waarschijnlijk een vergissing. Een vorige nota, met andere jaren aan beide kanten, wordt niet gemeld.',
  fout: 'In de ‹Fietsnota 2026-2029› staan drie routes.',
  goed: 'In de Fietsnota 2026-2030 staan drie routes, en in de Fietsnota 2020-2025 stonden er twee.',
  check({ passages }) {
    const found = [...findIn(passages, NAAM)]
      .filter(({ match }) => !GEWOON.test(match[1] ?? ''))
      .map(({ match, span, passage }) => ({
        naam: match[1],
        van: match[2],
        tot: match[3],
        tekst: match[0],
        span,
        passage,
        match,
      }));
    const keren = new Map<string, number>();
    for (const { tekst } of found) keren.set(tekst, (keren.get(tekst) ?? 0) + 1);
    // Of each spelling the first: what is said of one goes for those behind it.
    const eerder = new Map<string | undefined, (typeof found)[number][]>();
    return found.flatMap((one): Vondst[] => {
      const zelfde = eerder.get(one.naam) ?? [];
      const other = zelfde.find(({ van, tot }) => (van === one.van) !== (tot === one.tot));
      if (!zelfde.some(({ van, tot }) => van === one.van && tot === one.tot))
        eerder.set(one.naam, [...zelfde, one]);
      if (!other) return [];
      const melding = `Hier staat '${one.tekst}', eerder '${other.tekst}'.`;
      const verwant = [{ melding: 'De andere jaren staan hier.', span: other.span }];
      const keuzes = [
        mogelijkIn(`Schrijf hier '${other.tekst}'`, inPlaatsVan(one, other.tekst)),
        ...(keren.get(other.tekst) === 1
          ? [mogelijkIn(`Schrijf eerder '${one.tekst}'`, inPlaatsVan(other, one.tekst))]
          : []),
      ].filter((keuze) => keuze !== undefined);
      return [{ melding, span: one.span, hint: 'Kijk na welke jaren kloppen.', verwant, keuzes }];
    });
  },
};
