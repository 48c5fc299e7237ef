import { withKept } from '../../world/kept.ts';
import type { World } from '../../world/world.ts';

/**
 * A World in which the files of the templates that it does not hold are those of another: a revision may be older than a
 * council, and the templates of the program are in no revision.
 */
export function metSjablonen(world: World, anders: World, folder: string): World {
  const inside = (path: string) => path === folder || path.startsWith(`${folder}/`);
  return {
    ...withKept(world),
    read: (path) => world.read(path) ?? (inside(path) ? anders.read(path) : undefined),
    info: (path) => world.info(path) ?? (inside(path) ? anders.info(path) : undefined),
    list: (path) => world.list(path) ?? (inside(path) ? anders.list(path) : undefined),
  };
}
