import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { GRENZEN } from '../../domain/grenzen.ts';
import { readPlainTable } from './plain-table.ts';
import {
  behindEmptyLine,
  HEADING,
  hasAddress,
  isEmpty,
  LINE,
  type Placed,
  type Point,
  placedText,
} from './plain-text.ts';

/** Blocks that were read, and the line behind them. */
export interface PlainBlocks {
  readonly blocks: readonly RootContent[];
  /** Offset of the first line that was not read; the length of the text where all was. */
  readonly end: number;
  /** The number of that line. */
  readonly line: number;
}

const ITEM = /(-|(\d{1,9})([.)])) (?=\S)/y;
/** What lets a list go on behind an empty line. */
const GOES_ON = /[ \t]|[-+*]|\d/y;

/**
 * Reads the blocks at the beginning of a line, where nothing is open, for as long as they are plain: headings, paragraphs,
 * flat lists and tables without any mark in their text. Most of a proposal is; the library, which holds each
 * character against all that Markdown knows, makes the same of them in ten times the time. What is not plain ends it.
 */
export function readPlainBlocks(text: string, from: number, line: number): PlainBlocks {
  const blocks: RootContent[] = [];
  let [at, number] = behindEmpty(text, from, line);
  while (at < text.length) {
    const stretch = readStretch(text, at, number);
    if (!stretch) break;
    for (const block of stretch.blocks) blocks.push(block);
    [at, number] = behindEmpty(text, stretch.end, stretch.line);
  }
  return { blocks, end: at, line: number };
}

/** Whether a part may end before a line behind an empty one: whatever was open there, it is not part of that. */
export function beginsPlain(text: string, at: number): boolean {
  return !matches(ITEM, text, at) && readStretch(text, at, 1) !== undefined;
}

/** Past lines with nothing on them. */
function behindEmpty(text: string, from: number, line: number): [at: number, line: number] {
  let [at, number] = [from, line];
  for (let next = behindEmptyLine(text, at); next !== undefined && at < text.length; ) {
    if (text[next - 1] === '\n') number += 1;
    at = next;
    next = behindEmptyLine(text, at);
  }
  return [at, number];
}

/** The blocks up to the next empty line; undefined where one of them is not plain. */
function readStretch(text: string, from: number, first: number): PlainBlocks | undefined {
  const blocks: RootContent[] = [];
  let line = first;
  let at = from;
  while (at < text.length && !isEmpty(text, at)) {
    const block =
      readHeading(text, at, line) ??
      readList(text, at, line) ??
      readPlainTable(text, at, line) ??
      readParagraph(text, at, line);
    if (!block) return undefined;
    blocks.push(block);
    const { start, end } = block.position;
    line += end.line - start.line + 1;
    at = end.offset + 1;
  }
  // Without a line end behind it, `at` is one too many.
  const end = Math.min(at, text.length);
  return hasAddress(text.slice(from, end)) ? undefined : { blocks, end, line: at > end ? line - 1 : line };
}

function readHeading(text: string, at: number, line: number): Placed<Heading> | undefined {
  const [found, marks = '', space = ''] = matchOf(HEADING, text, at) ?? [];
  if (found === undefined || found.includes('#', marks.length)) return undefined;
  const begin = at + marks.length + space.length;
  const end = at + found.length;
  if (!isLineEnd(text, end)) return undefined;
  const place = (offset: number): Point => ({ line, column: offset - at + 1, offset });
  const depth = marks.length as Heading['depth'];
  const [start, behind] = [place(at), place(end)];
  return {
    type: 'heading',
    depth,
    children: [placedText(text, place(begin), behind)],
    position: { start, end: behind },
  };
}

/** Lines of running text. What else begins directly below them is not told apart from what goes on: that is not plain. */
function readParagraph(text: string, at: number, line: number): Placed<Paragraph> | undefined {
  let [start, number] = [at, line];
  let end = plainLineEnd(text, at);
  if (end === undefined) return undefined;
  while (!isEmpty(text, end + 1) && !matches(HEADING, text, end + 1)) {
    start = end + 1;
    const next = plainLineEnd(text, start);
    if (next === undefined) return undefined;
    end = next;
    number += 1;
  }
  // The library counts signs in a paragraph that is longer.
  if (end - at > GRENZEN.opmaaktekens) return undefined;
  return plainParagraph(
    text,
    { line, column: 1, offset: at },
    { line: number, column: end - start + 1, offset: end },
  );
}

/** Where a line ends that is only running text. */
function plainLineEnd(text: string, at: number): number | undefined {
  if (!matches(LINE, text, at)) return undefined;
  const end = LINE.lastIndex;
  return isLineEnd(text, end) ? end : undefined;
}

/** Whether a line ends here, without spaces that may stand for a break. */
function isLineEnd(text: string, at: number): boolean {
  return (at === text.length || text[at] === '\n') && text[at - 1] !== ' ';
}

/** Items of one line each, up to an empty line behind which nothing can belong to the list. */
function readList(text: string, from: number, line: number): Placed<List> | undefined {
  const first = matchOf(ITEM, text, from);
  if (!first) return undefined;
  const [, mark = '', count, sign] = first;
  const items: Placed<ListItem>[] = [];
  let at = from;
  while (at < text.length && !isEmpty(text, at)) {
    const item = readItem(text, at, line + items.length, sign ?? mark);
    if (!item) return undefined;
    items.push(item);
    at = item.position.end.offset + 1;
  }
  const last = items.at(-1);
  const [next] = behindEmpty(text, Math.min(at, text.length), 1);
  if (!last || (next < text.length && matches(GOES_ON, text, next))) return undefined;
  return {
    type: 'list',
    ordered: count !== undefined,
    start: count === undefined ? null : Number(count),
    spread: false,
    children: items,
    position: { start: { line, column: 1, offset: from }, end: last.position.end },
  };
}

function readItem(text: string, at: number, line: number, sign: string): Placed<ListItem> | undefined {
  const [found, mark = '', , dot] = matchOf(ITEM, text, at) ?? [];
  if (found === undefined || (dot ?? mark) !== sign) return undefined;
  const begin = at + found.length;
  const end = plainLineEnd(text, begin);
  if (end === undefined || end - begin > GRENZEN.opmaaktekens) return undefined;
  const place = (offset: number): Point => ({ line, column: offset - at + 1, offset });
  const paragraph = plainParagraph(text, place(begin), place(end));
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [paragraph],
    position: { start: place(at), end: paragraph.position.end },
  };
}

function plainParagraph(text: string, start: Point, end: Point): Placed<Paragraph> {
  return { type: 'paragraph', children: [placedText(text, start, end)], position: { start, end } };
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function matchOf(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
