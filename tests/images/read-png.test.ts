import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPngHeader } from '../../src/images/png-chunks.ts';
import { readPng } from '../../src/images/read-png.ts';
import { chunk, testPng } from '../support/png.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const END = chunk('IEND', Buffer.alloc(0));

interface Head {
  readonly width?: number;
  readonly height?: number;
  readonly rest?: readonly number[];
}

/** A head; by default of 2 by 2 grey pixels of 8 bits. */
function head({ width = 2, height = 2, rest = [8, 0, 0, 0, 0] }: Head = {}): Buffer {
  const body = Buffer.alloc(8 + rest.length);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  Buffer.from(rest).copy(body, 8);
  return chunk('IHDR', body);
}

const RAW = Buffer.from([0, 1, 2, 0, 3, 4]);
const data = (raw: Uint8Array = RAW) => chunk('IDAT', deflateSync(raw));
const palette = (...bytes: readonly number[]) => chunk('PLTE', Buffer.from(bytes));
const PALETTE = [8, 3, 0, 0, 0];

function png(...parts: readonly Buffer[]): Uint8Array {
  return new Uint8Array(Buffer.concat([SIGNATURE, ...parts]));
}

/** The last four bytes of what is packed are its checksum. */
function spoilt(packed: Buffer): Buffer {
  return Buffer.from(packed.map((byte, at) => (at === packed.length - 1 ? byte ^ 1 : byte)));
}

describe('readPng', () => {
  test.each(['grijs', 'kleur', 'palet', 'grijsAlfa', 'kleurAlfa'] as const)(
    'should read a whole picture: %s',
    (kind) => {
      expect(readPng(testPng(kind, 40, 30).bytes)).toMatchObject({ width: 40, height: 30 });
    },
  );

  test.each([
    ['the smallest', png(head(), data(), END)],
    [
      'data in two chunks',
      png(
        head(),
        chunk('IDAT', deflateSync(RAW).subarray(0, 5)),
        chunk('IDAT', deflateSync(RAW).subarray(5)),
        END,
      ),
    ],
    [
      'a chunk that may be left out, with a wrong checksum',
      png(head(), spoilt(chunk('tEXt', Buffer.from('a\0b'))), data(), END),
    ],
    [
      'a palette and its transparency',
      png(
        head({ rest: PALETTE }),
        palette(0, 0, 0, 1, 1, 1),
        chunk('tRNS', Buffer.from([0])),
        data(Buffer.from([0, 0, 1, 0, 1, 0])),
        END,
      ),
    ],
  ])('should read %s', (_, bytes) => expect(readPng(bytes)).toMatchObject({ width: 2, height: 2 }));

  test.each([
    ['no width', png(head({ width: 0 }), data(), END)],
    ['no height', png(head({ height: 0 }), data(), END)],
    ['a side over the limit of the format', png(head({ width: 2 ** 31 }), data(), END)],
    ['a depth that its type cannot have', png(head({ rest: [4, 2, 0, 0, 0] }), data(), END)],
    ['an unknown type of colour', png(head({ rest: [8, 5, 0, 0, 0] }), data(), END)],
    ['an unknown way of packing', png(head({ rest: [8, 0, 1, 0, 0] }), data(), END)],
    ['an unknown way of filtering', png(head({ rest: [8, 0, 0, 1, 0] }), data(), END)],
    ['an unknown order of rows', png(head({ rest: [8, 0, 0, 0, 2] }), data(), END)],
    ['a head that is too short', png(head({ rest: [8, 0, 0] }), data(), END)],
    ['a head that does not stand first', png(data(), head(), END)],
    ['two heads', png(head(), head(), data(), END)],
    ['no data', png(head(), END)],
    ['no end', png(head(), data())],
    ['data that are not packed', png(head(), chunk('IDAT', RAW), END)],
    ['data that stop', png(head(), chunk('IDAT', deflateSync(RAW).subarray(0, 8)), END)],
    ['too few rows', png(head(), data(RAW.subarray(0, 3)), END)],
    ['too many rows', png(head(), data(Buffer.concat([RAW, RAW])), END)],
    ['a wrong sum under the data', png(head(), chunk('IDAT', spoilt(deflateSync(RAW))), END)],
    ['a filter that does not exist', png(head(), data(Buffer.from([5, 1, 2, 0, 3, 4])), END)],
    [
      'data in two places',
      png(
        head(),
        chunk('IDAT', deflateSync(RAW).subarray(0, 5)),
        chunk('tEXt', Buffer.from('a')),
        chunk('IDAT', deflateSync(RAW).subarray(5)),
        END,
      ),
    ],
    ['an unknown chunk that is needed', png(head(), chunk('ABCD', RAW), data(), END)],
    ['no palette where there must be one', png(head({ rest: PALETTE }), data(), END)],
    ['a palette behind the data', png(head({ rest: PALETTE }), data(), palette(0, 0, 0), END)],
    ['half a colour in the palette', png(head({ rest: PALETTE }), palette(0, 0, 0, 1), data(), END)],
    ['a colour that the palette does not have', png(head({ rest: PALETTE }), palette(0, 0, 0), data(), END)],
    ['a palette with grey', png(head(), palette(0, 0, 0), data(), END)],
    [
      'more transparency than colours',
      png(head({ rest: PALETTE }), palette(0, 0, 0), chunk('tRNS', RAW), data(Buffer.alloc(6)), END),
    ],
    [
      'transparency beside an alpha channel',
      png(head({ rest: [8, 4, 0, 0, 0] }), chunk('tRNS', RAW), data(Buffer.alloc(10)), END),
    ],
  ])('should refuse a picture with %s', (_, bytes) => expect(readPng(bytes)).toBeUndefined());

  test('should know the size of a picture without unpacking it', () => {
    const bytes = png(head({ width: 1, height: 2 ** 31 - 1, rest: [8, 6, 0, 0, 0] }), data(), END);
    expect(readPngHeader(bytes)).toMatchObject({ width: 1, height: 2 ** 31 - 1 });
  });

  test('should refuse every picture of which one byte that matters fell over', () => {
    const whole = testPng('kleurAlfa', 5, 4).bytes;
    const fell = (at: number) => whole.map((byte, index) => (index === at ? byte ^ 0x10 : byte));
    const harmless = [...whole.keys()].filter((at) => readPng(fell(at)));
    expect(harmless).toEqual([]);
  });
});
