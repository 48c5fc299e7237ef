import { distance } from 'fastest-levenshtein';
import { weightOf, wordTokens } from './word-tokens.ts';

/** Texts up to this many characters are also compared letter by letter. */
const SHORT = 80;

/**
 * How alike two texts are, from 0 (nothing in common) to 1 (the same words): the share of their words that both have,
 * function words for a half, whatever their order; short texts also by their letters. Case and signs do not count.
 * `count` may remember what it counted.
 */
export function similarity(
  left: string,
  right: string,
  count: (text: string) => WordCount = countWords,
): number {
  if (left === right) return 1;
  const words = sharedWords(count(left), count(right));
  if (Math.max(left.length, right.length) > SHORT) return words;
  const letters = 1 - distance(left.toLowerCase(), right.toLowerCase()) / Math.max(left.length, right.length);
  // Letters that differ at random still agree for a third.
  return Math.max(words, (letters - 0.35) / 0.65);
}

/** The words of a text with how often each comes; pieces without meaning are left out. */
export type WordCount = ReadonlyMap<string, number>;

/** Counts the words of a text, in lower case. */
export function countWords(text: string): WordCount {
  const counts = new Map<string, number>();
  for (const token of wordTokens(text)) {
    if (weightOf(token) === 0) continue;
    const word = token.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The share of the words of two texts that both have (0 to 1, Dice); two texts without words are alike. */
export function sharedWords(left: WordCount, right: WordCount): number {
  const total = weightOfAll(left) + weightOfAll(right);
  if (total === 0) return 1;
  let both = 0;
  for (const [word, count] of left) both += Math.min(count, right.get(word) ?? 0) * weightOf(word);
  return (2 * both) / total;
}

function weightOfAll(words: WordCount): number {
  let sum = 0;
  for (const [word, count] of words) sum += count * weightOf(word);
  return sum;
}
