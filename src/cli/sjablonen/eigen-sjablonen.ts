import { fileURLToPath } from 'node:url';
import { openSjablonen, type Sjablonen } from '../../template/open-sjablonen.ts';
import type { World } from '../../world/world.ts';
import { PROGRAMMA } from '../programma.ts';
import { type Sjabloonkast, sjabloonkast } from './bewaarde-sjablonen.ts';

/**
 * The templates that were there when the program was built, kept beside it: whoever can write there can change the program.
 * Nothing is kept in a folder of the user, and unbuilt there is nothing.
 */
export const EIGEN_KAST: Sjabloonkast | undefined =
  PROGRAMMA === undefined
    ? undefined
    : sjabloonkast(fileURLToPath(new URL('./sjablonen', import.meta.url)), PROGRAMMA);

/** Opens a folder of templates; one that is as it was when the program was built, is not read again. */
export function openEigenSjablonen(world: World, folder: string): Sjablonen {
  return openSjablonen(world, folder, EIGEN_KAST?.lees);
}
