import { expect, test } from 'vitest';
import { readImage } from '../../../src/parse/files/read-image.ts';
import { createSource } from '../../../src/source/source-text.ts';
import { createMemoryWorld } from '../../../src/world/world.ts';
import { chunk, testPng } from '../../support/png.ts';
import { testJpeg } from '../../writers/pdf/jpeg.ts';

const source = createSource('voorstel.md', '![Beeld](beeld)\n');
const span = { source, start: 0, end: 5 };

function read(name: string, content: string | Uint8Array) {
  const world = createMemoryWorld({ [`proposals/proef/${name}`]: content });
  return readImage(world, 'proposals/proef', { value: name, span });
}

test('a PNG is read with its size', () => {
  const image = testPng('kleur', 8, 6);
  expect(read('beeld.png', image.bytes)).toEqual({
    value: { bytes: image.bytes, format: 'png', width: 8, height: 6 },
    diagnostics: [],
  });
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>',
  '<?xml version="1.0"?>\n<!-- logo -->\n<svg xmlns="http://www.w3.org/2000/svg"></svg>',
])('an SVG is named as such, with the way out', (content) => {
  const { value, diagnostics } = read('logo.svg', content);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      regel: 'afbeelding-bestand',
      ernst: 'fout',
      melding: "'logo.svg' is een SVG; zo'n tekening kan niet in een document komen.",
      hint: expect.stringContaining('PNG'),
    },
  ]);
});

test('anything else is no picture', () => {
  expect(read('tekst.png', 'zomaar tekst').diagnostics).toMatchObject([
    { melding: "'tekst.png' is geen PNG of JPEG, of het bestand is beschadigd." },
  ]);
});

const png = testPng('palet', 40, 30).bytes;
const jpeg = testJpeg('kleur').bytes;

test.each(['kleur', 'grijs', 'inkt'] as const)('a whole JPEG is read: %s', (kind) => {
  expect(read('foto.jpg', testJpeg(kind).bytes).value).toMatchObject({ format: 'jpeg', width: 16 });
});

test.each([
  ['a PNG that ends early', png.subarray(0, png.length - 20)],
  ['a PNG without its end', png.subarray(0, png.length - 12)],
  ['a PNG with a bit that fell over', png.map((byte, at) => (at === png.length - 20 ? byte ^ 1 : byte))],
  ['a JPEG that ends early', jpeg.subarray(0, jpeg.length - 40)],
  ['a JPEG without its end', jpeg.subarray(0, jpeg.length - 2)],
])('a damaged picture is refused at its place: %s', (_, bytes) => {
  const { value, diagnostics } = read('beeld', bytes);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { regel: 'afbeelding-onleesbaar', melding: expect.stringContaining("'beeld' is beschadigd"), span },
  ]);
});

test('bytes behind the end do no harm', () => {
  const padded = (bytes: Uint8Array) => new Uint8Array([...bytes, 0, 1, 2, 3]);
  expect(read('beeld', padded(png)).value?.format).toBe('png');
  expect(read('beeld', padded(jpeg)).value?.format).toBe('jpeg');
});

/** A PNG of 69 bytes whose head says this size; there are no samples that fit it. */
function pngHead(width: number, height: number): Uint8Array {
  const { bytes } = testPng('kleur', 1, 1);
  const head = new Uint8Array(bytes.subarray(16, 29));
  const size = new DataView(head.buffer);
  size.setUint32(0, width);
  size.setUint32(4, height);
  const parts = [chunk('IHDR', head), chunk('IDAT', new Uint8Array(12)), chunk('IEND', new Uint8Array())];
  return new Uint8Array(Buffer.concat([bytes.subarray(0, 8), ...parts]));
}

/** A whole JPEG whose frame says another size than its samples have. */
function jpegOf(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(jpeg);
  const frame = bytes.findIndex(
    (byte, at) => byte === 0xff && [0xc0, 0xc1, 0xc2].includes(bytes[at + 1] ?? 0),
  );
  const head = new DataView(bytes.buffer, frame + 5, 4);
  head.setUint16(0, height);
  head.setUint16(2, width);
  return bytes;
}

test.each([
  ['a PNG of a few bytes', pngHead(2 ** 31 - 1, 2 ** 31 - 1)],
  ['a PNG that is high', pngHead(1, 40_000_001)],
  ['a JPEG', jpegOf(65_535, 65_535)],
])('the head alone tells that a picture has too many pixels: %s', (_, bytes) => {
  const { value, diagnostics } = read('beeld', bytes);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { regel: 'te-groot', melding: "'beeld' heeft meer dan 40 miljoen beeldpunten.", span },
  ]);
});

test('a picture of just so many pixels is looked at further', () => {
  expect(read('beeld', pngHead(1, 40_000_000)).diagnostics).toMatchObject([
    { regel: 'afbeelding-onleesbaar' },
  ]);
  expect(read('beeld', jpegOf(8000, 5000)).value).toMatchObject({ width: 8000, height: 5000 });
});
