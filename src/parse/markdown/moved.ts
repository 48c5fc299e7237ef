import type { Nodes } from 'mdast';
import { TooHeavy } from './bounds.ts';
import type { Point } from './plain-text.ts';

/** What is too heavy in a part, at its place in the text. */
export function atPlace<T>(from: number, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TooHeavy)) throw error;
    const { start, end } = error.over;
    throw new TooHeavy({ ...error.over, start: from + start, end: from + end });
  }
}

/** Gives the tree of a part, in itself, the places that it has in the text. */
export function moveDown(node: Nodes, offset: number, lines: number): void {
  const { position } = node;
  if (position) {
    // The end of one may be the same object as that of another.
    node.position = { start: moved(position.start, offset, lines), end: moved(position.end, offset, lines) };
  }
  if ('children' in node) for (const child of node.children) moveDown(child, offset, lines);
}

export type NodePoint = NonNullable<Nodes['position']>['start'];

function moved({ line, column, offset = 0 }: NodePoint, by: number, lines: number): Point {
  return { line: line + lines, column, offset: offset + by };
}

/** How many line ends a text has. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
