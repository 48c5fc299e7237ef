import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { ROOT } from '../../support/examples.ts';
import { runIn } from '../../support/terminal.ts';

const state = vi.hoisted(() => ({ refused: '-' }));

// An administrator may write everywhere, and these tests may be run by one.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const mkdirSync = ((path: string, ...rest: []) => {
    if (String(path).startsWith(state.refused)) throw Object.assign(new Error('refused'), { code: 'EACCES' });
    return fs.mkdirSync(path, ...rest);
  }) as typeof fs.mkdirSync;
  return { ...fs, mkdirSync };
});

const folder = mkdtempSync(join(tmpdir(), 'raadsvoorstel-rights-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder without rights should be told with an option that the command has', async () => {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(folder, 'voorstel.md'), '---\nsoort:   raadsvoorstel\n---\n');
  state.refused = folder;
  const opmaak = await runIn(ROOT, 'opmaak', folder);
  expect(opmaak.err).toContain('hint: Vraag de eigenaar');
  expect(opmaak.err).not.toContain('--uit');
  const bouw = await runIn(ROOT, 'bouw', 'proposals/overbetuwe-pok', '--formaat', 'json', '--uit', folder);
  expect(bouw.err).toContain('Kies met --uit een map waarin u mag schrijven.');
});
