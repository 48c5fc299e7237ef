import { strToU8, zlibSync } from 'fflate';
import { type PDFContext, PDFHexString, PDFNumber, PDFObject, type PDFRawStream, PDFString } from 'pdf-lib';

/** Packs text nearly as small as the highest level, in a third of the time. */
const LEVEL = 4;

/** Literal text of ASCII characters. */
export function asciiString(text: string): PDFString {
  return PDFString.of(text.replace(/[\\()]/g, '\\$&'));
}

/** Any text, as UTF-16. */
export function textString(text: string): PDFHexString {
  return PDFHexString.fromText(text);
}

/** Compressed bytes. The packing is our own, so that they depend on nothing but the content. */
export function pack(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: LEVEL });
}

/** A compressed stream. */
export function deflated(
  content: Uint8Array | string,
  context: PDFContext,
  dictionary: Parameters<PDFContext['stream']>[1] = {},
): PDFRawStream {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return context.stream(pack(bytes), { ...dictionary, Filter: 'FlateDecode' });
}

/** What stands in a dictionary or an array: a text is a name, and what is undefined is left out of a dictionary. */
export type Written = PDFObject | string | number | readonly Written[];

/**
 * A dictionary as the text that a file has of it (ISO 32000-1, 7.3.7), the same as that of pdf-lib's. A long document has
 * tens of thousands of them, and each takes a tenth of the room of an object that can be read and changed.
 */
export function dictionary(entries: Readonly<Record<string, Written | undefined>>): PDFObject {
  let text = '<<\n';
  for (const key in entries) {
    const value = entries[key];
    if (value !== undefined) text += `/${key} ${textOf(value)}\n`;
  }
  return new PDFText(`${text}>>`);
}

/** An array as the text that a file has of it (ISO 32000-1, 7.3.6). */
export function array(elements: readonly Written[]): PDFObject {
  return new PDFText(textOf(elements));
}

function textOf(value: Written): string {
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return PDFNumber.of(value).toString();
  if (value instanceof PDFObject) return value.toString();
  let text = '[ ';
  for (const element of value) text += `${textOf(element)} `;
  return `${text}]`;
}

/** An object that is nothing but its text, of ASCII characters. */
class PDFText extends PDFObject {
  constructor(private readonly text: string) {
    super();
  }

  override toString(): string {
    return this.text;
  }

  override sizeInBytes(): number {
    return this.text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let index = 0; index < this.text.length; index += 1)
      buffer[offset + index] = this.text.charCodeAt(index);
    return this.text.length;
  }
}
