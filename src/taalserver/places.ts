import type { Position, Range, TextEdit } from 'vscode-languageserver/node';
import type { Tekstwijziging } from '../diagnostics/herstel.ts';
import { offsetAt, positionAt, type SourceText, type Span } from '../source/source-text.ts';

/**
 * How the places of a text as its editor holds it differ from ours: a byte order mark is a character of its first line,
 * and its lines may end as those of Windows do. Lines and columns count from 0 there, columns in UTF-16 units.
 */
export interface Typed {
  /** Characters before the text begins: 1 with a byte order mark. */
  readonly mark: number;
  readonly lineEnd: '\n' | '\r\n';
}

/** A text that no editor holds. */
export const SAVED: Typed = { mark: 0, lineEnd: '\n' };

export function readTyped(raw: string): Typed {
  return {
    mark: raw.startsWith('\ufeff') ? 1 : 0,
    lineEnd: /\r\n|\n/.exec(raw)?.[0] === '\r\n' ? '\r\n' : '\n',
  };
}

export function positionOf(source: SourceText, offset: number, { mark }: Typed): Position {
  const { line, column } = positionAt(source, offset);
  return { line: line - 1, character: column - 1 + (line === 1 ? mark : 0) };
}

export function rangeOf({ source, start, end }: Span, typed: Typed): Range {
  return { start: positionOf(source, start, typed), end: positionOf(source, end, typed) };
}

/** The offset of a place; one that is not there is the nearest that is. */
export function offsetOf(source: SourceText, { line, character }: Position, { mark }: Typed): number {
  return offsetAt(source, { line: line + 1, column: character + 1 - (line === 0 ? mark : 0) });
}

export function editOf({ span, tekst }: Tekstwijziging, typed: Typed): TextEdit {
  return { range: rangeOf(span, typed), newText: typedText(tekst, typed) };
}

/** A text of ours with the line ends of the file that it comes in. */
export function typedText(text: string, { lineEnd }: Typed): string {
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}
