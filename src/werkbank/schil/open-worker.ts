import { type Praat, praatMet } from '../gesprek/praat.ts';
import type { Begin } from '../gesprek/verzoeken.ts';
import { type Delen, delenVan } from './middelen.ts';

/** Starts the program in a worker; what comes back asks it things. Questions may be asked at once: they wait for it. */
export function openWorker(delen: Delen = delenVan(document)): Praat {
  return praatMet(async () => {
    const worker = new Worker(delen.worker(), { name: 'raadsvoorstel' });
    const failed = new Promise<never>((_, fail) => {
      worker.addEventListener('error', () => fail(new Error()), { once: true });
    });
    failed.catch(() => undefined);
    const begin = await Promise.race([delen.middelen(), failed]).catch(() => {
      worker.terminate();
      throw new Error('De bladzijde kon niet helemaal worden geladen. Laad haar opnieuw.');
    });
    const { harfbuzz, subset, sjablonen } = begin;
    worker.postMessage({ begin } satisfies Begin, [harfbuzz.buffer, subset.buffer, sjablonen.buffer]);
    return worker;
  });
}
