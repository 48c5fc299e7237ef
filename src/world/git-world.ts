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
  /** Reads files that will be asked for, all in one run of git. */
  prefetch(paths: readonly string[]): void;
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
    prefetch(paths) {
      const wanted = paths.map(inside).filter((full) => blobs.has(full) && !contents.has(full));
      const found = readBlobs(top, [...new Set(wanted.map((full) => blobs.get(full) ?? ''))]);
      for (const full of wanted) {
        const blob = blobs.get(full) ?? '';
        const bytes = found.get(blob);
        if (bytes) contents.set(full, fromLfs(top, blob, full, bytes));
      }
    },
    read(path) {
      seen.add(path);
      return read(path);
    },
    has(path) {
      seen.add(path);
      return blobs.has(inside(path));
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
  return 'out' in answer ? fromLfs(top, blob, path, answer.out) : undefined;
}

/** The content of blobs by their names, read in one run (git-cat-file, "batch output"); those that fail are not there. */
function readBlobs(top: string, blobs: readonly string[]): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  if (blobs.length === 0) return found;
  const answer = runGit(top, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  if (!('out' in answer)) return found;
  const { out } = answer;
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(0x0a, at);
    const [, name, size] = /^(\w+) blob (\d+)$/.exec(out.toString('latin1', at, end)) ?? [];
    at = end + 1;
    if (end === -1) break;
    // A missing one has a head alone.
    if (name === undefined || size === undefined) continue;
    found.set(name, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** The content of a file; that of a pointer of Git LFS comes from its local store. */
function fromLfs(top: string, blob: string, path: string, content: Buffer): Uint8Array {
  const bytes = new Uint8Array(content);
  if (bytes.length > 1024 || !content.toString('latin1').startsWith(LFS)) return bytes;
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
