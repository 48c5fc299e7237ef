import { createDiskWorld } from '../../world/disk-world.ts';
import type { World } from '../../world/world.ts';

/** The World of the command line: paths count from the working folder. */
export function workingWorld(): World {
  return createDiskWorld(process.cwd());
}
