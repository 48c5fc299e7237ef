import { expect, test } from 'vitest';
import { readImage } from '../../src/parse/read-image.ts';
import { createSource } from '../../src/source/source-text.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { testPng } from '../support/png.ts';

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
