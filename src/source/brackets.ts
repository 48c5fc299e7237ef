import { countUpTo } from './count-up-to.ts';
import type { SourceText, Span } from './source-text.ts';

/** Offsets in a text, from low to high, with how many brackets and braces are open behind each. */
interface Open {
  readonly places: readonly number[];
  readonly open: readonly number[];
}

/** What is known of a text, found once: a repair asks it, and there may be one at each line. */
interface Known {
  readonly frontmatterEnd: number;
  readonly all: Open;
  /** Where a line begins that stands between no brackets of an earlier one. */
  readonly blocks: readonly number[];
  readonly inBlock: Map<number, Open>;
}

const KNOWN = new WeakMap<SourceText, Known>();

function knownOf(source: SourceText): Known {
  const before = KNOWN.get(source);
  if (before) return before;
  const { text, lineStarts } = source;
  const known: Known = {
    frontmatterEnd: /^---[ \t]*\n/.test(text) ? text.search(/\n(?:---|\.\.\.)[ \t]*(?:\n|$)/) : 0,
    all: allBrackets(text),
    blocks: lineStarts.filter((start) => /[^\s#\]}]/.test(text.charAt(start))),
    inBlock: new Map(),
  };
  KNOWN.set(source, known);
  return known;
}

/** Where the frontmatter of a text ends: 0 without one, -1 where nothing closes it. */
export function frontmatterEnd(source: SourceText): number {
  return knownOf(source).frontmatterEnd;
}

/** How many more brackets and braces open before a place than close, wherever they stand. */
export function openBefore({ source, start }: Span): number {
  return openAt(knownOf(source).all, start);
}

/** Between how many brackets and braces of YAML a value stands, also those of an earlier line; in quotes and comments are none. */
export function yamlDepth({ source, start }: Span): number {
  const { blocks, inBlock } = knownOf(source);
  const at = countUpTo(blocks, start);
  const from = blocks[at - 1] ?? 0;
  const known = inBlock.get(from) ?? yamlBrackets(source.text.slice(from, blocks[at]), from);
  inBlock.set(from, known);
  return openAt(known, start);
}

function openAt({ places, open }: Open, offset: number): number {
  return open[countUpTo(places, offset - 1) - 1] ?? 0;
}

function allBrackets(text: string): Open {
  const places: number[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[{}[\]]/g)) {
    places.push(index);
    open.push((open.at(-1) ?? 0) + (sign === '{' || sign === '[' ? 1 : -1));
  }
  return { places, open };
}

function yamlBrackets(block: string, from: number): Open {
  const bare = block.replace(/(?<=[:,[{\s-])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?:^|\s)#.*$/gm, (found) =>
    ' '.repeat(found.length),
  );
  const places: number[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of bare.matchAll(/[{}[\]]/g)) {
    const depth = open.at(-1) ?? 0;
    const opens = sign === '{' || sign === '[';
    if (opens && depth === 0 && !/(?:^|[:\-\s])\s*$/.test(bare.slice(Math.max(0, index - 2), index)))
      continue;
    if (!opens && depth === 0) continue;
    places.push(from + index);
    open.push(depth + (opens ? 1 : -1));
  }
  return { places, open };
}
