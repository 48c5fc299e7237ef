import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeFiles } from '../../../src/cli/proposals/write-files.ts';
import { ROOT, SLUGS } from '../../support/examples.ts';
import { runIn } from '../../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'raadsvoorstel-write-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('writeFiles', () => {
  test('should replace what was there and leave nothing temporary', () => {
    writeFiles(join(folder, 'a'), [{ name: 'x.txt', bytes: bytes('oud') }]);
    writeFiles(join(folder, 'a'), [{ name: 'x.txt', bytes: bytes('nieuw') }]);
    expect(readdirSync(join(folder, 'a'))).toEqual(['x.txt']);
    expect(readFileSync(join(folder, 'a', 'x.txt'), 'utf8')).toBe('nieuw');
  });

  test('should change no file when one of them cannot be written', () => {
    const target = join(folder, 'b');
    writeFiles(target, [{ name: 'x.txt', bytes: bytes('oud') }]);
    const files = [
      { name: 'x.txt', bytes: bytes('nieuw') },
      { name: 'map/y.txt', bytes: bytes('nieuw') },
    ];
    expect(() => writeFiles(target, files)).toThrow('kan niet worden geschreven');
    expect(readdirSync(target)).toEqual(['x.txt']);
    expect(readFileSync(join(target, 'x.txt'), 'utf8')).toBe('oud');
  });

  test('should put back what it replaced when a later file cannot take its place', () => {
    const target = join(folder, 'c');
    writeFiles(target, [{ name: 'x.txt', bytes: bytes('oud') }]);
    mkdirSync(join(target, 'y.txt'));
    const files = ['x.txt', 'nieuw.txt', 'y.txt'].map((name) => ({ name, bytes: bytes('nieuw') }));
    expect(() => writeFiles(target, files)).toThrow('kan niet worden geschreven (EISDIR)');
    expect(readdirSync(target).sort()).toEqual(['x.txt', 'y.txt']);
    expect(readFileSync(join(target, 'x.txt'), 'utf8')).toBe('oud');
  });

  test('should be told in Dutch, for that proposal, with status 2', async () => {
    writeFileSync(join(folder, 'bezet'), '');
    const path = `proposals/${SLUGS[0]}`;
    const ran = await runIn(ROOT, 'bouw', path, '--formaat', 'json', '--uit', join(folder, 'bezet'));
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(`${path}/voorstel.md:1:1: fout [niet-geschreven] In de map`);
    expect(ran.err).toContain('hint: Een deel van dit pad is een bestand en geen map.');
  });
});
