import type { Bronnaam } from '../bronnen/bron.ts';
import { bronOpNaam, bronVan } from '../bronnen/register.ts';
import { VERGADERBESTAND, VOORSTELBESTAND } from '../domain/bestanden.ts';
import type { Sjablonen } from '../pipeline.ts';
import { folderOf, pathIn } from '../world/paths.ts';
import type { World } from '../world/world.ts';

/** What a file is a part of: what is wrong with the whole is found when that is checked. */
export type Whole =
  | { readonly soort: Bronnaam; readonly path: string }
  /** A template, by the name of its folder. */
  | { readonly soort: 'sjabloon'; readonly map: string };

/**
 * A source is a whole by itself, and so is a council; other files in the folder of a template belong to that; a table, a
 * picture or a bijlage to the proposal or the meeting in whose folder it lies, the nearest. Undefined for any other file.
 */
export function belongsTo(world: World, path: string, { folder, gemeenten }: Sjablonen): Whole | undefined {
  const named = bronOpNaam(path);
  if (named) return { soort: named, path };
  const [map] = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/') : [];
  if (map !== undefined) return gemeenten.includes(map) ? { soort: 'sjabloon', map } : undefined;
  if (/\.(?:md|markdown|txt)$/i.test(path) || isUnsaved(path)) return { soort: bronVan(world, path), path };
  for (let at = folderOf(path); at !== ''; at = folderOf(at)) {
    for (const [soort, name] of WHOLES) {
      const found = pathIn(at, name);
      if (world.info(found)) return { soort, path: found };
    }
  }
  return undefined;
}

const WHOLES = [
  ['voorstel', VOORSTELBESTAND],
  ['vergadering', VERGADERBESTAND],
] as const;

/** Whether a path is the address of a text that was never saved, such as `untitled:Untitled-1`: its first lines tell what it is. */
function isUnsaved(path: string): boolean {
  return /^[a-z][a-z\d+.-]+:/i.test(path);
}
