import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BouwOptions } from '../../../src/cli/bouwen/bouw-bron.ts';
import { openPool } from '../../../src/cli/bouwen/pool.ts';
import type { Bron } from '../../../src/cli/proposals/find-bronnen.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const OPTIONS: BouwOptions = { uit: 'out', formaten: ['html'], variant: 'openbaar', templates: 'templates' };
const bron = (map: string): Bron => {
  const path = `proposals/${map}/voorstel.md`;
  return { soort: 'voorstel', map, path, bestanden: [path], outside: false };
};

/** A thread that takes all memory for one source, fails on another, and builds the rest. */
const WERKER = `export default async ({ bron }) => {
  const held = [];
  while (bron.map === 'groot') held.push(new Array(100_000).fill({}));
  if (bron.map === 'stuk') throw new Error('kapot');
  return { bestanden: 1, diagnostics: [] };
};`;

describe('a thread that stops halfway', () => {
  test('should be told at its source, and the rest is finished', async () => {
    const filename = join(tempFolder('pool'), 'werker.mjs');
    writeFileSync(filename, WERKER);
    const pool = await openPool(2, OPTIONS, { filename, geheugen: 48 });
    const made = await Promise.all(
      ['een', 'groot', 'twee', 'stuk', 'drie'].map((map) => pool.run(bron(map))),
    );
    await pool.close();
    expect(made.map(({ bestanden }) => bestanden)).toEqual([1, undefined, 1, undefined, 1]);
    expect(made.flatMap(({ diagnostics }) => diagnostics)).toMatchObject([
      { regel: 'te-groot', span: { source: { path: 'proposals/groot/voorstel.md' } } },
      { regel: 'programmafout', span: { source: { path: 'proposals/stuk/voorstel.md' } } },
    ]);
  });

  test('should begin nothing more once it is told to end', async () => {
    const filename = join(tempFolder('pool'), 'werker.mjs');
    writeFileSync(filename, WERKER);
    const pool = await openPool(1, OPTIONS, { filename });
    const first = pool.run(bron('een'));
    const closed = pool.close();
    expect(await first).toMatchObject({ bestanden: 1 });
    expect(await pool.run(bron('twee'))).toEqual({ diagnostics: [] });
    await closed;
  });
});
