import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GROEPEN } from '../../src/checks/regel.ts';
import { PAGINAS } from '../../src/checks/regelpaginas.ts';
import { REGELS } from '../../src/checks/regels.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import type { World } from '../../src/world/world.ts';
import { ROOT } from '../support/examples.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { completeVoorbeeld } from '../support/voorbeeld.ts';

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');
/** A picture for the examples that have one. */
const PICTURE = 'proposals/standaard-fietsparkeren-station/beeld/gestalde-fietsen.png';

/** What the program finds in an example, as "rule line:column". */
async function run(example: string) {
  const { source, places } = marked(completeVoorbeeld(example).replace('›', '').replace('‹', M));
  const world: World = {
    ...disk,
    read: (path) => {
      if (path === 'proef/voorstel.md') return new TextEncoder().encode(source.text);
      return path.startsWith('proef/') && path.endsWith('.png') ? disk.read(PICTURE) : disk.read(path);
    },
  };
  const { diagnostics } = await check(world, 'proef/voorstel.md', sjablonen);
  const found = diagnostics.map(({ regel, ernst, span }) => `${ernst} ${regel} ${placeOf(span)}`);
  return { found, places };
}

describe('the pages of the rules', () => {
  test('should start from a proposal in which nothing is wrong', async () => {
    expect((await run('')).found).toEqual([]);
  });

  const bad = PAGINAS.flatMap(({ naam, ernst, fout }) => (fout === undefined ? [] : [{ naam, ernst, fout }]));
  test.each(bad)(
    'should report the bad example of $naam, and nothing else',
    async ({ naam, ernst, fout }) => {
      const { found, places } = await run(fout);
      expect(found).toEqual([`${ernst} ${naam} ${places[0]}`]);
    },
  );

  const good = PAGINAS.flatMap(({ naam, goed }) => (goed === undefined ? [] : [{ naam, goed }]));
  test.each(good)('should find nothing in the good example of $naam', async ({ goed }) => {
    expect((await run(goed)).found).toEqual([]);
  });

  test('should have one file for each rule, with the name of the rule', () => {
    const files = readdirSync(join(ROOT, 'src', 'checks', 'regels')).map((file) => file.replace(/\.ts$/, ''));
    expect(REGELS.map(({ naam }) => naam)).toEqual(files.sort());
  });

  test('should have names of their own', () => {
    const names = PAGINAS.map(({ naam }) => naam);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('should speak in whole Dutch sentences', () => {
    for (const { naam, groep, kort, waarom, fout, goed } of PAGINAS) {
      expect(Object.keys(GROEPEN), naam).toContain(groep);
      expect(kort, naam).toMatch(/^[\p{Lu}"].*\.$/u);
      expect(waarom, naam).toMatch(/^[\p{Lu}":`].*[.!?)]$/su);
      expect(fout === undefined, naam).toBe(goed === undefined);
      if (fout !== undefined) expect(fout, naam).toMatch(/^[^‹›]*‹[^‹›]+›?[^‹›]*$/s);
    }
  });

  test('should exist for every rule that the program can report', () => {
    const names = new Set(PAGINAS.map(({ naam }) => naam));
    expect([...reportedNames()].filter((name) => !names.has(name)).sort()).toEqual([]);
  });

  test('should not exist for rules that nobody reports', () => {
    const reported = new Set([...reportedNames(), ...REGELS.map(({ naam }) => naam)]);
    expect(PAGINAS.map(({ naam }) => naam).filter((name) => !reported.has(name))).toEqual([]);
  });
});

/** The names of rules in the sources: the first argument of `fout` and `waarschuwing`, and `regel: '…'`. */
function reportedNames(): ReadonlySet<string> {
  const root = join(ROOT, 'src');
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('checks/regels/'))
    .map((file) => readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''));
  const names = new Set<string>();
  const constants = new Map<string, string>();
  for (const text of texts) {
    for (const match of text.matchAll(/^(?:export )?const ([A-Z_]+) = '([a-z0-9-]+)';$/gm))
      constants.set(match[1] ?? '', match[2] ?? '');
  }
  const calls =
    /(?:\b(?:fout|waarschuwing|tip|report|complain)\(\s*|\brefuse\(\s*node,\s*)(?:'([a-z][a-z0-9-]+)'|([A-Z_]+))\s*,/g;
  for (const text of texts) {
    for (const match of text.matchAll(calls)) names.add(match[1] ?? constants.get(match[2] ?? '') ?? '');
    for (const match of text.matchAll(/\bregel: (?:'([a-z][a-z0-9-]+)'|([A-Z_]+)\b)/g))
      names.add(match[1] ?? constants.get(match[2] ?? '') ?? '');
  }
  names.delete('');
  for (const name of COMPUTED) names.add(name);
  return names;
}

/** Names that the sources put together from parts, or choose from two. */
const COMPUTED = [
  'afbeelding-pad',
  'bestand-pad',
  'bijlage-pad',
  'getal',
  'jaar-buiten-periode',
  'onbekende-gemeente',
  'onbekende-kolom',
  'onbekende-soort',
  'percentage',
];
