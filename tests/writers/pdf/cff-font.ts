import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFile } from '../../../src/huisstijl/huisstijl.ts';

/** Printable ASCII gets glyphs 1 and on; which outline that is does not matter here. */
const FIRST = 0x20;
const LAST = 0x7e;
/** As many as the CFF holds. */
const GLYPHS = 230;

/** An OpenType font with PostScript outlines: the bare CFF that pdf.js ships, in a file of its own tables. It is damaged with another number of glyphs. */
export function cffFont(glyphs = GLYPHS): FontFile {
  const root = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  const cff = readFileSync(root.replace('package.json', 'standard_fonts/FoxitSerif.pfb'));
  const tables: [string, Uint8Array][] = [
    ['CFF ', new Uint8Array(cff)],
    [
      'cmap',
      words(0, 1, 3, 1, 0, 12, 4, 32, 0, 4, 4, 1, 0, LAST, 0xffff, 0, FIRST, 0xffff, 1 - FIRST, 1, 0, 0),
    ],
    ['head', head()],
    ['hhea', words(1, 0, 800, -200, ...Array.from({ length: 13 }, () => 0), 1)],
    ['hmtx', words(500, 0, ...Array.from({ length: glyphs - 1 }, () => 0))],
    ['maxp', words(0, 0x5000, glyphs)],
  ];
  const start = 12 + tables.length * 16;
  const file = Buffer.alloc(start + tables.reduce((sum, [, bytes]) => sum + padded(bytes), 0));
  file.write('OTTO', 'latin1');
  file.writeUInt16BE(tables.length, 4);
  let offset = start;
  tables.forEach(([tag, bytes], index) => {
    const record = 12 + index * 16;
    file.write(tag, record, 'latin1');
    file.writeUInt32BE(offset, record + 8);
    file.writeUInt32BE(bytes.length, record + 12);
    file.set(bytes, offset);
    offset += padded(bytes);
  });
  return { path: 'fonts/Proef.otf', bytes: new Uint8Array(file) };
}

function words(...values: number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
}

function head(): Uint8Array {
  const table = Buffer.alloc(54);
  table.writeUInt32BE(0x00010000, 0);
  table.writeUInt32BE(0x5f0f3cf5, 12);
  table.writeUInt16BE(1000, 18);
  return new Uint8Array(table);
}

function padded(bytes: Uint8Array): number {
  return (bytes.length + 3) & ~3;
}
