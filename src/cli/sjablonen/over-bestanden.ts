import { createSource, decodeSource, type SourceText } from '../../source/source-text.ts';
import type { World } from '../../world/world.ts';

/** The key of what stands in JSON for a value that JSON does not have. */
const SOORT = '$soort';

type Teken =
  | { readonly [SOORT]: 'bestand'; readonly path: string }
  // Without a text of its own it is that of the file: what could not be read has none.
  | { readonly [SOORT]: 'tekst'; readonly path: string; readonly tekst?: string }
  | { readonly [SOORT]: 'bytes'; readonly base64: string }
  | { readonly [SOORT]: 'map'; readonly inhoud: readonly (readonly [string, unknown])[] };

/**
 * Data for JSON, in which what files hold is named and not repeated: their bytes, and their text, which every place
 * leads to. `files` are what a World answered. Throws an Error for what is no data.
 */
export function schrijfOverBestanden(
  value: unknown,
  files: ReadonlyMap<string, Uint8Array | undefined>,
): unknown {
  const pathOf = new Map([...files].map(([path, bytes]) => [bytes, path]));
  const write = (one: unknown): unknown => {
    if (typeof one === 'function') throw new Error('A function is no data.');
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) return one.map(write);
    if (one instanceof Uint8Array) {
      const path = pathOf.get(one);
      return path === undefined
        ? ({ [SOORT]: 'bytes', base64: Buffer.from(one).toString('base64') } satisfies Teken)
        : ({ [SOORT]: 'bestand', path } satisfies Teken);
    }
    if (isSource(one)) {
      const { path } = one;
      const whole = decodeSource(path, files.get(path)).text === one.text;
      const typed = one.ontleed?.typed ?? one.text;
      return { [SOORT]: 'tekst', path, ...(!whole && { tekst: typed }) } satisfies Teken;
    }
    if (one instanceof Map)
      return {
        [SOORT]: 'map',
        inhoud: [...one].map(([key, held]) => [key, write(held)] as const),
      } satisfies Teken;
    if (Object.getPrototypeOf(one) !== Object.prototype || SOORT in one)
      throw new Error('This is no plain data.');
    return Object.fromEntries(Object.entries(one).map(([key, held]) => [key, write(held)]));
  };
  return write(value);
}

/** The data that was written over files, from a World in which they are the same. One file has one text. */
export function leesOverBestanden(json: unknown, world: World): unknown {
  const texts = new Map<string, SourceText>();
  const textAt = (path: string): SourceText => {
    const text = texts.get(path) ?? decodeSource(path, world.read(path));
    texts.set(path, text);
    return text;
  };
  const read = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) return one.map(read);
    if (SOORT in one) {
      const teken = one as Teken;
      switch (teken[SOORT]) {
        case 'bestand':
          return world.read(teken.path);
        case 'tekst':
          return teken.tekst === undefined ? textAt(teken.path) : createSource(teken.path, teken.tekst);
        case 'bytes':
          return new Uint8Array(Buffer.from(teken.base64, 'base64'));
        case 'map':
          return new Map(teken.inhoud.map(([key, held]) => [key, read(held)]));
      }
    }
    return Object.fromEntries(Object.entries(one).map(([key, held]) => [key, read(held)]));
  };
  return read(json);
}

function isSource(value: object): value is SourceText {
  return 'lineStarts' in value && 'text' in value;
}
