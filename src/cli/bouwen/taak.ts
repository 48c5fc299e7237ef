// src/cli/bouwen: builds sources, several at once, each in a thread of its own.

import { openSjablonen, type Sjablonen } from '../../pipeline.ts';
import type { Bron } from '../proposals/find-bronnen.ts';
import { tryBron } from '../proposals/try-bron.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { type BouwOptions, type Bouwuitkomst, bouwBron } from './bouw-bron.ts';

/** What a worker is asked: plain data, as it goes from thread to thread. */
export interface Bouwtaak {
  readonly bron: Bron;
  readonly options: BouwOptions;
}

/** The templates of the run, which a thread reads once. */
let opened: Sjablonen | undefined;

/** Makes and writes the documents of one source; whatever goes wrong is a problem of that source. */
export async function doeBouwtaak({ bron, options }: Bouwtaak): Promise<Bouwuitkomst> {
  opened = opened?.folder === options.templates ? opened : openSjablonen(workingWorld(), options.templates);
  const omgeving = { world: workingWorld(), sjablonen: opened };
  let uitkomst: Omit<Bouwuitkomst, 'diagnostics'> = {};
  const diagnostics = await tryBron(bron, async () => {
    const { diagnostics: found, ...rest } = await bouwBron(bron, omgeving, options);
    uitkomst = rest;
    return found;
  });
  return { ...uitkomst, diagnostics };
}
