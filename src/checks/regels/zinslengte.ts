import type { Regel } from '../regel.ts';
import { readZinnen } from '../tekst/zin.ts';

/** Words; B1 asks for about fifteen on average. */
const LANGST = 35;

/** Sentences in running text are not too long. Besluitpunten may be: they must be complete. */
export const zinslengte: Regel = {
  naam: 'zinslengte',
  groep: 'tekst',
  ernst: 'tip',
  kort: `Een zin telt niet meer dan ${LANGST} woorden.`,
  waarom:
    'Op taalniveau B1 tellen zinnen gemiddeld 10 tot 15 woorden. Een zin van meer dan 35 woorden leest bijna niemand in één keer. Knip hem in tweeën, of maak er een opsomming van. Voor een letterlijk citaat zet u de regel uit.',
  bron: 'taalniveau B1 (Europees Referentiekader); moties over begrijpelijke taal in Groningen (2025) en Nunspeet',
  fout: '‹De fietsnota, die is gemaakt na gesprekken met inwoners, ondernemers en scholen in alle wijken van de gemeente, laat zien welke routes de meeste mensen gebruiken, waar het gevaarlijk is en welke drie straten als eerste aan de beurt zijn.›',
  goed: 'De fietsnota laat zien welke routes de meeste mensen gebruiken en waar het gevaarlijk is. Inwoners, ondernemers en scholen dachten mee. Drie straten zijn als eerste aan de beurt.',
  check: ({ passages }) =>
    passages
      .filter(({ soort }) => soort === 'alinea' || soort === 'punt')
      .flatMap(readZinnen)
      .filter(({ woorden }) => woorden.length > LANGST)
      .map(({ woorden, span }) => ({
        melding: `Deze zin telt ${woorden.length} woorden.`,
        span,
        hint: 'Knip de zin in tweeën, of maak er een opsomming van.',
      })),
};
