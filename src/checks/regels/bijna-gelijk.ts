import { distance } from 'fastest-levenshtein';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import type { Regel } from '../regel.ts';
import { mogelijkIn } from '../tekst/herschrijf.ts';
import { matchesIn, type Passage, spanIn } from '../tekst/passage.ts';

/** Shorter words have too many neighbours. */
const KORTST = 10;
/** A word, at least where so many letters stand behind each other that it may be long enough. */
const WOORD = new RegExp(`(?=[A-Za-zÀ-ɏ’'-]{${KORTST}})[A-Za-zÀ-ɏ]+(?:[-’'][A-Za-zÀ-ɏ]+)*`, 'gu');

interface Woord {
  readonly woord: string;
  readonly keren: { readonly passage: Passage; readonly start: number }[];
}

/** A word that differs by one letter from a word that is used more often is probably a slip. */
export const bijnaGelijk: Regel = {
  naam: 'bijna-gelijk',
  groep: 'namen',
  ernst: 'waarschuwing',
  kort: 'Een lang woord wordt overal hetzelfde gespeld.',
  waarom:
    'Staat er twee keer "maatwerkbenadering" en één keer "maatwerkbenadring", dan is dat ene een tikfout. De regel vergelijkt woorden van tien letters of meer en laat vervoegingen en meervouden met rust.',
  fout: 'De fietsenstalling is vol. De fietsenstalling wordt groter. Een ‹fietsenstaling› kost geld.',
  goed: 'De fietsenstalling is vol. De fietsenstalling wordt groter. Een fietsenstalling kost geld.',
  check({ passages }) {
    const words = countWords(passages.filter(({ soort }) => soort !== 'citaat'));
    const zoGoedAls = indexWords(words.filter(({ keren }) => keren.length > 1));
    return words.flatMap(({ woord, keren }) => {
      const [place] = keren;
      const better = zoGoedAls(woord).find(
        (other) => other.keren.length >= 2 * keren.length && isSlip(woord, other.woord),
      );
      if (!place || !better) return [];
      const span = spanIn(place.passage, place.start, place.start + woord.length);
      const ingrepen = keren.map(({ passage, start }) => {
        const end = start + woord.length;
        return { passage, start, end, tekst: zoGespeld(passage.text.slice(start, end), better.woord) };
      });
      const herstel = mogelijkIn(`Schrijf '${better.woord}'`, ...ingrepen);
      const melding = `'${woord}' lijkt een tikfout: elders staat ${better.keren.length} keer '${better.woord}'.`;
      return [{ melding, span, hint: `Bedoelde u '${better.woord}'?`, herstel }];
    });
  },
};

/**
 * Gives of these words, in their order, all that another may be a slip of: with one letter wrong, missing or too many, or
 * two swapped, they are the same when a letter is left out of either. So no two words are compared for nothing.
 */
function indexWords(words: readonly Woord[]): (woord: string) => readonly Woord[] {
  const index = new Map<string, number[]>();
  for (const [at, { woord }] of words.entries())
    for (const rest of weggelaten(woord)) {
      const known = index.get(rest);
      if (known) known.push(at);
      else index.set(rest, [at]);
    }
  return (woord) => {
    const found = new Set(weggelaten(woord).flatMap((rest) => index.get(rest) ?? []));
    return [...found].sort((one, other) => one - other).flatMap((at) => words[at] ?? []);
  };
}

/** A word, and the same without each of its letters but the first two, which a slip has right. */
function weggelaten(woord: string): readonly string[] {
  const without = Array.from(woord.slice(2), (_, at) => woord.slice(0, at + 2) + woord.slice(at + 3));
  return [woord, ...new Set(without)];
}

/** A word with the capitals that another one has: none, the first, or all. */
function zoGespeld(voorbeeld: string, woord: string): string {
  if (voorbeeld === voorbeeld.toUpperCase()) return woord.toUpperCase();
  return voorbeeld[0] === voorbeeld[0]?.toLowerCase() ? woord : eersteHoofdletter(woord);
}

function countWords(passages: readonly Passage[]): readonly Woord[] {
  const words = new Map<string, Woord>();
  for (const { passage, match } of matchesIn(passages, WOORD)) {
    const woord = match[0].toLowerCase();
    if (woord.length < KORTST) continue;
    const known = words.get(woord) ?? { woord, keren: [] };
    known.keren.push({ passage, start: match.index });
    words.set(woord, known);
  }
  return [...words.values()];
}

/** One letter wrong, missing or too many (or two swapped), but not where Dutch inflects or derives. */
function isSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const swapped = one.length === other.length && isSwap(one, other);
  if (!swapped && distance(one, other) !== 1) return false;
  let from = 0;
  while (one[from] === other[from]) from += 1;
  const shortest = Math.min(one.length, other.length);
  const vowel = (letter: string | undefined) => letter !== undefined && 'aeiouy'.includes(letter);
  const same = one.length === other.length;
  const vowels = same && vowel(one[from]) && vowel(other[from]);
  // A prefix ("geschreven", "beschreven") or an ending ("stelde", "stelden") makes another word.
  if (from < 2 || from >= shortest - (same && !vowels ? 3 : 2)) return false;
  // Strong verbs change their vowel ("afspraken", "afspreken"); -s- and -e- join compounds.
  if (vowels) return !/en$/.test(one);
  const longer = one.length > other.length ? one : other;
  return same || !/[se-]/.test(longer[from] ?? '');
}

function isSwap(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return (
    at !== -1 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
