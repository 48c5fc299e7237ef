import { posix } from 'node:path';
import { slashes } from '../slashes.ts';
import type { World } from '../world.ts';
import { blobName } from './blob-name.ts';
import { findArchive } from './find-archive.ts';
import { createGitWorld, type GitWorld } from './git-world.ts';
import { findRepository } from './repository.ts';

/**
 * A World over the files as they were last committed (HEAD), each in the repository that it lies in; `disk` tells where
 * a path really is. What lies in no repository, is new in it, or cannot be asked for because there is no git, is absent.
 */
export function createCommittedWorld(disk: World): World {
  const opened = new Map<string, { readonly below: string; readonly world: GitWorld | undefined }>();
  const worldOf = (folder: string): GitWorld | undefined => {
    const archive = findArchive(folder);
    if (!archive.ok) return undefined;
    const top = slashes(archive.value.top);
    const known = opened.get(top);
    if (known && isWithin(folder, posix.join(top, known.below))) return known.world;
    // Git looks up every file that it tells of: one proposal is asked for alone, of several the whole repository at once.
    const below = known ? '' : posix.relative(top, folder);
    const world = openHead(top, below);
    opened.set(top, { below, world });
    return world;
  };
  const find = (path: string): { readonly world: GitWorld; readonly real: string } | undefined => {
    const real = disk.info(path)?.real;
    if (real === undefined) return undefined;
    const world = worldOf(posix.dirname(real));
    return world && { world, real };
  };
  return {
    read(path) {
      const found = find(path);
      const now = found && disk.read(path);
      // What did not change is not asked for again.
      if (now && found.world.blob(found.real) === blobName(now)) return now;
      return found?.world.read(found.real);
    },
    info(path) {
      const found = find(path);
      return found?.world.info(found.real);
    },
    list: () => undefined,
  };
}

function openHead(top: string, below: string): GitWorld | undefined {
  const repository = findRepository(top);
  if (!repository.ok) return undefined;
  const world = createGitWorld(repository.value, 'HEAD', below);
  return world.ok ? world.value : undefined;
}

function isWithin(folder: string, around: string): boolean {
  return folder === around || folder.startsWith(`${around.replace(/\/$/, '')}/`);
}
