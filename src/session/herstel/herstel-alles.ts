// src/session/herstel: mends what is open.

import { herstelBron } from '../../bronnen/herstel-bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import { folderOf } from '../../world/paths.ts';
import type { Stand } from '../session.ts';

/**
 * The files of a source as they become when all is mended that may be without asking, by their path: the source and what
 * lies below its folder. Whole files, with their byte order marks and line ends; only those that change.
 */
export async function herstelAlles({
  path,
  soort,
  world,
  sjablonen,
}: Stand): Promise<ReadonlyMap<string, string>> {
  const { check } = await BRONSOORTEN[soort].werk();
  const below = folderOf(path);
  const own = (file: string) => file === path || (below !== '' && file.startsWith(`${below}/`));
  const { teksten } = await herstelBron(world, (now) => check({ world: now, sjablonen }, [path]), own);
  return teksten;
}
