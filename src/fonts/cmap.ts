import { readTables, viewOf } from './sfnt-tables.ts';

/** The glyph of each character (Unicode code point) that a font has one for; never glyph 0, which is none. */
export type CharacterMap = ReadonlyMap<number, number>;

const known = new WeakMap<Uint8Array, CharacterMap>();

/**
 * The characters of a TrueType or OpenType file, remembered for as long as the bytes live. Empty when the bytes are no
 * such file; of a damaged table, what can be read.
 */
export function characterMapOf(bytes: Uint8Array): CharacterMap {
  const found = known.get(bytes);
  if (found) return found;
  const map = readCmap(readTables(bytes).get('cmap'));
  known.set(bytes, map);
  return map;
}

/** Platform and encoding of the subtables for Unicode, the best first; shapers choose by the same order. */
const UNICODE = ['3.10', '0.6', '0.4', '3.1', '0.3', '0.2', '0.1', '0.0'];

/** Reads the best Unicode subtable, of format 4 or 12, of a `cmap` table (ISO/IEC 14496-22, 5.2.1). */
function readCmap(table: Uint8Array | undefined): CharacterMap {
  const found = new Map<number, number>();
  if (!table || table.length < 4) return found;
  const view = viewOf(table);
  const count = Math.min(view.getUint16(2), Math.floor((table.length - 4) / 8));
  const subtables = new Map<string, DataView>();
  for (let index = 0; index < count; index++) {
    const record = 4 + index * 8;
    const offset = view.getUint32(record + 4);
    if (offset + 16 > table.length) continue;
    const subtable = viewOf(table.subarray(offset));
    if (![4, 12].includes(subtable.getUint16(0))) continue;
    subtables.set(`${view.getUint16(record)}.${view.getUint16(record + 2)}`, subtable);
  }
  const best = UNICODE.map((name) => subtables.get(name)).find((one) => one !== undefined);
  if (best?.getUint16(0) === 4) readFormat4(best, found);
  if (best?.getUint16(0) === 12) readFormat12(best, found);
  return found;
}

/** Segments of the Basic Multilingual Plane, each behind the one before; others are damage and passed over. */
function readFormat4(view: DataView, found: Map<number, number>): void {
  const segments = Math.min(view.getUint16(6) >> 1, (view.byteLength - 16) >> 3);
  const ends = 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  let next = 0;
  for (let segment = 0; segment < segments; segment++) {
    const end = view.getUint16(ends + segment * 2);
    const start = view.getUint16(starts + segment * 2);
    const delta = view.getUint16(deltas + segment * 2);
    const offset = view.getUint16(offsets + segment * 2);
    if (start > end || start < next) continue;
    next = end + 1;
    for (let character = start; character <= end && character < 0xffff; character++) {
      const at = offsets + segment * 2 + offset + (character - start) * 2;
      const typed = offset === 0 ? character : at + 2 <= view.byteLength ? view.getUint16(at) : 0;
      const glyph = offset !== 0 && typed === 0 ? 0 : (typed + delta) & 0xffff;
      if (glyph !== 0) found.set(character, glyph);
    }
  }
}

const LAST_CHARACTER = 0x10ffff;

/** Groups of all of Unicode, each behind the one before; others are damage and passed over. */
function readFormat12(view: DataView, found: Map<number, number>): void {
  const groups = Math.min(view.getUint32(12), Math.floor((view.byteLength - 16) / 12));
  let next = 0;
  for (let group = 0; group < groups; group++) {
    const record = 16 + group * 12;
    const start = view.getUint32(record);
    const end = view.getUint32(record + 4);
    const glyph = view.getUint32(record + 8);
    if (start > end || start < next || end > LAST_CHARACTER) continue;
    next = end + 1;
    for (let character = start; character <= end; character++) {
      if (glyph + character - start !== 0) found.set(character, glyph + character - start);
    }
  }
}
