import { describe, expect, test } from 'vitest';
import { GRENZEN } from '../../../src/domain/grenzen.ts';
import { parseYaml } from '../../../src/parse/yaml/yaml-tree.ts';
import { createSource } from '../../../src/source/source-text.ts';

const deep = GRENZEN.gegevensdiepte;

function told(yaml: string): readonly string[] {
  const source = createSource('voorstel.md', yaml);
  return parseYaml(source, 0, yaml.length).diagnostics.map(({ regel, span }) => `${regel} ${span?.start}`);
}

describe('the depth of YAML', () => {
  test.each([
    ['braces', `a: ${'{b: '.repeat(5000)}c${'}'.repeat(5000)}\n`],
    ['brackets', `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`],
    ['brackets that stay open', `a: ${'['.repeat(5000)}\n`],
    ['brackets over many lines', `a:\n${'  [\n'.repeat(5000)}`],
    ['dashes', `a:\n  ${'- '.repeat(5000)}b\n`],
    ['question marks', `${'? '.repeat(5000)}a\n`],
    ['keys, each further in', Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
    ['dashes, each further in', Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}-\n`).join('')],
  ])('should be bounded: %s', (_, yaml) => {
    expect(told(yaml)).toEqual([expect.stringMatching(/^te-groot \d+$/)]);
  });

  test('should end at a value that is longer than a paragraph, and name that bound', () => {
    const long = `${'aaa '.repeat(GRENZEN.alineatekens / 4)}a`;
    for (const [yaml, at] of [
      [`a: ${long}\n`, 3],
      [`a: "${long}"\n`, 3],
      [`a:\n  - b\n  - ${long}\n`, 13],
      [`a: {b: ${long}}\n`, 7],
      [`a: |\n${'  a b c\n'.repeat(GRENZEN.alineatekens / 5)}`, 3],
    ] as const)
      expect(told(yaml)).toEqual([`te-groot ${at}`]);
    expect(told(`a: ${long.slice(2)}\n`)).toEqual([]);
  });

  test('should end at a value that holds a run without a space, or of spaces alone', () => {
    const { aaneen } = GRENZEN;
    for (const run of ['a'.repeat(aaneen + 1), `"a${' '.repeat(aaneen + 1)}a"`])
      expect(told(`a: ${run}\n`)).toEqual(['te-groot 3']);
    expect(told(`a: ${'a'.repeat(aaneen)}\n`)).toEqual([]);
  });

  test('should count no bracket in quotes, in a comment, or that was closed', () => {
    const many = '['.repeat(deep * 2);
    expect(told(`a: "${many}"\nb: '${many}'\nc: x # ${many}\nd: |\n  ${many}\n`)).toEqual([]);
    expect(told(`a: [${'{ b: [c] }, '.repeat(500)}]\n`)).toEqual([]);
  });

  test('should read text that is set in far, and long lists in one another', () => {
    expect(told(`a: b\n${' '.repeat(400)}c\n`)).toEqual([]);
    expect(told(`a: |\n${' '.repeat(400)}c\n`)).toEqual([]);
    expect(
      told(
        `a:\n${Array.from({ length: deep - 2 }, (_, at) => `${' '.repeat(at + 1)}a:\n`).join('')}${' '.repeat(deep)}b\n`,
      ),
    ).toEqual([]);
  });

  test('should find every key that stands twice in a map of many keys', () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: x\n`).join('');
    expect(told(`${keys}k7: y\nm: { n: 1, n: 2 }\n`)).toHaveLength(2);
  });
});
