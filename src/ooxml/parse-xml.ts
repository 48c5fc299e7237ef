import { Parser } from 'htmlparser2';
import { XML_ATTRIBUTES, XML_DEEP } from './bounds.ts';
import { type Names, NO_NAMES, rename } from './namespaces.ts';
import { elements, type Xml, type XmlChild } from './xml.ts';

export type XmlRefusal =
  /** Not well-formed, not in its encoding, or without a root. */
  | 'damaged'
  | 'too-large'
  | 'too-deep'
  /** It declares a document type, which ISO 29500-2 (8.1.4) forbids: text from elsewhere can come in by it. */
  | 'entities';

/**
 * Reads a part of an Office file as plain data; comments and processing instructions are left out. Gives undefined
 * when there is no root element, when elements stand too deep in one another (so that whatever walks down what is given
 * back may do so by recursion), when one has too many attributes, or when there are more than `most`. The namespaces stay where they are declared: on the elements as attributes.
 */
export function parseXml(text: string, most = Number.POSITIVE_INFINITY): Xml | undefined {
  const { root, refused } = parse(text, { most, usualNames: false });
  return refused === 'too-large' || refused === 'too-deep' ? undefined : root;
}

/**
 * Reads a part as `parseXml` does, with the usual prefixes (see `namespaces.ts`) and with `mc:AlternateContent` resolved
 * (ISO 29500-3, 10.2). Tells why when it does not: not in UTF-8, UTF-16 or the encoding that it states, tags that do not
 * match, a document type, or more than `most` elements. Also tells how many elements it has.
 */
export function readXml(
  bytes: Uint8Array,
  most: number,
): { readonly root: Xml; readonly count: number } | { readonly refused: XmlRefusal } {
  const text = decode(bytes);
  if (text === undefined) return { refused: 'damaged' };
  const { root, count, refused } = parse(text, { most, usualNames: true });
  if (refused || !root) return { refused: refused ?? 'damaged' };
  return { root, count };
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlChild[];
}

interface Parsed {
  readonly root?: Xml;
  readonly count: number;
  readonly refused?: XmlRefusal;
}

function parse(text: string, { most, usualNames }: { most: number; usualNames: boolean }): Parsed {
  let count = 0;
  let refused: XmlRefusal | undefined;
  const top: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [top];
  const scopes: Names[] = [NO_NAMES];
  const refuse = (why: XmlRefusal): void => {
    refused ??= why;
    if (why !== 'damaged') parser.pause();
  };
  const parser = new Parser(
    {
      onopentag(written, read) {
        count += 1;
        if (count > most || Object.keys(read).length > XML_ATTRIBUTES) refuse('too-large');
        if (stack.length > XML_DEEP) refuse('too-deep');
        const scope = scopes.at(-1) ?? NO_NAMES;
        const { within, ...named } = usualNames
          ? rename(written, read, scope)
          : { name: written, attributes: read, within: scope };
        const element: Open = { ...named, children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
        scopes.push(within);
      },
      ontext(value) {
        const children = stack.at(-1)?.children ?? [];
        const before = children.at(-1);
        if (typeof before === 'string') children[children.length - 1] = before + value;
        else children.push(value);
      },
      onclosetag(_, implied) {
        const closed = stack.pop();
        scopes.pop();
        if (implied && !text.startsWith('/>', parser.endIndex - 1)) refuse('damaged');
        if (usualNames && closed?.name === 'mc:AlternateContent')
          chosen(closed, stack.at(-1)?.children ?? []);
      },
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype') refuse('entities');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  const root = top.children.find((one) => typeof one !== 'string');
  return { ...(root && { root }), count, ...(refused && { refused }) };
}

/** What a choice may require to be taken: a reader of ours knows these. */
const UNDERSTOOD = new Set(['w', 'wp', 'a', 'pic', 'wps', 'wpg', 'wpc', 'wp14', 'w14', 'w15', 'a14']);

/** Puts what holds of alternatives, the last of the siblings, in their place. */
function chosen(alternatives: Xml, siblings: XmlChild[]): void {
  const branches = elements(alternatives);
  const branch =
    branches.find(
      ({ name, attributes }) =>
        name === 'mc:Choice' && (attributes.Requires ?? '').split(' ').every((one) => UNDERSTOOD.has(one)),
    ) ?? branches.find(({ name }) => name === 'mc:Fallback');
  siblings.pop();
  for (const one of branch?.children ?? []) siblings.push(one);
}

/** The text of a part by its byte order mark, its first bytes or the encoding that it states; UTF-8 without those. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first === 0xef) return 'utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const stated = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/u.exec(head)?.[1] ?? 'utf-8';
  return /^utf-?16/i.test(stated) ? 'utf-8' : stated;
}
