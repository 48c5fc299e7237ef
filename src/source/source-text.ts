// src/source: texts and the places in them.

import { countUpTo } from './count-up-to.ts';

/**
 * The text of one file as every stage sees it: without byte order mark, with LF line ends only, and composed (NFC), so
 * that what looks the same is the same. All offsets in the program are UTF-16 offsets into `text`.
 */
export interface SourceText {
  /** The path as the user gave it, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Offset of the first character of each line; `lineStarts[0]` is 0. */
  readonly lineStarts: readonly number[];
  /** What was typed, where composing changed it. */
  readonly ontleed?: Decomposed;
}

/** A text with letters and marks apart (NFD), as a Mac writes file names and some programs text. */
interface Decomposed {
  /** With LF line ends and without byte order mark. */
  readonly typed: string;
  /** For each letter that was composed, in order: its end in `text`, and how much further everything behind it stands in `typed`. */
  readonly shifts: readonly { readonly end: number; readonly by: number }[];
}

/** A half-open range of offsets, `start` included and `end` not, in one source. */
export interface Span {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** A place as editors show it: line and column both count from 1, the column in UTF-16 units of the file as it was typed. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Makes a SourceText; a leading byte order mark goes, CRLF and CR become LF, letters and marks are composed. */
export function createSource(path: string, raw: string): SourceText {
  const typed = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { text, shifts } = compose(typed);
  const lineStarts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) lineStarts.push(i + 1);
  return { path, text, lineStarts, ...(shifts.length > 0 && { ontleed: { typed, shifts } }) };
}

/** Makes a SourceText of the bytes of a file, in UTF-8; what is none, or absent, becomes what that decodes to. */
export function decodeSource(path: string, bytes: Uint8Array | undefined): SourceText {
  return createSource(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}

/** A character with the marks that belong to it. */
const CLUSTER = /\P{M}\p{M}*/gu;

/** A text in NFC (Unicode Standard Annex 15), cluster by cluster, with what that moves. */
function compose(typed: string): { readonly text: string; readonly shifts: Decomposed['shifts'] } {
  if (typed === typed.normalize('NFC')) return { text: typed, shifts: [] };
  const shifts: { end: number; by: number }[] = [];
  let by = 0;
  const text = typed.replace(CLUSTER, (cluster, at: number) => {
    const composed = cluster.normalize('NFC');
    if (composed.length !== cluster.length) {
      const end = at - by + composed.length;
      by += cluster.length - composed.length;
      shifts.push({ end, by });
    }
    return composed;
  });
  return { text, shifts };
}

/** The offset in what was typed of an offset in the text. */
export function typedOffset({ ontleed }: SourceText, offset: number): number {
  if (!ontleed) return offset;
  let low = 0;
  let high = ontleed.shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ontleed.shifts[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset + (ontleed.shifts[low - 1]?.by ?? 0);
}

/** The offset in the text of an offset in what was typed; within a letter that was composed, that behind it. */
function composedOffset({ ontleed }: SourceText, typed: number): number {
  if (!ontleed) return typed;
  let low = 0;
  let high = ontleed.shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { end, by } = ontleed.shifts[middle] ?? { end: 0, by: 0 };
    if (end + by <= typed) low = middle + 1;
    else high = middle;
  }
  const offset = typed - (ontleed.shifts[low - 1]?.by ?? 0);
  return Math.min(offset, ontleed.shifts[low]?.end ?? offset);
}

/**
 * The offset of a place as an editor knows it: what `positionAt` turns round. A line past the last is the end of the text, a
 * column past the end of its line that end, anything before the start the start.
 */
export function offsetAt(source: SourceText, { line, column }: Position): number {
  if (line < 1) return 0;
  const start = source.lineStarts[line - 1];
  if (start === undefined) return source.text.length;
  const next = source.lineStarts[line];
  const end = next === undefined ? source.text.length : next - 1;
  const typed = typedOffset(source, start) + Math.max(0, column - 1);
  return Math.max(start, Math.min(composedOffset(source, typed), end));
}

/** The line and column (1-based) of an offset; an offset past the end counts as the end. */
export function positionAt(source: SourceText, offset: number): Position {
  const at = Math.max(0, Math.min(offset, source.text.length));
  const line = countUpTo(source.lineStarts, at);
  const column = typedOffset(source, at) - typedOffset(source, source.lineStarts[line - 1] ?? 0) + 1;
  return { line, column };
}

/** The text of a line (1-based) without its line end. */
export function lineText(source: SourceText, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return '';
  const next = source.lineStarts[line];
  return source.text.slice(start, next === undefined ? undefined : next - 1);
}

/** A line (1-based) as it was typed, without its line end: what the columns of `positionAt` count in. */
export function typedLine(source: SourceText, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return '';
  const next = source.lineStarts[line];
  const end = next === undefined ? source.text.length : next - 1;
  const typed = source.ontleed?.typed ?? source.text;
  return typed.slice(typedOffset(source, start), typedOffset(source, end));
}

/** The span from `start` to `end` (offsets) in `source`. */
export function spanOf(source: SourceText, start: number, end: number = start): Span {
  return { source, start, end };
}

/** The text that a span covers. */
export function spanText(span: Span): string {
  return span.source.text.slice(span.start, span.end);
}
