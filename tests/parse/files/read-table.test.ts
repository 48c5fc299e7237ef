import { describe, expect, test } from 'vitest';
import { decodeCsv } from '../../../src/parse/files/decode-csv.ts';
import { readTable } from '../../../src/parse/files/read-table.ts';
import { createSource, spanOf } from '../../../src/source/source-text.ts';
import { createMemoryWorld } from '../../../src/world/world.ts';

const written = (value: string) => ({
  value,
  span: spanOf(createSource('voorstel.md', value), 0, value.length),
});

describe('readTable', () => {
  test('should know UTF-8 with and without a mark, and Windows-1252', () => {
    const utf8 = new TextEncoder().encode('\ufeffCoördinatie;€ 5');
    expect(createSource('a', decodeCsv(utf8)).text).toBe('Coördinatie;€ 5');
    expect(decodeCsv(Uint8Array.from([0x43, 0x6f, 0xf6, 0x72, 0x64, 0x3b, 0x80, 0x20, 0x35]))).toBe(
      'Coörd;€ 5',
    );
  });

  test('should read a table beside the proposal and keep its path for messages', () => {
    const world = createMemoryWorld({ 'proef/cijfers/begroting.csv': 'Post;2026\r\nA;1\r\n' });
    const { value } = readTable(world, 'proef', written('cijfers/begroting.csv'));
    expect(value?.path).toBe('proef/cijfers/begroting.csv');
    expect(value?.text).toBe('Post;2026\nA;1\n');
  });

  test.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], /Excel-bestand/],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /Excel-bestand/],
    ['text in UTF-16', [0xff, 0xfe, 0x50, 0x00], /UTF-16/],
  ])('should tell %s from CSV, and how to make one', (_, bytes, melding) => {
    const world = createMemoryWorld({ 'proef/b.csv': Uint8Array.from(bytes) });
    const { value, diagnostics } = readTable(world, 'proef', written('b.csv'));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { regel: 'csv', melding: expect.stringMatching(melding), hint: expect.stringContaining('CSV UTF-8') },
    ]);
  });

  test.each([
    ['weg.csv', 'bestand'],
    ['../geheim.csv', 'bestand-pad'],
    ['https://example.nl/b.csv', 'bestand-pad'],
  ])('should refuse %s where the author wrote it', (path, regel) => {
    const world = createMemoryWorld({ 'geheim.csv': 'x' });
    const [problem] = readTable(world, 'proef', written(path)).diagnostics;
    expect(problem?.regel).toBe(regel);
    expect(problem?.span?.source.path).toBe('voorstel.md');
  });
});
