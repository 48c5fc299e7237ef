/** What the head of a PNG says of its samples (ISO/IEC 15948, 11.2.2). */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly type: number;
  readonly interlaced: boolean;
}

/** The parts of a PNG that a reader cannot do without, checked. */
export interface PngChunks {
  readonly header: PngHeader;
  /** The compressed samples. */
  readonly data: Uint8Array;
  readonly palette: Uint8Array | undefined;
  readonly transparent: Uint8Array | undefined;
}

/** Samples of a pixel, by the type of colour. */
export const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Bits of a sample that a type of colour may have (ISO/IEC 15948, table 11.1). */
const BITS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, name and checksum of a chunk. */
const FRAME = 12;
const HEADER = 13;
/** No side is longer (ISO/IEC 15948, 7.1). */
const LONGEST = 2 ** 31 - 1;

/** Whether a file begins as a PNG does. */
export function startsAsPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** The head of a PNG; undefined when it is no PNG or its head breaks the rules. Reads no more than the head. */
export function readPngHeader(bytes: Uint8Array): PngHeader | undefined {
  if (!startsAsPng(bytes) || bytes.length < SIGNATURE.length + FRAME + HEADER) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = SIGNATURE.length;
  if (view.getUint32(at) !== HEADER || nameAt(bytes, at) !== 'IHDR') return undefined;
  const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
  const [bits = 0, type = 0, compression, filter, interlace = 0] = bytes.subarray(at + 16, at + 21);
  if (width === 0 || height === 0 || width > LONGEST || height > LONGEST) return undefined;
  if (!BITS[type]?.includes(bits) || compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  return { width, height, bits, type, interlaced: interlace === 1 };
}

/**
 * The chunks of a PNG. Undefined when it ends early, when what a reader cannot do without has a wrong checksum, or when
 * chunks are missing, in the wrong order or of a wrong length (ISO/IEC 15948, 5.3, 5.6 and 11.2). What stands behind the
 * end does no harm.
 */
export function readPngChunks(bytes: Uint8Array): PngChunks | undefined {
  const header = readPngHeader(bytes);
  if (!header) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let palette: Uint8Array | undefined;
  let transparent: Uint8Array | undefined;
  let before = '';
  for (let at = SIGNATURE.length; at + FRAME <= bytes.length; ) {
    const end = at + FRAME + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const name = nameAt(bytes, at);
    const body = bytes.subarray(at + 8, end - 4);
    const critical = /^[A-Z]/.test(name);
    if (critical && crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    const early = parts.length === 0;
    if (name === 'IHDR' && before !== '') return undefined;
    else if (name === 'PLTE') {
      if (palette || !early || !isPalette(body, header)) return undefined;
      palette = body;
    } else if (name === 'tRNS') {
      if (!early || !isTransparency(body, header, palette)) return undefined;
      transparent = body;
    } else if (name === 'IDAT') {
      if (!early && before !== 'IDAT') return undefined;
      parts.push(body);
    } else if (name === 'IEND') {
      if (early || (header.type === 3 && !palette)) return undefined;
      return { header, data: join(parts), palette, transparent };
    } else if (critical && name !== 'IHDR') return undefined;
    before = name;
    at = end;
  }
  return undefined;
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at + 4, at + 8));
}

function isPalette({ length }: Uint8Array, { type, bits }: PngHeader): boolean {
  if (type === 0 || type === 4 || length === 0 || length % 3 !== 0) return false;
  return length / 3 <= (type === 3 ? 2 ** bits : 256);
}

function isTransparency(
  { length }: Uint8Array,
  { type }: PngHeader,
  palette: Uint8Array | undefined,
): boolean {
  if (type === 0) return length === 2;
  if (type === 2) return length === 6;
  return type === 3 && palette !== undefined && length > 0 && length <= palette.length / 3;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const data = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    data.set(part, place);
    place += part.length;
  }
  return data;
}

let crcTable: Uint32Array | undefined;

/** The checksum of a chunk (ISO/IEC 15948, annex D). */
function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
