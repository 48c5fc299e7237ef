import { join, relative, resolve } from 'node:path';
import { type GitRepository, runGit } from './git.ts';
import { slashes } from './slashes.ts';
import type { Entry, World } from './world.ts';

/** A World over one revision; it also knows all files, so that proposals can be looked for. */
export interface GitWorld extends World {
  /** Every file of the revision, as a path from the folder of the repository's `cwd` ("../" leads out), sorted. */
  readonly files: readonly string[];
  /** Name under which git keeps the content of a file: equal names, equal bytes. */
  blob(path: string): string | undefined;
}

/**
 * A World over a commit (its full hash) of a repository, read with the git program: nothing is checked out and the
 * work tree does not matter. Paths count from the `cwd` of the repository, as those of the disk do, so that a path
 * means the same file in every revision. Links and submodules count as absent. The content of a file kept by Git LFS
 * is fetched from its local store.
 *
 * Templates are never read from here: what changed in a proposal is shown against the template of today, in whose
 * documents it will be printed.
 */
export function createGitWorld(repository: GitRepository, commit: string): GitWorld {
  const { top, cwd } = repository;
  const seen = new Set<string>();
  const blobs = readTree(top, commit);
  const contents = new Map<string, Uint8Array | undefined>();
  const inside = (path: string) => slashes(relative(top, resolve(cwd, path)));
  const read = (path: string): Uint8Array | undefined => {
    const full = inside(path);
    const blob = blobs.get(full);
    if (blob === undefined) return undefined;
    if (!contents.has(full)) contents.set(full, readBlob(top, blob, full));
    return contents.get(full);
  };
  return {
    seen,
    files: [...blobs.keys()].map((path) => slashes(relative(cwd, join(top, path)))).sort(),
    blob: (path) => blobs.get(inside(path)),
    read(path) {
      seen.add(path);
      return read(path);
    },
    list(folder) {
      seen.add(folder);
      return listIn(blobs, inside(folder));
    },
  };
}

/** The hash of every plain file of a commit, by its path from the top. */
function readTree(top: string, commit: string): ReadonlyMap<string, string> {
  const answer = runGit(top, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
  const blobs = new Map<string, string>();
  for (const line of 'out' in answer ? answer.out.toString('utf8').split('\0') : []) {
    const entry = /^100\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
    if (entry?.[1] && entry[2]) blobs.set(entry[2], entry[1]);
  }
  return blobs;
}

const LFS = 'version https://git-lfs.github.com/spec/';

function readBlob(top: string, blob: string, path: string): Uint8Array | undefined {
  const answer = runGit(top, ['cat-file', 'blob', blob]);
  if (!('out' in answer)) return undefined;
  const bytes = new Uint8Array(answer.out);
  if (bytes.length > 1024 || !answer.out.toString('latin1').startsWith(LFS)) return bytes;
  const filtered = runGit(top, ['cat-file', '--filters', `--path=${path}`, blob]);
  return 'out' in filtered ? new Uint8Array(filtered.out) : bytes;
}

function listIn(blobs: ReadonlyMap<string, string>, folder: string): readonly Entry[] | undefined {
  const prefix = folder === '' ? '' : `${folder}/`;
  const entries = new Map<string, Entry>();
  for (const path of blobs.keys()) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...deeper] = path.slice(prefix.length).split('/');
    entries.set(name, { name, kind: deeper.length > 0 ? 'folder' : 'file' });
  }
  if (entries.size === 0) return undefined;
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
