import type { Bouwuitkomst } from './bouwen/bouw-bron.ts';
import type { Bouwtaak } from './bouwen/taak.ts';

/** What the program and its workers run: bundled as one script, of which the code that V8 makes is kept. */
export { runProgram } from './run-program.ts';
export { startProgram } from './start-program.ts';

/** Does the work of a worker, which is loaded when there is some. */
export async function bouwTaak(taak: Bouwtaak): Promise<Bouwuitkomst> {
  const { doeBouwtaak } = await import('./bouwen/taak.ts');
  return doeBouwtaak(taak);
}
