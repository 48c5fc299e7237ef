import type { Nodes, Root } from 'mdast';
import type { Construct, Extension } from './bounds.ts';
import { everyNode } from './lezing.ts';
import { parseByRows } from './long-table.ts';
import { atPlace, countLines, moveDown, type NodePoint } from './moved.ts';
import { beginsPlain, readPlainBlocks } from './plain-blocks.ts';
import type { Point } from './plain-text.ts';

/** The names of the addresses of links and of the footnotes in a text, in capitals, as the parser keeps them. */
export interface Names {
  readonly links: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

/** Makes the tree of a part. A name may stand in another one: `names` has those of all parts; absent for a text that is one part. */
type ParsePart = (part: string, names?: Names) => Root;

/**
 * What is not read in parts. What stands in a block of a directive is read behind all other text, and so are the names in
 * it. For the parser a line ends at a carriage return too, and a byte order mark above all other text is no character: a
 * value of YAML may hold either as an escape.
 */
const ONE_PART = /^\ufeff|\r|:::/;
/** Behind an empty line, or more than one. */
const BEHIND_EMPTY = /\n(?:[ \t]*\n)+/g;
/** A heading with hashes: all that was open above the empty line before it ends there, but for what `staysOpen` knows. */
const HEADING = /#{1,6}[ \t]/y;

/**
 * The tree of a text, the same as the parser makes of it as a whole. Blocks that are plain need no parser. The others it
 * gets in parts of about `size` characters: what it makes on its way is many times larger than the tree, and of a part it
 * is gone before the next one begins. With a size of `Infinity` it gets all.
 */
export function parseInParts(text: string, size: number, parse: ParsePart): Root {
  if (text === '' || size === Number.POSITIVE_INFINITY || ONE_PART.test(text)) return parse(text);
  if (!text.includes(']:')) return parseParts(text, size, parse);
  const guessed = namesIn(text);
  const root = parseParts(text, size, (part) => parse(part, guessed));
  const names = namesOf(root);
  // Which names are given does not depend on those that are known.
  return isSame(names, guessed) ? root : parseParts(text, size, (part) => parse(part, names));
}

function parseParts(text: string, size: number, parse: (part: string) => Root): Root {
  const children: Root['children'] = [];
  let [from, line] = [0, 1];
  for (;;) {
    const plain = readPlainBlocks(text, from, line);
    for (const child of plain.blocks) children.push(child);
    if (plain.end === text.length) return wholeOf(children, endOf(text, plain.line));
    // The line end before it goes along, for the parser drops a byte order mark with which a text begins.
    from = Math.max(0, plain.end - 1);
    line = plain.line - (plain.end - from);
    const { root, end } = parseFrom(text, from, size, parse);
    moveDown(root, from, line - 1);
    for (const child of root.children) children.push(child);
    if (end === text.length) return wholeOf(children, root.position?.end);
    line += countLines(text.slice(from, end));
    from = end;
  }
}

function wholeOf(children: Root['children'], end: NodePoint | undefined): Root {
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'root', children, position: { start, end: end ?? start } };
}

/** The place behind a text of so many lines. */
function endOf(text: string, line: number): Point {
  return { line, column: text.length - text.lastIndexOf('\n'), offset: text.length };
}

/** The tree of the part that begins at an offset, and where that part ends: further on for as long as it stays open. */
function parseFrom(text: string, from: number, size: number, parse: (part: string) => Root) {
  for (let reach = 0; ; ) {
    const end = nextCut(text, from, reach, size);
    const root = atPlace(from, () => parseByRows(text.slice(from, end), size, parse));
    if (end === text.length || !staysOpen(root)) return { root, end };
    reach = Math.max(size, 2 * (end - from));
  }
}

/** Where a part may end that reaches so far at least: before what is plain, or before a heading when it is long by then. */
function nextCut(text: string, from: number, reach: number, size: number): number {
  BEHIND_EMPTY.lastIndex = from + reach;
  for (let found = BEHIND_EMPTY.exec(text); found; found = BEHIND_EMPTY.exec(text)) {
    const at = found.index + found[0].length;
    HEADING.lastIndex = at;
    if (beginsPlain(text, at) || (at - from >= size && HEADING.test(text))) return at;
  }
  return text.length;
}

/** Whether what stands last goes on behind an empty line until something ends it, so that a heading may be part of it. */
function staysOpen(node: Nodes): boolean {
  if (node.type === 'html')
    return !(node.value.startsWith('<!--') && node.value.includes('-->', '<!--'.length));
  if (node.type === 'code') return true;
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last !== undefined && staysOpen(last);
}

/** Before a name that is given: what begins a quotation, an item or a footnote. */
const BEFORE = /(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/y;
const NAME = /\[((?:[^\\[\]]|\\[\s\S])+)\]:/y;

/** What looks like a name that is given; almost always those are the ones that are. */
function namesIn(text: string): Names {
  const links = new Set<string>();
  const notes = new Set<string>();
  for (let line = 0; line < text.length; line = behind(text.indexOf('\n', line), text)) {
    for (let at = line; ; at = NAME.lastIndex) {
      BEFORE.lastIndex = at;
      NAME.lastIndex = at + (BEFORE.exec(text)?.[0].length ?? 0);
      const name = NAME.exec(text)?.[1];
      if (name === undefined) break;
      if (name.startsWith('^')) notes.add(inCapitals(name.slice(1)));
      else links.add(inCapitals(name));
    }
  }
  return { links, notes };
}

function behind(newline: number, text: string): number {
  return newline === -1 ? text.length : newline + 1;
}

/** As CommonMark compares names (0.31, 6.3). */
function inCapitals(name: string): string {
  return name
    .replace(/[\t\n ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/** The names that are given in a tree. */
function namesOf(root: Root): Names {
  const links = new Set<string>();
  const notes = new Set<string>();
  for (const node of everyNode(root)) {
    if (node.type === 'definition') links.add(node.identifier.toUpperCase());
    if (node.type === 'footnoteDefinition') notes.add(node.identifier.toUpperCase());
  }
  return { links, notes };
}

function isSame(one: Names, other: Names): boolean {
  const same = (names: ReadonlySet<string>, more: ReadonlySet<string>): boolean =>
    names.size === more.size && [...more].every((name) => names.has(name));
  return same(one.links, other.links) && same(one.notes, other.notes);
}

/**
 * Makes known what names other parts of a text give: the parser asks for them at a bracket in running text, when it has
 * found those of the part itself.
 */
export function knowNames({ links, notes }: Names): Extension {
  const [defined, gfmFootnotes] = [asList(links), asList(notes)];
  const construct: Construct = {
    name: 'names',
    add: 'before',
    previous() {
      this.parser.defined = defined;
      this.parser.gfmFootnotes = gfmFootnotes;
      return false;
    },
    tokenize: (_effects, _ok, nok) => nok,
  };
  return { text: Object.fromEntries(['[', ']'].map((bracket) => [bracket.charCodeAt(0), construct])) };
}

/** A list that only tells whether it holds a name: the parser asks it for each reference, and would go through all of it. */
function asList(names: ReadonlySet<string>): string[] {
  return Object.assign([], { includes: (name: string) => names.has(name) });
}
