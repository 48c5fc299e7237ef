import type { Span } from '../../source/source-text.ts';
import { type Passage, spanIn } from './passage.ts';

/** A sentence of running text. */
export interface Zin {
  readonly text: string;
  /** Where it begins in the text of its passage. */
  readonly start: number;
  readonly span: Span;
  readonly passage: Passage;
  /** Words with at least one letter or digit. */
  readonly woorden: readonly string[];
}

/** Words that end in a point without ending a sentence. */
const AFKORTING =
  /(?:^|[\s(])(?:(?:[A-Za-zÀ-ɏ]\.)*[A-Za-zÀ-ɏ]|bijv|bv|ca|dhr|dr|drs|enz|etc|excl|incl|ing|ir|jl|jo|max|mevr|min|mln|mr|nr|nrs|art|lid|p|plv|prof|resp|vgl|wnd|zgn|St)$/u;

/** So far back an abbreviation is looked for. */
const LONGEST = 40;

/** Whether what comes behind a text begins a sentence: it stands at the start, or behind an end that is no abbreviation's. */
export function endsSentence(before: string): boolean {
  if (before.trim() === '') return true;
  const end = /([.!?…])["'”’)\]]*\s+$/u.exec(before.slice(-LONGEST));
  if (!end) return false;
  return end[1] !== '.' || !AFKORTING.test(before.slice(-LONGEST).slice(0, end.index));
}

/** The sentences of a passage, in order. */
export function readZinnen(passage: Passage): Zin[] {
  const { text } = passage;
  const ends: number[] = [];
  for (const match of text.matchAll(/[.!?…]["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\d€])/gu)) {
    if (
      match[0].startsWith('.') &&
      AFKORTING.test(text.slice(Math.max(0, match.index - LONGEST), match.index))
    )
      continue;
    ends.push(match.index + match[0].length);
  }
  const starts = [0, ...ends];
  return starts.flatMap((from, index): Zin[] => {
    const raw = text.slice(from, starts[index + 1]);
    const zin = raw.trim();
    if (zin === '') return [];
    const start = from + raw.indexOf(zin);
    const woorden = zin.split(/\s+/).filter((woord) => /[A-Za-zÀ-ɏ\d]/u.test(woord));
    return [{ text: zin, start, span: spanIn(passage, start, start + zin.length), passage, woorden }];
  });
}
