import type { Text } from 'mdast';

/** A place in a text, as the tree counts: lines and columns from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A node that knows its place. */
export type Placed<Node> = Node & { readonly position: { readonly start: Point; readonly end: Point } };

/** A sign that may mean something to Markdown in running text. A colon with a space behind it means nothing. */
const SIGN = String.raw`\n\r\t\0!&*:<[\]\\_\x60@|`;
const REST = String.raw`(?:[^${SIGN}]|:(?=[ \n]))*`;
/** An address has no sign of its own: links are made of it. */
const ADDRESS = /www|http/i;

/** A line that can only be running text: it begins with no sign or number of a block. */
export const LINE = new RegExp(String.raw`(?![\s#>+=~\-]|\d{1,9}[.)])[^${SIGN}]${REST}`, 'y');
export const HEADING = new RegExp(String.raw`(#{1,6})( +)(?![\s#])[^${SIGN}]${REST}`, 'y');
/** A cell of a table, up to the stroke behind it. */
export const CELL = new RegExp(String.raw`( *)${REST}\|`, 'y');

const EMPTY = /[ \t]*(?:\n|$)/y;

/** Where the line behind an empty one begins, or the text ends; undefined at a line with something on it. */
export function behindEmptyLine(text: string, at: number): number | undefined {
  EMPTY.lastIndex = at;
  return EMPTY.test(text) ? EMPTY.lastIndex : undefined;
}

/** Whether nothing stands on the line that begins here. */
export function isEmpty(text: string, at: number): boolean {
  return behindEmptyLine(text, at) !== undefined;
}

/** Whether some stretch of plain text holds an address. */
export function hasAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** A piece of text as it was typed. */
export function placedText(text: string, start: Point, end: Point): Text {
  return { type: 'text', value: text.slice(start.offset, end.offset), position: { start, end } };
}
