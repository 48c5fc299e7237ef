import { oncePer } from '../../domain/once-per.ts';
import { matchesOf } from '../../source/matches-of.ts';
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

/** A word that ends in a point without ending a sentence. */
const AFKORTING =
  /^(?:(?:[A-Za-zÀ-ɏ]\.)*[A-Za-zÀ-ɏ]|bijv|bv|ca|dhr|dr|drs|enz|etc|excl|incl|ing|ir|jl|jo|max|mevr|min|mln|mr|nr|nrs|art|lid|p|plv|prof|resp|vgl|wnd|zgn|St)$/u;

/** An end with what closes behind it, before what may begin a sentence. */
const EIND = /[.!?…]["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\d€])/gu;

/** So far back an abbreviation is looked for. */
const LONGEST = 40;

/** Whether what comes behind a text begins a sentence: it stands at the start, or behind an end that is no abbreviation's. */
export function endsSentence(before: string): boolean {
  if (before.trim() === '') return true;
  const end = /([.!?…])["'”’)\]]*\s+$/u.exec(before.slice(-LONGEST));
  if (!end) return false;
  return end[1] !== '.' || !isAfkorting(before.slice(-LONGEST).slice(0, end.index));
}

/** Whether the last word of a text, to which a point belongs, is an abbreviation. */
function isAfkorting(before: string): boolean {
  return AFKORTING.test(before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('(')) + 1));
}

/** The sentences of a passage, in order. */
export const readZinnen: (passage: Passage) => readonly Zin[] = oncePer(cutZinnen);

function cutZinnen(passage: Passage): readonly Zin[] {
  const { text } = passage;
  const ends: number[] = [];
  for (const match of matchesOf(EIND, text)) {
    if (match[0].startsWith('.') && isAfkorting(text.slice(Math.max(0, match.index - LONGEST), match.index)))
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
