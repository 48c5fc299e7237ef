import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDiskWorld } from '../../../src/world/disk-world.ts';
import { blobName } from '../../../src/world/git/blob-name.ts';
import { createGitWorld as gitWorld } from '../../../src/world/git/git-world.ts';
import {
  type GitRepository,
  mergeBase,
  openRepository,
  resolveRevision,
} from '../../../src/world/git/repository.ts';
import { makeRepository } from '../../support/git-repository.ts';

const repository = makeRepository();
repository.write('proposals/eén plan/voorstel.md', 'eerste\n');
repository.write('proposals/eén plan/bijlagen/kaart "x".txt', 'kaart');
const first = repository.commit('een');
repository.write('proposals/eén plan/voorstel.md', 'tweede\n');
const second = repository.commit('twee');
repository.write('proposals/eén plan/voorstel.md', 'op schijf\n');

function open(folder: string) {
  const found = openRepository(folder);
  if (!found.ok) throw new Error(found.melding);
  return found.value;
}

function createGitWorld(opened: GitRepository, commit: string) {
  const made = gitWorld(opened, commit);
  if (!made.ok) throw new Error(made.melding);
  return made.value;
}

function text(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}

describe('a World over a revision', () => {
  test('should read files as they were, whatever stands in the work tree', () => {
    const opened = open(repository.folder);
    const path = 'proposals/eén plan/voorstel.md';
    expect(text(createGitWorld(opened, first).read(path))).toBe('eerste\n');
    expect(text(createGitWorld(opened, second).read(path))).toBe('tweede\n');
    expect(createGitWorld(opened, first).read('proposals/nergens.md')).toBeUndefined();
    expect(createGitWorld(opened, first).read('proposals')).toBeUndefined();
  });

  test('should list folders and know names with spaces, accents and quotes', () => {
    const world = createGitWorld(open(repository.folder), first);
    expect(world.list('proposals/eén plan')).toEqual([
      { name: 'bijlagen', kind: 'folder' },
      { name: 'voorstel.md', kind: 'file' },
    ]);
    expect(world.list('proposals/eén plan/bijlagen/')).toEqual([{ name: 'kaart "x".txt', kind: 'file' }]);
    expect(world.list('nergens')).toBeUndefined();
  });

  test.each(['a\0.txt', 'a'.repeat(5000), 'proposals/eén plan/voorstel.md/b.png'])(
    'should tell absence for an odd path: %j',
    (path) => {
      const world = createGitWorld(open(repository.folder), first);
      expect(world.read(path)).toBeUndefined();
      expect(world.list(path)).toBeUndefined();
    },
  );

  test('should read files ahead, in one run of git, and say what is there without reading', () => {
    const world = createGitWorld(open(repository.folder), first);
    const paths = ['proposals/eén plan/bijlagen/kaart "x".txt', 'proposals/eén plan/voorstel.md', 'weg.md'];
    world.prefetch([...paths, 'templates/standaard/fonts/Arimo-Regular.ttf']);
    expect(paths.map((path) => text(world.read(path)))).toEqual(['kaart', 'eerste\n', undefined]);
    const font = createDiskWorld(repository.folder).read('templates/standaard/fonts/Arimo-Regular.ttf');
    expect(world.read('templates/standaard/fonts/Arimo-Regular.ttf')).toEqual(font);
    expect(paths.map((path) => world.info(path)?.kind)).toEqual(['file', 'file', undefined]);
    expect(world.info('proposals')?.kind).toBe('folder');
  });

  test('should give a file the name that git gives it', () => {
    const world = createGitWorld(open(repository.folder), first);
    expect(world.blob('proposals/eén plan/voorstel.md')).toBe(blobName(new TextEncoder().encode('eerste\n')));
  });

  test('should count paths from the folder that it was opened in', () => {
    const world = createGitWorld(open(join(repository.folder, 'proposals', 'eén plan')), first);
    expect(text(world.read('voorstel.md'))).toBe('eerste\n');
    expect(world.read('../../templates/standaard/sjabloon.yaml')).toBeDefined();
    expect(world.files).toContain('voorstel.md');
    expect(world.files).toContain('../../templates/standaard/sjabloon.yaml');
    expect(world.read('../../../buiten.md')).toBeUndefined();
  });

  test('should read a work tree beside the first one', () => {
    const beside = join(repository.folder, '..', 'ernaast');
    repository.git('worktree', 'add', '-q', '--detach', beside, first);
    const opened = open(beside);
    expect(text(createGitWorld(opened, second).read('proposals/eén plan/voorstel.md'))).toBe('tweede\n');
  });
});

describe('an answer of git', () => {
  test('should be no longer than what may be read', () => {
    const answer = open(repository.folder).run(['ls-tree', '-r', 'HEAD'], { most: 100 });
    expect(answer).toMatchObject({
      ok: false,
      melding: expect.stringContaining('zoveel leest dit programma niet'),
    });
  });
});

describe('revisions', () => {
  test('should be found by every name that git knows', () => {
    repository.git('tag', '-f', '-a', '-m', 'x', 'v1', first);
    const opened = open(repository.folder);
    for (const name of ['HEAD~1', 'main~1', first, first.slice(0, 8), 'v1']) {
      expect(resolveRevision(opened, name)).toMatchObject({
        name,
        commit: first,
        date: '2026-03-03T12:00:00+01:00',
      });
    }
    expect(mergeBase(opened, first, second)?.commit).toBe(first);
  });

  test.each(['nergens', '', '--all', '-h', 'HEAD:proposals', '\0', 'HEAD HEAD'])(
    'should not be found where there is none: %j',
    (name) => {
      expect(resolveRevision(open(repository.folder), name)).toBeUndefined();
    },
  );

  test('should not be looked for outside a repository', () => {
    const outside = join(tmpdir(), 'raadsvoorstel-buiten-git');
    mkdirSync(outside, { recursive: true });
    expect(openRepository(outside)).toMatchObject({
      ok: false,
      melding: expect.stringContaining('git-archief'),
    });
  });
});
