import type { Regel } from '../regel.ts';
import { isVormbesluit } from '../tekst/besluit-soort.ts';
import { perSectie, spanOfPassage } from '../tekst/passage.ts';

const KAAL =
  /^(?:dit is |is )?(?:n\.?v\.?t|niet van toepassing|geen|geen bijzonderheden|geen opmerkingen|niet aan de orde|nihil)[.!]?$/i;
const WAARVAN =
  "(?:kanttekeningen|risico['’]?s|bezwaren|nadelen|alternatieven|(?:neven)?effecten|gevolgen|consequenties|aandachtspunten|bijzonderheden|opmerkingen)";
/** "Er zijn geen kanttekeningen bij dit voorstel.", "Dit voorstel heeft geen gevolgen.": a whole sentence that gives no reason. */
const ZIN = new RegExp(
  `^(?:(?:er|hier|hierbij|hieraan|aan dit (?:voorstel|besluit)) (?:zijn|bestaan)|(?:wij|we) (?:zien|hebben|voorzien)|(?:dit|het) (?:voorstel|besluit) (?:heeft|kent|brengt))?\\s*(?:(?:verder|verwachten wij|ook) )?geen (?:[a-zà-ɏ]+ ){0,2}${WAARVAN}(?: (?:bij|aan|van|voor|te|verbonden|bekend|met|zich|mee|noemen|melden|maken|plaatsen|verwachten|voorzien|dit|het|voorstel|besluit|hieraan|hierbij))*[.!]?$`,
  'i',
);

/** "Niet van toepassing" comes with its reason. */
export const nietVanToepassing: Regel = {
  naam: 'niet-van-toepassing',
  groep: 'opbouw',
  ernst: 'waarschuwing',
  kort: 'Bij "niet van toepassing" of "er zijn geen kanttekeningen" staat waarom.',
  waarom:
    'Zonder reden weet de raad niet of er over is nagedacht. Pas toe of leg uit: schrijf in één zin waarom het onderdeel hier niets vraagt.',
  bron: 'Rekenkamercommissie Hengelo (2013): vul elk onderdeel in of leg uit waarom niet',
  fout: '## Participatie\n\n‹Niet van toepassing.›',
  goed: '## Participatie\n\nInwoners zijn niet apart gehoord, omdat zij in 2025 over alle routes in de nota hebben meegedacht.',
  check({ voorstel, passages }) {
    const texts = perSectie(passages.filter(({ soort }) => soort !== 'kop'));
    return voorstel.secties.flatMap(({ kop, sleutel, argumenten }) => {
      const text = texts.get(sleutel) ?? [];
      const [only] = text;
      if (argumenten.length > 0 || text.length !== 1 || !only) return [];
      const tekst = only.text.trim();
      if (!KAAL.test(tekst) && (isVormbesluit(voorstel) || !ZIN.test(tekst))) return [];
      const melding = `Onder '${kop.value}' staat niet waarom er niets te melden is.`;
      return [{ melding, span: spanOfPassage(only), hint: 'Schrijf in één zin waarom niet.' }];
    });
  },
};
