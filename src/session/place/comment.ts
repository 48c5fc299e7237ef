import { type SourceText, spanOf } from '../../source/source-text.ts';
import type { CommentPlace } from './kinds.ts';
import { lineEnd } from './loose-flow.ts';
import { wordAround } from './word.ts';

/** The comment in which an offset stands: one of Markdown, which may take lines, or one of YAML up to the end of its line. */
export function commentAt(
  source: SourceText,
  offset: number,
  kind: 'yaml' | 'tekst',
  from: number,
): CommentPlace | undefined {
  const inside = kind === 'yaml' ? inYaml(source.text, offset) : inText(source.text, offset, from);
  if (!inside) return undefined;
  const word = wordAround(source, offset, /[\p{L}\p{N}-]/u);
  return {
    soort: 'opmerking',
    inside: spanOf(source, inside[0], inside[1]),
    word: spanOf(source, Math.max(word.start, inside[0]), Math.min(word.end, inside[1])),
  };
}

function inText(text: string, offset: number, from: number): readonly [number, number] | undefined {
  const open = text.lastIndexOf('<!--', offset - 1);
  if (open < from || open + 4 > offset) return undefined;
  const close = text.indexOf('-->', open + 4);
  if (close !== -1 && close < offset) return undefined;
  // What nothing closes is a comment for the line on which it opens.
  const end = close === -1 ? lineEnd(text, open) : close;
  return offset <= end ? [open + 4, end] : undefined;
}

function inYaml(text: string, offset: number): readonly [number, number] | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let quote: string | undefined;
  for (let at = start; at < offset; at += 1) {
    const sign = text[at] ?? '';
    if (quote) {
      if (sign === quote) quote = undefined;
    } else if ((sign === '"' || sign === "'") && /[\s:,[{-]/.test(text[at - 1] ?? ' ')) quote = sign;
    else if (sign === '#' && (at === start || /\s/.test(text[at - 1] ?? '')))
      return [at + 1, lineEnd(text, at)];
  }
  return undefined;
}
