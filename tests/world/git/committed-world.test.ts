import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDiskWorld } from '../../../src/world/disk-world.ts';
import { createCommittedWorld } from '../../../src/world/git/committed-world.ts';
import { makeRepository } from '../../support/git-repository.ts';

const read = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

test('files are read as they were last committed, from whatever folder', () => {
  const repository = makeRepository();
  repository.write('a/voorstel.md', 'oud');
  repository.write('b/voorstel.md', 'zo gebleven');
  repository.commit('eerst');
  repository.write('a/voorstel.md', 'nieuw');
  repository.write('c/voorstel.md', 'erbij');
  for (const cwd of [repository.folder, join(repository.folder, 'a'), '/']) {
    const world = createCommittedWorld(createDiskWorld(cwd));
    const at = (path: string) => read(world.read(join(repository.folder, path)));
    expect([at('a/voorstel.md'), at('b/voorstel.md'), at('c/voorstel.md')]).toEqual([
      'oud',
      'zo gebleven',
      undefined,
    ]);
  }
});

test('one folder is asked for alone and then all others, whatever their names', () => {
  const names = ['a*', 'ab', ':(glob)x', '-z', "i'j", 'ij/b', 'ijk'];
  const repository = makeRepository();
  for (const name of names) repository.write(`${name}/voorstel.md`, `oud ${name}`);
  repository.write('voorstel.md', 'oud bovenaan');
  repository.commit('eerst');
  for (const name of [...names, '.']) repository.write(`${name}/voorstel.md`, 'nieuw');
  for (const first of ['a*', ':(glob)x', '-z']) {
    const world = createCommittedWorld(createDiskWorld(repository.folder));
    const at = (name: string) => read(world.read(`${name}/voorstel.md`));
    expect([at(first), ...names.map(at), at('.')]).toEqual([
      `oud ${first}`,
      ...names.map((name) => `oud ${name}`),
      'oud bovenaan',
    ]);
  }
});

test('outside a repository, and before anything was committed, there is nothing', () => {
  const empty = makeRepository();
  empty.write('voorstel.md', 'x');
  const world = createCommittedWorld(createDiskWorld('/'));
  expect(world.read(join(empty.folder, 'voorstel.md'))).toBeUndefined();
  expect(world.read(join(empty.folder, '..', 'voorstel.md'))).toBeUndefined();
});
