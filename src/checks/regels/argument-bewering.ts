import type { Regel } from '../regel.ts';
import { passageOf, spanOfPassage } from '../tekst/passage.ts';

/** Endings of nouns. Where a last word may be a verb ("kost", "werken"), the heading gets the benefit of the doubt. */
const NAAMWOORD = /(?:heid|teit|ing|ingen|schap|ie|ën|isme|aal|age|sel|eur|kosten|tijd|risico's|risico’s)$/iu;
const WERKWOORD =
  /^(?:is|zijn|was|waren|wordt|worden|werd|heeft|hebben|had|kan|kunnen|kon|moet|moeten|mag|mogen|wil|willen|zal|zullen|gaat|gaan|komt|komen|staat|staan|doet|doen|blijft|blijven|geeft|geven|maakt|maken|krijgt|krijgen|laat|laten|ligt|vraagt|vragen|past|passen|helpt|helpen|hoort|houdt|houden)$/i;

/** The heading of an argument is a claim, a sentence with a verb. */
export const argumentBewering: Regel = {
  naam: 'argument-bewering',
  groep: 'argumenten',
  ernst: 'tip',
  kort: 'De kop van een argument is een bewering: een hele zin.',
  waarom:
    'Wie alleen de koppen leest, kent dan de redenen. "Veiligheid" is een onderwerp; "Een vrij fietspad is veiliger" is een argument.',
  bron: 'De Argumentenfabriek, beoordelingskaart raadsvoorstellen',
  fout: '## Argumenten\n\n### 1.1 ‹Verkeersveiligheid›\n\nOp een vrij fietspad gebeuren minder ongelukken.',
  goed: '## Argumenten\n\n### 1.1 Op een vrij fietspad gebeuren minder ongelukken\n\nDat blijkt uit tellingen van de politie.',
  check: ({ voorstel }) =>
    voorstel.secties.flatMap(({ argumenten }) =>
      argumenten.flatMap(({ nummer, kop }) => {
        const passage = passageOf('kop', kop);
        const words = passage.text.match(/[A-Za-zÀ-ɏ’'-]+/gu) ?? [];
        if (!nummer || words.length === 0 || words.length > 4) return [];
        if (words.some((word) => WERKWOORD.test(word))) return [];
        const last = words.at(-1) ?? '';
        if (words.length > 1 && !NAAMWOORD.test(last)) return [];
        const hint = 'Schrijf een zin die u eronder onderbouwt, zoals "Een vrij fietspad is veiliger".';
        const melding = `'${passage.text.trim()}' is een onderwerp en geen bewering.`;
        return [{ melding, span: spanOfPassage(passage), hint }];
      }),
    ),
};
