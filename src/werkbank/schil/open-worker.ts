import { type Praat, praatMet } from '../gesprek/praat.ts';
import type { Begin } from '../gesprek/verzoeken.ts';
import { type Delen, delenVan } from './middelen.ts';

/** Starts the program in a worker; what comes back asks it things. Questions may be asked at once: they wait for it. */
export function openWorker(delen: Delen = delenVan(document)): Praat {
  const worker = new Worker(delen.worker(), { name: 'raadsvoorstel' });
  const praat = praatMet(worker);
  const begun = delen.middelen().then(
    (begin) => {
      const { harfbuzz, subset, sjablonen } = begin;
      worker.postMessage({ begin } satisfies Begin, [harfbuzz.buffer, subset.buffer, sjablonen.buffer]);
    },
    () => {
      throw new Error('De bladzijde kon niet helemaal worden geladen. Laad haar opnieuw.');
    },
  );
  return async (naam, vraag) => {
    // Nothing may reach the worker before its parts do.
    await begun;
    return praat(naam, vraag);
  };
}
