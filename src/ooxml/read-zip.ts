import { Inflate } from 'fflate';

/** A file in a zip, as its directory states it: not yet unpacked. */
export interface PackedFile {
  readonly path: string;
  /** Bytes, unpacked. */
  readonly size: number;
  readonly packed: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Where its own head begins in the zip. */
  readonly at: number;
}

/** How much a zip may hold, unpacked. */
export interface ZipBounds {
  readonly parts: number;
  readonly bytes: number;
  /** Bytes of the parts in XML alone. */
  readonly xmlBytes: number;
}

export type ZipRefusal = 'damaged' | 'too-large' | 'password';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Deflate makes nothing smaller than this. */
const DENSEST = 1032;
/** So many packed bytes go in at once: what comes out stays countable. */
const STEP = 16_384;
const LONGEST_NAME = 500;

/**
 * Lists what a zip holds by its directory (APPNOTE 4.3); nothing is unpacked. Folders are left out, backslashes in names
 * are slashes. Two files of one name, whatever their capitals, are damage: nobody knows which one holds.
 */
export function listZip(
  bytes: Uint8Array,
  bounds: ZipBounds,
): { readonly files: readonly PackedFile[] } | { readonly refused: ZipRefusal } {
  try {
    return list(bytes, bounds);
  } catch (error) {
    // Reading beyond the end of the bytes.
    if (error instanceof RangeError) return { refused: 'damaged' };
    throw error;
  }
}

function list(
  bytes: Uint8Array,
  bounds: ZipBounds,
): { readonly files: readonly PackedFile[] } | { readonly refused: ZipRefusal } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (!directory) return { refused: 'damaged' };
  if (directory.count > bounds.parts) return { refused: 'too-large' };
  const files: PackedFile[] = [];
  const seen = new Set<string>();
  let held = 0;
  let xml = 0;
  let at = directory.at;
  for (let index = 0; index < directory.count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) return { refused: 'damaged' };
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const path = pathOf(name, (flags & 0x800) !== 0);
    const file = { path, ...sizes(view, at, at + 46 + nameLength, extraLength) };
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (path.endsWith('/')) continue;
    if ((flags & 1) !== 0) return { refused: 'password' };
    if (path === '' || nameLength > LONGEST_NAME || seen.has(path.toLowerCase()))
      return { refused: 'damaged' };
    seen.add(path.toLowerCase());
    held += file.size;
    if (/\.(xml|rels)$/i.test(path)) xml += file.size;
    // One that takes more than it says to hold, unpacks to more than it says.
    const lies = file.packed > file.size * 1.01 + 1000;
    if (lies || held > bounds.bytes || xml > bounds.xmlBytes) return { refused: 'too-large' };
    files.push(file);
  }
  return { files };
}

/**
 * The bytes of a file in a zip; undefined when they are not there whole, do not unpack to the size that the directory
 * states, or do not have its checksum. Never unpacks more than that size.
 */
export function unpack(
  bytes: Uint8Array,
  { at, packed, size, method, crc }: PackedFile,
): Uint8Array | undefined {
  const head = bytes.subarray(at, at + 30);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 30 || view.getUint32(0, true) !== LOCAL) return undefined;
  const start = at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + packed > bytes.length) return undefined;
  const content = bytes.subarray(start, start + packed);
  const whole = method === 0 ? content.slice() : method === 8 ? inflate(content, size) : undefined;
  return whole?.length === size && crc32(whole) === crc ? whole : undefined;
}

function inflate(content: Uint8Array, size: number): Uint8Array | undefined {
  if (size > content.length * DENSEST) return undefined;
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length <= size) whole.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < content.length && filled <= size; at += STEP)
      stream.push(content.subarray(at, at + STEP), at + STEP >= content.length);
  } catch {
    return undefined;
  }
  return filled === size ? whole : undefined;
}

interface Directory {
  readonly at: number;
  readonly count: number;
}

/** The directory stands before a record at the end, which a remark of at most 65535 bytes may follow. */
function findDirectory(view: DataView): Directory | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65_535; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const found = { count: view.getUint16(at + 10, true), at: view.getUint32(at + 16, true) };
    const large = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64;
    return large ? largeDirectory(view, view.getUint32(at - 12, true)) : found;
  }
  return undefined;
}

/** Of a zip with numbers of 64 bits. The upper halves of a file that fits in memory are zero. */
function largeDirectory(view: DataView, at: number): Directory | undefined {
  if (view.getUint32(at, true) !== END_64) return undefined;
  return { count: view.getUint32(at + 32, true), at: view.getUint32(at + 48, true) };
}

const ABSENT = 0xffff_ffff;

/** Sizes and place of an entry; those that do not fit in 32 bits stand in the first extra field, in this order. */
function sizes(view: DataView, at: number, extraAt: number, extraLength: number): Omit<PackedFile, 'path'> {
  let next = extraAt;
  const end = extraAt + extraLength;
  while (next + 4 <= end && view.getUint16(next, true) !== 1) next += 4 + view.getUint16(next + 2, true);
  next += 4;
  const value = (field: number): number => {
    const short = view.getUint32(field, true);
    if (short !== ABSENT || next + 8 > end) return short;
    next += 8;
    return view.getUint32(next - 8, true) + view.getUint32(next - 4, true) * 2 ** 32;
  };
  const size = value(at + 24);
  const packed = value(at + 20);
  const method = view.getUint16(at + 10, true);
  return { size, packed, at: value(at + 42), method, crc: view.getUint32(at + 16, true) };
}

function pathOf(name: Uint8Array, unicode: boolean): string {
  const path = new TextDecoder(unicode ? 'utf-8' : 'latin1').decode(name);
  return path.replaceAll('\\', '/').replace(/^\/+/u, '');
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffff_ffff;
  for (const byte of bytes) value = (value >>> 8) ^ (CRC_TABLE[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffff_ffff) >>> 0;
}
