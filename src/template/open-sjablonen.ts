import type { Result } from '../diagnostics/result.ts';
import { keepLater } from '../world/kept.ts';
import type { World } from '../world/world.ts';
import type { GeladenSjabloon } from './geladen-sjabloon.ts';
import { type LeesSjabloon, loadSjabloon } from './load-sjabloon.ts';
import { knownGemeenten } from './read/known-gemeenten.ts';

/** The templates of a folder, each read once for as long as this is kept. */
export interface Sjablonen {
  /** The folder of all templates. */
  readonly folder: string;
  /** The municipalities that have one: names of folders, sorted. */
  readonly gemeenten: readonly string[];
  /** What reads one, where that is not from its files alone. */
  readonly lees?: LeesSjabloon | undefined;
  load(gemeente: string): Promise<Result<GeladenSjabloon>>;
}

/** With this the keys begin under which templates are kept. */
const SJABLOON = 'sjabloon ';

/** The municipality of the template that is kept under a key; undefined for anything else that is kept. */
export function gemeenteOf(key: string): string | undefined {
  return key.startsWith(SJABLOON) ? key.slice(key.lastIndexOf('/') + 1) : undefined;
}

/** Opens a folder with one folder a municipality; a template is read, by `lees`, when it is first needed. */
export function openSjablonen(world: World, folder: string, lees?: LeesSjabloon): Sjablonen {
  const loaded = new Map<string, Promise<Result<GeladenSjabloon>>>();
  return {
    folder,
    lees,
    gemeenten: knownGemeenten(world, folder),
    load(gemeente) {
      const known =
        loaded.get(gemeente) ??
        keepLater(world, `${SJABLOON}${folder}/${gemeente}`, (inner) =>
          loadSjabloon(inner, folder, gemeente, lees),
        );
      loaded.set(gemeente, known);
      return known;
    },
  };
}

/** Templates as what is worked out in a World reads them: through that World where it keeps what is read for what. */
export function sjablonenIn(world: World, sjablonen: Sjablonen): Sjablonen {
  return world.kept ? openSjablonen(world, sjablonen.folder, sjablonen.lees) : sjablonen;
}
