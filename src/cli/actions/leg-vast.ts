import { dirname } from 'node:path';
import { legVoorstelVast } from '../../bronnen/leg-voorstel-vast.ts';
import { VASTGELEGD } from '../../domain/bestanden.ts';
import type { LegVastUitkomst } from '../../dossier/leg-vast.ts';
import { show } from '../../show/shown.ts';
import { overBronnen } from '../proposals/over-bronnen.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { writeFiles } from '../writing/write-files.ts';

export interface LegVastOptions {
  readonly templates: string;
}

/** Freezes proposals as they are offered to the council; one with errors is not frozen. */
export async function legVast(
  paths: readonly string[],
  options: LegVastOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const sjablonen = openEigenSjablonen(workingWorld(), options.templates);
  const frozen: { readonly slug: string; readonly uitkomst: LegVastUitkomst }[] = [];
  const { diagnostics } = await overBronnen(paths, ['voorstel'], terminal, async ({ path, map: slug }) => {
    const { value: uitkomst, diagnostics: found } = await legVoorstelVast(workingWorld(), path, sjablonen);
    if (!uitkomst) return found;
    frozen.push({ slug, uitkomst });
    const bytes = new TextEncoder().encode(uitkomst.bestand);
    if (uitkomst.nieuw) writeFiles({ root: dirname(path), below: '' }, [{ name: VASTGELEGD, bytes }]);
    return found;
  });
  printDiagnostics(diagnostics, terminal);
  for (const { slug, uitkomst } of frozen) {
    const { versie, kenmerk, nieuw } = uitkomst;
    const what = nieuw ? 'is vastgelegd' : 'was al vastgelegd';
    terminal.out(show`${slug}: versie ${versie} ${what}, kenmerk ${kenmerk.slice(0, 8)}.\n`);
  }
  terminal.out(show`${countProblems(diagnostics)}.\n`);
  return statusOf(diagnostics);
}
