import type { Located } from '../source/located.ts';
import { type SourceText, type Span, spanOf, spanText } from '../source/source-text.ts';

/**
 * The place of a part of a located text: `start` and `end` count in its value. Text behind a quote or on several
 * lines, whose value differs from what stands in the file, gives the place of the whole.
 */
export function deelVan(text: Located<string>, start: number, end: number): Span {
  const { span, value } = text;
  const typed = spanText(span);
  if (typed === value) return spanOf(span.source, span.start + start, span.start + end);
  if (typed.slice(1, -1) === value && /^["']/.test(typed)) {
    return spanOf(span.source, span.start + 1 + start, span.start + 1 + end);
  }
  return span;
}

/** The text without its first character, at its place: what stands behind "=". */
export function zonderEerste(text: Located<string>): Located<string> {
  return { value: text.value.slice(1), span: deelVan(text, 1, text.value.length) };
}

/** The place of the key right before a value: the block `dekking:` is blamed at that word, not at all of its lines. */
export function sleutelVoor(value: Span, key: string): Span {
  const { text } = value.source;
  const at = text.lastIndexOf(key, value.start);
  const between = text.slice(at + key.length, value.start);
  return at >= 0 && /^["']?\s*:[\s#{]*$/.test(between) ? spanOf(value.source, at, at + key.length) : value;
}

/** The place of a text that ends at an offset in a source. */
export function eindigendOp(source: SourceText, tekst: string, end: number): Span {
  return spanOf(source, end - tekst.length, end);
}
