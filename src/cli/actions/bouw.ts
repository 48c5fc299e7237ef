// src/cli/actions: what each command does.

import { BRONNAMEN } from '../../bronnen/bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import { counted } from '../../domain/counted.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { openSjablonen } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import { type BouwOptions, bouwBron } from '../bouwen/bouw-bron.ts';
import { type Bouwers, openPool, werkersFor } from '../bouwen/pool.ts';
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
  const aantal = werkersFor(bronnen.length, options.tegelijk);
  const bouwers = aantal === 1 ? here(options) : await openPool(aantal, options);
  terminal.beforeStop?.(bouwers.close);
  let files = 0;
  const refused: Bron[] = [];
  const work = async (bron: Bron) => {
    const made = await bouwers.run(bron);
    if (made.bestanden === undefined) refused.push(bron);
    else files += made.bestanden;
    if (made.geweigerd?.length) refused.push({ ...bron, bestanden: made.geweigerd });
    return made.diagnostics;
  };
  const diagnostics = await eachBron(bronnen, terminal, work, aantal).finally(bouwers.close);
  printDiagnostics(diagnostics, terminal);
  const made = counted(files, 'bestand', 'bestanden');
  const kept = refused.length === 0 ? '' : `; ${opsomming(countBronnen(refused))} niet gemaakt`;
  terminal.out(show`${made} geschreven in ${options.uit}/${kept}; ${countProblems(diagnostics)}.\n`);
  return statusOf(diagnostics);
}

/** Builds in this thread, one source after the other. */
function here(options: BouwOptions): Bouwers {
  const sjablonen = openSjablonen(workingWorld(), options.templates);
  return {
    run: (bron) => bouwBron(bron, { world: workingWorld(), sjablonen }, options),
    close: async () => {},
  };
}

/** The kinds of which documents are made. */
export const GEBOUWD = BRONNAMEN.filter((naam) => BRONSOORTEN[naam].gebouwd);
