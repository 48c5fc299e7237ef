import type { Passage } from './passage.ts';
import { readZinnen } from './zin.ts';

export interface Leesbaarheid {
  readonly zinnen: number;
  readonly woorden: number;
  /** Words in an average sentence. */
  readonly zinslengte: number;
  /** Share of words of four syllables or more. */
  readonly langeWoorden: number;
  /** Flesch-Douma: 206,84 − 0,77 × syllables per 100 words − 0,93 × words per sentence; 60 is about B1. */
  readonly score: number;
}

/** How easy running text is to read. Source of the formula: W.H. Douma, De leesbaarheid van landbouwbladen (1960). */
export function measureLeesbaarheid(passages: readonly Passage[]): Leesbaarheid {
  const sentences = passages.flatMap(readZinnen);
  // Most words stand in a text many times.
  const known = new Map<string, number>();
  let [words, syllables, long] = [0, 0, 0];
  for (const { woorden } of sentences) {
    for (const word of woorden) {
      const count = known.get(word) ?? countSyllables(word);
      known.set(word, count);
      words += 1;
      syllables += count;
      if (count >= 4) long += 1;
    }
  }
  const perWord = syllables / Math.max(1, words);
  const zinslengte = words / Math.max(1, sentences.length);
  return {
    zinnen: sentences.length,
    woorden: words,
    zinslengte,
    langeWoorden: long / Math.max(1, words),
    score: 206.84 - 77 * perWord - 0.93 * zinslengte,
  };
}

/** Syllables of a Dutch word: its groups of vowels, where a trema starts a new one. A number counts as two. */
function countSyllables(word: string): number {
  if (/\d/.test(word)) return 2;
  const plain = word.toLowerCase().replace(/[ëïöü]/g, (letter) => `-${letter}`);
  return Math.max(1, plain.match(/[aeiouyáàâäéèêëíìîïóòôöúùûü]+/g)?.length ?? 1);
}
