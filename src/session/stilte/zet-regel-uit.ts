// src/session/stilte: the comment that silences a rule at one place.

import { VAST } from '../../checks/weigh.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Tekstwijziging, voegIn } from '../../diagnostics/herstel.ts';
import { lineText, positionAt, type SourceText, type Span } from '../../source/source-text.ts';

/** A comment to put in a text, and where in it the reason is still to be typed. */
export interface Stiltewens {
  readonly edit: Tekstwijziging;
  /** Offset in the text of `edit`. */
  readonly cursor: number;
}

/**
 * The comment that silences the rule of a problem where it is: above its paragraph, table or heading, or above its key. The
 * reason is left open: without one the program asks for it, and the rule still speaks. Nothing for a rule that cannot be
 * silenced, or a problem without a place.
 */
export function zetRegelUit({ regel, span }: Pick<Diagnostic, 'regel' | 'span'>): Stiltewens | undefined {
  if (!span || VAST.has(regel)) return undefined;
  const body = bodyLine(span.source);
  const { line } = positionAt(span.source, span.start);
  return line > body ? aboveBlock(regel, span, line, body) : aboveKey(regel, span, line);
}

/** The last line of the frontmatter; 0 where a text has none. */
function bodyLine(source: SourceText): number {
  if (lineText(source, 1) !== '---') return source.path.endsWith('.yaml') ? source.lineStarts.length : 0;
  const end = source.text.indexOf('\n---', 3);
  return end === -1 ? source.lineStarts.length : positionAt(source, end + 1).line;
}

function aboveBlock(regel: string, { source }: Span, line: number, body: number): Stiltewens {
  let first = line;
  while (first - 1 > body && lineText(source, first - 1).trim() !== '' && !isHead(lineText(source, first)))
    first -= 1;
  const comment = `<!-- regel ${regel} uit: `;
  const at = source.lineStarts[first - 1] ?? 0;
  return { edit: voegIn({ source }, at, `${comment}-->\n\n`), cursor: comment.length };
}

function isHead(line: string): boolean {
  return /^#{1,6}\s/.test(line);
}

function aboveKey(regel: string, { source }: Span, line: number): Stiltewens | undefined {
  const key = keyLine(source, line);
  if (key === undefined) return undefined;
  const indent = /^ */.exec(lineText(source, key))?.[0] ?? '';
  const comment = `${indent}# regel ${regel} uit: `;
  const at = source.lineStarts[key - 1] ?? 0;
  return { edit: voegIn({ source }, at, `${comment}\n`), cursor: comment.length };
}

/** The line of the key or item that a line belongs to: text that goes on below its key is no place for a comment. */
function keyLine(source: SourceText, line: number): number | undefined {
  let found: number | undefined;
  let indent = Number.POSITIVE_INFINITY;
  for (let at = line; at > 0; at -= 1) {
    const text = lineText(source, at);
    const own = text.search(/\S/);
    if (own === -1 || own >= indent || text === '---') continue;
    const block = /(?::|-) +[|>][-+\d]*\s*$/.test(text);
    const head = /^\s*(?:- |-$|[^\s:#]+:(?:\s|$))/.test(text);
    if (block || (head && found === undefined)) found = at;
    indent = own;
    if (own === 0) break;
  }
  return found;
}
