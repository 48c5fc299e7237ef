import { frontmatterEnd, openBefore } from './brackets.ts';
import type { Span } from './source-text.ts';

/** How a scalar of YAML was typed: bare, in quotes, or as lines below a sign `|` or `>`. */
export type ScalarStyle = 'bare' | 'single' | 'double' | 'block';

/** Where a scalar stands: behind a key or a dash, or between braces or brackets. */
export type ScalarPlace = 'line' | 'flow';

const QUOTES = [
  ['"', 'double'],
  ["'", 'single'],
] as const;

/** In which way a scalar was typed. */
export function scalarStyle(typed: string): ScalarStyle {
  for (const [quote, style] of QUOTES)
    if (typed.length > 1 && typed.startsWith(quote) && typed.endsWith(quote)) return style;
  return /^[|>][-+\d]{0,2}[ \t]*(?:#.*)?\n/.test(typed) ? 'block' : 'bare';
}

/** A text as it is typed within a scalar of that style (YAML 1.2.2, 7.3): quotes doubled, escapes made. */
export function writeInside(text: string, style: ScalarStyle): string {
  if (style === 'single') return text.replaceAll("'", "''");
  return style === 'double' ? text.replace(/["\\]/g, '\\$&') : text;
}

/** What cannot stand bare at the start of a scalar: an indicator, or a dash, question mark or colon before a space. */
const INDICATOR = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|(?:---|\.\.\.)(?:\s|$))/;

/** Whether YAML reads a text of one line, typed bare, as just that text (YAML 1.2.2, 7.3.3). */
export function staysBare(text: string, place: ScalarPlace): boolean {
  if (text === '' || text.trim() !== text || INDICATOR.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text) || /[\p{Cc}\u2028\u2029\ufeff]/u.test(text)) return false;
  return place === 'line' || !/[,[\]{}]|^[-?:]/.test(text);
}

/**
 * Whether a scalar that stands bare still does with other words from `start` to `end`. Only what is near these can make a
 * difference: a text may have thousands of such places.
 */
export function staysBareWith(
  typed: string,
  [start, end]: readonly [start: number, end: number],
  words: string,
  place: ScalarPlace,
): boolean {
  const [from, to] = [start - NEAR, end + NEAR];
  const before = from <= 0 ? typed.slice(0, start) : `x${typed.slice(from, start)}`;
  const behind = to >= typed.length ? typed.slice(end) : `${typed.slice(end, to)}x`;
  return staysBare(`${before}${words}${behind}`.replace(/\s*\n\s*/g, ' '), place);
}

/** No sign that makes a text another one, nor the space beside it, is longer. */
const NEAR = 4;

/** A text of one line as a whole scalar: bare where that reads the same, else in quotes. */
export function writeWhole(text: string, place: ScalarPlace): string {
  if (staysBare(text, place)) return text;
  const style = /["\\]/.test(text) ? 'single' : 'double';
  const quote = style === 'single' ? "'" : '"';
  return `${quote}${writeInside(text, style)}${quote}`;
}

/** Whether a place lies between the two lines of dashes at the top of a text. */
export function standsInFrontmatter({ source, start }: Span): boolean {
  const end = frontmatterEnd(source);
  return end === -1 || start < end;
}

/** Where a scalar of the frontmatter stands: within braces or brackets when more of these open before it than close. */
export function placeOf(span: Span): ScalarPlace {
  return openBefore(span) > 0 ? 'flow' : 'line';
}
