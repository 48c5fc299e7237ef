import { overlayWorld } from '../world/overlay-world.ts';
import type { World } from '../world/world.ts';

/** The files beneath a session as they are open in an editor: what is typed hides what is saved. */
export function openWorld(base: World, texts: ReadonlyMap<string, string>): World {
  const encoder = new TextEncoder();
  return [...texts].reduce((world, [path, text]) => overlayWorld(world, path, encoder.encode(text)), base);
}
