import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { Sjabloon } from '../domain/sjabloon.ts';
import type { Soort } from '../domain/soort.ts';
import { type Lezing, readLezing } from '../pipeline.ts';
import type { Sjablonen } from '../template/open-sjablonen.ts';
import { overlayWorld } from '../world/overlay-world.ts';
import type { World } from '../world/world.ts';
import { type Omvang, voorbeeldVoorstel } from './voorbeeld-voorstel.ts';

/** Where an invented proposal stands, in the World alone. */
const PAD = 'voorbeeld-van-het-programma/voorstel.md';

/**
 * Reads an invented proposal for a template. Undefined when it has an error of its own: a template may ask for what nobody
 * can invent, and then nothing can be made of it.
 */
export async function leesVoorbeeld(
  world: World,
  sjablonen: Sjablonen,
  sjabloon: Sjabloon,
  soort: Soort,
  omvang: Omvang,
): Promise<Lezing | undefined> {
  const text = new TextEncoder().encode(voorbeeldVoorstel(sjabloon, soort, omvang));
  const { value } = await readLezing(overlayWorld(world, PAD, text), PAD, sjablonen);
  return value && !hasErrors(value.gevonden) ? value : undefined;
}
