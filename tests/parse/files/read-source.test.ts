import { expect, test } from 'vitest';
import { readSource } from '../../../src/parse/files/read-source.ts';
import { createMemoryWorld } from '../../../src/world/world.ts';
import { placeOf } from '../../support/marked.ts';

function read(content: string | Uint8Array) {
  return readSource(createMemoryWorld({ 'voorstel.md': content }), 'voorstel.md');
}

test('a file without its byte order mark, with one kind of line end', () => {
  expect(read('\ufeff---\r\nsoort: x\r---\n').value?.text).toBe('---\nsoort: x\n---\n');
});

test.each([
  ['Windows-1252', new Uint8Array([0x45, 0x65, 0x6e, 0x0a, 0x63, 0x61, 0x66, 0xe9]), '2:4', /UTF-8/],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x00]), '1:1', /UTF-16/],
  ['a NUL, which Markdown would print as a lost character', 'Een\nstraat\0 is op', '2:7', /nulteken/],
])('%s is refused at its place', (_, content, place, melding) => {
  const { value, diagnostics } = read(content);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { regel: 'bestand-onleesbaar', melding: expect.stringMatching(melding), hint: expect.any(String) },
  ]);
  expect(placeOf(diagnostics[0]?.span)).toBe(place);
});
