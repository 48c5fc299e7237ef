import { expect, test } from 'vitest';
import { createSession } from '../../src/session/session.ts';
import { diskWith } from '../support/disk-with.ts';
import { proposal } from '../support/proposal.ts';

const PATH = 'proef/voorstel.md';
const TEXT = proposal();

test('a session should keep as much after many edits as after a few', async () => {
  const session = createSession({ world: diskWith({ [PATH]: TEXT }), templates: 'templates' });
  const type = async (edit: number) => {
    // Each edit names another picture: what was looked for behind the last one is of no use any more.
    session.open(PATH, TEXT.replace('## Doel', `![Een brug](beeld/brug-${edit}.png)\n\n## Doel`));
    await session.stand(PATH);
    if (edit % 30 === 0) await session.diagnostics(PATH);
  };
  for (let edit = 0; edit <= 30; edit += 1) await type(edit);
  const before = session.count();
  for (let edit = 31; edit <= 120; edit += 1) await type(edit);
  const { results, answers } = session.count();
  expect(results).toBeLessThanOrEqual(before.results);
  // Between two clearings, each edit asks for one picture.
  expect(answers).toBeLessThanOrEqual(before.answers + 40);
});

test('a session should forget what is closed, and all but the last of what was asked about in passing', async () => {
  const paths = Array.from({ length: 60 }, (_, at) => `proef-${at}/voorstel.md`);
  const world = diskWith(Object.fromEntries(paths.map((path) => [path, '---\nsoort: raadsvoorstel\n---\n'])));
  const session = createSession({ world, templates: 'templates' });
  for (const path of paths) await session.stand(path);
  for (const path of paths) session.open(path, '---\nsoort: raadsvoorstel\n---\n');
  for (const path of paths) await session.stand(path);
  const open = session.count().results;
  expect(open).toBeGreaterThanOrEqual(60 * 3);
  for (const path of paths) session.close(path);
  expect(session.count().results).toBeLessThanOrEqual(16 * 3);
});

test('a session should know what was asked of the disk, but not of what it let go of', async () => {
  const world = diskWith({ [PATH]: TEXT });
  const session = createSession({ world, templates: 'templates' });
  const look = async (name: string) => {
    session.changed([PATH]);
    await session.follow(name, async (omgeving) => omgeving.world.info(`proef/beeld/${name}.png`));
  };
  await look('brug');
  expect(session.asked()).toContain('proef/beeld/brug.png');
  expect(session.dependsOn('brug', new Set(['proef/beeld/brug.png']))).toBe(true);
  expect(session.dependsOn('brug', new Set(['proef/beeld/weg.png']))).toBe(false);
  session.letGo('brug');
  expect(session.dependsOn('brug', new Set(['proef/beeld/weg.png']))).toBe(true);
  for (let other = 0; other < 40; other += 1) {
    await look(`weg-${other}`);
    session.letGo(`weg-${other}`);
  }
  expect(session.asked()).not.toContain('proef/beeld/brug.png');
  expect(session.asked().size).toBeLessThan(30);
});
