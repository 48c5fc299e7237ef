/** A table of an sfnt file: where it lies in the bytes. */
interface TableRange {
  readonly offset: number;
  readonly length: number;
}

/** What a font file says about itself, in font units unless said otherwise. */
export interface Sfnt {
  readonly bytes: Uint8Array;
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

/**
 * Reads the tables of a font file (ISO/IEC 14496-22) that a PDF needs. Undefined when the file is no font of
 * one face with TrueType or CFF outlines: a collection, a font of bitmaps, or something else.
 */
export function parseSfnt(bytes: Uint8Array): Sfnt | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12) return undefined;
  const version = view.getUint32(0);
  const tables = readTables(bytes, view);
  const outlines = version === OPENTYPE ? 'CFF ' : 'glyf';
  if (outlines === 'glyf' && !TRUETYPE.includes(version)) return undefined;
  for (const tag of ['head', 'hhea', 'maxp', 'hmtx', 'cmap', outlines])
    if (!tables.has(tag)) return undefined;
  if (outlines === 'CFF ' && isCidKeyed(bytes, view, tables.get('CFF ')?.offset ?? 0)) return undefined;
  const at = (tag: string): number => tables.get(tag)?.offset ?? -1;

  const head = at('head');
  const hhea = at('hhea');
  const glyphCount = view.getUint16(at('maxp') + 4);
  const unitsPerEm = view.getUint16(head + 18);
  const os2 = tables.get('OS/2');
  const hasCapHeight = os2 !== undefined && os2.length >= 90 && view.getUint16(os2.offset) >= 2;
  return {
    bytes,
    outlines,
    unitsPerEm,
    widths: readWidths(view, at('hmtx'), view.getUint16(hhea + 34), glyphCount),
    ascender: view.getInt16(hhea + 4),
    descender: view.getInt16(hhea + 6),
    capHeight: hasCapHeight ? view.getInt16(os2.offset + 88) : Math.round(unitsPerEm * 0.7),
    box: [
      view.getInt16(head + 36),
      view.getInt16(head + 38),
      view.getInt16(head + 40),
      view.getInt16(head + 42),
    ],
    italicAngle: tables.has('post') ? view.getInt32(at('post') + 4) / 65536 : 0,
    weight: os2 ? view.getUint16(os2.offset + 4) : 400,
    postScriptName: readPostScriptName(bytes, view, tables.get('name')),
  };
}

/** Where the tables of an sfnt file lie. */
export function readTables(bytes: Uint8Array, view: DataView): Map<string, TableRange> {
  const tables = new Map<string, TableRange>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    if (record + 16 > bytes.length) break;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const offset = view.getUint32(record + 8);
    const length = view.getUint32(record + 12);
    if (offset + length <= bytes.length) tables.set(tag, { offset, length });
  }
  return tables;
}

function readWidths(view: DataView, hmtx: number, metrics: number, glyphs: number): Uint16Array {
  const widths = new Uint16Array(glyphs);
  for (let glyph = 0; glyph < glyphs; glyph++)
    widths[glyph] = view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4);
  return widths;
}

/** Name 6 of the `name` table, cleaned to what a PDF name may hold. */
function readPostScriptName(bytes: Uint8Array, view: DataView, table: TableRange | undefined): string {
  if (!table) return 'Naamloos';
  const count = view.getUint16(table.offset + 2);
  const storage = table.offset + view.getUint16(table.offset + 4);
  for (let index = 0; index < count; index++) {
    const record = table.offset + 6 + index * 12;
    if (view.getUint16(record + 6) !== 6) continue;
    const start = storage + view.getUint16(record + 10);
    const raw = bytes.subarray(start, start + view.getUint16(record + 8));
    const name = [...raw]
      .map((byte) => String.fromCharCode(byte))
      .join('')
      .replace(/[^A-Za-z0-9-]/g, '');
    if (name) return name;
  }
  return 'Naamloos';
}

/**
 * True for a CFF table whose glyphs go by CIDs instead of by their place (Adobe TN 5176, section 18): its Top
 * DICT begins with the operator ROS, after three operands.
 */
function isCidKeyed(bytes: Uint8Array, view: DataView, cff: number): boolean {
  const names = cff + (bytes[cff + 2] ?? 0);
  const count = view.getUint16(names);
  const size = bytes[names + 2] ?? 1;
  const offset = (place: number): number => {
    let value = 0;
    for (let index = 0; index < size; index++) value = value * 256 + (bytes[place + index] ?? 0);
    return value;
  };
  const dicts = names + 2 + (count + 1) * size + offset(names + 3 + count * size);
  const start = dicts + 2 + 2 * (bytes[dicts + 2] ?? 1) + 1;
  let at = start;
  for (let operand = 0; operand < 3; operand++) {
    const first = bytes[at] ?? 0;
    at += first === 28 ? 3 : first === 29 ? 5 : first >= 247 && first <= 254 ? 2 : first >= 32 ? 1 : 0;
  }
  return bytes[at] === 12 && bytes[at + 1] === 30;
}
