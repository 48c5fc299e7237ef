import { unzlibSync } from 'fflate';

/** The samples of a PNG file as a PDF image takes them. */
export interface PngImage {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** Samples a pixel: 1 grey or palette, 3 red, green and blue. */
  readonly channels: 1 | 3;
  /** Compressed rows as they stand in the file, each with its filter (PNG predictors, ISO 32000-1, 7.4.4.4). */
  readonly packed?: Uint8Array;
  /** Plain samples, when the file has alpha or is interlaced. */
  readonly samples?: Uint8Array;
  /** Opacity of each pixel, when not all are opaque. */
  readonly alpha?: Uint8Array;
  readonly palette?: Uint8Array;
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly type: number;
  readonly interlaced: boolean;
}

interface Chunks {
  readonly header: Header;
  readonly data: Uint8Array;
  readonly palette: Uint8Array | undefined;
  readonly transparent: Uint8Array | undefined;
}

const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Reads a PNG file (ISO/IEC 15948). Undefined when it is damaged or no PNG. Most files are passed on
 * packed, without decoding; only those with alpha or interlacing are unpacked, into the channels of a PDF image.
 */
export function readPng(bytes: Uint8Array): PngImage | undefined {
  const chunks = readChunks(bytes);
  if (!chunks) return undefined;
  const { header, data, palette, transparent } = chunks;
  const { width, height, bits, type } = header;
  if (type === 3 && !palette) return undefined;
  const opaque = (type === 0 || type === 2 || type === 3) && !transparent;
  if (opaque && !header.interlaced)
    return {
      width,
      height,
      bits,
      channels: type === 2 ? 3 : 1,
      packed: data,
      ...(type === 3 && palette && { palette }),
    };
  const pixels = unpack(header, data);
  return pixels ? splitAlpha(header, pixels, palette, transparent) : undefined;
}

function readChunks(bytes: Uint8Array): Chunks | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || view.getUint32(0) !== 0x89504e47) return undefined;
  let header: Header | undefined;
  let palette: Uint8Array | undefined;
  let transparent: Uint8Array | undefined;
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (body.length < length) return undefined;
    if (name === 'IHDR')
      header = {
        width: view.getUint32(at + 8),
        height: view.getUint32(at + 12),
        bits: body[8] ?? 8,
        type: body[9] ?? 0,
        interlaced: body[12] === 1,
      };
    else if (name === 'PLTE') palette = body;
    else if (name === 'tRNS') transparent = body;
    else if (name === 'IDAT') parts.push(body);
    else if (name === 'IEND') break;
    at += 12 + length;
  }
  if (!header || CHANNELS[header.type] === undefined || parts.length === 0) return undefined;
  const data = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    data.set(part, place);
    place += part.length;
  }
  return { header, data, palette, transparent };
}

/** Adam7: first column and row of each pass, and the steps. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** All samples of all pixels, one byte each (of 16 bits the upper half; fewer than 8 bits unscaled). */
function unpack(header: Header, data: Uint8Array): Uint8Array | undefined {
  const channels = CHANNELS[header.type] ?? 1;
  let raw: Uint8Array;
  try {
    raw = unzlibSync(data);
  } catch {
    return undefined;
  }
  const result = new Uint8Array(header.width * header.height * channels);
  const passes = header.interlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  const pixelBits = channels * header.bits;
  const step = Math.max(1, pixelBits >> 3);
  let at = 0;
  for (const [x0, y0, dx, dy] of passes) {
    const columns = Math.ceil((header.width - x0) / dx);
    const rows = Math.ceil((header.height - y0) / dy);
    if (columns <= 0 || rows <= 0) continue;
    const rowLength = Math.ceil((columns * pixelBits) / 8);
    let previous = new Uint8Array(rowLength);
    for (let row = 0; row < rows; row++) {
      if (at + 1 + rowLength > raw.length) return undefined;
      const line = unfilter(raw[at] ?? 0, raw.slice(at + 1, at + 1 + rowLength), previous, step);
      at += 1 + rowLength;
      for (let column = 0; column < columns; column++) {
        const pixel = ((y0 + row * dy) * header.width + x0 + column * dx) * channels;
        for (let channel = 0; channel < channels; channel++)
          result[pixel + channel] = sample(line, column * channels + channel, header.bits);
      }
      previous = line;
    }
  }
  return result;
}

function sample(line: Uint8Array, index: number, bits: number): number {
  if (bits === 8) return line[index] ?? 0;
  if (bits === 16) return line[index * 2] ?? 0;
  const place = index * bits;
  return ((line[place >> 3] ?? 0) >> (8 - bits - (place & 7))) & ((1 << bits) - 1);
}

function unfilter(
  filter: number,
  line: Uint8Array<ArrayBuffer>,
  above: Uint8Array,
  step: number,
): Uint8Array<ArrayBuffer> {
  for (let index = 0; index < line.length; index++) {
    const left = line[index - step] ?? 0;
    const up = above[index] ?? 0;
    const corner = above[index - step] ?? 0;
    const guess =
      filter === 1
        ? left
        : filter === 2
          ? up
          : filter === 3
            ? (left + up) >> 1
            : filter === 4
              ? paeth(left, up, corner)
              : 0;
    line[index] = ((line[index] ?? 0) + guess) & 255;
  }
  return line;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Colour and opacity apart, in 8 bits. */
function splitAlpha(
  header: Header,
  pixels: Uint8Array,
  palette: Uint8Array | undefined,
  transparent: Uint8Array | undefined,
): PngImage {
  const { width, height, bits, type } = header;
  const count = width * height;
  const channels = type === 0 || type === 4 ? 1 : 3;
  const samples = new Uint8Array(count * channels);
  const alpha = new Uint8Array(count).fill(255);
  const stride = CHANNELS[type] ?? 1;
  const scale = bits < 8 && type !== 3 ? 255 / ((1 << bits) - 1) : 1;
  const key = transparent && type !== 3 ? transparentColor(transparent, channels, bits) : undefined;
  for (let pixel = 0; pixel < count; pixel++) {
    const from = pixel * stride;
    if (type === 3) {
      const entry = pixels[from] ?? 0;
      for (let channel = 0; channel < 3; channel++)
        samples[pixel * 3 + channel] = palette?.[entry * 3 + channel] ?? 0;
      alpha[pixel] = transparent?.[entry] ?? 255;
      continue;
    }
    let same = key !== undefined;
    for (let channel = 0; channel < channels; channel++) {
      const value = pixels[from + channel] ?? 0;
      if (key && key[channel] !== value) same = false;
      samples[pixel * channels + channel] = Math.round(value * scale);
    }
    if (type === 4 || type === 6) alpha[pixel] = pixels[from + channels] ?? 255;
    else if (same) alpha[pixel] = 0;
  }
  const opaque = alpha.every((value) => value === 255);
  return { width, height, bits: 8, channels, samples, ...(!opaque && { alpha }) };
}

function transparentColor(chunk: Uint8Array, channels: number, bits: number): number[] {
  return Array.from({ length: channels }, (_, channel) =>
    bits === 16 ? (chunk[channel * 2] ?? 0) : (chunk[channel * 2 + 1] ?? 0),
  );
}
