import { nearest } from '../../diagnostics/nearest.ts';
import { findPunt, orgaanVan, type Puntpad, readAdres } from '../../domain/besluitpunt.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { argumentLabel } from '../../domain/voorstel.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import type { Regel, Vondst } from '../regel.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { type Passage, spanIn } from '../tekst/passage.ts';

const NUMMER = String.raw`(?:c(?=\d{1,3}\b))?\d+(?:[a-z](?![a-z]))?(?:\.[\divx]+)*`;
/** "argument 1.2", "de kanttekeningen 1.1 en 2.3", "besluitpunt 2a". */
const GENOEMD = new RegExp(
  String.raw`(?<![\p{L}\d])(argument|kanttekening|besluitpunt|beslispunt)(?:en)?\s+(${NUMMER}(?:(?:,\s*|\s+(?:en|of)\s+)${NUMMER})*)(?![\p{L}\d%])`,
  'giu',
);
/** Another paper has numbers of its own: "besluitpunt 7 van het raadsbesluit van 3 maart 2020". */
const ANDER_STUK =
  /\b(?:eerdere?|vorige?|destijds|motie|amendement|brief|rapport|advies|(?:raads)?besluit van)\b/i;
const VAN_ANDER = /^[)’”"]?\s*(?:van|uit|in)\s+(?!dit\b)/i;
/** With a year an earlier decision is meant. */
const JAAR = /\b(?:19|20)\d\d\b/;

/** An argument, kanttekening or besluitpunt that the text names exists. */
export const onbekendNummer: Regel = {
  naam: 'onbekend-nummer',
  groep: 'argumenten',
  ernst: 'waarschuwing',
  kort: 'Een argument, kanttekening of besluitpunt dat de tekst noemt, bestaat.',
  waarom:
    'Een genoemd nummer klopt niet meer als er iets bij komt of vervalt. De lezer zoekt dan tevergeefs. Naar een besluitpunt verwijst :punt[…] met een nummer dat meeverandert. Noemt de zin een ander stuk, dan meldt deze regel niets.',
  fout: '## Argumenten\n\n### 1.1 De nota maakt duidelijk welke routes eerst komen\n\nDat volgt uit ‹argument 4.2›.',
  goed: '## Argumenten\n\n### 1.1 De nota maakt duidelijk welke routes eerst komen\n\nDe drukste routes zijn het eerst aan de beurt.\n\n### 1.2 De nota past bij de visie\n\nDat volgt uit argument 1.1.',
  check: ({ voorstel, passages }) =>
    passages.filter(({ soort }) => soort !== 'citaat').flatMap((passage) => inPassage(passage, voorstel)),
};

function inPassage(passage: Passage, voorstel: Voorstel): Vondst[] {
  return [...passage.text.matchAll(GENOEMD)].flatMap((match): Vondst[] => {
    const [all, word = '', list = ''] = match;
    const end = match.index + all.length;
    const wat = word.toLowerCase().replace('beslispunt', 'besluitpunt');
    const sentence = sentenceAround(passage.text, match.index);
    const other = ANDER_STUK.test(sentence) || VAN_ANDER.test(passage.text.slice(end));
    if (other || (wat === 'besluitpunt' && JAAR.test(sentence))) return [];
    return list.split(/,\s*|\s+(?:en|of)\s+/).flatMap((nummer) => {
      const problem = wat === 'besluitpunt' ? noPoint(nummer, voorstel) : noArgument(nummer, wat, voorstel);
      if (!problem) return [];
      const { bedoeld, ...vondst } = problem;
      const at = { passage, start: end - list.length, end };
      const keuzes =
        list === nummer
          ? bedoeld.flatMap((tekst) => mogelijkIn(`Schrijf '${word} ${tekst}'`, { ...at, tekst }) ?? [])
          : [];
      return [{ ...vondst, keuzes, span: spanIn(passage, match.index, end) }];
    });
  });
}

/** So many characters before and behind a number may belong to its sentence. */
const OMGEVING = 1000;

function sentenceAround(text: string, at: number): string {
  const from = Math.max(0, at - OMGEVING);
  const start = Math.max(from, text.lastIndexOf('. ', at) + 1, text.lastIndexOf('? ', at) + 1);
  const behind = text.slice(at, at + OMGEVING);
  const stop = behind.search(/[.?!](?:\s|$)(?!\d)/);
  return text.slice(start, stop === -1 ? at + behind.length : at + stop);
}

interface Probleem {
  readonly melding: string;
  readonly hint: string;
  /** Numbers that exist and look like it. */
  readonly bedoeld: readonly string[];
}

function noPoint(nummer: string, voorstel: Voorstel): Probleem | undefined {
  const pad = readAdres(nummer);
  const college = pad && orgaanVan(pad) === 'college';
  const besluitpunten = college ? voorstel.besluitpuntenCollege : voorstel.besluitpunten;
  if (!pad || besluitpunten.length === 0 || findPunt(besluitpunten, pad)) return undefined;
  const there = besluitpunten.length === 1 ? 'er is er maar één' : `er zijn er ${besluitpunten.length}`;
  const first: Puntpad = [pad[0]];
  return {
    melding: findPunt(besluitpunten, first)
      ? `Besluitpunt ${nummer} bestaat niet: besluitpunt ${findPunt(besluitpunten, first)?.label} heeft dat onderdeel niet.`
      : `Besluitpunt ${nummer} bestaat niet: ${there}.`,
    bedoeld: [],
    hint: 'Geef het bedoelde besluitpunt een id en schrijf `:punt[id]`: dat nummer klopt altijd.',
  };
}

/** Nothing is wrong where the proposal has no numbered ones: then another paper is meant. */
function noArgument(nummer: string, wat: string, { secties }: Voorstel): Probleem | undefined {
  const sleutel = wat === 'argument' ? 'argumenten' : 'kanttekeningen';
  const labels = secties
    .filter((sectie) => sectie.sleutel === sleutel)
    .flatMap(({ argumenten }) => argumenten.flatMap((one) => (one.nummer ? argumentLabel(one.nummer) : [])));
  const named = nummer.replace(/^c/, 'C');
  if (labels.length === 0 || labels.includes(named)) return undefined;
  const inside = labels.filter((label) => label.startsWith(`${nummer}.`));
  const near = inside.length > 0 ? inside : [nearest(nummer, labels) ?? []].flat();
  const there = labels.length > 6 ? `${labels.slice(0, 5).join(', ')} …` : opsomming(labels);
  return {
    melding: `${wat === 'argument' ? 'Argument' : 'Kanttekening'} ${nummer} bestaat niet.`,
    bedoeld: near,
    hint: near.length > 0 ? `Bedoelde u ${opsomming(near, 'of')}?` : `De nummers zijn: ${there}.`,
  };
}
