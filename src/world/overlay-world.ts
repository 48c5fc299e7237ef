import type { World } from './world.ts';

/** A World in which one file has other bytes (none at all: it is absent), and everything else is as it was. */
export function overlayWorld(world: World, path: string, bytes: Uint8Array | undefined): World {
  return {
    seen: world.seen,
    read: (asked) => (asked === path ? bytes : world.read(asked)),
    has: (asked) => (asked === path ? bytes !== undefined : world.has(asked)),
    list: (folder) => world.list(folder),
  };
}
