import { type Span, spanOf } from '../source/source-text.ts';
import type { Gedrukt, Herkomst } from './gedrukt.ts';
import { type Kaal, kaal } from './gelijk.ts';
import type { Koppeling } from './koppel.ts';

/** How a line of a paper holds a text of the source: what stands before and behind it there. */
export interface Ligging {
  /** The text in the line, character by character. */
  readonly regel: Kaal;
  /** The same characters in the printed text. */
  readonly tekst: Kaal;
}

/** Where a text lies in a line that prints it; undefined when the line says something else. */
export function liggingVan(line: string, { gedrukt, voor, na }: Koppeling): Ligging | undefined {
  const tekst = kaal(gedrukt.letters);
  const regel = tussen(kaal(line), voor, na);
  return regel?.letters === tekst.letters ? { regel, tekst } : undefined;
}

/** What stands in a line between what the template printed before and behind it; all of it where that is gone. */
export function tussen(line: Kaal, voor: string, na: string): Kaal {
  const from = line.letters.startsWith(voor) ? voor.length : 0;
  const behind = na !== '' && line.letters.endsWith(na) ? na.length : 0;
  const to = Math.max(from, line.letters.length - behind);
  return {
    letters: line.letters.slice(from, to),
    starts: line.starts.slice(from, to),
    ends: line.ends.slice(from, to),
  };
}

/** The source of a range of a line (offsets in what it says); the whole text where the range lies outside it. */
export function spanVan({ regel, tekst }: Ligging, gedrukt: Gedrukt, from: number, to: number): Span {
  const first = regel.starts.findIndex((start, index) => start >= from || (regel.ends[index] ?? 0) > from);
  const behind = regel.starts.findIndex((start) => start >= to);
  const last = (behind === -1 ? regel.starts.length : behind) - 1;
  if (first === -1 || last < first) return gedrukt.span;
  return bronVan(gedrukt, tekst.starts[first] ?? 0, tekst.ends[last] ?? 0) ?? gedrukt.span;
}

/** The source of characters of a printed text, computed pieces whole; undefined for none. */
export function bronVan({ herkomst, span }: Gedrukt, from: number, to: number): Span | undefined {
  const parts = herkomst.slice(from, to);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return spanOf(span.source, beginVan(first), eindVan(last));
}

function beginVan(one: Herkomst): number {
  return typeof one === 'number' ? one : one.span.start;
}

function eindVan(one: Herkomst): number {
  return typeof one === 'number' ? one + 1 : one.span.end;
}
