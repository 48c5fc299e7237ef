import { decode, encode } from 'jpeg-js';
import { describe, expect, test } from 'vitest';
import type { Image } from '../../src/document/nodes.ts';
import { imageOf } from '../../src/parse/files/read-image.ts';
import { chunk, testPng } from '../support/png.ts';
import { testJpeg } from '../writers/pdf/jpeg.ts';

/** The name of a place, as a camera or a program would leave it in a file. */
const PLACE = 'Dorpsstraat 12';

/** An APP1 segment with EXIF that says how the camera was held (little-endian TIFF with one entry). */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(PLACE)]));
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A JPEG of 32 by 16 of which the left half is red and the right half blue, and the lower half dark. */
function photo(orientation: number): Uint8Array {
  const data = Buffer.alloc(32 * 16 * 4, 255);
  for (let y = 0; y < 16; y++)
    for (let x = 0; x < 32; x++) {
      const bright = y < 8 ? 255 : 90;
      data.set(x < 16 ? [bright, 0, 0] : [0, 0, bright], (y * 32 + x) * 4);
    }
  const jpeg = encode({ width: 32, height: 16, data }, 95).data;
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), exif(orientation), jpeg.subarray(2)]));
}

/** "rood" or "blauw", "licht" or "donker", near each corner: upper left, upper right, lower left, lower right. */
function corners({ bytes }: Image): string[] {
  const { width, height, data } = decode(bytes, { useTArray: true });
  const at = (x: number, y: number): string => {
    const [red = 0, , blue = 0] = data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3);
    return `${red > blue ? 'rood' : 'blauw'} ${Math.max(red, blue) > 170 ? 'licht' : 'donker'}`;
  };
  const [right, low] = [width - 4, height - 4];
  return [at(3, 3), at(right, 3), at(3, low), at(right, low)];
}

function image(bytes: Uint8Array): Image {
  const found = imageOf(bytes);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

describe('a photo', () => {
  test.each([
    [1, 32, 16, ['rood licht', 'blauw licht', 'rood donker', 'blauw donker']],
    [2, 32, 16, ['blauw licht', 'rood licht', 'blauw donker', 'rood donker']],
    [3, 32, 16, ['blauw donker', 'rood donker', 'blauw licht', 'rood licht']],
    [4, 32, 16, ['rood donker', 'blauw donker', 'rood licht', 'blauw licht']],
    [5, 16, 32, ['rood licht', 'rood donker', 'blauw licht', 'blauw donker']],
    [6, 16, 32, ['rood donker', 'rood licht', 'blauw donker', 'blauw licht']],
    [7, 16, 32, ['blauw donker', 'blauw licht', 'rood donker', 'rood licht']],
    [8, 16, 32, ['blauw licht', 'blauw donker', 'rood licht', 'rood donker']],
  ])('in orientation %i stands upright', (orientation, width, height, expected) => {
    const upright = image(photo(orientation));
    expect([upright.width, upright.height]).toEqual([width, height]);
    expect(corners(upright)).toEqual(expected);
  });

  describe('with more than its picture in the file', () => {
    const plain = Buffer.from(photo(1));
    const behindBegin = (more: Buffer) => Buffer.concat([plain.subarray(0, 2), more, plain.subarray(2)]);
    const named = (name: string) => Buffer.from(`${name}\0${PLACE}`, 'latin1');
    /** Between two scans; a second scan is what a progressive photo has. */
    const betweenScans = (more: Buffer) => {
      const scan = plain.lastIndexOf(Buffer.from([0xff, 0xda]));
      return Buffer.concat([plain.subarray(0, -2), more, plain.subarray(scan)]);
    };
    test.each([
      ['a small copy', behindBegin(segment(0xe0, named('JFXX')))],
      ['a list of other pictures', behindBegin(segment(0xe2, named('MPF')))],
      ['a remark between two scans', betweenScans(segment(0xfe, Buffer.from(PLACE)))],
      ['a film behind its end', Buffer.concat([plain, Buffer.from(`MotionPhoto ${PLACE}`)])],
      [
        'another picture behind its end',
        Buffer.concat([plain, behindBegin(segment(0xfe, Buffer.from(PLACE)))]),
      ],
    ])('keeps none of it: %s', (_, bytes) => {
      const bare = Buffer.from(image(new Uint8Array(bytes)).bytes);
      expect(bare.includes(PLACE)).toBe(false);
      expect(corners(image(new Uint8Array(bare)))).toEqual(corners(image(photo(1))));
    });

    test('keeps its colours', () => {
      const profile = segment(0xe2, named('ICC_PROFILE'));
      expect(Buffer.from(image(new Uint8Array(behindBegin(profile))).bytes).includes(profile)).toBe(true);
    });
  });

  test.each([1, 6])('tells nothing of its camera, in orientation %i', (orientation) => {
    const bytes = photo(orientation);
    expect(Buffer.from(bytes).includes(PLACE)).toBe(true);
    expect(Buffer.from(image(bytes).bytes).includes(PLACE)).toBe(false);
  });

  test('keeps how Adobe stored its colours, and its samples', () => {
    const { bytes } = testJpeg('inkt');
    expect(Buffer.from(image(bytes).bytes).equals(bytes)).toBe(true);
  });
});

test('a PNG keeps its pixels and loses its notes', () => {
  const { bytes } = testPng('palet');
  const end = bytes.length - 12;
  const noted = Buffer.concat([
    bytes.subarray(0, end),
    chunk('tEXt', Buffer.from(`Location\0${PLACE}`)),
    bytes.subarray(end),
    Buffer.from(PLACE),
  ]);
  expect(Buffer.from(image(new Uint8Array(noted)).bytes).equals(bytes)).toBe(true);
});
