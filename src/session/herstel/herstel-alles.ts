// src/session/herstel: mends what is open.

import { herstelBron } from '../../bronnen/herstel-bron.ts';
import { folderOf } from '../../world/paths.ts';
import { belongsTo } from '../belongs-to.ts';
import { controleerGeheel } from '../controleer-geheel.ts';
import type { Stand } from '../session.ts';

/**
 * The files of a source or a template as they become when all is mended that may be without asking, by their path: the file
 * and what lies below its folder, or all of the folder of the template. Whole files, with their byte order marks and line
 * ends; only those that change.
 */
export async function herstelAlles({
  path,
  world,
  sjablonen,
}: Pick<Stand, 'path' | 'world' | 'sjablonen'>): Promise<ReadonlyMap<string, string>> {
  const whole = belongsTo(world, path, sjablonen);
  if (!whole) return new Map();
  const below = whole.soort === 'sjabloon' ? `${sjablonen.folder}/${whole.map}` : folderOf(path);
  const own = (file: string) => file === path || (below !== '' && file.startsWith(`${below}/`));
  const check = (now: typeof world) => controleerGeheel({ world: now, sjablonen }, whole);
  const { teksten } = await herstelBron(world, check, own);
  return teksten;
}
