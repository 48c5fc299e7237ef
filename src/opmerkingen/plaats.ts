import { type Span, spanOf } from '../source/source-text.ts';
import type { Gedrukt, Herkomst } from './gedrukt.ts';
import { gedaanten, type Kaal, kaal } from './gelijk.ts';

/** How a line of a paper holds a text of the source: what stands before and behind it there. */
export interface Ligging {
  /** The text in the line, character by character. */
  readonly regel: Kaal;
  /** The same characters in the printed text. */
  readonly tekst: Kaal;
}

/** Where a text lies in a line that prints it; undefined when the line says something else. */
export function liggingVan(line: string, { letters }: Gedrukt): Ligging | undefined {
  const tekst = kaal(letters);
  const regel = gedaanten(kaal(line)).find((one) => one.letters === tekst.letters);
  return regel && { regel, tekst };
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
