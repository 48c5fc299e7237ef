/** An XML element as plain data; attribute and element names carry their prefix ("w:p"). */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlChild[];
}

export type XmlChild = Xml | string;

/** What may stand where an attribute value goes; `undefined` leaves the attribute out. */
export type AttributeValue = string | number | undefined;

/** What may stand where a child goes; `undefined` and `false` leave it out. */
export type ChildValue = XmlChild | undefined | false;

/** An element; attributes and children that are `undefined` are left out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly ChildValue[]
): Xml {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) kept[key] = String(value);
  }
  return { name, attributes: kept, children: children.filter(isChild) };
}

function isChild(child: ChildValue): child is XmlChild {
  return child !== undefined && child !== false;
}

/** An element whose only content is its `w:val`: most properties of WordprocessingML are written so. */
export function val(name: string, value: string | number): Xml {
  return el(name, { 'w:val': value });
}

/** An on/off property: present for on, `w:val="0"` for an explicit off. */
export function toggle(name: string, on: boolean): Xml {
  return on ? el(name) : val(name, 0);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The text of a part: XML declaration and root element, without added white space. */
export function serializePart(root: Xml): string {
  let text = DECLARATION;
  serialize(root, (piece) => {
    text += piece;
  });
  return text;
}

/** So much text is encoded at once, in characters. */
const AT_ONCE = 65_536;

/** The bytes of a part, in UTF-8. The text of a large one is never held as a whole: each stretch of it is let go. */
export function encodePart(root: Xml): Uint8Array {
  const encoder = new TextEncoder();
  const stretches: Uint8Array[] = [];
  let text = DECLARATION;
  serialize(root, (piece) => {
    text += piece;
    if (text.length < AT_ONCE) return;
    stretches.push(encoder.encode(text));
    text = '';
  });
  stretches.push(encoder.encode(text));
  return joinBytes(stretches);
}

function joinBytes(stretches: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(stretches.reduce((length, one) => length + one.length, 0));
  let at = 0;
  for (const one of stretches) {
    bytes.set(one, at);
    at += one.length;
  }
  return bytes;
}

function serialize(node: XmlChild, write: (piece: string) => void): void {
  if (typeof node === 'string') {
    write(escapeText(node));
    return;
  }
  let open = `<${node.name}`;
  for (const [key, value] of Object.entries(node.attributes)) open += ` ${key}="${escapeAttribute(value)}"`;
  if (node.children.length === 0) {
    write(`${open}/>`);
    return;
  }
  write(`${open}>`);
  for (const one of node.children) serialize(one, write);
  write(`</${node.name}>`);
}

/** What cannot stand in text as it is, and what in an attribute: most of a document has none of it. */
const IN_TEXT = /[&<>]/;
const IN_ATTRIBUTE = /[&<>"\t\n\r]/;

function escapeText(text: string): string {
  if (!IN_TEXT.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  if (!IN_ATTRIBUTE.test(text)) return text;
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}

/** The child elements, of one name or all. */
export function elements(node: Xml, name?: string): readonly Xml[] {
  return node.children.filter(
    (child): child is Xml => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child element of a name. */
export function child(node: Xml | undefined, name: string): Xml | undefined {
  for (const one of node?.children ?? []) {
    if (typeof one !== 'string' && one.name === name) return one;
  }
  return undefined;
}

/** The `w:val` of the first child element of a name. */
export function valAt(node: Xml | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val'];
}

/** Whether an on/off property is there and not switched off (ISO 29500-1, 22.9.2.7). */
export function isOn(property: Xml | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '1');
}

/** Whether an attribute that is on or off says that it is on (`ST_OnOff`); an absent one does not. */
export function saysOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** All elements of a name below a node, in document order. */
export function descendants(node: Xml, name: string): readonly Xml[] {
  return elements(node).flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

/** The namespaces of WordprocessingML and of relationships (ISO 29500, transitional), with their usual prefixes. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
