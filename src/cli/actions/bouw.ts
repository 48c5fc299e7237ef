// src/cli/actions: what each command does.

import { BRONNAMEN } from '../../bronnen/bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import { counted } from '../../domain/counted.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { show } from '../../show/shown.ts';
import { createKeepingWorld } from '../../world/keeping-world.ts';
import type { World } from '../../world/world.ts';
import { leesBewaard } from '../bouwen/bewaard.ts';
import type { BouwOptions, Bouwuitkomst } from '../bouwen/bouw-bron.ts';
import { createBouwer } from '../bouwen/bouwer.ts';
import { type Bouwers, hasWerker, openPool, werkersFor } from '../bouwen/pool.ts';
import { type Bron, findBronnen } from '../proposals/find-bronnen.ts';
import { countBronnen, eachBron } from '../proposals/over-bronnen.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';

/**
 * Makes the documents of proposals, of the pieces about them, and of meetings. One that is bad never stops the others:
 * nothing is written for it and what it had before stays.
 */
export async function bouw(
  paths: readonly string[],
  options: BouwOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const bronnen = findBronnen(paths, GEBOUWD);
  const known = options.opnieuw ? new Map<Bron, Bouwuitkomst>() : findBewaard(bronnen, options);
  const aantal = hasWerker() ? werkersFor(bronnen.length - known.size, options.tegelijk) : 1;
  const bouwers = aantal === 1 ? here(options) : await openPool(aantal, options);
  terminal.beforeStop?.(bouwers.close);
  let files = 0;
  let same = 0;
  const refused: Bron[] = [];
  const work = async (bron: Bron) => {
    const made = known.get(bron) ?? (await bouwers.run(bron));
    if (made.bestanden === undefined) refused.push(bron);
    else files += made.bestanden;
    same += made.ongewijzigd ?? 0;
    if (made.geweigerd?.length) refused.push({ ...bron, bestanden: made.geweigerd });
    return made.diagnostics;
  };
  const diagnostics = await eachBron(bronnen, terminal, work, aantal).finally(bouwers.close);
  printDiagnostics(diagnostics, terminal);
  const made = counted(files, 'bestand', 'bestanden');
  const unchanged = same === 0 ? '' : `, ${same} ongewijzigd`;
  const kept = refused.length === 0 ? '' : `; ${opsomming(countBronnen(refused))} niet gemaakt`;
  terminal.out(
    show`${made} geschreven in ${options.uit}/${unchanged}${kept}; ${countProblems(diagnostics)}.\n`,
  );
  return statusOf(diagnostics);
}

/** Builds in this thread, one source after the other. */
function here(options: BouwOptions): Bouwers {
  return { run: createBouwer(options), close: async () => {} };
}

/** Of which sources nothing changed since their documents were made. */
function findBewaard(bronnen: readonly Bron[], options: BouwOptions): ReadonlyMap<Bron, Bouwuitkomst> {
  const disk = workingWorld();
  const templates = createKeepingWorld(disk);
  const isTemplate = (path: string) => path.startsWith(`${options.templates}/`) || path === options.templates;
  const over = (path: string) => (isTemplate(path) ? templates : disk);
  const world: World = {
    read: (path) => over(path).read(path),
    info: (path) => over(path).info(path),
    list: (path) => over(path).list(path),
  };
  const known = bronnen.map((bron) => [bron, leesBewaard(bron, options, world)] as const);
  return new Map(known.flatMap(([bron, made]) => (made ? [[bron, made]] : [])));
}

/** The kinds of which documents are made. */
export const GEBOUWD = BRONNAMEN.filter((naam) => BRONSOORTEN[naam].gebouwd);
