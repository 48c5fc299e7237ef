import type { Inline } from '../../document/nodes.ts';
import { attribute, nameOf } from '../markup/element-access.ts';
import type { MarkupElement, MarkupNode } from '../markup/markup.ts';
import type { SlotTable } from './slots.ts';
import { tidyInlines } from './tidy-inlines.ts';

/** The running text of a printed template, with the values in their places; not tidied yet. */
export function convertInlines(nodes: readonly MarkupNode[], slots: SlotTable): Inline[] {
  return nodes.flatMap((node): Inline[] =>
    node.type === 'element'
      ? [convertInline(node, slots)]
      : slots
          .split(node.value)
          .flatMap((part) =>
            typeof part === 'string' ? [{ type: 'text', value: part }] : (part as Inline[]),
          ),
  );
}

function convertInline(element: MarkupElement, slots: SlotTable): Inline {
  const children = convertInlines(element.children, slots);
  const value = (name: string) => attribute(element, name) ?? '';
  switch (nameOf(element)) {
    case 'strong':
      return { type: 'strong', children };
    case 'em':
      return { type: 'emphasis', children };
    case 'sup':
      return { type: 'superscript', children };
    case 'br':
      return { type: 'lineBreak' };
    case 'a':
      return { type: 'link', url: value('href'), children };
    case 'span':
      return { type: 'foreign', language: value('lang'), children };
    case 'span.gespatieerd':
      return { type: 'spaced', children };
    case 'span.invulveld':
      return {
        type: 'fillIn',
        name: value('data-naam'),
        label: value('data-label'),
        children: tidyInlines(children),
      };
    case 'span.paginanummer':
      return { type: 'pageNumber', which: 'current' };
    case 'span.paginatotaal':
      return { type: 'pageNumber', which: 'total' };
    default:
      throw new Error(`unchecked element ${nameOf(element)}`);
  }
}
