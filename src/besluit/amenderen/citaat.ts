// src/besluit/amenderen: amendments as operations on the decision as it was frozen; pure functions.

import { distance } from 'fastest-levenshtein';

/** A range of characters in a printed text, the end not included. */
export interface Bereik {
  readonly start: number;
  readonly end: number;
}

/**
 * The places where a text holds a quotation. Signs that people type in several ways are the same: quotation marks,
 * dashes, kinds and numbers of spaces, and the ",-" behind an amount.
 */
export function findCitaat(tekst: string, citaat: string): readonly Bereik[] {
  const [whole, part] = [gelijkgeschreven(tekst), gelijkgeschreven(citaat.trim())];
  const found: Bereik[] = [];
  if (part.letters === '') return found;
  for (
    let at = whole.letters.indexOf(part.letters);
    at !== -1;
    at = whole.letters.indexOf(part.letters, at + 1)
  ) {
    const start = whole.starts[at] ?? 0;
    const end = whole.ends[at + part.letters.length - 1] ?? start;
    found.push({ start, end });
  }
  return found;
}

/** Whether a quotation is that of a whole text. */
export function isHetzelfde(tekst: string, citaat: string): boolean {
  return gelijkgeschreven(tekst.trim()).letters === gelijkgeschreven(citaat.trim()).letters;
}

export interface Geschreven {
  /** With one sign for each thing that is written in several ways. */
  readonly letters: string;
  /** For each of them where it starts and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Signs that people type in several ways, each with the one that stands for them. */
const GELIJK: readonly (readonly [RegExp, string])[] = [
  [/^[“”„«»]/u, '"'],
  [/^[‘’‚`]/u, "'"],
  [/^[‐‑‒–—−]/u, '-'],
  [/^[\s\u00A0\u2009\u202F]/u, ' '],
];

/** What is written in several ways; ",-" and ",--" behind an amount say nothing, nor do soft hyphens. */
const ANDERS = /(?<=\d),\s?[-–—=]+(?![\d\p{L}])|[\s\u00A0\u2009\u202F]+|[“”„«»‘’‚`‐‑‒–—−\u00AD]/gu;

/** A text in which signs that people type in several ways are the same, and places that say nothing are left out. */
export function gelijkgeschreven(text: string): Geschreven {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (sign: string, start: number, end: number) => {
    letters.push(sign);
    starts.push(start);
    ends.push(end);
  };
  let at = 0;
  for (const { 0: seen, index } of text.matchAll(ANDERS)) {
    for (; at < index; at += 1) put(text.charAt(at), at, at + 1);
    at = index + seen.length;
    const sign = GELIJK.find(([pattern]) => pattern.test(seen))?.[1];
    if (sign !== undefined) put(sign, index, at);
  }
  for (; at < text.length; at += 1) put(text.charAt(at), at, at + 1);
  return { letters: letters.join(''), starts, ends };
}

/** Of how many passages that share most words with a quotation the letters are compared, and up to which length. */
const MOST_PASSAGES = 6;
const MOST_LETTERS = 1500;

/** From how many letters on a passage is shown only around the first word that differs. */
const LONG = 160;

/**
 * The passage of a text that is most like a quotation that is not in it, or of a long one what stands around the first
 * word that differs; undefined when none is like it.
 */
export function nearestPassage(tekst: string, citaat: string): string | undefined {
  const words = [...tekst.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const wanted = citaat.trim().split(/\s+/);
  const windows = likeliest(
    words.map(({ word }) => bare(word)),
    wanted.map(bare),
  );
  let best: { passage: string; far: number } | undefined;
  for (const at of windows) {
    for (const last of [at + wanted.length - 2, at + wanted.length - 1, at + wanted.length]) {
      const [from, to] = [words[at]?.start, words[Math.min(Math.max(at, last), words.length - 1)]?.end];
      if (from === undefined || to === undefined) continue;
      const passage = tekst.slice(from, to);
      const far = apart(passage.toLowerCase(), citaat.toLowerCase());
      if (!best || far < best.far) best = { passage, far };
    }
  }
  return best && best.far <= citaat.length / 2 ? aroundDifference(best.passage, wanted) : undefined;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^\P{L}+(?=.)|(?<=.)\P{L}+$/gu, '');
}

/** Where the runs of words start that have most words in common with others, the likeliest first. */
function likeliest(words: readonly string[], wanted: readonly string[]): readonly number[] {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  const step = (word: string | undefined, by: 1 | -1) => {
    const before = word === undefined ? undefined : left.get(word);
    if (word === undefined || before === undefined) return;
    if (by === 1 ? before > 0 : before >= 0) shared += by;
    left.set(word, before - by);
  };
  const counts = words.map((_, at) => {
    if (at === 0) for (const word of words.slice(0, wanted.length)) step(word, 1);
    else {
      step(words[at - 1], -1);
      step(words[at + wanted.length - 1], 1);
    }
    return { at, shared };
  });
  // Of a short quotation every word may be misspelt: then all places are as likely.
  const some = words.length <= MOST_PASSAGES * 10 && wanted.length <= 12 ? words.length : MOST_PASSAGES;
  return counts
    .toSorted((a, b) => b.shared - a.shared || a.at - b.at)
    .slice(0, some)
    .map(({ at }) => at);
}

/** How many letters differ; of long texts those in words that differ at the same place from either end. */
function apart(one: string, other: string): number {
  if (one.length <= MOST_LETTERS && other.length <= MOST_LETTERS) return distance(one, other);
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const room = Math.min(one.length, other.length) - start;
  while (end < room && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return Math.max(one.length, other.length) - start - end;
}

function aroundDifference(passage: string, wanted: readonly string[]): string {
  if (passage.length <= LONG) return passage;
  const words = passage.split(/\s+/);
  const found = words.findIndex((word, at) => bare(word) !== bare(wanted[at] ?? ''));
  const first = found === -1 ? words.length : found;
  const from = Math.max(0, first - 6);
  const shown = words.slice(from, first + 10).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${first + 10 < words.length ? ' …' : ''}`;
}
