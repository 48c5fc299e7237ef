import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';

/** The run of characters around an offset that all fit `sign`; empty where none does. */
export function wordAround(source: SourceText, offset: number, sign: RegExp): Span {
  const { text } = source;
  let start = offset;
  let end = offset;
  while (start > 0 && sign.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && sign.test(text[end] ?? '')) end += 1;
  return spanOf(source, start, end);
}
