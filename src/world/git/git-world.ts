// src/world/git: reads files of a revision from the archive of git, running nothing of it.

import { posix, relative, resolve } from 'node:path';
import { slashes } from '../slashes.ts';
import { entriesBelow, type World } from '../world.ts';
import { type GitAntwoord, gegeven } from './antwoord.ts';
import { readLfs } from './read-lfs.ts';
import type { GitRepository } from './repository.ts';
import type { RunGit } from './run-git.ts';

/** A World over one revision; it also knows all files, so that proposals can be looked for. */
export interface GitWorld extends World {
  /** Every file of the revision, as a path from the folder of the repository's `cwd` ("../" leads out), sorted. */
  readonly files: readonly string[];
  /** Name under which git keeps the content of a file: equal names, equal bytes. */
  blob(path: string): string | undefined;
  /** Reads files that will be asked for, all in one run of git. */
  prefetch(paths: readonly string[]): void;
}

/** A plain file of a revision. */
interface Blob {
  readonly name: string;
  /** In bytes; absent when its content is not in this clone. */
  readonly size?: number;
}

const MEGABYTE = 1024 * 1024;

/** Most bytes that git may name as the files of a revision: half a million of them. */
const TREE = 64 * MEGABYTE;

/** Most bytes of one file, and of all files that are read ahead. */
const ONE = 100 * MEGABYTE;
const AHEAD = 256 * MEGABYTE;

/**
 * A World over a commit of a repository (its full hash, or HEAD): nothing is checked out and the work tree does not
 * matter. Paths count from the `cwd` of the repository, as those of the disk do, so that a path means the same file in
 * every revision. Links and submodules count as absent; a file of more than 100 MB, or whose content is not in this clone, is there but
 * cannot be read. The content of a file kept by Git LFS is read from its local store.
 *
 * Templates are never read from here: what changed in a proposal is shown against the template of today, in whose
 * documents it will be printed.
 *
 * With `below`, a folder within the repository by its path from the top, everything outside that folder counts as absent:
 * git then looks at a few files instead of all.
 */
export function createGitWorld(
  { top, cwd, lfs, run }: GitRepository,
  commit: string,
  below = '',
): GitAntwoord<GitWorld> {
  const tree = readTree(run, commit, below);
  if (!tree.ok) return tree;
  const blobs = tree.value;
  const contents = new Map<string, Uint8Array | undefined>();
  const inside = (path: string) => slashes(relative(top, resolve(cwd, path)));
  const keep = (full: string, bytes: Uint8Array | undefined) => {
    contents.set(full, bytes && (readLfs(lfs, bytes, ONE) ?? bytes));
    return contents.get(full);
  };
  return gegeven({
    get files() {
      return [...blobs.keys()].map((path) => slashes(relative(cwd, posix.join(top, path)))).sort();
    },
    blob: (path) => blobs.get(inside(path))?.name,
    prefetch(paths) {
      const wanted = [...new Set(paths.map(inside))].filter((full) => !contents.has(full));
      const asked = new Map<string, Blob>();
      let bytes = 0;
      for (const full of wanted) {
        const blob = blobs.get(full);
        if (!blob || blob.size === undefined || bytes + blob.size > AHEAD) continue;
        bytes += blob.size;
        asked.set(full, blob);
      }
      const found = readBlobs(run, [...asked.values()]);
      for (const [full, { name }] of asked) keep(full, found.get(name));
    },
    read(path) {
      const full = inside(path);
      const blob = blobs.get(full);
      if (blob === undefined || contents.has(full)) return contents.get(full);
      return keep(full, readBlobs(run, [blob]).get(blob.name));
    },
    info(path) {
      const full = inside(path);
      const blob = blobs.get(full);
      const real = posix.join(top, full);
      if (entriesBelow(blobs.keys(), prefixOf(full))) return { kind: 'folder', size: 0, real };
      if (blob?.size === undefined) return blob && { kind: 'other', size: 0, real };
      return { kind: 'file', size: blob.size, real };
    },
    list: (folder) => entriesBelow(blobs.keys(), prefixOf(inside(folder))),
  });
}

/** The plain files of a commit, or of one folder in it, by their path from the top. */
function readTree(run: RunGit, commit: string, below: string): GitAntwoord<ReadonlyMap<string, Blob>> {
  const words = ['ls-tree', '-r', '-z', '--long', '--full-tree', '--end-of-options', commit];
  const within = below === '' ? [] : ['--', `:(top,literal)${below}`];
  const answer = run([...words, ...within], { most: TREE });
  if (!answer.ok) return answer;
  const blobs = new Map<string, Blob>();
  for (const line of answer.value.toString('utf8').split('\0')) {
    // The size of what is not in this clone is "BAD".
    const [, name, size, path] = /^100\d+ blob ([0-9a-f]+) +(\d+|BAD)\t([\s\S]+)$/.exec(line) ?? [];
    if (name && path) blobs.set(path, { name, ...(size !== 'BAD' && { size: Number(size) }) });
  }
  return gegeven(blobs);
}

/** The content of blobs by their names, read in one run (git-cat-file, "batch output"); those that fail are not there. */
function readBlobs(run: RunGit, blobs: readonly Blob[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const sizes = new Map<string, number>();
  for (const { name, size } of blobs) if (size !== undefined && size <= ONE) sizes.set(name, size);
  if (sizes.size === 0) return found;
  const most = [...sizes.values()].reduce((sum, size) => sum + size + 200, 0);
  const answer = run(['cat-file', '--batch'], { input: `${[...sizes.keys()].join('\n')}\n`, most });
  if (!answer.ok) return found;
  const out = answer.value;
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(0x0a, at);
    const [, name, size] = /^(\w+) blob (\d+)$/.exec(out.toString('latin1', at, end)) ?? [];
    at = end + 1;
    if (end === -1) break;
    // A missing one has a head alone.
    if (name === undefined || size === undefined) continue;
    found.set(name, new Uint8Array(out.subarray(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return found;
}

function prefixOf(folder: string): string {
  return folder === '' ? '' : `${folder}/`;
}
