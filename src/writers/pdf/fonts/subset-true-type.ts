import type { Sfnt } from '../../../fonts/sfnt.ts';
import { type SfntTables, viewOf } from '../../../fonts/sfnt-tables.ts';
import type { Subset } from './subset.ts';
import { writeSfnt } from './write-sfnt.ts';

/** Flags of a part of a composite glyph (ISO/IEC 14496-22, 5.3.3). */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;
const INSTRUCTIONS = 0x100;

const TRUETYPE = 0x00010000;
/** Where `maxp` counts what hinting needs: from maxZones to maxSizeOfInstructions. */
const HINTING = { from: 14, to: 28 };

interface Outline {
  /** Without hinting instructions. */
  readonly bytes: Uint8Array;
  /** Where in the bytes the glyphs are named that a composite glyph is made of. */
  readonly parts: readonly number[];
}

/**
 * Cuts a font with TrueType outlines (ISO/IEC 14496-22, 5.3) down to some glyphs, which get new numbers in the order
 * of asking, parts of composite glyphs after them. Kept are the tables that a PDF needs of a font embedded by glyph
 * number (ISO 32000-1, 9.9), without hinting. Undefined when an outline lies outside its table.
 */
export function subsetTrueType({ tables }: Sfnt, glyphs: readonly number[]): Subset | undefined {
  const table = (tag: string): Uint8Array => (tables.get(tag) ?? new Uint8Array(0)).slice();
  const head = table('head');
  const outlineOf = createReader(tables, viewOf(head).getInt16(50) === 1);

  const order = [...new Set(glyphs)];
  const numbers = new Map(order.map((glyph, index) => [glyph, index]));
  const outlines: Uint8Array[] = [];
  for (let index = 0; index < order.length; index++) {
    const outline = outlineOf(order[index] ?? 0);
    if (!outline) return undefined;
    const own = viewOf(outline.bytes);
    for (const place of outline.parts) {
      const part = own.getUint16(place);
      if (!numbers.has(part)) {
        numbers.set(part, order.length);
        order.push(part);
      }
      own.setUint16(place, numbers.get(part) ?? 0);
    }
    outlines.push(outline.bytes);
  }

  const { glyf, loca } = joinOutlines(outlines);
  viewOf(head).setInt16(50, 1);
  const hhea = table('hhea');
  const metrics = viewOf(hhea).getUint16(34);
  viewOf(hhea).setUint16(34, order.length);
  const maxp = table('maxp');
  viewOf(maxp).setUint16(4, order.length);
  if (maxp.length >= HINTING.to) {
    maxp.fill(0, HINTING.from, HINTING.to);
    viewOf(maxp).setUint16(HINTING.from, 1);
  }
  const hmtx = pickMetrics(table('hmtx'), metrics, order);
  return {
    bytes: writeSfnt(TRUETYPE, { glyf, head, hhea, hmtx, loca, maxp }),
    numberOf: (glyph) => numbers.get(glyph) ?? 0,
  };
}

/** Reads glyphs by number; each reading gives bytes of its own. */
function createReader(tables: SfntTables, long: boolean): (glyph: number) => Outline | undefined {
  const glyf = tables.get('glyf') ?? new Uint8Array(0);
  const loca = viewOf(tables.get('loca') ?? new Uint8Array(0));
  const count = Math.floor(loca.byteLength / (long ? 4 : 2)) - 1;
  const place = (index: number): number => (long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2);
  return (glyph) => {
    if (glyph >= count) return undefined;
    const start = place(glyph);
    const end = place(glyph + 1);
    if (start > end || end > glyf.length) return undefined;
    const outline = glyf.slice(start, end);
    if (outline.length === 0) return { bytes: outline, parts: [] };
    if (outline.length < 10) return undefined;
    return viewOf(outline).getInt16(0) < 0 ? readComposite(outline) : readSimple(outline);
  };
}

function readSimple(outline: Uint8Array): Outline | undefined {
  const view = viewOf(outline);
  const contours = view.getInt16(0);
  if (contours === 0) return { bytes: new Uint8Array(0), parts: [] };
  const instructions = 10 + contours * 2;
  if (instructions + 2 > outline.length) return undefined;
  const points = instructions + 2 + view.getUint16(instructions);
  if (points > outline.length) return undefined;
  view.setUint16(instructions, 0);
  outline.copyWithin(instructions + 2, points);
  return { bytes: outline.subarray(0, outline.length - (points - instructions - 2)), parts: [] };
}

function readComposite(outline: Uint8Array): Outline | undefined {
  const view = viewOf(outline);
  const parts: number[] = [];
  let at = 10;
  let flags = MORE;
  while (flags & MORE) {
    if (at + 4 > outline.length) return undefined;
    flags = view.getUint16(at);
    view.setUint16(at, flags & ~INSTRUCTIONS);
    parts.push(at + 2);
    at += 4 + (flags & WORDS ? 4 : 2);
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
  }
  return at > outline.length ? undefined : { bytes: outline.subarray(0, at), parts };
}

/** The outlines behind each other, each at a multiple of four bytes, and where each begins. */
function joinOutlines(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new Uint8Array((outlines.length + 1) * 4);
  let length = 0;
  outlines.forEach((outline, index) => {
    length += (outline.length + 3) & ~3;
    viewOf(loca).setUint32((index + 1) * 4, length);
  });
  const glyf = new Uint8Array(length);
  for (const [index, outline] of outlines.entries()) glyf.set(outline, viewOf(loca).getUint32(index * 4));
  return { glyf, loca };
}

/** The advance width and left side bearing of each glyph; those beyond the last pair share its width. */
function pickMetrics(hmtx: Uint8Array, pairs: number, glyphs: readonly number[]): Uint8Array {
  const picked = new Uint8Array(glyphs.length * 4);
  glyphs.forEach((glyph, index) => {
    const width = Math.min(glyph, pairs - 1) * 4;
    const bearing = glyph < pairs ? width + 2 : pairs * 4 + (glyph - pairs) * 2;
    picked.set(hmtx.subarray(width, width + 2), index * 4);
    picked.set(hmtx.subarray(bearing, bearing + 2), index * 4 + 2);
  });
  return picked;
}
