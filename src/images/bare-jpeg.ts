import { decode, encode } from 'jpeg-js';

const SCAN = 0xda;
const END = 0xd9;
/** APP0 to APP15, and comments: where cameras write who, when and where (ISO/IEC 10918-1, table B.1). */
const isApplication = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
/** What says how to show the samples, by its marker and the name in it: density, colour profile, how Adobe stores colours. */
const KEPT: Readonly<Record<number, string>> = { 224: 'JFIF\0', 226: 'ICC_PROFILE\0', 238: 'Adobe' };

/**
 * A whole JPEG without what its camera noted beside the picture: place, time, maker, small copies, and whatever stands
 * behind its end (a film, a second picture). Those are personal data in a public paper (AVG, article 5), and no document
 * needs them. One without an end is kept up to its last byte.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 3 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) return join([...parts, bytes.subarray(at, at + 2)]);
    const head = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    const end = marker === SCAN ? endOfScan(bytes, head) : head;
    if (!isApplication(marker) || isKept(bytes, at)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return join([...parts, bytes.subarray(at)]);
}

function isKept(bytes: Uint8Array, at: number): boolean {
  const name = KEPT[bytes[at + 1] ?? 0];
  return name !== undefined && [...name].every((letter, k) => bytes[at + 4 + k] === letter.charCodeAt(0));
}

/** Where the samples of a scan end: at a marker that is neither a filled byte nor a restart (ISO/IEC 10918-1, B.1.1.2). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    const goesOn = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    if (!goesOn) return at;
  }
  return bytes.length;
}

/** How a camera was held, in EXIF (CIPA DC-008, tag 274): 1 is upright, 2 to 8 are turned or mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Good enough that nobody sees that the picture was packed twice. */
const QUALITY = 92;

/**
 * The picture of a JPEG turned upright, as a JPEG: Word, PDF and browsers do not agree on following EXIF. Undefined when
 * its samples cannot be read.
 */
export function uprightJpeg(bytes: Uint8Array, orientation: Orientation): Uint8Array | undefined {
  try {
    const { width, height, data } = decode(bytes, {
      useTArray: true,
      maxMemoryUsageInMB: 2048,
      maxResolutionInMP: 200,
    });
    const turned = turn({ width, height, data }, orientation);
    return new Uint8Array(encode(turned, QUALITY).data);
  } catch {
    return undefined;
  }
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, row by row. */
  readonly data: Uint8Array;
}

/** Where a pixel of the upright picture stands in one that was stored in an orientation. */
const SOURCE: Readonly<
  Record<Orientation, (x: number, y: number, w: number, h: number) => readonly [number, number]>
> = {
  1: (x, y) => [x, y],
  2: (x, y, w) => [w - 1 - x, y],
  3: (x, y, w, h) => [w - 1 - x, h - 1 - y],
  4: (x, y, _, h) => [x, h - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y, _, h) => [y, h - 1 - x],
  7: (x, y, w, h) => [w - 1 - y, h - 1 - x],
  8: (x, y, w) => [w - 1 - y, x],
};

function turn(
  { width, height, data }: Pixels,
  orientation: Orientation,
): { width: number; height: number; data: Uint8Array } {
  const [across, down] = orientation >= 5 ? [height, width] : [width, height];
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(across * down);
  const source = SOURCE[orientation];
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const [column, row] = source(x, y, width, height);
      to[y * across + x] = from[row * width + column] ?? 0;
    }
  return { width: across, height: down, data: new Uint8Array(to.buffer) };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
