import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { createMemoryWorld } from '../../src/world/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'raadsvoorstel-world-'));
mkdirSync(join(folder, 'b'));
writeFileSync(join(folder, 'a.txt'), 'abc');
writeFileSync(join(folder, 'b', 'c.txt'), '');
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  ['a disk', () => createDiskWorld(folder)],
  ['memory', () => createMemoryWorld({ 'a.txt': 'abc', 'b/c.txt': '' })],
])('a world in %s', (_, create) => {
  test('should read files and list folders, and tell absence', () => {
    const world = create();
    expect(new TextDecoder().decode(world.read('a.txt'))).toBe('abc');
    expect(world.read('b')).toBeUndefined();
    expect(world.read('weg.txt')).toBeUndefined();
    expect(world.list('.')).toEqual([
      { name: 'a.txt', kind: 'file' },
      { name: 'b', kind: 'folder' },
    ]);
    expect(world.list('b')?.map((entry) => entry.name)).toEqual(['c.txt']);
    expect(world.list('weg')).toBeUndefined();
  });

  test('should remember what was asked for, found or not', () => {
    const world = create();
    world.read('a.txt');
    world.read('weg.txt');
    world.list('b');
    expect([...world.seen]).toEqual(['a.txt', 'weg.txt', 'b']);
  });

  test('should give bytes of which a slice is a copy', () => {
    const bytes = create().read('a.txt');
    const copy = bytes?.slice(1);
    copy?.fill(0);
    expect(copy?.byteOffset).toBe(0);
    expect(new TextDecoder().decode(bytes)).toBe('abc');
  });
});
