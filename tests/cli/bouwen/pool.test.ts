import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BouwOptions } from '../../../src/cli/bouwen/bouw-bron.ts';
import { openPool, werkersFor } from '../../../src/cli/bouwen/pool.ts';
import type { Bron } from '../../../src/cli/proposals/find-bronnen.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const OPTIONS: BouwOptions = { uit: 'out', formaten: ['html'], variant: 'openbaar', templates: 'templates' };
const bron = (map: string): Bron => {
  const path = `proposals/${map}/voorstel.md`;
  return { soort: 'voorstel', map, path, bestanden: [path], outside: false };
};

/** A thread that takes all memory for one source, fails on others in every way that there is, and builds the rest. */
const WERKER = `export default async ({ bron }) => {
  const held = [];
  while (bron.map === 'groot') held.push(new Array(100_000).fill({}));
  if (bron.map === 'stuk') throw new Error('kapot');
  if (bron.map === 'later') {
    setImmediate(() => { throw new Error('later kapot'); });
    await new Promise(() => {});
  }
  if (bron.map === 'weg') process.exit(3);
  return { bestanden: 1, diagnostics: [] };
};`;

describe('the number of threads', () => {
  const large = { cores: 8, megabytes: 32_000 };
  test.each([
    ['one source', 1, undefined, large, 1],
    ['few sources', 7, undefined, large, 2],
    ['many sources', 200, undefined, large, 8],
    ['many cores', 200, undefined, { cores: 64, megabytes: 512_000 }, 16],
    ['two cores and little memory', 200, undefined, { cores: 2, megabytes: 3_900 }, 2],
    ['many cores and little memory', 200, undefined, { cores: 8, megabytes: 7_900 }, 4],
    ['a container with next to nothing', 200, undefined, { cores: 2, megabytes: 512 }, 1],
    ['what was asked for', 200, 3, { cores: 2, megabytes: 512 }, 3],
    ['more asked for than there are sources', 2, 5, large, 2],
    ['no source', 0, undefined, large, 1],
  ] as const)('should fit %s', (_, bronnen, gevraagd, computer, aantal) => {
    expect(werkersFor(bronnen, gevraagd, computer)).toBe(aantal);
  });
});

describe('a thread that stops halfway', () => {
  test('should be told at its source, and the rest is finished', async () => {
    const filename = join(tempFolder('pool'), 'werker.mjs');
    writeFileSync(filename, WERKER);
    const pool = await openPool(2, OPTIONS, { filename, geheugen: 48 });
    const maps = ['een', 'groot', 'twee', 'stuk', 'drie', 'weg', 'later', 'weg', 'vier'];
    const made = await Promise.all(maps.map((map) => pool.run(bron(map))));
    await pool.close();
    const told = made.map(({ bestanden, diagnostics }, index) => {
      const [first, ...more] = diagnostics;
      expect(more).toEqual([]);
      if (first) expect(first.span?.source.path).toBe(`proposals/${maps[index]}/voorstel.md`);
      return [maps[index], first ? `${first.regel}: ${first.melding}` : bestanden];
    });
    expect(told).toEqual([
      ['een', 1],
      ['groot', expect.stringContaining('te-groot: Dit voorstel is te groot')],
      ['twee', 1],
      ['stuk', expect.stringContaining('programmafout: Er zit een fout in het programma zelf (kapot).')],
      ['drie', 1],
      ['weg', expect.stringContaining('(een werker stopte met status 3)')],
      ['later', expect.stringContaining('(later kapot)')],
      ['weg', expect.stringContaining('(een werker stopte met status 3)')],
      ['vier', 1],
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
