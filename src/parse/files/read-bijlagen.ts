import type { Bijlage } from '../../domain/voorstel.ts';
import type { World } from '../../world/world.ts';
import { readBeside } from './read-beside.ts';

/**
 * The bytes of the bijlagen that stand beside a proposal, by the path that the author wrote; those that
 * cannot be read are not there. `folder` is that of the proposal.
 */
export function readBijlagen(
  world: World,
  folder: string,
  bijlagen: readonly Bijlage[],
): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const { bestand } of bijlagen) {
    const beside = bestand && readBeside(world, folder, bestand, 'bijlage').value;
    if (bestand && beside) found.set(bestand.value, beside.bytes);
  }
  return found;
}
