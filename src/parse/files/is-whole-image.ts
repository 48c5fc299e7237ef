import type { Image } from '../../document/nodes.ts';

/**
 * Whether the file of a picture goes on to its end, as a download that was cut off does not. Of a PNG the checksums of
 * what a reader cannot do without must be right too (ISO/IEC 15948, 5.3 and 5.4). The picture itself is not decoded.
 */
export function isWholeImage(bytes: Uint8Array, format: Image['format']): boolean {
  return format === 'png' ? isWholePng(bytes) : isWholeJpeg(bytes);
}

const PNG_SIGNATURE = 8;
/** Length, name and checksum of a chunk. */
const PNG_FRAME = 12;

function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let data = false;
  for (let at = PNG_SIGNATURE; at + PNG_FRAME <= bytes.length; ) {
    const end = at + PNG_FRAME + view.getUint32(at);
    if (end > bytes.length) return false;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const critical = /^[A-Z]/.test(name);
    if (critical && crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return false;
    if (name === 'IEND') return data;
    data ||= name === 'IDAT';
    at = end;
  }
  return false;
}

const MARKER = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Marker segments up to the first scan, and behind it the end of the image (ISO/IEC 10918-1, B.1 and B.2). */
function isWholeJpeg(bytes: Uint8Array): boolean {
  let at = 2;
  while (bytes[at] === MARKER && bytes[at + 1] !== START_OF_SCAN) {
    const fill = bytes[at + 1] === MARKER;
    at += fill ? 1 : 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  if (bytes[at] !== MARKER) return false;
  for (let end = bytes.length - 2; end > at; end -= 1)
    if (bytes[end] === MARKER && bytes[end + 1] === END_OF_IMAGE) return true;
  return false;
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
