import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';

/** A PDF that was read back: the objects by name, the structure tree as plain data. */
export interface ReadPdf {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly pages: readonly ReadPage[];
  readonly root: ReadElement;
  readonly xmp: string;
}

export interface ReadPage {
  readonly dict: PDFDict;
  readonly content: string;
}

export interface ReadElement {
  readonly tag: string;
  readonly ref: string;
  readonly dict: PDFDict;
  readonly attributes: Readonly<Record<string, string>>;
  readonly kids: readonly ReadKid[];
}

export type ReadKid =
  | { readonly kind: 'element'; readonly element: ReadElement }
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'object'; readonly ref: string };

/** Reads the bytes of a PDF with pdf-lib. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = document;
  const pages = document
    .getPages()
    .map(({ node }) => ({ dict: node, content: streamText(node.lookup(PDFName.of('Contents')), 'latin1') }));
  const pageRefs = document.getPages().map(({ ref }) => ref.toString());
  const tree = dictOf(catalog.lookup(PDFName.of('StructTreeRoot')));
  const top = tree.get(PDFName.of('K'));
  return {
    document,
    catalog,
    pages,
    root: readElement(top, document, pageRefs, undefined),
    xmp: streamText(catalog.lookup(PDFName.of('Metadata'))),
  };
}

export function dictOf(object: PDFObject | undefined): PDFDict {
  if (object instanceof PDFDict) return object;
  throw new Error(`geen woordenboek: ${object}`);
}

export function streamText(object: PDFObject | undefined, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  if (!(object instanceof PDFRawStream)) throw new Error('geen stroom');
  return Buffer.from(streamBytes(object)).toString(encoding);
}

export function streamBytes(stream: PDFRawStream): Uint8Array {
  return stream.dict.has(PDFName.of('Filter')) ? decodePDFRawStream(stream).decode() : stream.contents;
}

/** The value of an entry as text: names, strings and numbers. */
export function entry(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  if (value instanceof PDFName) return value.decodeText();
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  if (value instanceof PDFNumber) return String(value.asNumber());
  return value?.toString();
}

function readElement(
  object: PDFObject | undefined,
  document: PDFDocument,
  pages: readonly string[],
  inherited: number | undefined,
): ReadElement {
  const dict = dictOf(document.context.lookup(object));
  const pageRef = dict.get(PDFName.of('Pg'));
  const page = pageRef ? pages.indexOf(pageRef.toString()) : inherited;
  const kids = dict.lookup(PDFName.of('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : kids ? [dict.get(PDFName.of('K'))] : [];
  return {
    tag: entry(dict, 'S') ?? '?',
    ref: object instanceof PDFRef ? object.toString() : '?',
    dict,
    attributes: readAttributes(dict),
    kids: list.map((kid) => readKid(kid, document, pages, page)),
  };
}

function readKid(
  kid: PDFObject | undefined,
  document: PDFDocument,
  pages: readonly string[],
  page: number | undefined,
): ReadKid {
  if (kid instanceof PDFNumber) return { kind: 'content', page: page ?? -1, mcid: kid.asNumber() };
  const dict = dictOf(document.context.lookup(kid));
  const type = entry(dict, 'Type');
  if (type === 'MCR')
    return {
      kind: 'content',
      page: pages.indexOf(String(dict.get(PDFName.of('Pg')))),
      mcid: Number(entry(dict, 'MCID')),
    };
  if (type === 'OBJR') return { kind: 'object', ref: String(dict.get(PDFName.of('Obj'))) };
  return { kind: 'element', element: readElement(kid, document, pages, page) };
}

function readAttributes(dict: PDFDict): Record<string, string> {
  const found: Record<string, string> = {};
  for (const key of ['ID', 'Lang', 'Alt', 'ActualText', 'E']) {
    const value = entry(dict, key);
    if (value !== undefined) found[key] = value;
  }
  const owner = dict.lookup(PDFName.of('A'));
  const owners = owner instanceof PDFArray ? owner.asArray() : owner ? [owner] : [];
  for (const one of owners) {
    const attributes = dictOf(dict.context.lookup(one));
    for (const [key] of attributes.entries()) {
      const name = key.decodeText();
      if (name === 'O') continue;
      const value = attributes.lookup(key);
      found[name] =
        value instanceof PDFArray
          ? value
              .asArray()
              .map((item) => (item instanceof PDFString ? item.decodeText() : String(item)))
              .join(' ')
          : (entry(attributes, name) ?? '');
    }
  }
  return found;
}

/** Every element of a tree, parents before children. */
export function allElements(root: ReadElement): ReadElement[] {
  return [root, ...childElements(root).flatMap(allElements)];
}

export function childElements(element: ReadElement): ReadElement[] {
  return element.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}
