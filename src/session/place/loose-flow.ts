import { DEEPEST, type Growing, unquoted } from './loose-node.ts';

/** Behind a colon that ends a key between brackets. */
const KEY_ENDS = /[\s,\]}]/;

/**
 * Reads what stands between brackets from `start`, where a `{` or `[` stands, up to `limit` at most; gives the offset
 * behind it. What is not closed ends at `limit`; brackets in brackets deeper than `DEEPEST` are text.
 */
export function readFlow(text: string, start: number, limit: number, into: Growing, depth = 0): number {
  const teken = text[start] === '{' ? '{' : '[';
  const close = teken === '{' ? '}' : ']';
  const brackets = { teken, start, end: limit, open: true } as const;
  into.brackets = { ...brackets };
  let at = start + 1;
  while (at < limit) {
    at = skipBlank(text, at, limit);
    if (at >= limit) break;
    const sign = text[at] ?? '';
    if (sign === close || sign === '}' || sign === ']') {
      // The wrong bracket closes what is open too: whoever types meant one of both.
      into.brackets = { ...brackets, end: sign === close ? at + 1 : at, open: sign !== close };
      into.end = into.brackets.end;
      return into.brackets.end;
    }
    if (sign === ',') {
      at += 1;
      continue;
    }
    const node = teken === '{' ? readKey(text, at, limit) : readItem(text, at);
    into.children.push(node);
    const from = node.colon ?? (teken === '{' ? node.keyEnd : at);
    at = Math.max(
      teken === '{' && node.colon === undefined ? node.keyEnd : readValue(text, from, limit, node, depth),
      at + 1,
    );
    node.end = Math.min(at, limit);
  }
  into.end = limit;
  return limit;
}

function readKey(text: string, start: number, limit: number): Growing {
  const end = scalarEnd(text, start, limit, true);
  const keyEnd = trimmedEnd(text, start, end);
  const colon = text[end] === ':' ? end + 1 : undefined;
  return {
    soort: 'sleutel',
    naam: unquoted(text.slice(start, keyEnd)),
    start,
    keyEnd,
    ...(colon !== undefined && { colon }),
    column: columnOf(text, start),
    flow: true,
    children: [],
    end: keyEnd,
  };
}

function readItem(text: string, start: number): Growing {
  const column = columnOf(text, start);
  return { soort: 'punt', naam: '', start, keyEnd: start, column, flow: true, children: [], end: start };
}

/** Reads a value between brackets; gives the offset behind it. */
function readValue(text: string, from: number, limit: number, node: Growing, depth: number): number {
  const at = skipBlank(text, from, limit);
  const sign = text[at] ?? '';
  if (at >= limit || sign === ',' || sign === '}' || sign === ']') return at;
  if ((sign === '{' || sign === '[') && depth < DEEPEST) return readFlow(text, at, limit, node, depth + 1);
  const end = scalarEnd(text, at, limit, false);
  node.value = { start: at, end: trimmedEnd(text, at, end) };
  return end;
}

/** Where a key or a value between brackets ends: at a sign that divides, or at the quote that closes it. */
function scalarEnd(text: string, start: number, limit: number, key: boolean): number {
  const sign = text[start] ?? '';
  let at = start;
  if (sign === '"' || sign === "'") {
    at = quoteEnd(text, start, limit);
    const next = skipSpaces(text, at, limit);
    return key && text[next] === ':' ? next : at;
  }
  while (at < limit) {
    const here = text[at] ?? '';
    if (here === ',' || here === '}' || here === ']') break;
    // A directive has brackets of its own.
    if (here === '[' && /:[a-z]+$/.test(text.slice(Math.max(start, at - 12), at))) {
      const close = text.indexOf(']', at);
      const line = lineEnd(text, at);
      at = close === -1 || close > Math.min(line, limit) ? at + 1 : close + 1;
      continue;
    }
    if (key && (here === '\n' || (here === ':' && KEY_ENDS.test(text[at + 1] ?? ' ')))) break;
    // A next key on a line of its own: this value was not followed by a comma yet.
    if (!key && here === '\n' && /^\s*[\w-]+:\s/.test(text.slice(at, at + 60))) break;
    at += 1;
  }
  return Math.min(at, limit);
}

/** Behind the quote that closes the one at `start`; the end of its line where none does. */
export function quoteEnd(text: string, start: number, limit: number): number {
  const sign = text[start];
  for (let at = start + 1; at < limit; at += 1) {
    if (text[at] === '\\' && sign === '"') at += 1;
    else if (text[at] === sign) {
      if (sign === "'" && text[at + 1] === "'") at += 1;
      else return at + 1;
    }
  }
  return Math.min(lineEnd(text, start), limit);
}

/** The end of the line of an offset, before its line feed. */
export function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 ? text.length : found;
}

/** How far an offset stands from the begin of its line. */
export function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** The end of a text without the blanks before it. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function skipSpaces(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}

/** Over blanks, line ends and comments. */
function skipBlank(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    if (text[at] === '#' && /\s/.test(text[at - 1] ?? ' ')) at = lineEnd(text, at);
    else if (/\s/.test(text[at] ?? '')) at += 1;
    else break;
  }
  return Math.min(at, limit);
}
