import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/parse/yaml/yaml-tree.ts';
import { createSource } from '../../../src/source/source-text.ts';

const found = (count: number) => {
  const lines = Array.from({ length: count }, (_, at) => `\tc${at}: d\n`);
  const text = `a:\n${lines.join('')}e: f\n`;
  return parseYaml(createSource('a.md', text), 0, text.length).diagnostics;
};

test('a slip on every line should be told on every line, and mended from the first few', () => {
  for (const count of [100, 200]) {
    const diagnostics = found(count);
    expect(diagnostics).toHaveLength(count);
    const changes = diagnostics.flatMap(({ herstel }) => herstel?.edits ?? []);
    expect(changes.length).toBeGreaterThan(0);
    // With a repair of all lines at each of them these would grow with the square.
    expect(changes.length).toBeLessThanOrEqual(20 * count);
  }
});
