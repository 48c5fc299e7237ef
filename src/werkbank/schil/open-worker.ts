import { type Praat, praatMet } from '../gesprek/praat.ts';
import type { Begin } from '../gesprek/verzoeken.ts';
import { type Delen, delenVan } from './middelen.ts';

/** Starts the program in a worker; what comes back asks it things. Questions may be asked at once: they wait for it. */
export function openWorker(delen: Delen = delenVan(document)): Praat {
  const worker = new Worker(delen.worker(), { name: 'raadsvoorstel' });
  const begun = delen.middelen().then((begin) => {
    const { harfbuzz, subset, sjablonen } = begin;
    worker.postMessage({ begin } satisfies Begin, [harfbuzz.buffer, subset.buffer, sjablonen.buffer]);
  });
  return praatMet({
    // Nothing may reach the worker before its parts do.
    postMessage: (message) => void begun.then(() => worker.postMessage(message)),
    addEventListener: (type, listener) => worker.addEventListener(type, listener),
  });
}
