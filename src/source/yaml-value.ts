import { yamlDepth } from './brackets.ts';
import type { Span } from './source-text.ts';
import { spanText } from './source-text.ts';
import { type Plaats, writeScalar, writeText } from './yaml-scalar.ts';

/**
 * Another text as YAML in the place of a value that stands there: in the quotes that it had, else bare where YAML reads
 * that so, else in quotes. `span` covers the whole value as typed, with its quotes, or the sign and lines of a block.
 */
export function writeValue(span: Span, text: string): string {
  const raw = spanText(span);
  const lineEnd = /^[|>]/u.test(raw) && raw.endsWith('\n') ? '\n' : '';
  const quote = /^["']/u.exec(raw)?.[0];
  const quoted = quote === undefined ? undefined : inQuotes(quote, text);
  return (quoted ?? writeScalar(text, placeOf(span)) ?? writeText(text)) + lineEnd;
}

/**
 * A value of one line as typed, in which pieces were changed, as YAML that reads as the changed text: a value that would
 * read otherwise (for a colon, a hash, a quote) is written anew. Undefined where what was typed can stay as it was
 * changed, or nobody knows how to write it.
 */
export function rewriteValue(span: Span, changed: string): string | undefined {
  const raw = spanText(span);
  if (raw.includes('\n') || /^[|>]/u.test(raw)) return undefined;
  const quote = /^["']/u.exec(raw)?.[0];
  if (quote === undefined) return writeScalar(changed, placeOf(span));
  const [was, text] = [raw.slice(1, -1), changed.slice(1, -1)];
  if (was.includes(quote) || was.includes('\\')) return undefined;
  return inQuotes(quote, text) ?? writeScalar(text, placeOf(span));
}

/** A text between quotes, where it holds nothing that means more there. */
function inQuotes(quote: string, text: string): string | undefined {
  return /[\\\p{Cc}]/u.test(text) || text.includes(quote) ? undefined : `${quote}${text}${quote}`;
}

/** Whether a value stands between braces or brackets, also those of an earlier line. */
export function placeOf(span: Span): Plaats {
  return yamlDepth(span) > 0 ? 'haken' : 'blok';
}
