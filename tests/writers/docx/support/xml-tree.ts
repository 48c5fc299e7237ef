import { Parser } from 'htmlparser2';

/** An element of a part that was read back. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface Open extends Element {
  readonly children: (Element | string)[];
}

/** Reads XML with another library than the one that wrote it. */
export function parseXml(xml: string): Element {
  return parse(xml, true);
}

/** The same for HTML, where some elements have no end. */
export function parseHtmlTree(html: string): Element {
  return parse(html, false);
}

function parse(xml: string, xmlMode: boolean): Element {
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Open = { name, attributes, children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      ontext: (text) => void stack.at(-1)?.children.push(text),
      onclosetag: () => void stack.pop(),
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(xml);
  const [element] = elements(root);
  if (!element) throw new Error('geen element in de XML');
  return element;
}

/** The child elements. */
export function elements(node: Element): readonly Element[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** All elements of a name below a node, in document order. */
export function all(node: Element, name: string): readonly Element[] {
  return elements(node).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first element along a path of child names: `w:pPr/w:pStyle`. */
export function at(node: Element, path: string): Element | undefined {
  return path
    .split('/')
    .reduce<Element | undefined>(
      (found, name) => found && elements(found).find((child) => child.name === name),
      node,
    );
}

/** The `w:val` of the element along a path. */
export function valueAt(node: Element, path: string): string | undefined {
  return at(node, path)?.attributes['w:val'];
}

/** The text of the runs in an element. */
export function textOf(node: Element): string {
  return all(node, 'w:t')
    .flatMap((run) => run.children.filter((child) => typeof child === 'string'))
    .join('');
}

/** The id of the style of a paragraph. */
export function styleOf(paragraph: Element): string | undefined {
  return valueAt(paragraph, 'w:pPr/w:pStyle');
}

/** XML as readable text: one element a line, without namespace declarations; bare text on the line of its element. */
export function prettyXml(node: Element, indent = ''): string {
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => !name.startsWith('xmlns') && name !== 'mc:Ignorable')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  if (node.children.length === 0) return `${indent}<${node.name}${attributes}/>\n`;
  if (elements(node).length === 0)
    return `${indent}<${node.name}${attributes}>${node.children.join('')}</${node.name}>\n`;
  const children = elements(node).map((child) => prettyXml(child, `${indent}  `));
  return `${indent}<${node.name}${attributes}>\n${children.join('')}${indent}</${node.name}>\n`;
}
