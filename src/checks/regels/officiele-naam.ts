import { OFFICIELE_NAMEN } from '../recht/officiele-namen.ts';
import type { Tekstregel } from '../regel.ts';
import { findIn } from '../tekst/passage.ts';

/** Acts and bodies are called by their official names. */
export const officieleNaam: Tekstregel = {
  naam: 'officiele-naam',
  groep: 'namen',
  ernst: 'waarschuwing',
  kort: 'Wetten en instanties hebben hun officiële naam.',
  waarom:
    'Met de juiste naam vindt de lezer de wet terug, en klopt het besluit als iemand ernaar verwijst. De regel kent een lijst van vergissingen die vaak voorkomen.',
  bron: 'citeertitels op wetten.overheid.nl; Register van Overheidsorganisaties',
  fout: 'De ‹Wet maatschappelijke ontwikkeling› regelt de hulp.',
  goed: 'De Wet maatschappelijke ondersteuning 2015 regelt de hulp.',
  check: ({ passages }) =>
    OFFICIELE_NAMEN.flatMap(({ fout, goed }) =>
      [...findIn(passages, fout)].map(({ match, span }) => ({
        melding:
          match[0].toLowerCase() === goed.toLowerCase()
            ? `'${match[0]}' wordt met andere hoofdletters geschreven.`
            : `'${match[0]}' is niet de officiële naam.`,
        span,
        hint: `Schrijf '${goed}'.`,
      })),
    ),
};
