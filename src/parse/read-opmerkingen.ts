import type { Nodes, Root } from 'mdast';
import { nodeSpan } from '../domain/mdast.ts';
import type { Opmerking } from '../domain/opmerking.ts';
import { type SourceText, type Span, spanOf } from '../source/source-text.ts';

const COMMENT = /<!--([\s\S]*?)-->/g;

/**
 * The comments in a body with the block that each stands before. In the middle of a paragraph that is the paragraph;
 * before a heading it is everything up to the next heading that is not below it.
 */
export function readOpmerkingen(root: Root, source: SourceText): Opmerking[] {
  const found: Opmerking[] = [];
  const walk = (nodes: readonly Nodes[], parent: Nodes, after: Span | undefined): void => {
    for (const [index, node] of nodes.entries()) {
      const later = nodes.slice(index + 1).filter((other) => other.type !== 'html');
      const next = later[0] ? blockSpan(later[0], later, source) : after;
      if (node.type === 'html') {
        const bereik = parent.type === 'paragraph' ? nodeSpan(parent, source) : next;
        for (const match of node.value.matchAll(COMMENT)) {
          const start = (node.position?.start.offset ?? 0) + match.index;
          const span = spanOf(source, start, start + match[0].length);
          found.push({ tekst: match[1] ?? '', span, ...(bereik && { bereik }) });
        }
      } else if ('children' in node) {
        walk(node.children, node, next);
      }
    }
  };
  walk(root.children, root, undefined);
  return found;
}

/** A block; of a heading also what belongs to it. `nodes` starts with the block. */
function blockSpan(block: Nodes, nodes: readonly Nodes[], source: SourceText): Span {
  const span = nodeSpan(block, source);
  if (block.type !== 'heading') return span;
  const next = nodes.slice(1).find((node) => node.type === 'heading' && node.depth <= block.depth);
  return spanOf(source, span.start, next?.position?.start.offset ?? source.text.length);
}
