import type { Bronomgeving } from '../bronnen/bron.ts';
import { BRONSOORTEN } from '../bronnen/register.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { World } from '../world/world.ts';
import type { Whole } from './belongs-to.ts';

/**
 * Everything that is wrong with a source or a template. `vorige` holds the last version; with `haast` what takes long is
 * left out.
 */
export async function controleerGeheel(
  omgeving: Bronomgeving,
  whole: Whole,
  vorige?: World,
  haast = false,
): Promise<readonly Diagnostic[]> {
  if (whole.soort !== 'sjabloon') {
    const { check } = await BRONSOORTEN[whole.soort].werk();
    return check(omgeving, [whole.path], vorige, haast);
  }
  const { world, sjablonen } = omgeving;
  if (haast) return (await sjablonen.load(whole.map)).diagnostics;
  const { controleerSjabloon } = await import('../sjabloonwerk/controleer-sjabloon.ts');
  return controleerSjabloon(world, sjablonen.folder, whole.map);
}
