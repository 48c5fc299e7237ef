// src/images: reads and cleans PNG and JPEG.

import { CHANNELS, type PngHeader, readPngChunks } from './png-chunks.ts';
import { passesOf, unpackRows } from './png-rows.ts';

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

/**
 * Reads a PNG file (ISO/IEC 15948), all of it: undefined when it is no PNG or breaks the rules anywhere. Its rows are
 * passed on packed where a PDF image can take them so; only those with alpha or interlacing are given unpacked, in the
 * channels of a PDF image. The caller sees to it that the picture is not too large (`readPngHeader`).
 */
export function readPng(bytes: Uint8Array): PngImage | undefined {
  const chunks = readPngChunks(bytes);
  const raw = chunks && unpackRows(chunks);
  if (!chunks || !raw) return undefined;
  const { header, data, palette, transparent } = chunks;
  const { width, height, bits, type, interlaced } = header;
  const opaque = (type === 0 || type === 2 || type === 3) && !transparent;
  const pixels = opaque && !interlaced && type !== 3 ? undefined : unfilterAll(header, raw);
  if (type === 3 && palette && pixels && highest(pixels) * 3 >= palette.length) return undefined;
  if (opaque && !interlaced) {
    const channels = type === 2 ? 3 : 1;
    return { width, height, bits, channels, packed: data, ...(type === 3 && palette && { palette }) };
  }
  return pixels && splitAlpha(header, pixels, palette, transparent);
}

function highest(values: Uint8Array): number {
  let most = 0;
  for (let at = 0; at < values.length; at += 1) if ((values[at] ?? 0) > most) most = values[at] ?? 0;
  return most;
}

/** All samples of all pixels, one byte each (of 16 bits the upper half; fewer than 8 bits unscaled); `raw` is used up. */
function unfilterAll(header: PngHeader, raw: Uint8Array): Uint8Array {
  const channels = CHANNELS[header.type] ?? 1;
  const result = new Uint8Array(header.width * header.height * channels);
  const step = Math.max(1, (channels * header.bits) >> 3);
  let at = 0;
  for (const { columns, rows, rowLength, place } of passesOf(header)) {
    const [x0, y0, dx, dy] = place;
    let previous: Uint8Array = new Uint8Array(rowLength);
    for (let row = 0; row < rows; row++) {
      const line = raw.subarray(at + 1, at + 1 + rowLength);
      unfilter(raw[at] ?? 0, line, previous, step);
      at += 1 + rowLength;
      if (header.bits === 8 && !header.interlaced) result.set(line, row * rowLength);
      else
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

/** Takes the filter off a row, in the row itself (ISO/IEC 15948, 9.2). */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  const length = line.length;
  const left = (at: number) => (at < step ? 0 : (line[at - step] ?? 0));
  if (filter === 1) {
    for (let at = step; at < length; at++) line[at] = (line[at] ?? 0) + (line[at - step] ?? 0);
  } else if (filter === 2) {
    for (let at = 0; at < length; at++) line[at] = (line[at] ?? 0) + (above[at] ?? 0);
  } else if (filter === 3) {
    for (let at = 0; at < length; at++) line[at] = (line[at] ?? 0) + ((left(at) + (above[at] ?? 0)) >> 1);
  } else if (filter === 4) {
    for (let at = 0; at < length; at++) {
      const corner = at < step ? 0 : (above[at - step] ?? 0);
      line[at] = (line[at] ?? 0) + paeth(left(at), above[at] ?? 0, corner);
    }
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Colour and opacity apart, in 8 bits. */
function splitAlpha(
  header: PngHeader,
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
