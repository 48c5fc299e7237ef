import type { Bouwuitkomst } from './bouwen/bouw-bron.ts';
import type { Bouwtaak } from './bouwen/taak.ts';

/** What the program and its workers run: bundled as one script, of which the code that V8 makes is kept. */
export { runProgram } from './run-program.ts';
export { startProgram } from './start-program.ts';

/** Keeps the templates of a folder beside the program; part of its build. */
export async function bewaarSjablonen(templates: string): Promise<void> {
  const { EIGEN_KAST } = await import('./sjablonen/eigen-sjablonen.ts');
  const { workingWorld } = await import('./proposals/working-world.ts');
  await EIGEN_KAST?.bewaar(workingWorld(), templates);
}

/** Does the work of a worker, which is loaded when there is some. */
export async function bouwTaak(taak: Bouwtaak): Promise<Bouwuitkomst> {
  const { doeBouwtaak } = await import('./bouwen/taak.ts');
  return doeBouwtaak(taak);
}
