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

interface Geschreven {
  /** With one sign for each thing that is written in several ways. */
  readonly letters: string;
  /** For each of them where it starts and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const GELIJK: readonly (readonly [RegExp, string])[] = [
  [/^[“”„«»"]/u, '"'],
  [/^[‘’‚'`]/u, "'"],
  [/^[-‐‑‒–—−]/u, '-'],
  [/^[\s\u00A0\u2009\u202F]+/u, ' '],
  [/^\u00AD/u, ''],
];

/** ",-" and ",--" behind an amount say nothing. */
const KOMMASTREEP = /^,\s?[-–—=]+(?![\d\p{L}])/u;

function gelijkgeschreven(text: string): Geschreven {
  let letters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at, at + 40);
    const dash = /\d$/.test(letters) ? KOMMASTREEP.exec(rest)?.[0] : undefined;
    const [seen, sign] = dash === undefined ? readSign(rest) : [dash, ''];
    if (sign !== '') {
      letters += sign;
      for (const _ of sign) {
        starts.push(at);
        ends.push(at + seen.length);
      }
    }
    at += seen.length;
  }
  return { letters, starts, ends };
}

function readSign(rest: string): readonly [seen: string, sign: string] {
  for (const [pattern, sign] of GELIJK) {
    const seen = pattern.exec(rest)?.[0];
    if (seen !== undefined) return [seen, sign];
  }
  const [first = ''] = rest;
  return [first, first];
}

/** Longer quotations are not looked for by likeness. */
const MOST_LETTERS = 600;

/** The passage of a text that is most like a quotation that is not in it; undefined when none is. */
export function nearestPassage(tekst: string, citaat: string): string | undefined {
  const words = [...tekst.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const size = citaat.trim().split(/\s+/).length;
  if (citaat.length > MOST_LETTERS || words.length === 0) return undefined;
  let best: { passage: string; far: number } | undefined;
  for (const [at, first] of words.entries()) {
    for (const last of [at + size - 2, at + size - 1, at + size]) {
      const end = words[Math.max(at, last)]?.end;
      if (end === undefined) continue;
      const passage = tekst.slice(first.start, end);
      const far = distance(passage.toLowerCase(), citaat.toLowerCase());
      if (!best || far < best.far) best = { passage, far };
    }
  }
  return best && best.far <= citaat.length / 2 ? best.passage : undefined;
}
