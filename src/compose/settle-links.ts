import { anchorsIn } from '../document/anchors.ts';
import { mapBlocks } from '../document/map-blocks.ts';
import type { Block, Inline } from '../document/nodes.ts';

/**
 * Gives what makes text of the links within a document that lead to nothing in it: a template need not print the
 * besluitpunten. The document is looked through once, for all its parts.
 */
export function settleLinks(whole: readonly Block[]): (part: readonly Block[]) => readonly Block[] {
  const anchors = anchorsIn(whole);
  const settle = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.flatMap((node): readonly Inline[] => {
      if (!('children' in node)) return [node];
      const children = settle(node.children);
      const dead = node.type === 'link' && node.url.startsWith('#') && !anchors.has(node.url.slice(1));
      return dead ? children : [{ ...node, children }];
    });
  return (part) => mapBlocks(part, { inlines: settle });
}
