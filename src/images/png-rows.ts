import { Unzlib } from 'fflate';
import { CHANNELS, type PngChunks, type PngHeader } from './png-chunks.ts';

/** One of the smaller pictures of which a PNG is made: itself, or each of the seven of an interlaced one. */
export interface Pass {
  readonly columns: number;
  readonly rows: number;
  /** The bytes of a row, without that of its filter. */
  readonly rowLength: number;
  /** First column and row in the picture, and the steps from one to the next. */
  readonly place: readonly [x: number, y: number, dx: number, dy: number];
}

/** Adam7 (ISO/IEC 15948, 8.2). */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The passes of a picture that hold anything, in order. */
export function passesOf({ width, height, bits, type, interlaced }: PngHeader): readonly Pass[] {
  return (interlaced ? ADAM7 : ([[0, 0, 1, 1]] as const)).flatMap((place): Pass[] => {
    const [x, y, dx, dy] = place;
    const columns = Math.ceil((width - x) / dx);
    const rows = Math.ceil((height - y) / dy);
    if (columns <= 0 || rows <= 0) return [];
    return [{ columns, rows, rowLength: Math.ceil((columns * (CHANNELS[type] ?? 1) * bits) / 8), place }];
  });
}

/**
 * The filtered rows of a PNG as they stand in the file. Undefined when the data cannot be unpacked, hold more or less
 * than the picture, or have a wrong checksum (RFC 1950). Takes no more memory than the head of the file announces.
 */
export function unpackRows({ header, data }: PngChunks): Uint8Array | undefined {
  const size = passesOf(header).reduce((sum, { rows, rowLength }) => sum + rows * (1 + rowLength), 0);
  const raw = new Uint8Array(size);
  let filled = 0;
  let ended = false;
  const unpacker = new Unzlib((part, last) => {
    if (filled + part.length > size) throw new RangeError('more data than the picture has');
    raw.set(part, filled);
    filled += part.length;
    ended = last;
  });
  try {
    // In pieces: what is unpacked of one piece is held before it is counted.
    for (let at = 0; at < data.length; at += PIECE)
      unpacker.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  } catch {
    return undefined;
  }
  const whole = ended && filled === size && hasFilters(raw, header);
  return whole && adler32(raw) === checksumOf(data) ? raw : undefined;
}

const PIECE = 16_384;

/** Every row begins with one of the five filters (ISO/IEC 15948, 9.2). */
function hasFilters(raw: Uint8Array, header: PngHeader): boolean {
  let at = 0;
  for (const { rows, rowLength } of passesOf(header))
    for (let row = 0; row < rows; row += 1, at += 1 + rowLength) if ((raw[at] ?? 0) > 4) return false;
  return true;
}

/** The last four bytes of what is packed (RFC 1950, 2.2). */
function checksumOf(data: Uint8Array): number {
  return new DataView(data.buffer, data.byteOffset, data.byteLength).getUint32(data.length - 4);
}

/** RFC 1950, 9; so many bytes can be added before the sums must be reduced. */
const LOT = 3800;

function adler32(bytes: Uint8Array): number {
  let one = 1;
  let two = 0;
  for (let at = 0; at < bytes.length; ) {
    for (const end = Math.min(at + LOT, bytes.length); at < end; at += 1) {
      one += bytes[at] ?? 0;
      two += one;
    }
    one %= 65_521;
    two %= 65_521;
  }
  return ((two << 16) | one) >>> 0;
}
