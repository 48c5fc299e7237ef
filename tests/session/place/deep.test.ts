import { describe, expect, test } from 'vitest';
import { tokensVan } from '../../../src/session/kleur/tokens.ts';
import { DEEPEST, type LooseNode } from '../../../src/session/place/loose-node.ts';
import { looseYamlOf, placeAt } from '../../../src/session/place/place.ts';
import { selectiesAt } from '../../../src/session/selectie/selectie.ts';
import { createSource } from '../../../src/source/source-text.ts';

/** Ways to stand ever deeper. */
const DEEP: Readonly<Record<string, string>> = {
  'dashes on one line': `besluitpunten: ${'- '.repeat(20_000)}x`,
  'dashes below each other': Array.from({ length: 1200 }, (_, at) => `${' '.repeat(at)}-`).join('\n'),
  'keys below each other': Array.from({ length: 1200 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  'dashes before keys': Array.from({ length: 1200 }, (_, at) => `${'  '.repeat(at)}- a:`).join('\n'),
  brackets: `a: ${'['.repeat(20_000)}`,
  'braces with keys': `a: ${'{a: '.repeat(5000)}`,
};

/** How many nodes stand within one another. */
function depthOf(roots: readonly LooseNode[]): number {
  let depth = 0;
  for (let level = roots; level.length > 0; level = level.flatMap(({ children }) => children)) depth += 1;
  return depth;
}

describe.each(Object.entries(DEEP))('YAML of %s', (_, yaml) => {
  const source = createSource('proposals/proef/voorstel.md', `---\nsoort: raadsvoorstel\n${yaml}\n---\n`);

  test('should be read no deeper than who walks through it can go', () => {
    expect(depthOf(looseYamlOf(source))).toBeLessThanOrEqual(DEEPEST + 2);
  });

  test('should have its colours, its places and what belongs together', () => {
    const at = source.text.lastIndexOf('\n---\n');
    expect(tokensVan({ source, soort: 'voorstel' }).length).toBeGreaterThan(0);
    expect(placeAt(source, at).soort).toBe('yaml');
    expect(selectiesAt({ source }, at).length).toBeGreaterThan(0);
  });
});
