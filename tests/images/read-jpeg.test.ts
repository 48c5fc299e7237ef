import { describe, expect, test } from 'vitest';
import { readJpeg } from '../../src/images/read-jpeg.ts';
import { testJpeg } from '../writers/pdf/jpeg.ts';

const whole = testJpeg('kleur').bytes;

/** Where a segment with this marker begins, as the file is walked from segment to segment. */
function segmentAt(marker: number, bytes = whole): number {
  for (let at = 2; at < bytes.length; at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)) {
    if (bytes[at + 1] === marker) return at;
    if (bytes[at + 1] === 0xda) break;
  }
  return -1;
}

/** The file without any segment of a kind. */
function without(marker: number, bytes = whole): Uint8Array {
  const at = segmentAt(marker, bytes);
  if (at === -1) return bytes;
  const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  return without(marker, new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(end)]));
}

function withByte(at: number, byte: number): Uint8Array {
  return whole.map((old, index) => (index === at ? byte : old));
}

describe('readJpeg', () => {
  const frame = segmentAt(0xc0);

  test('should read the size and colours of a whole file, and not mind what stands behind the end', () => {
    expect(readJpeg(whole)).toMatchObject({ width: 16, components: 3, bits: 8 });
    expect(readJpeg(new Uint8Array([...whole, 1, 2, 3]))).toMatchObject({ width: 16 });
  });

  test.each([
    ['no frame', without(0xc0)],
    ['no table of quantities', without(0xdb)],
    ['no scan', new Uint8Array([...whole.subarray(0, segmentAt(0xda)), 0xff, 0xd9])],
    ['no end', whole.subarray(0, whole.length - 2)],
    ['no height', withByte(frame + 6, 0)],
    ['arithmetic coding', withByte(frame + 1, 0xc9)],
    ['no loss', withByte(frame + 1, 0xc3)],
    ['twelve bits', withByte(frame + 4, 12)],
    ['two components', withByte(frame + 9, 2)],
    ['a segment that is longer than the file', withByte(frame + 2, 0xff)],
  ])('should refuse a file with %s', (_, bytes) => expect(readJpeg(bytes)).toBeUndefined());

  test('should end on every file that is cut off', () => {
    for (let length = 0; length < whole.length - 1; length += 1)
      expect(readJpeg(whole.subarray(0, length))).toBeUndefined();
  });
});
