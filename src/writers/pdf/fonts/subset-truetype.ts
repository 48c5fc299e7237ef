import type { TrueType } from './truetype.ts';

const COMPONENT_WORDS = 0x0001;
const COMPONENT_SCALE = 0x0008;
const COMPONENT_MORE = 0x0020;
const COMPONENT_XY_SCALE = 0x0040;
const COMPONENT_2X2 = 0x0080;
const COMPONENT_INSTRUCTIONS = 0x0100;

/**
 * A TrueType file with only these glyphs, in this order and under new numbers: glyph i of the result is
 * `glyphs[i]` of the font. A glyph may occur more than once. Parts of composite glyphs follow after them.
 * Hinting and layout tables are left out: an embedded font is addressed by glyph number (ISO 32000-1,
 * 9.7.4.2, Identity) and shaped beforehand.
 */
export function subsetTrueType(font: TrueType, glyphs: readonly number[]): Uint8Array {
  const order = [...glyphs];
  const places = new Map<number, number>();
  order.forEach((glyph, place) => {
    if (!places.has(glyph)) places.set(glyph, place);
  });
  const place = (glyph: number): number => {
    let found = places.get(glyph);
    if (found === undefined) {
      found = order.length;
      order.push(glyph);
      places.set(glyph, found);
    }
    return found;
  };

  const outlines: Uint8Array[] = [];
  for (let index = 0; index < order.length; index++)
    outlines.push(copyOutline(font, order[index] ?? 0, place));

  const glyfLength = outlines.reduce((sum, one) => sum + padded(one.length), 0);
  const glyf = new Uint8Array(glyfLength);
  const loca = new DataView(new ArrayBuffer((order.length + 1) * 4));
  let offset = 0;
  outlines.forEach((outline, index) => {
    loca.setUint32(index * 4, offset);
    glyf.set(outline, offset);
    offset += padded(outline.length);
  });
  loca.setUint32(order.length * 4, offset);

  return assemble([
    ['glyf', glyf],
    ['head', patchHead(font)],
    ['hhea', patchCount(font, 'hhea', 34, order.length)],
    ['hmtx', copyMetrics(font, order)],
    ['loca', new Uint8Array(loca.buffer)],
    ['maxp', patchCount(font, 'maxp', 4, order.length)],
  ]);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function table(font: TrueType, tag: string): Uint8Array {
  const range = font.tables.get(tag);
  if (!range) return new Uint8Array(0);
  return font.bytes.slice(range.offset, range.offset + range.length);
}

/** The outline of one glyph without instructions; parts of a composite get their new numbers. */
function copyOutline(font: TrueType, glyph: number, place: (glyph: number) => number): Uint8Array {
  const glyf = font.tables.get('glyf')?.offset ?? 0;
  const start = font.glyphOffsets[glyph] ?? 0;
  const end = font.glyphOffsets[glyph + 1] ?? start;
  if (end <= start) return new Uint8Array(0);
  const outline = font.bytes.slice(glyf + start, glyf + end);
  const view = new DataView(outline.buffer);
  if (view.getInt16(0) >= 0) return dropInstructions(outline, view);

  let at = 10;
  for (;;) {
    const flags = view.getUint16(at);
    view.setUint16(at, flags & ~COMPONENT_INSTRUCTIONS);
    view.setUint16(at + 2, place(view.getUint16(at + 2)));
    at += flags & COMPONENT_WORDS ? 8 : 6;
    if (flags & COMPONENT_SCALE) at += 2;
    else if (flags & COMPONENT_XY_SCALE) at += 4;
    else if (flags & COMPONENT_2X2) at += 8;
    if (!(flags & COMPONENT_MORE)) return outline.subarray(0, at);
  }
}

function dropInstructions(outline: Uint8Array, view: DataView): Uint8Array {
  const lengthAt = 10 + view.getInt16(0) * 2;
  const instructions = view.getUint16(lengthAt);
  if (instructions === 0) return outline;
  const result = new Uint8Array(outline.length - instructions);
  result.set(outline.subarray(0, lengthAt));
  result.set(outline.subarray(lengthAt + 2 + instructions), lengthAt + 2);
  return result;
}

function copyMetrics(font: TrueType, order: readonly number[]): Uint8Array {
  const hmtx = table(font, 'hmtx');
  const source = new DataView(hmtx.buffer);
  const hhea = font.tables.get('hhea')?.offset ?? 0;
  const long = new DataView(font.bytes.buffer, font.bytes.byteOffset).getUint16(hhea + 34);
  const target = new DataView(new ArrayBuffer(order.length * 4));
  order.forEach((glyph, index) => {
    const bearing = glyph < long ? glyph * 4 + 2 : long * 4 + (glyph - long) * 2;
    target.setUint16(index * 4, font.widths[glyph] ?? 0);
    target.setInt16(index * 4 + 2, source.getInt16(bearing));
  });
  return new Uint8Array(target.buffer);
}

function patchHead(font: TrueType): Uint8Array {
  const head = table(font, 'head');
  const view = new DataView(head.buffer);
  view.setUint32(8, 0);
  view.setInt16(50, 1);
  return head;
}

function patchCount(font: TrueType, tag: string, offset: number, count: number): Uint8Array {
  const copy = table(font, tag);
  new DataView(copy.buffer).setUint16(offset, count);
  return copy;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 4)
    sum =
      (sum +
        (((bytes[index] ?? 0) << 24) |
          ((bytes[index + 1] ?? 0) << 16) |
          ((bytes[index + 2] ?? 0) << 8) |
          (bytes[index + 3] ?? 0))) >>>
      0;
  return sum;
}

/** Puts tables, given in alphabetical order, into one sfnt file with its checksums. */
function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const total = tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), directory);
  const file = new Uint8Array(total);
  const view = new DataView(file.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  let offset = directory;
  let head = 0;
  tables.forEach(([tag, bytes], index) => {
    const record = 12 + index * 16;
    for (let letter = 0; letter < 4; letter++) file[record + letter] = tag.charCodeAt(letter);
    view.setUint32(record + 4, checksum(bytes));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, bytes.length);
    file.set(bytes, offset);
    if (tag === 'head') head = offset;
    offset += padded(bytes.length);
  });
  view.setUint32(head + 8, (0xb1b0afba - checksum(file)) >>> 0);
  return file;
}
