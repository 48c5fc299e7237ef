import { withKept } from './kept.ts';
import type { Entry, FileInfo, World } from './world.ts';

/** Files by their path; one without bytes is absent. */
export type Files = ReadonlyMap<string, Uint8Array | undefined>;

/**
 * A World in which one file has other bytes (none at all: it is absent), and everything else is as it was. The file, and
 * the folders that it would need, are where its path says.
 */
export function overlayWorld(world: World, path: string, bytes: Uint8Array | undefined): World {
  return overlayFiles(world, new Map([[path, bytes]]));
}

/** A World in which texts stand as they are given, by their path, in UTF-8. */
export function overlayTexts(world: World, texts: ReadonlyMap<string, string>): World {
  const encoder = new TextEncoder();
  return overlayFiles(world, new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])));
}

/** The same as `overlayWorld` for any number of files. */
export function overlayFiles(world: World, files: Files): World {
  if (files.size === 0) return world;
  const folders = foldersOver(files);
  return {
    ...withKept(world),
    read: (asked) => (files.has(asked) ? files.get(asked) : world.read(asked)),
    info(asked) {
      const bytes = files.get(asked);
      if (files.has(asked) && !bytes) return undefined;
      const found = world.info(asked);
      if (bytes) {
        const real = found?.real ?? realOf(world, asked);
        return { kind: 'file', size: bytes.length, real } satisfies FileInfo;
      }
      return found ?? (folders.has(asked) ? { kind: 'folder', size: 0, real: realOf(world, asked) } : found);
    },
    list: (folder) => listWith(world.list(folder), folder, files),
  };
}

/** Every folder that there must be for files to be where their paths say. */
function foldersOver(files: Files): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const [path, bytes] of files) {
    if (!bytes) continue;
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      folders.add(path.slice(0, at));
  }
  return folders;
}

/** The entries of a folder with those that lead to files, and without the files that are absent. */
function listWith(
  entries: readonly Entry[] | undefined,
  folder: string,
  files: Files,
): readonly Entry[] | undefined {
  const prefix = folder === '' || folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
  const inside = [...files].filter(([path]) => path.startsWith(prefix) && path !== prefix);
  if (inside.length === 0) return entries;
  const all = new Map((entries ?? []).map((entry) => [entry.name, entry]));
  for (const [path, bytes] of inside) {
    const [name = '', ...deeper] = path.slice(prefix.length).split('/');
    if (bytes) all.set(name, { name, kind: deeper.length > 0 ? 'folder' : 'file' });
    else if (deeper.length === 0) all.delete(name);
  }
  if (!entries && all.size === 0) return undefined;
  return [...all.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Where a path leads that there is nothing at: on from the nearest folder that there is. */
function realOf(world: World, path: string): string {
  const at = path.lastIndexOf('/');
  const [folder, name] = [at === -1 ? '' : path.slice(0, at), path.slice(at + 1)];
  const real = world.info(folder)?.real ?? (folder === '' ? '' : realOf(world, folder));
  return `${real.replace(/\/$/, '')}/${name}`;
}
