import { type SourceText, typedOffset } from './source-text.ts';

/** A piece of a text by its offsets, and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with pieces of it changed; these do not overlap, and of those at one place the first comes first. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...parts, text.slice(at)].join('');
}

/**
 * A file as it was typed, with pieces of its text changed. `raw` is the file and `source` what was made of it; offsets
 * count in the latter. All else stays to the byte: byte order mark, line ends, letters and marks apart. New lines end as
 * the first line of the file does.
 */
export function editTyped(raw: string, source: SourceText, edits: readonly TextEdit[]): string {
  const rawOffsets = offsetsOfRaw(raw);
  const lineEnd = /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n';
  return editText(
    raw,
    edits.map(({ start, end, text }) => ({
      start: rawOffsets(typedOffset(source, start)),
      end: rawOffsets(typedOffset(source, end)),
      text: text.replaceAll('\n', lineEnd),
    })),
  );
}

/** Tells for an offset in a text without byte order mark and with LF line ends where that is in the file. */
function offsetsOfRaw(raw: string): (offset: number) => number {
  const mark = raw.startsWith('\ufeff') ? 1 : 0;
  // Behind each of these an offset stands one further in the file.
  const wide = [...raw.slice(mark).matchAll(/\r\n/g)].map(({ index }, before) => index - before);
  return (offset) => {
    let low = 0;
    let high = wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((wide[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + mark + low;
  };
}
