import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BRONSOORTEN, bronVan } from '../../src/bronnen/register.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createSession } from '../../src/session/session.ts';
import { controleerSjabloon } from '../../src/sjabloonwerk/controleer-sjabloon.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayTexts } from '../../src/world/overlay-world.ts';
import { ROOT } from '../support/examples.ts';

/** Sources of every kind among the examples: those that read each other, and one of another municipality. */
const STATION = 'proposals/standaard-fietsparkeren-station';
const AVOND = 'proposals/vergaderingen/2026-10-15/vergadering.md';
const BRONNEN = [
  'proposals/dordrecht-pok-wijkteam/voorstel.md',
  `${STATION}/voorstel.md`,
  `${STATION}/amendementen/A9.1.md`,
  `${STATION}/amendementen/M9.1.md`,
  AVOND,
  'templates/standaard/raad.yaml',
];
const disk = createDiskWorld(ROOT);
const opened = openSjablonen(disk, 'templates');
const saved = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Everything that a message says, with its places by the path of their text. */
const told = (found: readonly Diagnostic[]) =>
  found.map((one) => JSON.stringify(one, (key, value) => (key === 'source' ? value.path : value)));

/** What is wrong with a file with texts above the disk, by code that keeps nothing. */
async function afresh(path: string, texts: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const world = overlayTexts(disk, texts);
  const { check } = await BRONSOORTEN[bronVan(world, path)].werk();
  const own = [...texts.keys()].some((one) => one.startsWith('templates/'));
  return told(
    await check({ world, sjablonen: own ? openSjablonen(world, 'templates') : opened }, [path], disk),
  );
}

const BITS = [
  '',
  'x',
  '€ 1.000',
  '\n',
  '\n\n## Doel\n\n',
  ': ',
  '- ',
  '### 1.1 Een kop\n',
  ':bedrag[',
  '---\n',
  '"',
];
/** A place in a text (part of its length), how much goes there, and what comes. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  weg: fc.constantFrom(0, 0, 1, 12, 300),
  bij: fc.constantFrom(...BITS),
});
const edited = (text: string, { at, weg, bij }: { at: number; weg: number; bij: string }) => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + bij + text.slice(start + weg);
};

test('a session should find in the examples what is found by one that has just begun', async () => {
  const session = createSession({ world: disk, templates: 'templates', vorige: disk });
  for (const path of BRONNEN) {
    const found = await session.diagnostics(path);
    expect([path, told(found)]).toEqual([path, await afresh(path, new Map())]);
    expect(await session.diagnostics(path)).toBe(found);
  }
});

test('a session should find after any edits what is found in the same texts by one that has just begun', async () => {
  const session = createSession({ world: disk, templates: 'templates', vorige: disk });
  const path = fc.constantFrom(...BRONNEN);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(path, edit), { minLength: 1, maxLength: 3 }), async (edits) => {
      const texts = new Map<string, string>();
      for (const [one, change] of edits) {
        texts.set(one, edited(texts.get(one) ?? saved(one), change));
        session.open(one, texts.get(one) ?? '');
        const haast = told(await session.diagnostics(one, { haast: true }));
        const all = new Set(told(await session.diagnostics(one)));
        expect(haast.filter((message) => !all.has(message))).toEqual([]);
      }
      for (const one of texts.keys())
        expect(told(await session.diagnostics(one))).toEqual(await afresh(one, texts));
      // What is read elsewhere counts too: an amendment and a meeting read the proposal.
      const reads = BRONNEN.filter((one) => one.includes('amendementen') || one.includes('2026-10-15')).slice(
        0,
        2,
      );
      for (const one of reads) expect(told(await session.diagnostics(one))).toEqual(await afresh(one, texts));
      for (const one of texts.keys()) session.close(one);
    }),
    { numRuns: 5 },
  );
});

test('a session should see what is typed in a template, in its own messages and in those of proposals', async () => {
  const session = createSession({ world: disk, templates: 'templates' });
  const proposal = `${STATION}/voorstel.md`;
  const file = 'templates/standaard/sjabloon.yaml';
  expect(told(await session.diagnostics(proposal))).toEqual(await afresh(proposal, new Map()));
  const text = saved(file).replace('vrije_secties: ja', 'vrije_secties: jawel');
  session.open(file, text);
  const wrong = await session.diagnostics(file, { haast: true });
  expect(wrong.map(({ melding }) => melding)).toContain("'jawel' moet ja of nee zijn.");
  const world = overlayTexts(disk, new Map([[file, text]]));
  expect(told(await session.diagnostics(file))).toEqual(
    told(await controleerSjabloon(world, 'templates', 'standaard')),
  );
  expect(told(await session.diagnostics(proposal))).toEqual(await afresh(proposal, new Map([[file, text]])));
  session.close(file);
  expect(told(await session.diagnostics(proposal))).toEqual(await afresh(proposal, new Map()));
});
