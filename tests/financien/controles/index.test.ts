import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../support/examples.ts';

/** Where each rule lives and is tested, as the list beside the checks tells. */
const list = readFileSync(join(ROOT, 'src/financien/controles/index.ts'), 'utf8');
const regels = [...list.matchAll(/^ \* {5}(F\d\d) (.*)$/gm)].map(([, nummer = '', rest = '']) => ({
  nummer,
  rest,
}));

test('should name every rule once, in order', () => {
  expect(regels.map(({ nummer }) => nummer)).toEqual(
    Array.from({ length: 31 }, (_, at) => `F${String(at + 1).padStart(2, '0')}`),
  );
});

test.each(regels)('should name files that are there: $nummer', ({ rest }) => {
  const parts = [...rest.matchAll(/([\w/.-]+\.ts)(?:\s+"([^"]+)")?/g)];
  const sources = parts.filter(([, path = '']) => !path.endsWith('.test.ts'));
  expect([sources.length > 0, parts.length > sources.length]).toEqual([true, true]);
  for (const [, path = '', titel] of parts) {
    const folder = path.endsWith('.test.ts') ? 'tests/financien' : 'src/financien';
    const full = join(ROOT, /^(?:src|tests)\//.test(path) ? path : `${folder}/${path}`);
    expect(existsSync(full), path).toBe(true);
    if (titel) expect(readFileSync(full, 'utf8'), path).toContain(`describe('${titel}'`);
  }
});
