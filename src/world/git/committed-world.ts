import { posix } from 'node:path';
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
  const repositories = new Map<string, GitWorld | undefined>();
  const worldOf = (folder: string): GitWorld | undefined => {
    const archive = findArchive(folder);
    if (!archive.ok) return undefined;
    const { top } = archive.value;
    if (!repositories.has(top)) repositories.set(top, openHead(top));
    return repositories.get(top);
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

/** Starting git takes longer than its answer: everything is asked in one question. */
function openHead(folder: string): GitWorld | undefined {
  const repository = findRepository(folder);
  if (!repository.ok) return undefined;
  const world = createGitWorld(repository.value, 'HEAD');
  return world.ok ? world.value : undefined;
}
