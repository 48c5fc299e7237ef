/** A table of an sfnt file: where it lies in the bytes. */
interface TableRange {
  readonly offset: number;
  readonly length: number;
}

/** What a TrueType font file says about itself, in font units unless said otherwise. */
export interface TrueType {
  readonly bytes: Uint8Array;
  readonly tables: ReadonlyMap<string, TableRange>;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  /** Advance width of each glyph. */
  readonly widths: Uint16Array;
  /** Offsets of each glyph in the `glyf` table, and the end of the last one. */
  readonly glyphOffsets: Uint32Array;
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly underlinePosition: number;
  readonly box: readonly [number, number, number, number];
  /** Degrees counter-clockwise from upright. */
  readonly italicAngle: number;
  /** As in CSS: 400 normal, 700 bold. */
  readonly weight: number;
  readonly postScriptName: string;
}

/**
 * Reads the tables of a TrueType font (ISO/IEC 14496-22) that a PDF needs. Undefined when the file is no
 * font with TrueType outlines: a collection, a CFF font, or something else.
 */
export function parseTrueType(bytes: Uint8Array): TrueType | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12) return undefined;
  const version = view.getUint32(0);
  if (version !== 0x00010000 && version !== 0x74727565) return undefined;
  const tables = readTables(bytes, view);
  const at = (tag: string): number => tables.get(tag)?.offset ?? -1;
  for (const tag of ['head', 'hhea', 'maxp', 'hmtx', 'loca', 'glyf', 'cmap'])
    if (!tables.has(tag)) return undefined;

  const head = at('head');
  const hhea = at('hhea');
  const glyphCount = view.getUint16(at('maxp') + 4);
  const unitsPerEm = view.getUint16(head + 18);
  const os2 = tables.get('OS/2');
  const hasCapHeight = os2 !== undefined && os2.length >= 90 && view.getUint16(os2.offset) >= 2;
  return {
    bytes,
    tables,
    unitsPerEm,
    glyphCount,
    widths: readWidths(view, at('hmtx'), view.getUint16(hhea + 34), glyphCount),
    glyphOffsets: readOffsets(view, at('loca'), view.getInt16(head + 50) === 1, glyphCount),
    ascender: view.getInt16(hhea + 4),
    descender: view.getInt16(hhea + 6),
    capHeight: hasCapHeight ? view.getInt16(os2.offset + 88) : Math.round(unitsPerEm * 0.7),
    underlinePosition: tables.has('post') ? view.getInt16(at('post') + 8) : -unitsPerEm / 10,
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

function readTables(bytes: Uint8Array, view: DataView): Map<string, TableRange> {
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

function readOffsets(view: DataView, loca: number, long: boolean, glyphs: number): Uint32Array {
  const offsets = new Uint32Array(glyphs + 1);
  for (let glyph = 0; glyph <= glyphs; glyph++)
    offsets[glyph] = long ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2;
  return offsets;
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
