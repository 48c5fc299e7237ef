import type { Nodes, Root } from 'mdast';
import { type Construct, type Extension, TooHeavy } from './bounds.ts';
import { everyNode } from './lezing.ts';

/** The names of the addresses of links and of the footnotes in a text, in capitals, as the parser keeps them. */
export interface Names {
  readonly links: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

/** Makes the tree of a part. A name may stand in another one: `names` has those of all parts; absent for a text that is one part. */
type ParsePart = (part: string, names?: Names) => Root;

/** A heading with hashes behind an empty line: all that was open above it ends there, but for what `staysOpen` knows. */
const CUT = /\n[ \t]*\n(?=#{1,6}[ \t])/g;

/**
 * The tree of a text that is parsed in parts of about `size` characters, the same as that of the text as a whole. What
 * the parser makes on its way is many times larger than the tree; of a part it is gone before the next one begins.
 */
export function parseInParts(text: string, size: number, parse: ParsePart): Root {
  // What stands in a block of a directive is read behind all other text, and so are the names in it.
  if (text.length <= size || text.includes(':::')) return parse(text);
  const begin = firstLine(text);
  const guessed = namesIn(text);
  const root = parseParts(text, begin, size, (part) => parse(part, guessed));
  const names = namesOf(root);
  // Which names are given does not depend on those that are known.
  return isSame(names, guessed) ? root : parseParts(text, begin, size, (part) => parse(part, names));
}

/**
 * Before the first line that is not blank for Markdown, to which a fixed space is text: a proposal has its frontmatter
 * above it. The line end goes along, for the parser drops a byte order mark with which a text begins.
 */
function firstLine(text: string): number {
  return Math.max(0, text.lastIndexOf('\n', Math.max(0, text.search(/[^ \t\r\n]/))));
}

function parseParts(text: string, begin: number, size: number, parse: (part: string) => Root): Root {
  const whole: Root = { type: 'root', children: [] };
  const start = { line: 1, column: 1, offset: 0 };
  let line = 1 + countLines(text.slice(0, begin));
  for (let from = begin, to = from; from < text.length; from = to) {
    const { root, end } = parseFrom(text, from, size, parse);
    to = end;
    moveDown(root, from, line - 1);
    for (const child of root.children) whole.children.push(child);
    whole.position = { start, end: root.position?.end ?? start };
    line += countLines(text.slice(from, to));
  }
  return whole;
}

/** The tree of the part that begins at an offset, and where that part ends: further on for as long as it stays open. */
function parseFrom(text: string, from: number, size: number, parse: (part: string) => Root) {
  for (let reach = size; ; reach *= 2) {
    CUT.lastIndex = from + reach;
    const cut = CUT.exec(text);
    const end = cut ? cut.index + cut[0].length : text.length;
    const root = atPlace(from, () => parse(text.slice(from, end)));
    if (!cut || !staysOpen(root)) return { root, end };
  }
}

/** Whether what stands last goes on behind an empty line until something ends it, so that a heading may be part of it. */
function staysOpen(node: Nodes): boolean {
  if (node.type === 'code' || node.type === 'html') return true;
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last !== undefined && staysOpen(last);
}

/** What is too heavy in a part, at its place in the text. */
function atPlace<T>(from: number, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TooHeavy)) throw error;
    const { start, end } = error.over;
    throw new TooHeavy({ ...error.over, start: from + start, end: from + end });
  }
}

/** Gives the tree of a part, in itself, the places that it has in the text. */
function moveDown(node: Nodes, offset: number, lines: number): void {
  const { position } = node;
  if (position) {
    // The end of one may be the same object as that of another.
    node.position = { start: moved(position.start, offset, lines), end: moved(position.end, offset, lines) };
  }
  if ('children' in node) for (const child of node.children) moveDown(child, offset, lines);
}

type Point = NonNullable<Nodes['position']>['start'];

function moved({ line, column, offset = 0 }: Point, by: number, lines: number): Point {
  return { line: line + lines, column, offset: offset + by };
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
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
