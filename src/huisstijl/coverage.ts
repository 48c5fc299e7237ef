import type { Lettertype } from './huisstijl.ts';

/** Drawn as nothing: they only say where a line may or may not break, or how an emoji should look. */
const INVISIBLE = [
  0xad, 0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xfe0e, 0xfe0f,
  0xfeff,
];

/** Characters that a writer may draw with the glyph of another one when the font has none of its own. */
export const STAND_INS: ReadonlyMap<number, number> = new Map([
  [0x09, 0x20],
  [0x0a, 0x20],
  [0xa0, 0x20],
  [0x1680, 0x20],
  [0x2000, 0x20],
  [0x2001, 0x20],
  [0x2002, 0x20],
  [0x2003, 0x20],
  [0x2004, 0x20],
  [0x2005, 0x20],
  [0x2006, 0x20],
  [0x2007, 0x20],
  [0x2008, 0x20],
  [0x2009, 0x20],
  [0x200a, 0x20],
  [0x202f, 0x20],
  [0x205f, 0x20],
  [0x3000, 0x20],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
]);

/** True for characters that leave no mark and take no room. */
export function isInvisible(character: number): boolean {
  return INVISIBLE.includes(character);
}

/**
 * The characters (Unicode code points) that a TrueType or OpenType file has a glyph for, from its `cmap`
 * (formats 4 and 12). Empty when the bytes are no such file.
 */
function readCoverage(bytes: Uint8Array): ReadonlySet<number> {
  const found = new Set<number>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = findTable(view, 'cmap');
  if (cmap === undefined) return found;
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index++) {
    const record = cmap + 4 + index * 8;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const unicode = platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10);
    if (!unicode) continue;
    const subtable = cmap + view.getUint32(record + 4);
    const format = view.getUint16(subtable);
    if (format === 4) readFormat4(view, subtable, found);
    if (format === 12) readFormat12(view, subtable, found);
  }
  return found;
}

const coverages = new WeakMap<Uint8Array, ReadonlySet<number>>();

/** As `readCoverage`, remembered for as long as the bytes live. */
export function coverageOf(bytes: Uint8Array): ReadonlySet<number> {
  let coverage = coverages.get(bytes);
  if (!coverage) {
    coverage = readCoverage(bytes);
    coverages.set(bytes, coverage);
  }
  return coverage;
}

/**
 * Every character that a PDF in this lettertype can show: those of the font itself and of its
 * `terugval`, those that another glyph stands in for, and the invisible ones. A character outside this
 * set gives the diagnostic `teken-ontbreekt` when it is printed.
 */
export function supportedCharacters(lettertype: Lettertype): ReadonlySet<number> {
  const all = new Set<number>(INVISIBLE);
  for (const font of [lettertype.normaal, ...lettertype.terugval])
    for (const character of coverageOf(font.bytes)) all.add(character);
  for (const [character, standIn] of STAND_INS) if (all.has(standIn)) all.add(character);
  return all;
}

function findTable(view: DataView, tag: string): number | undefined {
  if (view.byteLength < 12) return undefined;
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    if (record + 16 > view.byteLength) return undefined;
    let matches = true;
    for (let letter = 0; letter < 4; letter++)
      if (view.getUint8(record + letter) !== tag.charCodeAt(letter)) matches = false;
    if (matches) return view.getUint32(record + 8);
  }
  return undefined;
}

function readFormat4(view: DataView, subtable: number, found: Set<number>): void {
  const segments = view.getUint16(subtable + 6) / 2;
  const ends = subtable + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment++) {
    const end = view.getUint16(ends + segment * 2);
    const start = view.getUint16(starts + segment * 2);
    const delta = view.getUint16(deltas + segment * 2);
    const offset = view.getUint16(offsets + segment * 2);
    for (let character = start; character <= end; character++) {
      if (character === 0xffff) break;
      const glyph =
        offset === 0
          ? (character + delta) & 0xffff
          : view.getUint16(offsets + segment * 2 + offset + (character - start) * 2);
      if (glyph !== 0) found.add(character);
    }
  }
}

function readFormat12(view: DataView, subtable: number, found: Set<number>): void {
  const groups = view.getUint32(subtable + 12);
  for (let group = 0; group < groups; group++) {
    const record = subtable + 16 + group * 12;
    const start = view.getUint32(record);
    const end = view.getUint32(record + 4);
    const glyph = view.getUint32(record + 8);
    for (let character = start; character <= end; character++)
      if (glyph + character - start !== 0) found.add(character);
  }
}
