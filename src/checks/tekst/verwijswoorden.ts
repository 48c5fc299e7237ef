import { OPDRACHT, TE_INFINITIEF } from './werkwoorden.ts';

/** A word that points at something named elsewhere: "deze middelen", "dit" alone, "hiervoor". */
export interface Verwijswoord {
  readonly text: string;
  /** Where it begins in the text. */
  readonly start: number;
}

/** "deze" may stand before these: everybody who reads the decision knows which. */
const BEKEND =
  /^(?:besluit|datum|gemeente|gemeenteraad|jaren|periode|raad|raadsperiode|regeling|termijn|verordening)$/;
/** Reported by name, whatever stands before them. */
const VOORSTEL = /(?:voorstel|notitie)$/;
/** Behind "deze" or "dit" stands a noun, unless it is one of these: then the word stands for a thing by itself. */
const GEEN_NAAM =
  /^(?:aan|als|beschikbaar|bij|binnen|daarna|direct|door|en|gelijktijdig|in|jaarlijks|met|na|naar|niet|of|om|onder|ook|op|open|over|per|samen|tegelijk|ten|ter|te|terug|tegen|tijdens|toe|tot|uit|uiterlijk|vanaf|vanuit|van|vast|vervolgens|via|volgens|voor|vóór|vrij|wel|zo)$/;
const HIER =
  /\b(?:hier|daar)(?:voor|toe|uit|van|aan|mee|door|over)\b(?! (?:wordt|worden|is|zijn|heeft|hebben)\b)/gi;

/** Whom the council asks something: no thing that "dit" could stand for. */
const AANGESPROKEN =
  /\b(?:het college(?: van burgemeester en wethouders)?|burgemeester en wethouders|de (?:burgemeester|griffier|raad))\b/gi;
const VERVOLG = /[,;]|\ben\b|\bof\b|\bwaar[a-z]*\b|\bte [a-zß-ɏ]+n\b|\b(?:dat|die|zodat)\b/i;
const IETS = /(?:\b(?:de|het|een|geen|alle|elke?)\s+[a-zà-ɏ\d"“‘(]|€|\d)/i;

/** So many characters before a word may name what it stands for. */
const OMGEVING = 2000;

/** The words in a besluitpunt that point at something which the point has not named; `hoofd` is the text above a part. */
export function wijstElders(text: string, hoofd = ''): Verwijswoord[] {
  const boven = hoofd.slice(-OMGEVING);
  const vooraf = (at: number) =>
    `${boven} ${text.slice(Math.max(0, at - OMGEVING), at)}`.replace(AANGESPROKEN, '');
  const los = [...text.matchAll(HIER)].filter(({ index }) => !heeftGenoemd(vooraf(index)));
  const deze = [...text.matchAll(/\b(?:deze|dit)\b(?: ([a-zà-ɏ-]+))?(?: ([a-zà-ɏ-]+))?/gi)].flatMap(
    (match): Verwijswoord[] => {
      const [, next = '', after = ''] = match;
      const before = vooraf(match.index);
      const word = match[0].slice(0, 4);
      if (next === '' || GEEN_NAAM.test(next.toLowerCase()))
        return heeftGenoemd(before) ? [] : [{ text: word.trimEnd(), start: match.index }];
      if (BEKEND.test(next) || VOORSTEL.test(next)) return [];
      if ([next, after].some((noun) => isGenoemd(noun, before)) || isVervolg(before)) return [];
      return [{ text: `${match[0].split(' ')[0]} ${next}`, start: match.index }];
    },
  );
  return [...los.map((match) => ({ text: match[0], start: match.index })), ...deze];
}

/** Whether these words name something, or do something with it, that a word behind them can stand for. */
function heeftGenoemd(before: string): boolean {
  return IETS.test(before) || before.replace(OPDRACHT, '').search(TE_INFINITIEF) !== -1;
}

function isGenoemd(noun: string, before: string): boolean {
  return noun.length > 3 && before.toLowerCase().includes(noun.toLowerCase().slice(0, 6));
}

/** A thing was named, and a new part of the sentence has begun: "een krediet te openen en …", "de taak, waarvoor …". */
function isVervolg(before: string): boolean {
  const named = IETS.exec(before);
  return named !== null && VERVOLG.test(before.slice(named.index + named[0].length));
}
