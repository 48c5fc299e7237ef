import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import type { World } from '../../src/world/world.ts';
import { ROOT } from './examples.ts';

/** The disk of this repository, with files that are not there, or others in their place. */
export function diskWith(files: Readonly<Record<string, string | Uint8Array>>): World {
  return Object.entries(files).reduce<World>((world, [path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return overlayWorld(world, path, bytes);
  }, createDiskWorld(ROOT));
}
