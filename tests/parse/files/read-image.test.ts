import { expect, test } from 'vitest';
import { readImage } from '../../../src/parse/files/read-image.ts';
import { createSource } from '../../../src/source/source-text.ts';
import { createMemoryWorld } from '../../../src/world/world.ts';
import { testPng } from '../../support/png.ts';
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
