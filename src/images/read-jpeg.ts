/** What a PDF needs to know of a JPEG file; its data go into the PDF as they are. */
export interface JpegImage {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly components: 1 | 3 | 4;
  /** Made by Adobe's software, which stores ink amounts inverted. */
  readonly adobe: boolean;
}

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const QUANTISATION = 0xdb;
const HUFFMAN = 0xc4;
/** Baseline, extended and progressive: what PDF, Word and browsers show (ISO/IEC 10918-1, table B.1). */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Other frames, and arithmetic coding. */
const OTHER_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf];

/** Whether a file begins as a JPEG does. */
export function startsAsJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === START && bytes[2] === 0xff;
}

/**
 * Reads a JPEG file (ISO/IEC 10918-1, annex B) segment by segment to its end. Undefined when it is no JPEG, is cut off,
 * or lacks what its samples need: one frame, its tables, at least one scan, the end. The samples stay packed.
 */
export function readJpeg(bytes: Uint8Array): JpegImage | undefined {
  if (!startsAsJpeg(bytes)) return undefined;
  let image: Omit<JpegImage, 'adobe'> | undefined;
  let adobe = false;
  const seen = new Set<number>();
  for (let at = 2; at + 1 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === END) return image && seen.has(SCAN) ? { ...image, adobe } : undefined;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const body = segment(bytes, at + 2);
    if (!body || OTHER_FRAMES.includes(marker) || marker === START) return undefined;
    seen.add(marker);
    if (marker === 0xee && String.fromCharCode(...body.subarray(0, 5)) === 'Adobe') adobe = true;
    if (FRAMES.includes(marker)) {
      if (image) return undefined;
      image = readFrame(body);
      if (!image) return undefined;
    }
    at += 4 + body.length;
    if (marker !== SCAN) continue;
    if (!image || !seen.has(QUANTISATION) || !seen.has(HUFFMAN)) return undefined;
    at = skipScan(bytes, at);
  }
  return undefined;
}

/** What stands in a segment behind its length. */
function segment(bytes: Uint8Array, at: number): Uint8Array | undefined {
  const length = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  return length >= 2 && at + length <= bytes.length ? bytes.subarray(at + 2, at + length) : undefined;
}

function readFrame(body: Uint8Array): Omit<JpegImage, 'adobe'> | undefined {
  const [bits = 0, high = 0, low = 0, far = 0, near = 0, components] = body;
  const [height, width] = [high * 256 + low, far * 256 + near];
  if (components !== 1 && components !== 3 && components !== 4) return undefined;
  if (bits !== 8 || height === 0 || width === 0 || body.length !== 6 + 3 * components) return undefined;
  return { bits, height, width, components };
}

/** Where the samples of a scan end: at the first marker that is no restart and no stuffed byte. */
function skipScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) break;
  }
  return at;
}
