import { writeSfnt } from '../../src/writers/pdf/fonts/write-sfnt.ts';

const TRUETYPE = 0x00010000;

/** The smallest font that is whole: one glyph without an outline, for no character. */
export function fontStub(): Uint8Array {
  const table = (length: number, ...numbers: readonly (readonly [at: number, value: number])[]) => {
    const bytes = new Uint8Array(length);
    for (const [at, value] of numbers) new DataView(bytes.buffer).setUint16(at, value);
    return bytes;
  };
  return writeSfnt(TRUETYPE, {
    cmap: table(4),
    glyf: table(0),
    head: table(54, [18, 1000]),
    hhea: table(36, [34, 1]),
    hmtx: table(4),
    loca: table(4),
    maxp: table(6, [4, 1]),
  });
}
