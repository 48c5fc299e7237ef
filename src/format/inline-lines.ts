import type { Paragraph, PhrasingContent } from 'mdast';
import { sentenceEnds } from './split-sentences.ts';

/** What a character of a line is: running text, the mark of a footnote, or part of something that stays as typed. */
type Kind = 'text' | 'mark' | 'fixed';

interface Range {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind | 'break';
}

interface Line {
  readonly text: string;
  readonly kinds: readonly Kind[];
}

/**
 * The lines of a paragraph, one sentence each; a hard break ends a line with a backslash. `text` is the source that the
 * positions of the nodes refer to, `quotes` the number of block quotes around, whose `>` starts its later lines.
 */
export function sentenceLines(node: Paragraph, text: string, quotes: number): string[] {
  const parts = readLines(node.children, text, quotes);
  return parts.flatMap((part, index) => {
    const ends = sentenceEnds(
      part.text,
      (at) => part.kinds[at] === 'text',
      (at) => part.kinds[at] === 'mark',
    );
    const lines = [0, ...ends.map((end) => end + 1)].map((start, at) => part.text.slice(start, ends[at]));
    return index === parts.length - 1 ? lines : [...lines.slice(0, -1), `${lines.at(-1)}\\`];
  });
}

/** Inline Markdown on one line, as for a heading or a cell; from an offset in the first node, when one is given. */
export function inlineLine(
  nodes: readonly PhrasingContent[],
  text: string,
  quotes = 0,
  from?: number,
): string {
  return readLines(nodes, text, quotes, from)
    .map((line) => line.text)
    .join(' ');
}

/** The lines between hard breaks, with single spaces for line ends and for runs of spaces in running text. */
function readLines(
  nodes: readonly PhrasingContent[],
  text: string,
  quotes: number,
  start = nodes[0]?.position?.start.offset ?? 0,
): Line[] {
  const end = nodes.at(-1)?.position?.end.offset ?? 0;
  const ranges = nodes.flatMap(rangesOf);
  const lines: { text: string; kinds: Kind[] }[] = [{ text: '', kinds: [] }];
  let next = 0;
  let at = start;
  while (at < end) {
    const line = lines.at(-1) ?? { text: '', kinds: [] };
    while (at >= (ranges[next]?.end ?? Infinity)) next += 1;
    const ahead = ranges[next];
    const range = ahead && at >= ahead.start ? ahead : undefined;
    if (range?.kind === 'break') {
      lines.push({ text: '', kinds: [] });
      at = skipLineStart(text, range.end, quotes);
      continue;
    }
    const kind = range?.kind ?? 'text';
    const space = /\s/.test(text[at] ?? '') ? spaceAt(text, at, kind) : '';
    if (space === '') {
      line.text += text[at];
      line.kinds.push(kind);
      at += 1;
      continue;
    }
    if (line.text !== '') {
      line.text += ' ';
      line.kinds.push(kind);
    }
    at += space.length;
    if (space.endsWith('\n')) at = skipLineStart(text, at, quotes);
  }
  return lines;
}

const SPACE = /[ \t]*\n|[ \t]+/y;
const LINE_END = /\n/y;

/** The white space at an offset that becomes one space: a run of it in running text, elsewhere only a line end. */
function spaceAt(text: string, at: number, kind: Kind): string {
  const pattern = kind === 'text' ? SPACE : LINE_END;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Past the indentation of a line and the signs of the block quotes around it. */
function skipLineStart(text: string, at: number, quotes: number): number {
  const found = new RegExp(`[ \\t]*(?:>[ \\t]*){0,${quotes}}`, 'y');
  found.lastIndex = at;
  return at + (found.exec(text)?.[0].length ?? 0);
}

/** What stays as typed inside a node; whatever is not named is running text, marks of emphasis included. */
function rangesOf(node: PhrasingContent): Range[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  switch (node.type) {
    case 'text':
      return [];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return node.children.flatMap(rangesOf);
    case 'break':
      return [{ start, end, kind: 'break' }];
    case 'footnoteReference':
      return [{ start, end, kind: 'mark' }];
    default:
      return [{ start, end, kind: 'fixed' }];
  }
}
