import type { Nodes, Root } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { alignTyped } from '../../source/align-text.ts';

/**
 * Gives a place to the pieces of text that were divided at an address without marks around it: the library that finds
 * those ("(https://…)", "a@b.nl") leaves them without one. The tree is that of `text`, and gets its places in itself.
 */
export function placeAutolinks(root: Root, text: string): void {
  placeIn(root, text);
}

function placeIn(parent: Nodes, text: string): void {
  if (!('children' in parent)) return;
  let cursor = parent.position?.start.offset ?? 0;
  // Where the next child begins that has a place: a paragraph may be nothing but addresses.
  let [end, until] = [cursor, 0];
  for (const [index, child] of parent.children.entries()) {
    if (!child.position) {
      if (index >= until) {
        for (until = index + 1; parent.children[until] && !parent.children[until]?.position; ) until += 1;
        end = parent.children[until]?.position?.start.offset ?? parent.position?.end.offset ?? text.length;
      }
      const offsets = alignTyped(nodeText(child), text.slice(cursor, end));
      const first = cursor + (offsets[0] ?? 0);
      child.position = { start: at(first), end: at(cursor + (offsets.at(-1) ?? 0)) };
    }
    cursor = child.position.end.offset ?? cursor;
    placeIn(child, text);
  }
}

/** Only the offset is ever asked of a piece of text. */
function at(offset: number): { offset: number; line: number; column: number } {
  return { offset, line: 1, column: 1 };
}
