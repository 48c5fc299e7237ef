import { Parser } from 'htmlparser2';
import type { Xml, XmlChild } from './xml.ts';

interface Open extends Xml {
  readonly children: XmlChild[];
}

/**
 * Reads a part of an Office file as plain data; comments and processing instructions are left out. Gives undefined
 * when there is no root element. The namespaces stay where they are declared: on the elements as attributes.
 */
export function parseXml(text: string): Xml | undefined {
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Open = { name, attributes, children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      ontext: (value) => void stack.at(-1)?.children.push(value),
      onclosetag: () => void stack.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return root.children.find((child) => typeof child !== 'string');
}

/** The child elements, of one name or all. */
export function elements(node: Xml, name?: string): readonly Xml[] {
  return node.children.filter(
    (child): child is Xml => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child element of a name. */
export function child(node: Xml | undefined, name: string): Xml | undefined {
  return node && elements(node, name)[0];
}

/** The `w:val` of the first child element of a name. */
export function valAt(node: Xml | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val'];
}

/** Whether an on/off property is there and not switched off (ISO 29500-1, 22.9.2.7). */
export function isOn(property: Xml | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '1');
}

/** All elements of a name below a node, in document order. */
export function descendants(node: Xml, name: string): readonly Xml[] {
  return elements(node).flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}
