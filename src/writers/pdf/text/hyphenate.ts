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

function breakLetters(letters: string): readonly number[] {
  return breakByPatterns(letters.toLowerCase(), dutch).filter((place) => {
    const before = letters.slice(0, place);
    const after = letters.slice(place);
    if (before.length < MIN_BEFORE || after.length < MIN_AFTER) return false;
    return !/^[äëïöü]/i.test(after) && !(/(aa|ee|oo|uu)$/i.test(before) && /^tje/i.test(after));
  });
}
