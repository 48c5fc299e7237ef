import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GRENZEN } from '../src/domain/grenzen.ts';
import { BYTES, grootte } from '../src/parse/files/bytes.ts';
import { ROOT } from './support/examples.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const readme = read('README.md');
const guide = read('proposals/LEESMIJ.md');

/** The paths that `src/{a,b}` stands for. */
function alternatives(path: string): readonly string[] {
  const [, before = '', names = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(path) ?? [];
  return names === '' ? [path] : names.split(',').map((name) => `${before}${name}${after}`);
}

/** A chapter by its heading. */
function chapter(text: string, heading: RegExp): string {
  const found = text.split(/^(?=## )/m).find((one) => heading.test(one));
  if (found === undefined) throw new Error(`no chapter ${heading}`);
  return found;
}

describe('what the program promises', () => {
  test('should be held by tests that there are', () => {
    const named = chapter(readme, /^## What the program promises/).match(/tests\/[\w/.*-]+/g) ?? [];
    const missing = named.filter(
      (path) => !existsSync(join(ROOT, path.includes('*') ? dirname(path) : path)),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  test.each(['README.md', 'src/README.md', 'tests/bench/README.md'])(
    'should lead to files that there are: %s',
    (file) => {
      const paths = [...read(file).matchAll(/(?:`|\]\()((?:src|tests|templates|proposals|\.ci)\/[^`)\s]*)/g)];
      const missing = paths
        .flatMap(([, path = '']) => alternatives(path))
        .filter((path) => !existsSync(join(ROOT, path.includes('*') ? dirname(path) : path)));
      expect(paths.length).toBeGreaterThan(3);
      expect(missing).toEqual([]);
    },
  );

  test('should tell of every part of the bench', () => {
    const [, parts = ''] = /^const PARTS\b.*?\{\n(.*?)^\};/ms.exec(read('tests/bench/bench.ts')) ?? [];
    const names = [...parts.matchAll(/^ {2}(\w+)[:,]/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !read('tests/bench/README.md').includes(`\`${name}\``))).toEqual([]);
  });

  const bounds = [
    ...Object.entries(GRENZEN).map(([name, most]) => [name, most.toLocaleString('nl-NL')]),
    ...Object.entries(BYTES).map(([name, most]) => [name, grootte(most)]),
  ] as [string, string][];
  test.each(bounds)('should tell authors the bound that holds: %s, %s', (_, most) => {
    expect(chapter(guide, /^## \d+\. Wat het programma belooft/)).toContain(` ${most}`);
  });
});
