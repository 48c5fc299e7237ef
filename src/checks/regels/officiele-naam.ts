import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { OFFICIELE_NAMEN } from '../recht/officiele-namen.ts';
import type { Tekstregel } from '../regel.ts';
import { inPlaatsVan, mogelijkIn, veiligIn } from '../tekst/herschrijf.ts';
import { findIn, type Passage } from '../tekst/passage.ts';
import { endsSentence } from '../tekst/zin.ts';

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
      [...findIn(passages, fout)].map(({ match, span, passage }) => {
        const naam = opZijnPlaats(goed, passage.text.slice(0, match.index));
        // What somebody else wrote stays as it was, and a name may have an old one in it.
        const repair = passage.soort === 'citaat' || isInNaam(passage, match) ? mogelijkIn : veiligIn;
        return {
          melding:
            match[0].toLowerCase() === goed.toLowerCase()
              ? `'${match[0]}' wordt met andere hoofdletters geschreven.`
              : `'${match[0]}' is niet de officiële naam.`,
          span,
          hint: `Schrijf '${goed}'.`,
          herstel: repair(`Schrijf '${naam}'`, inPlaatsVan({ passage, match }, naam)),
        };
      }),
    ),
};

/** A name as it is written behind other words: with a capital where a sentence begins. */
function opZijnPlaats(naam: string, before: string): string {
  return endsSentence(before) ? eersteHoofdletter(naam) : naam;
}

/** Whether letters go on behind a hyphen ("WMO-raad"), or quotation marks stand around it. */
function isInNaam({ text }: Passage, { index, 0: found }: RegExpExecArray): boolean {
  return /^[-“"]/.test(text.slice(index + found.length)) || /[-“„"]/.test(text.charAt(index - 1));
}
