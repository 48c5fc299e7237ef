// src/cli/bouwen: builds sources, several at once, each in a thread of its own.

import type { Bron } from '../proposals/find-bronnen.ts';
import type { BouwOptions, Bouwuitkomst } from './bouw-bron.ts';
import { createBouwer } from './bouwer.ts';

/** What a worker is asked: plain data, as it goes from thread to thread. */
export interface Bouwtaak {
  readonly bron: Bron;
  readonly options: BouwOptions;
}

/** What builds in this thread; one run has one. */
let bouwer: ReturnType<typeof createBouwer> | undefined;

/** Makes and writes the documents of one source; whatever goes wrong is a problem of that source. */
export function doeBouwtaak({ bron, options }: Bouwtaak): Promise<Bouwuitkomst> {
  bouwer ??= createBouwer(options);
  return bouwer(bron);
}
