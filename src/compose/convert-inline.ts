import type { PhrasingContent } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import type { Inline } from '../document/nodes.ts';
import type { Environment } from './environment.ts';

/** Inline Markdown as inlines of the block tree. Line ends in the source are spaces; images are left to the blocks. */
export function convertInlines(
  nodes: readonly PhrasingContent[],
  environment: Environment,
): readonly Inline[] {
  return nodes.flatMap((node) => convertInline(node, environment));
}

function convertInline(node: PhrasingContent, environment: Environment): Inline[] {
  const children = () => convertInlines('children' in node ? node.children : [], environment);
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }];
    case 'emphasis':
      return [{ type: 'emphasis', children: children() }];
    case 'strong':
      return [{ type: 'strong', children: children() }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'lineBreak' }];
    case 'link':
      return [{ type: 'link', url: node.url, children: children() }];
    case 'footnoteReference':
      return [{ type: 'footnoteReference', index: environment.notes.index(node.identifier) }];
    case 'textDirective':
      if (node.name === 'bedrag') return [{ type: 'text', value: environment.bedrag(nodeText(node)) }];
      if (node.name === 'taal') {
        const language = node.attributes?.lang ?? '';
        return language === '' ? [...children()] : [{ type: 'foreign', language, children: children() }];
      }
      return [...children()];
    case 'image':
      return [];
    default:
      return [...children()];
  }
}
