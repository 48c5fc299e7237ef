import type { Nodes, Parents, Root } from 'mdast';
import type { Opmerking } from '../../domain/opmerking.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';
import { nodeSpan } from './lezing.ts';

const COMMENT = /<!--([\s\S]*?)-->/g;

/**
 * The comments in a body with the block that each stands before. In the middle of a paragraph that is the paragraph;
 * before a heading it is everything up to the next heading that is not below it.
 */
export function readOpmerkingen(root: Root, source: SourceText): Opmerking[] {
  const found: Opmerking[] = [];
  const walk = (parent: Parents, after: Span | undefined): void => {
    if (!parent.children.some(mayHoldComment)) return;
    const behind = readBehind(parent.children, after, source);
    for (const [index, node] of parent.children.entries()) {
      const next = behind[index];
      if (node.type === 'html') {
        const bereik = parent.type === 'paragraph' ? nodeSpan(parent, { source }) : next;
        for (const match of node.value.matchAll(COMMENT)) {
          const start = (node.position?.start.offset ?? 0) + match.index;
          const span = spanOf(source, start, start + match[0].length);
          found.push({ tekst: match[1] ?? '', span, ...(bereik && { bereik }) });
        }
      } else if ('children' in node) {
        walk(node, next);
      }
    }
  };
  walk(root, undefined);
  return found;
}

function mayHoldComment(node: Nodes): boolean {
  return node.type === 'html' || 'children' in node;
}

/** For each of these siblings the span of the block that follows it; `after` follows the last. */
function readBehind(
  nodes: readonly Nodes[],
  after: Span | undefined,
  source: SourceText,
): readonly (Span | undefined)[] {
  const behind: (Span | undefined)[] = [];
  /** By depth, where the last heading that was met starts, on the way from the end. */
  const heads = new Array<number>(7).fill(source.text.length);
  let next = after;
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    behind[index] = next;
    const node = nodes[index];
    if (!node || node.type === 'html') continue;
    const span = nodeSpan(node, { source });
    next = span;
    if (node.type !== 'heading') continue;
    // To a heading belongs everything up to the next one that is not below it.
    next = spanOf(source, span.start, Math.min(...heads.slice(0, node.depth + 1)));
    heads[node.depth] = span.start;
  }
  return behind;
}
