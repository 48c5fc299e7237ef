import { lineEnd, quoteEnd, readFlow, trimmedEnd } from './loose-flow.ts';
import { DEEPEST, type Growing, type LooseNode, unquoted } from './loose-node.ts';

const KEY =
  /^("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s"'#{[\]},&*!|>%@`-][^\n]*?|-(?! )[^\n]*?)[ \t]*:(?=[ \t]|\n|$)/;

/**
 * Reads YAML between two offsets by its lines and columns. Nothing is refused: what is half typed is read as what its
 * place says that it will be. Takes time in proportion to the text.
 */
export function readLooseYaml(text: string, start: number, end: number): readonly LooseNode[] {
  const roots: Growing[] = [];
  const stack: Growing[] = [];
  let at = start;
  while (at < end) {
    const stop = Math.min(lineEnd(text, at), end);
    at = readLine(text, at, stop, end, roots, stack) + 1;
  }
  for (const root of roots) settleEnds(root);
  return roots;
}

/** Reads the line from `start` to `stop`, and the lines that belong to its value; gives the end of the last. */
function readLine(
  text: string,
  start: number,
  stop: number,
  limit: number,
  roots: Growing[],
  stack: Growing[],
): number {
  const line = text.slice(start, stop);
  const indent = line.search(/\S/);
  if (indent === -1 || line[indent] === '#') return stop;
  let at = start + indent;
  let column = indent;
  const top = stack.at(-1);
  if (
    top?.value &&
    column > top.column &&
    !line.trimStart().startsWith('- ') &&
    !KEY.test(line.trimStart())
  ) {
    top.value.end = trimmedEnd(text, at, withoutComment(text, at, stop));
    return stop;
  }
  for (
    let dash = /^-(?:[ \t]+|$)/.exec(text.slice(at, stop));
    dash;
    dash = /^-(?:[ \t]+|$)/.exec(text.slice(at, stop))
  ) {
    const item = grow('punt', '', at, at + 1, column);
    hang(item, roots, stack);
    at += dash[0].length;
    column += dash[0].length;
    if (at < stop && text[at] === '#') return stop;
  }
  if (at >= stop) return stop;
  const key = KEY.exec(text.slice(at, stop));
  const word = key?.[1];
  if (word === undefined) return readLoose(text, at, stop, limit, column, roots, stack);
  const node = grow('sleutel', unquoted(word), at, at + word.length, column);
  node.colon = at + (key?.[0].length ?? 0);
  hang(node, roots, stack);
  return readValue(text, node.colon, stop, limit, node);
}

/** A line, or what stands behind dashes, that has no key: the value of an item, or a key of which the colon is not there yet. */
function readLoose(
  text: string,
  at: number,
  stop: number,
  limit: number,
  column: number,
  roots: Growing[],
  stack: Growing[],
): number {
  const top = stack.at(-1);
  const behindDash =
    top?.soort === 'punt' && top.children.length === 0 && !top.value && lineStart(text, at) <= top.start;
  const flow = text[at] === '{' || text[at] === '[';
  // Brackets may stand on the line below their key.
  if (top && (behindDash || (flow && top.column < column && top.children.length === 0))) {
    return readValue(text, at, stop, limit, top);
  }
  const end = trimmedEnd(text, at, withoutComment(text, at, stop));
  const node = grow('sleutel', unquoted(text.slice(at, end)), at, end, column);
  hang(node, roots, stack);
  stack.pop();
  return stop;
}

/** Reads the value behind a colon or a dash; gives the end of its last line. */
function readValue(text: string, from: number, stop: number, limit: number, node: Growing): number {
  let at = from;
  while (at < stop && /[ \t]/.test(text[at] ?? '')) at += 1;
  const sign = text[at] ?? '';
  if (at >= stop || sign === '#') return stop;
  if (sign === '{' || sign === '[') {
    const end = readFlow(text, at, belongsUntil(text, stop, limit, node.column), node);
    return Math.min(lineEnd(text, end), limit);
  }
  if (/^[|>][-+\d]*[ \t]*(?:#.*)?$/.test(text.slice(at, stop))) {
    const end = belongsUntil(text, stop, limit, node.column);
    node.value = { start: at, end };
    return Math.min(lineEnd(text, end), limit);
  }
  if (sign === '"' || sign === "'") {
    const end = quoteEnd(text, at, belongsUntil(text, stop, limit, node.column));
    node.value = { start: at, end };
    return Math.min(lineEnd(text, end), limit);
  }
  node.value = { start: at, end: trimmedEnd(text, at, withoutComment(text, at, stop)) };
  return stop;
}

/** The end of the last of the lines behind `stop` that are indented further than a column, or close a bracket. */
function belongsUntil(text: string, stop: number, limit: number, column: number): number {
  let end = stop;
  while (end < limit) {
    const next = Math.min(lineEnd(text, end + 1), limit);
    const line = text.slice(end + 1, next);
    const indent = line.search(/\S/);
    if (indent !== -1 && indent <= column && !/^[\]}]/.test(line.slice(indent))) break;
    end = next;
  }
  return trimmedEnd(text, stop, end);
}

/** Where a comment behind a value begins; `stop` where there is none. */
function withoutComment(text: string, at: number, stop: number): number {
  const found = / #/.exec(text.slice(at, stop));
  return found ? at + found.index : stop;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function grow(soort: Growing['soort'], naam: string, start: number, keyEnd: number, column: number): Growing {
  return { soort, naam, start, keyEnd, column, flow: false, children: [], end: keyEnd };
}

/** Puts a node below what its column says that it belongs to. */
function hang(node: Growing, roots: Growing[], stack: Growing[]): void {
  while (stack.length > 0 && !holds(stack.at(-1), node)) stack.pop();
  if (stack.length >= DEEPEST) stack.pop();
  (stack.at(-1)?.children ?? roots).push(node);
  stack.push(node);
}

/** Whether a node may stand below another: further to the right, or as an item right below its key. */
function holds(above: Growing | undefined, node: Growing): boolean {
  if (!above) return false;
  if (node.column > above.column) return true;
  return node.column === above.column && node.soort === 'punt' && above.soort === 'sleutel';
}

function settleEnds(node: Growing): number {
  const own = Math.max(node.keyEnd, node.colon ?? 0, node.value?.end ?? 0, node.brackets?.end ?? 0);
  node.end = node.children.reduce((end, child) => Math.max(end, settleEnds(child)), own);
  return node.end;
}
