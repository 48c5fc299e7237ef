// src/fonts: reads what stands in a font file.

import { readNames } from './name-table.ts';
import { readTables, type SfntTables, viewOf } from './sfnt-tables.ts';

/** What a font file says about itself, in font units unless said otherwise. */
export interface Sfnt {
  readonly bytes: Uint8Array;
  readonly tables: SfntTables;
  /** `glyf`: quadratic outlines (TrueType); `CFF `: cubic ones (OpenType with PostScript outlines). */
  readonly outlines: 'glyf' | 'CFF ';
  readonly unitsPerEm: number;
  /** Advance width of each glyph. */
  readonly widths: Uint16Array;
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly box: readonly [number, number, number, number];
  /** Degrees counter-clockwise from upright. */
  readonly italicAngle: number;
  /** As in CSS: 400 normal, 700 bold. */
  readonly weight: number;
  readonly postScriptName: string;
}

const TRUETYPE: readonly number[] = [0x00010000, 0x74727565];
const OPENTYPE = 0x4f54544f;

/** The tables that there must be, and how many bytes are read of each. */
const NEEDED = { head: 54, hhea: 36, maxp: 6, hmtx: 4, cmap: 4 } as const;

/**
 * Reads the tables of a font file (ISO/IEC 14496-22) that measuring and printing need. Undefined when the file is no
 * font of one face with TrueType or CFF outlines (a collection, a font of bitmaps), or when it is damaged: a table that
 * is cut off, numbers that cannot be. That its outlines are whole shows only when they are used.
 */
export function parseSfnt(file: Uint8Array): Sfnt | undefined {
  // Bytes of our own: a Buffer would share them with whoever takes a slice of it, as the making of a subset does.
  const bytes = Object.getPrototypeOf(file) === Uint8Array.prototype ? file : new Uint8Array(file);
  const version = bytes.length < 12 ? undefined : viewOf(bytes).getUint32(0);
  if (version === undefined || !(version === OPENTYPE || TRUETYPE.includes(version))) return undefined;
  const outlines = version === OPENTYPE ? 'CFF ' : 'glyf';
  const tables = readTables(bytes);
  const [head, hhea, maxp, hmtx] = (Object.keys(NEEDED) as (keyof typeof NEEDED)[]).map((tag) =>
    viewAtLeast(tables.get(tag), NEEDED[tag]),
  );
  const cmap = tables.get('cmap');
  const shapes = tables.get(outlines);
  if (!head || !hhea || !maxp || !hmtx || !cmap || !shapes) return undefined;
  if (outlines === 'CFF ' && isCidKeyed(shapes)) return undefined;

  const unitsPerEm = head.getUint16(18);
  const widths = readWidths(hmtx, hhea.getUint16(34), maxp.getUint16(4));
  if (unitsPerEm < 16 || unitsPerEm > 16384 || !widths) return undefined;
  const long = head.getInt16(50) === 1;
  const places = (tables.get('loca')?.length ?? 0) / (long ? 4 : 2) - 1;
  if (outlines === 'glyf' && places < widths.length) return undefined;
  const os2 = viewAtLeast(tables.get('OS/2'), 6);
  const post = viewAtLeast(tables.get('post'), 8);
  const hasCapHeight = os2 !== undefined && os2.byteLength >= 90 && os2.getUint16(0) >= 2;
  return {
    bytes,
    tables,
    outlines,
    unitsPerEm,
    widths,
    ascender: hhea.getInt16(4),
    descender: hhea.getInt16(6),
    capHeight: hasCapHeight ? os2.getInt16(88) : Math.round(unitsPerEm * 0.7),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    italicAngle: post ? post.getInt32(4) / 65536 : 0,
    weight: os2 ? os2.getUint16(4) : 400,
    postScriptName: readPostScriptName(tables),
  };
}

function viewAtLeast(table: Uint8Array | undefined, length: number): DataView | undefined {
  return table && table.length >= length ? viewOf(table) : undefined;
}

/** The glyphs beyond the last pair of width and bearing share its width. */
function readWidths(hmtx: DataView, pairs: number, glyphs: number): Uint16Array | undefined {
  if (pairs === 0 || glyphs === 0 || pairs * 4 > hmtx.byteLength) return undefined;
  const widths = new Uint16Array(glyphs);
  for (let glyph = 0; glyph < glyphs; glyph++) widths[glyph] = hmtx.getUint16(Math.min(glyph, pairs - 1) * 4);
  return widths;
}

/** Name 6 of the `name` table, cleaned to what a PDF name may hold. */
function readPostScriptName(tables: SfntTables): string {
  for (const { kind, bytes } of readNames(tables.get('name'))) {
    if (kind !== 6) continue;
    const typed = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const name = typed.replace(/[^A-Za-z0-9-]/g, '');
    if (name) return name;
  }
  return 'Naamloos';
}

/**
 * True for a CFF table whose glyphs go by CIDs instead of by their place (Adobe TN 5176, section 18): its Top
 * DICT begins with the operator ROS, after three operands.
 */
function isCidKeyed(cff: Uint8Array): boolean {
  const number = (place: number, size: number): number => {
    let value = 0;
    for (let index = 0; index < size; index++) value = value * 256 + (cff[place + index] ?? 0);
    return value;
  };
  const names = cff[2] ?? 0;
  const count = number(names, 2);
  const size = cff[names + 2] ?? 1;
  const dicts = names + 2 + (count + 1) * size + number(names + 3 + count * size, size);
  const start = dicts + 2 + 2 * (cff[dicts + 2] ?? 1) + 1;
  let at = start;
  for (let operand = 0; operand < 3; operand++) {
    const first = cff[at] ?? 0;
    at += first === 28 ? 3 : first === 29 ? 5 : first >= 247 && first <= 254 ? 2 : first >= 32 ? 1 : 0;
  }
  return cff[at] === 12 && cff[at + 1] === 30;
}
