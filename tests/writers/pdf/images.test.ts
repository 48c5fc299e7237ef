import { deflateSync } from 'node:zlib';
import { PDFArray, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Image } from '../../../src/document/nodes.ts';
import { readPng } from '../../../src/images/read-png.ts';
import { chunk, testPng } from '../../support/png.ts';
import { writePdf } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { conformanceProblems } from './conformance.ts';
import { testJpeg } from './jpeg.ts';
import { dictOf, entry, readPdf, streamBytes } from './read-pdf.ts';
import { document } from './sample.ts';

async function embed(image: Image): Promise<PDFRawStream> {
  const { value, diagnostics } = await writePdf(
    document([{ type: 'figure', role: 'afbeelding', image, alt: 'Een beeld' }]),
    testHuisstijl(),
  );
  expect(diagnostics).toEqual([]);
  const pdf = await readPdf(value ?? new Uint8Array(0));
  expect(conformanceProblems(pdf)).toEqual([]);
  const objects = dictOf(pdf.pages[0]?.dict.lookup(PDFName.of('Resources'))).lookup(PDFName.of('XObject'));
  const stream = dictOf(objects).lookup(PDFName.of('B1'));
  if (!(stream instanceof PDFRawStream)) throw new Error('geen beeld');
  return stream;
}

function colors(stream: PDFRawStream): string {
  const space = stream.dict.lookup(PDFName.of('ColorSpace'));
  return space instanceof PDFArray ? String(space.lookup(0)) : String(space);
}

describe('JPEG', () => {
  test.each([
    ['kleur', '/DeviceRGB'],
    ['grijs', '/DeviceGray'],
  ] as const)('in %s goes in as it is', async (kind, space) => {
    const image = testJpeg(kind);
    const stream = await embed(image);
    expect(colors(stream)).toBe(space);
    expect(Buffer.from(stream.contents).equals(image.bytes)).toBe(true);
  });

  test('in four inks has its colours stated in terms of the output intent', async () => {
    const stream = await embed(testJpeg('inkt'));
    expect(colors(stream)).toBe('/DeviceN');
    expect(String(stream.dict.lookup(PDFName.of('Decode')))).toBe('[ 1 0 1 0 1 0 1 0 ]');
  });
});

describe('PNG', () => {
  test.each([
    ['kleur', '/DeviceRGB'],
    ['grijs', '/DeviceGray'],
    ['palet', '/Indexed'],
  ] as const)('in %s keeps its packed rows', async (kind, space) => {
    const stream = await embed(testPng(kind));
    expect(colors(stream)).toBe(space);
    expect(stream.dict.has(PDFName.of('DecodeParms'))).toBe(true);
    expect(stream.dict.has(PDFName.of('SMask'))).toBe(false);
  });

  test.each(['grijsAlfa', 'kleurAlfa'] as const)(
    'with alpha (%s) gets a mask of its opacity',
    async (kind) => {
      const stream = await embed(testPng(kind));
      const mask = stream.dict.lookup(PDFName.of('SMask'));
      if (!(mask instanceof PDFRawStream)) throw new Error('geen masker');
      expect(entry(mask.dict, 'ColorSpace')).toBe('DeviceGray');
      expect([...streamBytes(mask).subarray(0, 8)]).toEqual([0, 0, 0, 0, 255, 255, 255, 255]);
    },
  );

  test('with alpha keeps its colours', () => {
    const png = readPng(testPng('kleurAlfa', 3, 1).bytes);
    expect([...(png?.samples ?? [])]).toEqual([0, 30, 60, 20, 50, 80, 40, 70, 100]);
  });

  test('interlaced, with two bits a pixel, has its samples in their places', () => {
    const header = Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 1, 2, 0, 0, 0, 1);
    const bytes = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Uint8Array.of(0, 3 << 6, 0, 1 << 6))),
      chunk('IEND', new Uint8Array(0)),
    ]);
    const png = readPng(new Uint8Array(bytes));
    expect([...(png?.samples ?? [])]).toEqual([255, 85]);
  });

  test.each([0, 10, 40, 60])('cut off after %i bytes is no image', (length) => {
    expect(readPng(testPng('kleurAlfa').bytes.slice(0, length))).toBeUndefined();
  });
});
