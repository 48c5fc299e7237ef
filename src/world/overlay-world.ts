import type { FileInfo, World } from './world.ts';

/** A World in which one file has other bytes (none at all: it is absent), and everything else is as it was. */
export function overlayWorld(world: World, path: string, bytes: Uint8Array | undefined): World {
  return {
    seen: world.seen,
    read: (asked) => (asked === path ? bytes : world.read(asked)),
    info: (asked) =>
      asked === path ? bytes && { ...infoOf(world, path), size: bytes.length } : world.info(asked),
    list: (folder) => world.list(folder),
  };
}

/** Where a file is, or would be. */
function infoOf(world: World, path: string): FileInfo {
  return world.info(path) ?? { kind: 'file', size: 0, real: path };
}
