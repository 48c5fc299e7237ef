import type { Bijlage } from '../../domain/voorstel.ts';
import type { World } from '../../world/world.ts';
import { resolveInside } from './resolve-inside.ts';

/** The bytes of the bijlagen that stand beside a proposal, by the path that the author wrote. `folder` is that of the proposal. */
export function readBijlagen(
  world: World,
  folder: string,
  bijlagen: readonly Bijlage[],
): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const { bestand } of bijlagen) {
    const path = bestand && resolveInside(folder, bestand, 'bijlage').value;
    const bytes = path === undefined ? undefined : world.read(path);
    if (bestand && bytes) found.set(bestand.value, bytes);
  }
  return found;
}
