import type { FontFile } from '../../huisstijl/huisstijl.ts';

/** Advance width of a character in em; how wide text is follows by adding. */
export type AdvanceWidth = (codePoint: number) => number;

/** What a character is taken for when the font cannot tell: a middling letter. */
const UNKNOWN = 0.556;

const cache = new WeakMap<Uint8Array, AdvanceWidth>();

/**
 * Reads the widths of a TrueType or OpenType font from its tables head, hhea, hmtx and cmap (format 4),
 * ISO/IEC 14496-22. Good for estimating column widths: no kerning, no ligatures. A font that cannot be read
 * gives the same width for every character.
 */
export function advanceWidths(font: FontFile): AdvanceWidth {
  const known = cache.get(font.bytes);
  if (known) return known;
  const widths = readWidths(font.bytes) ?? (() => UNKNOWN);
  cache.set(font.bytes, widths);
  return widths;
}

function readWidths(bytes: Uint8Array): AdvanceWidth | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTableOffsets(view);
  const head = tables.get('head');
  const hhea = tables.get('hhea');
  const hmtx = tables.get('hmtx');
  const cmap = tables.get('cmap');
  if (head === undefined || hhea === undefined || hmtx === undefined || cmap === undefined) return undefined;
  const unitsPerEm = view.getUint16(head + 18);
  const metricCount = view.getUint16(hhea + 34);
  const subtable = findFormat4(view, cmap);
  if (subtable === undefined || metricCount === 0) return undefined;
  return (codePoint) => {
    const glyph = glyphOf(view, subtable, codePoint);
    if (glyph === 0) return UNKNOWN;
    return view.getUint16(hmtx + Math.min(glyph, metricCount - 1) * 4) / unitsPerEm;
  };
}

/** Where each table of a font file begins, by its tag (ISO/IEC 14496-22, 4.5); empty for what is no font. */
export function readTableOffsets(view: DataView): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  if (view.byteLength < 12) return offsets;
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    if (record + 16 > view.byteLength) break;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    offsets.set(tag, view.getUint32(record + 8));
  }
  return offsets;
}

/** The Unicode subtable of format 4, for the Basic Multilingual Plane. */
function findFormat4(view: DataView, cmap: number): number | undefined {
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index++) {
    const record = cmap + 4 + index * 8;
    const platform = view.getUint16(record);
    const subtable = cmap + view.getUint32(record + 4);
    if ((platform === 0 || platform === 3) && view.getUint16(subtable) === 4) return subtable;
  }
  return undefined;
}

function glyphOf(view: DataView, subtable: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0;
  const segments = view.getUint16(subtable + 6) / 2;
  const ends = subtable + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const ranges = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment++) {
    if (view.getUint16(ends + segment * 2) < codePoint) continue;
    const start = view.getUint16(starts + segment * 2);
    if (start > codePoint) return 0;
    const delta = view.getUint16(deltas + segment * 2);
    const range = view.getUint16(ranges + segment * 2);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(ranges + segment * 2 + range + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
