import { formatDatum } from '../../domain/datum.ts';
import { OUDE_REGELINGEN } from '../recht/oude-regelingen.ts';
import type { Regel } from '../regel.ts';
import { findIn } from '../tekst/passage.ts';

const INTREKKEN = /\b(?:in te trekken|vervallen te verklaren|op te heffen|af te sluiten)\b/;

/** So many characters before and behind a name may say what is done with it. */
const OMGEVING = 1000;

/** What is withdrawn keeps the name that it had: "in te trekken de verordening …", "onder intrekking van …". */
function wordtIngetrokken(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - OMGEVING), at);
  if (/\bintrekk(?:en|ing)\b[^,;]*$/i.test(before)) return true;
  // The verb behind it decides; without one, the verb before it.
  const verb = /(?:[a-zß-ɏ]+ )?\bte [a-zß-ɏ]+n\b/.exec(text.slice(at, at + OMGEVING))?.[0];
  const earlier = [...before.matchAll(/(?:[a-zß-ɏ]+ )?\bte [a-zß-ɏ]+n\b/g)].at(-1)?.[0];
  return INTREKKEN.test(verb ?? earlier ?? '');
}

/** A decision uses the words of the law that is in force. The text may speak of the past. */
export const oudRecht: Regel = {
  naam: 'oud-recht',
  groep: 'recht',
  ernst: 'waarschuwing',
  kort: 'Een besluit noemt geen regeling die is vervangen.',
  waarom:
    'Sinds 1 januari 2024 geldt de Omgevingswet en stelt de raad een omgevingsplan vast in plaats van een bestemmingsplan. Sinds 1 mei 2022 geldt de Wet open overheid. De regel kijkt alleen naar het onderwerp, de grondslag en de besluitpunten. Wat wordt ingetrokken, houdt zijn oude naam. Geldt overgangsrecht, zet de regel daar dan uit met de reden.',
  bron: 'Omgevingswet (Stb. 2016, 156); Wet open overheid (Stb. 2021, 499)',
  fout: 'datum: 2026-03-03\nbesluitpunten:\n  - het ‹bestemmingsplan› Vlietkade vast te stellen',
  goed: 'datum: 2026-03-03\nbesluitpunten:\n  - het omgevingsplan te wijzigen voor de Vlietkade',
  check({ voorstel, passages }) {
    const deciding = passages.filter(({ soort }) =>
      ['onderwerp', 'grondslag', 'besluitpunt'].includes(soort),
    );
    return OUDE_REGELINGEN.filter(({ sinds }) => voorstel.datum.value >= sinds).flatMap(
      ({ patroon, sinds, nu }) =>
        [...findIn(deciding, patroon)]
          .filter(({ match, passage }) => !wordtIngetrokken(passage.text, match.index))
          .map(({ match, span }) => ({
            melding: `'${match[0]}' is sinds ${formatDatum(sinds)} geen geldend recht meer.`,
            span,
            hint: `Nu geldt: ${nu}. Bij overgangsrecht zet u deze regel uit, met de reden.`,
          })),
    );
  },
};
