import { BRONNAMEN, type Bronnaam } from '../../bronnen/bron.ts';
import { BRONSOORTEN, bronOpNaam, bronVan } from '../../bronnen/register.ts';
import { folderOf } from '../../world/paths.ts';
import type { World } from '../../world/world.ts';

/** A source in the folder, with the files that are read with it. */
export interface Bron {
  readonly soort: Bronnaam;
  readonly bestanden: readonly string[];
  /** The folder below that of all documents in which its own come. */
  readonly map: string;
}

/** The sources among files, as their names tell: by kind and path. */
export function bronnenIn(
  paden: readonly string[],
): readonly { readonly pad: string; readonly soort: Bronnaam }[] {
  const known = paden.flatMap((pad) => {
    const soort = bronOpNaam(pad);
    return soort ? [{ pad, soort }] : [];
  });
  return BRONNAMEN.flatMap((naam) => known.filter(({ soort }) => soort === naam));
}

/** The source that a file is; `map` is the name of the folder that is worked in. Pieces of one folder are read together, this one first. */
export function bronAt(world: World, paden: readonly string[], pad: string, map: string): Bron {
  const soort = bronVan(world, pad);
  const { samen, map: mapOf } = BRONSOORTEN[soort];
  const others = samen
    ? paden.filter((one) => one !== pad && folderOf(one) === folderOf(pad) && bronOpNaam(one) === soort)
    : [];
  return { soort, bestanden: [pad, ...others], map: mapOf(`/${map}/${pad}`) };
}
