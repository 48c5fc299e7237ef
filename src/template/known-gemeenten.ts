import type { World } from '../world/world.ts';

/** Names of the folders under `templates` that hold a template, sorted: the values that `gemeente` may have. */
export function knownGemeenten(world: World, templates: string): readonly string[] {
  return (world.list(templates) ?? [])
    .filter(
      (entry) =>
        entry.kind === 'folder' &&
        (world.list(`${templates}/${entry.name}`) ?? []).some((file) => file.name === 'sjabloon.yaml'),
    )
    .map((entry) => entry.name);
}
