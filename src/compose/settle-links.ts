import { mapBlocks } from '../document/map-blocks.ts';
import type { Block, Inline } from '../document/nodes.ts';
import { visit } from '../document/visit.ts';

/** Links within the document that lead to nothing in it become text: a template need not print the besluitpunten. */
export function settleLinks(blocks: readonly Block[], whole: readonly Block[]): readonly Block[] {
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
  return mapBlocks(blocks, { inlines: settle });
}
