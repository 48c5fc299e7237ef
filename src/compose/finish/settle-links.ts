import { anchorsIn } from '../../document/anchors.ts';
import type { Block, Inline } from '../../document/nodes.ts';

/**
 * Gives what makes text of the links within a document that lead to nothing in it: a template need not print the
 * besluitpunten. The document is looked through once, for all its lines.
 */
export function settleLinks(whole: readonly Block[]): (line: readonly Inline[]) => readonly Inline[] {
  const anchors = anchorsIn(whole);
  const settle = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.flatMap((node): readonly Inline[] => {
      if (!('children' in node)) return [node];
      const children = settle(node.children);
      const dead = node.type === 'link' && node.url.startsWith('#') && !anchors.has(node.url.slice(1));
      return dead ? children : [{ ...node, children }];
    });
  return settle;
}
