import { mapBlocks } from '../document/map-blocks.ts';
import type { Block, Inline } from '../document/nodes.ts';
import { visit } from '../document/visit.ts';

/**
 * Gives what makes text of the links within a document that lead to nothing in it: a template need not print the
 * besluitpunten. The document is looked through once, for all its parts.
 */
export function settleLinks(whole: readonly Block[]): (part: readonly Block[]) => readonly Block[] {
  const anchors = new Set<string>();
  visit(whole, {
    heading: ({ id }) => void anchors.add(id),
    table: ({ id }) => void anchors.add(id),
    figure: ({ id }) => {
      if (id !== undefined) anchors.add(id);
    },
    list: ({ items }) => {
      for (const { id } of items) if (id !== undefined) anchors.add(id);
    },
  });
  const settle = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.flatMap((node): readonly Inline[] => {
      if (!('children' in node)) return [node];
      const children = settle(node.children);
      const dead = node.type === 'link' && node.url.startsWith('#') && !anchors.has(node.url.slice(1));
      return dead ? children : [{ ...node, children }];
    });
  return (part) => mapBlocks(part, { inlines: settle });
}
