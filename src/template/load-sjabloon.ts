// src/template: reads, checks and fills the templates of a municipality.

import type { Result } from '../diagnostics/result.ts';
import type { World } from '../world/world.ts';
import { type GeladenSjabloon, type GelezenSjabloon, openSjabloon } from './geladen-sjabloon.ts';

/** Reads the template of a municipality from `<templates>/<gemeente>/`. */
export type LeesSjabloon = (
  world: World,
  templates: string,
  gemeente: string,
) => Promise<Result<GelezenSjabloon>>;

/** Reads the template of a municipality, ready to fill; there is a value when nothing in its files is wrong. */
export async function loadSjabloon(
  world: World,
  templates: string,
  gemeente: string,
  lees: LeesSjabloon = leesBestanden,
): Promise<Result<GeladenSjabloon>> {
  const { value, diagnostics } = await lees(world, templates, gemeente);
  return { ...(value && { value: openSjabloon(value) }), diagnostics };
}

/** Reads it from its files, as `readSjabloon` does: what takes that is loaded when a template has to be. */
export async function leesBestanden(
  world: World,
  templates: string,
  gemeente: string,
): Promise<Result<GelezenSjabloon>> {
  const { readSjabloon } = await import('./read-sjabloon.ts');
  return readSjabloon(world, templates, gemeente);
}
