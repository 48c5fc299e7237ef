import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GROEPEN, type Regelpagina } from '../../src/checks/regel.ts';
import { PAGINAS, REGELS } from '../../src/checks/register.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { checkBestanden } from '../support/bestanden-voorbeeld.ts';
import { diskWith } from '../support/disk-with.ts';
import { ROOT } from '../support/examples.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { checkNaVastleggen, checkStukken } from '../support/stukken-voorbeeld.ts';
import { RAAD_YAML, raadOf, vergaderingOf, vergaderingText } from '../support/vergadering.ts';
import { completeVoorbeeld } from '../support/voorbeeld.ts';

const disk = createDiskWorld(ROOT);
const sjablonen = openSjablonen(disk, 'templates');
/** A picture for the examples that have one. */
const PICTURE = 'proposals/standaard-fietsparkeren-station/beeld/gestalde-fietsen.png';

/** What the program finds in an example, as "rule line:column". */
async function run(example: string, file: Regelpagina['in'] = undefined) {
  if (file === 'vergadering' || file === 'raad') return runVergadering(example, file);
  if (file) return runSamen(example, file);
  const { source, places } = marked(completeVoorbeeld(example).replace('›', '').replace('‹', M));
  const picture = disk.read(PICTURE) ?? new Uint8Array();
  const pictures = [...source.text.matchAll(/\(([\w/-]+\.png)/g)].map(([, name]) => [
    `proef/${name}`,
    picture,
  ]);
  const world = diskWith({ 'proef/voorstel.md': source.text, ...Object.fromEntries(pictures) });
  const { diagnostics } = await check(world, 'proef/voorstel.md', sjablonen);
  const found = diagnostics.map(({ regel, ernst, span }) => `${ernst} ${regel} ${placeOf(span)}`);
  return { found, places };
}

/** The same for an example of a meeting or of a council. */
function runVergadering(example: string, file: 'vergadering' | 'raad') {
  const raad = file === 'raad' ? RAAD_YAML.replace(/zetels: 15/, example) : undefined;
  const text = raad ?? vergaderingText(example);
  const { source, places } = marked(text.replace('›', '').replace('‹', M));
  const { diagnostics } = raad === undefined ? vergaderingOf(source.text) : raadOf(source.text);
  return { found: diagnostics.map(({ regel, ernst, span }) => `${ernst} ${regel} ${placeOf(span)}`), places };
}

/** What is said of examples that are more than one file. */
const SAMEN = { amendement: checkStukken, vastgelegd: checkNaVastleggen, bestanden: checkBestanden };

/** The same for an example of pieces about a proposal, of one that was frozen, or of more files. The marks stay out. */
async function runSamen(example: string, file: keyof typeof SAMEN) {
  const diagnostics = await SAMEN[file](example.replace(/[‹›]/g, ''));
  // The marked words stand once in the file of the problem, at the place that is reported.
  const words = /‹([^›]*)›?/.exec(example)?.[1];
  const first = words?.split('\n')[0]?.trim() ?? '';
  const places = diagnostics.map(({ span }) =>
    span && first !== '' && span.source.text.slice(span.start).startsWith(first)
      ? placeOf(span)
      : 'elsewhere',
  );
  return { found: diagnostics.map(({ regel, ernst, span }) => `${ernst} ${regel} ${placeOf(span)}`), places };
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
