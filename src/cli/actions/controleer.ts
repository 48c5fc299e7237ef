import { BRONNAMEN } from '../../bronnen/bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import { PAGINAS } from '../../checks/register.ts';
import {
  formatDiagnostics,
  type Meldingformaat,
  sortDiagnostics,
} from '../../diagnostics/format-diagnostics.ts';
import { counted } from '../../domain/counted.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { openSjablonen } from '../../pipeline.ts';
import { laidOut, show } from '../../show/shown.ts';
import { createCommittedWorld } from '../../world/git/committed-world.ts';
import { countBronnen, notWritten, overBronnen } from '../proposals/over-bronnen.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { slugFout } from '../writing/slug.ts';
import { controleerSjablonen, sjablonenAt } from './sjabloon-controleer.ts';

export interface ControleerOptions {
  readonly formaat: Meldingformaat;
  readonly templates: string;
}

/** Checks proposals with what lies beside them, meetings and councils, and templates where a path leads to one, and writes nothing but its report. */
export async function controleer(
  paths: readonly string[],
  options: ControleerOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const sjablonen = openSjablonen(workingWorld(), options.templates);
  const vorige = createCommittedWorld(workingWorld());
  const places = paths.flatMap((path) => sjablonenAt(path));
  const others = paths.filter((path) => sjablonenAt(path).length === 0);
  const { bronnen, diagnostics: told } = await overBronnen(others, BRONNAMEN, terminal, async (bron) => {
    const soort = BRONSOORTEN[bron.soort];
    const { check } = await soort.werk();
    const found = await check({ world: workingWorld(), sjablonen }, bron.bestanden, vorige);
    const naam = soort.gebouwd ? slugFout(bron.map) : undefined;
    return naam ? [...found, notWritten(naam, bron)] : found;
  });
  const diagnostics = sortDiagnostics([...told, ...(await controleerSjablonen(places, terminal))]);
  const { color } = terminal;
  terminal.out(laidOut(formatDiagnostics(diagnostics, options.formaat, { color, regels: PAGINAS })));
  if (options.formaat === 'tekst') {
    if (diagnostics.length > 0) terminal.out(show`\n`);
    const counts = [
      ...countBronnen(bronnen),
      ...(places.length > 0 ? [counted(places.length, 'sjabloon', 'sjablonen')] : []),
    ];
    terminal.out(show`${opsomming(counts)} gecontroleerd; ${countProblems(diagnostics)}.\n`);
  }
  return statusOf(diagnostics);
}
