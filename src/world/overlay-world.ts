import type { Entry, FileInfo, World } from './world.ts';

/**
 * A World in which one file has other bytes (none at all: it is absent), and everything else is as it was. The file, and
 * the folders that it would need, are where its path says.
 */
export function overlayWorld(world: World, path: string, bytes: Uint8Array | undefined): World {
  return {
    seen: world.seen,
    read: (asked) => (asked === path ? bytes : world.read(asked)),
    info(asked) {
      const found = asked === path && !bytes ? undefined : world.info(asked);
      if (!bytes || (asked !== path && !path.startsWith(`${asked}/`))) return found;
      if (asked !== path) return found ?? { kind: 'folder', size: 0, real: realOf(world, asked) };
      return {
        kind: 'file',
        size: bytes.length,
        real: found?.real ?? realOf(world, path),
      } satisfies FileInfo;
    },
    list: (folder) => listWith(world.list(folder), below(folder, path), bytes !== undefined),
  };
}

/** What leads from a folder to a file that lies in it, however deep. */
function below(folder: string, path: string): readonly string[] {
  const prefix = folder === '' || folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length).split('/') : [];
}

/** The entries of a folder with the one that leads to a file, or without the file when it is absent. */
function listWith(
  entries: readonly Entry[] | undefined,
  [name, ...deeper]: readonly string[],
  there: boolean,
): readonly Entry[] | undefined {
  if (name === undefined) return entries;
  const kind = deeper.length > 0 ? 'folder' : 'file';
  const others = entries?.filter((one) => one.name !== name);
  if (!there) return kind === 'file' ? others : entries;
  const all: readonly Entry[] = [...(others ?? []), { name, kind }];
  return all.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Where a path leads that there is nothing at: on from the nearest folder that there is. */
function realOf(world: World, path: string): string {
  const at = path.lastIndexOf('/');
  const [folder, name] = [at === -1 ? '' : path.slice(0, at), path.slice(at + 1)];
  const real = world.info(folder)?.real ?? (folder === '' ? '' : realOf(world, folder));
  return `${real.replace(/\/$/, '')}/${name}`;
}
