import { expect, test } from 'vitest';
import { findBasis } from '../../src/template/read/find-basis.ts';
import { createMemoryWorld } from '../../src/world/world.ts';

const zip = new Uint8Array([0x50, 0x4b, 3, 4]);

test('the Word file of the nearest folder counts', () => {
  const world = createMemoryWorld({
    'templates/standaard/basis.docx': new Uint8Array(8),
    'templates/waterdorp/basis.docx': zip,
  });
  const { value, diagnostics } = findBasis(world, ['templates/waterdorp', 'templates/standaard']);
  expect(diagnostics).toEqual([]);
  expect(value?.plaats.source.path).toBe('templates/waterdorp/basis.docx');
});

test('without such a file there is nothing to report', () => {
  expect(findBasis(createMemoryWorld({}), ['templates/standaard'])).toEqual({
    value: undefined,
    diagnostics: [],
  });
});

test.each([
  ['een tekstbestand', new Uint8Array([0x48, 0x6f, 0x69]), 'is geen Word-document'],
  ['een bestand met wachtwoord', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'heeft een wachtwoord'],
])('%s is refused at that file', (_name, bytes, problem) => {
  const { value, diagnostics } = findBasis(createMemoryWorld({ 'a/basis.docx': bytes }), ['a']);
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ regel, span }) => [regel, span?.source.path])).toEqual([
    ['basis', 'a/basis.docx'],
  ]);
  expect(diagnostics[0]?.melding).toContain(problem);
});
