import { pack } from './pdf-objects.ts';

/**
 * An ICC profile (ICC.1:2001-04, version 2.1) for sRGB (IEC 61966-2-1): the three colorants adapted to D50
 * and the transfer curve as a table. Made from the numbers of the standard; about 1 kB, compressed.
 */
export function packedSrgbProfile(): Uint8Array {
  profile ??= pack(build());
  return profile;
}

let profile: Uint8Array | undefined;

const CURVE_POINTS = 256;
const WHITE_D50 = [0.9642, 1, 0.8249];
const RED = [0.43607, 0.22249, 0.01392];
const GREEN = [0.38515, 0.71687, 0.09708];
const BLUE = [0.14307, 0.06061, 0.7141];

function build(): Uint8Array {
  const curve = curveTag();
  const tags: [string, Uint8Array][] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', textTag('Public domain')],
    ['wtpt', xyzTag(WHITE_D50)],
    ['rXYZ', xyzTag(RED)],
    ['gXYZ', xyzTag(GREEN)],
    ['bXYZ', xyzTag(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const directory = 128 + 4 + tags.length * 12;
  const places = new Map<Uint8Array, number>();
  let size = directory;
  for (const [, bytes] of tags) {
    if (places.has(bytes)) continue;
    places.set(bytes, size);
    size += (bytes.length + 3) & ~3;
  }
  const result = new Uint8Array(size);
  const view = new DataView(result.buffer);
  view.setUint32(0, size);
  view.setUint32(8, 0x02100000);
  ascii(result, 12, 'mntrRGB XYZ ');
  for (const [at, value] of [2000, 1, 1].entries()) view.setUint16(24 + at * 2, value);
  ascii(result, 36, 'acsp');
  WHITE_D50.forEach((value, index) => {
    view.setInt32(68 + index * 4, fixed(value));
  });
  view.setUint32(128, tags.length);
  tags.forEach(([tag, bytes], index) => {
    const record = 132 + index * 12;
    const place = places.get(bytes) ?? 0;
    ascii(result, record, tag);
    view.setUint32(record + 4, place);
    view.setUint32(record + 8, bytes.length);
    result.set(bytes, place);
  });
  return result;
}

function fixed(value: number): number {
  return Math.round(value * 65536);
}

function ascii(target: Uint8Array, offset: number, text: string): void {
  for (let index = 0; index < text.length; index++) target[offset + index] = text.charCodeAt(index);
}

function xyzTag(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(20);
  const view = new DataView(bytes.buffer);
  ascii(bytes, 0, 'XYZ ');
  values.forEach((value, index) => {
    view.setInt32(8 + index * 4, fixed(value));
  });
  return bytes;
}

function textTag(text: string): Uint8Array {
  const bytes = new Uint8Array(8 + text.length + 1);
  ascii(bytes, 0, 'text');
  ascii(bytes, 8, text);
  return bytes;
}

/** textDescriptionType: ASCII text, and empty Unicode and Macintosh parts. */
function descriptionTag(text: string): Uint8Array {
  const bytes = new Uint8Array(12 + text.length + 1 + 8 + 3 + 67);
  ascii(bytes, 0, 'desc');
  new DataView(bytes.buffer).setUint32(8, text.length + 1);
  ascii(bytes, 12, text);
  return bytes;
}

function curveTag(): Uint8Array {
  const bytes = new Uint8Array(12 + CURVE_POINTS * 2);
  const view = new DataView(bytes.buffer);
  ascii(bytes, 0, 'curv');
  view.setUint32(8, CURVE_POINTS);
  for (let point = 0; point < CURVE_POINTS; point++) {
    const value = point / (CURVE_POINTS - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + point * 2, Math.round(linear * 65535));
  }
  return bytes;
}
