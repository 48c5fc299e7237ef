import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { absentIfUnreadable } from '../../src/world/absent-if-unreadable.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { readWithin } from '../../src/world/read-within.ts';
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
    expect(['a.txt', 'b/c.txt', 'b', 'weg.txt'].map((path) => world.info(path)?.kind)).toEqual([
      'file',
      'file',
      'folder',
      undefined,
    ]);
    expect(world.info('a.txt')?.size).toBe(3);
    expect(world.list('.')).toEqual([
      { name: 'a.txt', kind: 'file' },
      { name: 'b', kind: 'folder' },
    ]);
    expect(world.list('b')?.map((entry) => entry.name)).toEqual(['c.txt']);
    expect(world.list('weg')).toBeUndefined();
  });

  test.each([
    ['a NUL', 'a\0.txt'],
    ['a name that is too long', 'a'.repeat(5000)],
    ['a file as a folder', 'a.txt/b.txt'],
    ['nothing', ''],
  ])('should tell absence for an odd path: %s', (_name, path) => {
    expect(create().read(path)).toBeUndefined();
    expect(create().list(path || 'a.txt')).toBeUndefined();
  });

  test('should give bytes of which a slice is a copy', () => {
    const bytes = create().read('a.txt');
    const copy = bytes?.slice(1);
    copy?.fill(0);
    expect(copy?.byteOffset).toBe(0);
    expect(new TextDecoder().decode(bytes)).toBe('abc');
  });
});

describe('a world in a disk', () => {
  test('should tell absence for a circle of links', () => {
    symlinkSync('rond', join(folder, 'rond'));
    const world = createDiskWorld(folder);
    expect(world.read('rond')).toBeUndefined();
    expect(world.list('rond')).toBeUndefined();
  });

  test.each(['EACCES', 'EPERM', 'ENAMETOOLONG', 'EIO'])(
    'should tell absence for what the system refuses: %s',
    (code) => {
      const refuse = () => {
        throw Object.assign(new Error('refused'), { code, errno: -1, syscall: 'open' });
      };
      expect(absentIfUnreadable(refuse)).toBeUndefined();
    },
  );

  test('should not hide a mistake of the program', () => {
    const fail = () => {
      throw new TypeError('a bug');
    };
    expect(() => absentIfUnreadable(fail)).toThrow('a bug');
  });
});

test('a disk should follow links to files and folders, and pass over those that lead nowhere', () => {
  const links = mkdtempSync(join(tmpdir(), 'raadsvoorstel-links-'));
  symlinkSync(join(folder, 'b'), join(links, 'map'));
  symlinkSync(join(folder, 'a.txt'), join(links, 'bestand'));
  symlinkSync(join(folder, 'weg'), join(links, 'weg'));
  expect(createDiskWorld(links).list('.')).toEqual([
    { name: 'bestand', kind: 'file' },
    { name: 'map', kind: 'folder' },
  ]);
  rmSync(links, { recursive: true });
});

test('an overlay should put a file where its path says, with the folders that it needs', () => {
  const bytes = Uint8Array.of(1, 2);
  for (const base of [createDiskWorld(folder), createMemoryWorld({ 'a.txt': 'abc' })]) {
    const world = overlayWorld(base, 'nieuw/map/d.txt', bytes);
    expect(world.info('nieuw/map/d.txt')).toMatchObject({ kind: 'file', size: 2 });
    expect(readWithin(world, 'nieuw/map/d.txt', { within: 'nieuw/map', most: 9 })).toEqual({
      content: bytes,
    });
    expect(readWithin(world, 'a.txt', { within: 'nieuw/map', most: 9 })).toEqual({ refused: 'outside' });
    expect(overlayWorld(base, 'a.txt', undefined).info('a.txt')).toBeUndefined();
  }
});
