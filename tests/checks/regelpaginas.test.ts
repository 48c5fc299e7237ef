import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GROEPEN, type Regelpagina } from '../../src/checks/regel.ts';
import { PAGINAS, REGELS } from '../../src/checks/register.ts';
import { ROOT } from '../support/examples.ts';
import { placeOf } from '../support/marked.ts';
import { proefVan } from '../support/regelvoorbeeld.ts';

/** What the program finds in an example, as "severity rule file line:column", and where its mark stands. */
async function run(example: string, file: Regelpagina['in'] = undefined) {
  const { bestanden, places, check } = await proefVan(example, file);
  const found = (await check(bestanden)).map(
    ({ regel, ernst, span }) => `${ernst} ${regel} ${span?.source.path} ${placeOf(span)}`,
  );
  return { found, places };
}

describe('the pages of the rules', () => {
  test('should start from a proposal in which nothing is wrong', async () => {
    expect((await run('')).found).toEqual([]);
  });

  const bad = PAGINAS.flatMap((one) => (one.fout === undefined ? [] : [{ ...one, fout: one.fout }]));
  test.each(bad)(
    'should report the bad example of $naam, and nothing else',
    async ({ naam, ernst, fout, in: file }) => {
      const { found, places } = await run(fout, file);
      expect(found).toEqual([`${ernst} ${naam} ${places[0]}`]);
    },
  );

  const good = PAGINAS.flatMap((one) => (one.goed === undefined ? [] : [{ ...one, goed: one.goed }]));
  test.each(good)('should find nothing in the good example of $naam', async ({ goed, in: file }) => {
    expect((await run(goed, file)).found).toEqual([]);
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

  test('should not exist for rules that nobody reports', () => {
    const reported = new Set([...literals(), ...COMPUTED, ...REGELS.map(({ naam }) => naam)]);
    expect(PAGINAS.map(({ naam }) => naam).filter((name) => !reported.has(name))).toEqual([]);
  });
});

/** Every word between quotes in the sources of the stages. */
function literals(): ReadonlySet<string> {
  const root = join(ROOT, 'src');
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/checks\/(regels|elders)\/|regelnamen/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/'([a-z][a-z0-9-]+)'/g)].map((match) => match[1] ?? '')),
  );
}

/** Names that the sources put together from parts. */
const COMPUTED: readonly string[] = [
  'afbeelding-pad',
  'bestand-pad',
  'bijlage-pad',
  'onbekende-gemeente',
  'onbekende-soort',
];
