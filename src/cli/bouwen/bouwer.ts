import { gemeenteOf, openSjablonen } from '../../pipeline.ts';
import { createKeepingWorld } from '../../world/keeping-world.ts';
import { recordWorld } from '../../world/recorded-world.ts';
import type { Bron } from '../proposals/find-bronnen.ts';
import { tryBron } from '../proposals/try-bron.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import { bewaar } from './bewaard.ts';
import { type BouwOptions, type Bouwuitkomst, maakBron } from './bouw-bron.ts';

/**
 * Builds one source after another, and keeps of each what it was made from. Templates are read once; what else was read
 * is let go when a source is ready. Whatever goes wrong is a problem of that source, of which nothing was written.
 */
export function createBouwer(options: BouwOptions): (bron: Bron) => Promise<Bouwuitkomst> {
  const store = createKeepingWorld(workingWorld());
  const maak = async (bron: Bron): Promise<Bouwuitkomst> => {
    const { world, answers } = recordWorld(store, store.kept);
    const open = options.opnieuw ? openSjablonen : openEigenSjablonen;
    const omgeving = { world, sjablonen: open(world, options.templates) };
    const { uitkomst, uitvoer } = await maakBron(bron, omgeving, options);
    if (uitvoer) bewaar(bron, options, world, { answers, uitvoer, uitkomst });
    return uitkomst;
  };
  return async (bron) => {
    let uitkomst: Bouwuitkomst = { diagnostics: [] };
    const diagnostics = await tryBron(bron, async () => {
      uitkomst = await maak(bron);
      return uitkomst.diagnostics;
    });
    store.retain((key) => gemeenteOf(key) !== undefined);
    return { ...uitkomst, diagnostics };
  };
}
