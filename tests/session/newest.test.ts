import { expect, test } from 'vitest';
import { createNewest } from '../../src/session/newest.ts';
import { createSession } from '../../src/session/session.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';

const turn = () => new Promise<void>((next) => setImmediate(next));
const PATH = 'proef/voorstel.md';
const typed = (times: number) => proposal().replace('## Doel', `## Doel\n\nTODO ${'x'.repeat(times)}`);

test('what changes while it is looked at should be looked at again, and told to all who ask meanwhile', async () => {
  let edition = 0;
  const looked: string[] = [];
  const newest = createNewest(() => edition, turn);
  const begin = () => {
    const at = edition;
    const step = (name: string) => async () => {
      looked.push(`${name} ${at}`);
      await turn();
      return at;
    };
    return { before: [step('read')], last: step('check') };
  };
  const first = newest.ask('a', begin);
  while (looked.length === 0) await turn();
  edition = 1;
  const second = newest.ask('a', begin);
  const other = newest.ask('b', begin);
  expect(await Promise.all([first, second, other])).toEqual([1, 1, 1]);
  expect(looked).not.toContain('check 0');
  expect(looked.filter((one) => one === 'check 1')).toHaveLength(2);
});

test('an answer that was given should be joined by nobody, and one that failed be tried again', async () => {
  let edition = 0;
  const newest = createNewest(() => edition);
  const last = async () => edition;
  await expect(newest.ask('a', () => ({ last: () => Promise.reject(new Error('no')) }))).rejects.toThrow(
    'no',
  );
  const found = newest.ask('a', () => ({ last }));
  // Whoever looks between the answer and those who wait for it changes things: that asks for an answer of its own.
  const later = found.then(() => {
    edition += 1;
    return newest.ask('a', () => ({ last }));
  });
  expect([await found, await later]).toEqual([0, 1]);
});

test('two hundred quick edits should be checked a few times, and end with what is wrong with the last text', async () => {
  const disk = createDiskWorld(ROOT);
  const session = createSession({ world: disk, templates: 'templates', turn });
  const answers: Promise<readonly unknown[]>[] = [];
  for (let edit = 1; edit <= 200; edit += 1) {
    session.open(PATH, typed(edit));
    answers.push(session.diagnostics(PATH));
    // Sometimes so much comes in between that looking has begun.
    for (let idle = edit % 25 === 0 ? 6 : 1; idle > 0; idle -= 1) await turn();
  }
  const [last] = await Promise.all([...answers].reverse());
  // Each time that all is looked at gives a list of its own: at most one in each pause, and the last.
  expect(new Set(await Promise.all(answers)).size).toBeLessThanOrEqual(9);
  const afresh = createSession({ world: disk, templates: 'templates' });
  afresh.open(PATH, typed(200));
  const told = (found: readonly unknown[]) =>
    found.map((one) => JSON.stringify(one, (key, value) => (key === 'source' ? value.path : value)));
  expect(told(last ?? [])).toEqual(told(await afresh.diagnostics(PATH)));
  expect(told(last ?? []).length).toBeGreaterThan(0);
});
