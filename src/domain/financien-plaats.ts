import { alignText } from '../source/align-text.ts';
import type { Located } from '../source/located.ts';
import { type SourceText, type Span, spanOf } from '../source/source-text.ts';

/** The place of a part of a located text: `start` and `end` count in its value. */
export function deelVan(text: Located<string>, start: number, end: number): Span {
  const { span } = text;
  const offsets = offsetsOf(text);
  const from = offsets[start] ?? span.end;
  return spanOf(span.source, from, end > start ? (offsets[end - 1] ?? from) + 1 : from);
}

/** The walk along a text, remembered for its next part. */
const known = new WeakMap<Span, { readonly value: string; readonly offsets: readonly number[] }>();

function offsetsOf({ value, span }: Located<string>): readonly number[] {
  const found = known.get(span);
  if (found?.value === value) return found.offsets;
  const offsets = alignText(value, span);
  known.set(span, { value, offsets });
  return offsets;
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
