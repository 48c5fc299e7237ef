/** A value of `undefined` or `false` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | false | undefined>>;

export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Html[];
}

/** A piece of HTML: an element, or text that is not escaped yet. */
export type Html = Element | string;

/** The one way to make HTML: nothing is ever pasted as text, so nothing can escape being escaped. */
export function element(name: string, attributes: Attributes = {}, children: readonly Html[] = []): Element {
  return { name, attributes, children };
}

/** Elements without an end tag (HTML Living Standard, 13.1.2). */
const VOID = new Set(['br', 'img', 'link', 'meta']);

/** Elements that stand in a line of text; any other one starts on a line of its own. */
const INLINE = new Set(['a', 'abbr', 'br', 'code', 'del', 'em', 'img', 'ins', 'span', 'strong', 'sup']);

/** What is printed of a page beside what everybody may read. */
export interface SerializeOptions {
  /** The places where its parts were typed: the attributes of `placeOf`. */
  readonly bron?: boolean;
}

/** The attributes that tell where a part was typed. */
const PLACE = new Set(['data-bron', 'data-bestand']);

/**
 * Text of a document with one block element a line, indented by two spaces, so that a change of one
 * paragraph is a change of one line. No white space is added where it would show.
 */
export function serialize(root: Element, options: SerializeOptions = {}): string {
  return `<!DOCTYPE html>\n${blockLines(root, '', options).join('\n')}\n`;
}

function blockLines(node: Html, indentation: string, options: SerializeOptions): readonly string[] {
  if (typeof node === 'string') return [indentation + escapeText(node)];
  if (node.name === 'style') return styleLines(node, indentation);
  if (node.children.every(isInline)) return [indentation + inlineText(node, options)];
  return [
    `${indentation}${startTag(node, options)}`,
    ...node.children.flatMap((child) => blockLines(child, `${indentation}  `, options)),
    `${indentation}</${node.name}>`,
  ];
}

/** The text of a style sheet is not escaped; it can never close its element. */
function styleLines(node: Element, indentation: string): readonly string[] {
  const css = node.children.filter((child) => typeof child === 'string').join('\n');
  const lines = css.replaceAll('</', '<\\/').trimEnd().split('\n');
  return [
    `${indentation}<style>`,
    ...lines.map((line) => (line === '' ? '' : `${indentation}  ${line}`)),
    `${indentation}</style>`,
  ];
}

function isInline(node: Html): boolean {
  return typeof node === 'string' || INLINE.has(node.name);
}

function inlineText(node: Html, options: SerializeOptions): string {
  if (typeof node === 'string') return escapeText(node);
  if (VOID.has(node.name)) return startTag(node, options);
  const content = node.children.map((child) => inlineText(child, options)).join('');
  return `${startTag(node, options)}${content}</${node.name}>`;
}

function startTag(node: Element, { bron = false }: SerializeOptions): string {
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) =>
    value === undefined || value === false || (PLACE.has(name) && !bron)
      ? []
      : [` ${name}="${escapeAttribute(String(value))}"`],
  );
  return `<${node.name}${attributes.join('')}>`;
}

/** Characters that HTML forbids even as a reference (Living Standard, 13.1.4), shown as unknown. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** What cannot stand in text as it is: most of a document has none of it. */
const ESCAPED = new RegExp(`[&<>\u00a0\u00ad]|${FORBIDDEN.source}`);

function escapeText(text: string): string {
  if (!ESCAPED.test(text)) return text;
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('\u00ad', '&shy;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
