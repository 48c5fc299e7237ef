import type { World } from '../../world/world.ts';

/** The days (ISO 8601) of which there is a folder among those of all meetings, the first of them first. */
export function dagenIn(world: World, vergaderingen: string): readonly string[] {
  return (world.list(vergaderingen) ?? [])
    .filter(({ kind, name }) => kind === 'folder' && /^\d{4}-\d{2}-\d{2}$/.test(name))
    .map(({ name }) => name)
    .toSorted((one, other) => (one < other ? -1 : 1));
}
