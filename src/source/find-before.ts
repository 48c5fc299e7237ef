import { type Span, spanOf, spanText } from './source-text.ts';

/** A piece of a text, and what stands before it on its line. */
export interface FoundBefore {
  readonly start: number;
  readonly end: number;
  readonly before: string;
}

/** What a pattern, which ends at the end of its text, finds in the characters before an offset; it looks so far back. */
export function findBefore(
  text: string,
  offset: number,
  pattern: RegExp,
  most: number,
): FoundBefore | undefined {
  const from = Math.max(0, offset - most);
  const found = pattern.exec(text.slice(from, offset));
  if (!found) return undefined;
  const start = from + found.index;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return { start, end: start + found[0].length, before };
}

/** What stands before and behind a piece of a text: who looks at each piece of a long text does not look at all of it. */
export function textAround(
  text: string,
  start: number,
  end: number,
  most: number,
): { readonly before: string; readonly behind: string } {
  return { before: text.slice(Math.max(0, start - most), start), behind: text.slice(end, end + most) };
}

/** A span from the start of the line that it begins on, without the white space at its end. */
export function fromLineStart(span: Span): Span {
  const { source, start } = span;
  const line = source.text.lastIndexOf('\n', start - 1) + 1;
  return spanOf(source, line, start + spanText(span).trimEnd().length);
}

/**
 * What stands between a key that is put in and the one behind it, before which `before` stands on its line: in braces keys
 * stand behind each other, else each on a line of its own. Undefined where neither is so.
 */
export function betweenKeys(before: string): string | undefined {
  if (before.includes('{')) return ', ';
  return /^[\s-]*$/.test(before) ? `\n${' '.repeat(before.length)}` : undefined;
}
