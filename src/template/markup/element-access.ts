import { klassenVan, regelVoor } from './elements.ts';
import type { MarkupElement } from './markup.ts';

/** "p", or "span.gespatieerd" for an element that is known by its class. */
export function nameOf(element: MarkupElement): string {
  const rule = regelVoor(element.name, klassenVan(element.attributes));
  return rule?.klasse ? `${element.name}.${rule.klasse}` : element.name;
}

/** The elements in an element, without the text between them. */
export function elements(parent: MarkupElement): MarkupElement[] {
  return parent.children.filter((child) => child.type === 'element');
}

/** The value of an attribute; undefined when the element has none of that name. */
export function attribute(element: MarkupElement, name: string): string | undefined {
  return element.attributes.find((found) => found.name === name)?.value;
}
