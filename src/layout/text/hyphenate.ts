import dutch from 'hyphen/patterns/nl.js';
import { breakByPatterns } from './break-by-patterns.ts';

const MIN_LETTERS = 6;
const MIN_BEFORE = 3;
const MIN_AFTER = 3;
const MAX_WORDS = 20_000;

const known = new Map<string, readonly number[]>();

/**
 * Places where a Dutch word may be broken, as indexes in the word. A word in which the author put soft
 * hyphens breaks there and nowhere else. No place is given where breaking would change the spelling
 * ("ideeën" → "idee-en", "omaatje" → "oma-tje"), nor in abbreviations, numbers and addresses.
 */
export function hyphenate(word: string): readonly number[] {
  let places = known.get(word);
  if (!places) {
    places = findPlaces(word);
    if (known.size >= MAX_WORDS) known.clear();
    known.set(word, places);
  }
  return places;
}

function findPlaces(word: string): number[] {
  const places: number[] = [];
  if (/[@\d]|:\/\/|www\.|\p{L}['’]\p{L}|[\p{L}\d][._/]\p{L}/u.test(word)) return places;
  for (const match of word.matchAll(/\p{L}+/gu)) {
    const letters = match[0];
    if (letters.length < MIN_LETTERS) continue;
    if (/^\p{Lu}+$/u.test(letters) || /\p{Ll}\p{Lu}/u.test(letters)) continue;
    for (const place of breakLetters(letters)) places.push(match.index + place);
  }
  return places;
}

/**
 * Words that begin with a vowel and stand at the end of many compounds. The patterns know no words: they give the
 * letter before such a one to it ("laadin-frastructuur"), or break it where it is hardly begun ("handelson-derneming").
 */
const SECOND_PARTS =
  /(?<=\p{L}{3})(?:informati|infrastruct|initiatie|inspecti|installati|instelling|inventaris|investering|onder(?=hand|houd|neem|neming|steun|wijs|zoek)|overeenkomst|overleg|uitgangs|uitgave|uitvoer)/gu;

function breakLetters(letters: string): readonly number[] {
  const word = letters.toLowerCase();
  return atSecondParts(word, wholeParts(breakByPatterns(word, dutch))).filter((place) => {
    const before = letters.slice(0, place);
    const after = letters.slice(place);
    if (before.length < MIN_BEFORE || after.length < MIN_AFTER) return false;
    return !/^[äëïöü]/i.test(after) && !(/(aa|ee|oo|uu)$/i.test(before) && /^tje/i.test(after));
  });
}

/** Of two breaks around one letter the second: that letter is the s that binds a compound ("wethouders-portefeuille"). */
function wholeParts(places: readonly number[]): readonly number[] {
  return places.filter((place) => !places.includes(place + 1));
}

/** Breaks before the second part of a compound, and not within its first letters nor just before them. */
function atSecondParts(word: string, places: readonly number[]): readonly number[] {
  let result = places;
  for (const { index, 0: part } of word.matchAll(SECOND_PARTS)) {
    const near = part === 'onder' ? part.length : 3;
    const others = result.filter((place) => place < index - 2 || place >= index + near);
    result = [...others, index].sort((a, b) => a - b);
  }
  return result;
}
