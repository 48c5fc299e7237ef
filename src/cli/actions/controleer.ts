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
import { laidOut, show } from '../../show/shown.ts';
import { createCommittedWorld } from '../../world/git/committed-world.ts';
import { folderOf } from '../../world/paths.ts';
import type { World } from '../../world/world.ts';
import type { Bron } from '../proposals/find-bronnen.ts';
import { countBronnen, overBronnen } from '../proposals/over-bronnen.ts';
import { notWritten } from '../proposals/try-bron.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import { countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { createHersteld, describeHerstel } from '../writing/herstelwerk.ts';
import { slugFout } from '../writing/slug.ts';
import { controleerSjablonen, sjablonenAt } from './sjabloon-controleer.ts';

export interface ControleerOptions {
  readonly formaat: Meldingformaat;
  /** Mend what can be mended without asking, and write that. */
  readonly herstel?: boolean;
  readonly templates: string;
}

/**
 * Checks proposals with what lies beside them, meetings and councils, and templates where a path leads to one. Writes
 * nothing but its report, and where it is asked the files that it mended.
 */
export async function controleer(
  paths: readonly string[],
  options: ControleerOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const sjablonen = openEigenSjablonen(workingWorld(), options.templates);
  const vorige = createCommittedWorld(workingWorld());
  const hersteld = options.herstel ? createHersteld() : undefined;
  const places = paths.flatMap((path) => sjablonenAt(path));
  const others = paths.filter((path) => sjablonenAt(path).length === 0);
  const { bronnen, diagnostics: told } = await overBronnen(others, BRONNAMEN, terminal, async (bron) => {
    const soort = BRONSOORTEN[bron.soort];
    const { check } = await soort.werk();
    const checkIn = (world: World) => check({ world, sjablonen }, bron.bestanden, vorige);
    const found = await (hersteld
      ? hersteld.herstel(checkIn, (path) => isOwn(path, bron))
      : checkIn(workingWorld()));
    const naam = soort.gebouwd ? slugFout(bron.map) : undefined;
    return naam ? [...found, notWritten(naam, bron.path)] : found;
  });
  const diagnostics = sortDiagnostics([...told, ...(await controleerSjablonen(places, terminal, hersteld))]);
  const { color } = terminal;
  terminal.out(laidOut(formatDiagnostics(diagnostics, options.formaat, { color, regels: PAGINAS })));
  if (options.formaat === 'tekst') {
    if (diagnostics.length > 0) terminal.out(show`\n`);
    const counts = [
      ...countBronnen(bronnen),
      ...(places.length > 0 ? [counted(places.length, 'sjabloon', 'sjablonen')] : []),
    ];
    terminal.out(show`${opsomming(counts)} gecontroleerd; ${countProblems(diagnostics)}.\n`);
    const about = describeHerstel(diagnostics, hersteld, 'controleer --herstel');
    if (about !== undefined) terminal.out(show`${about}\n`);
  }
  return statusOf(diagnostics);
}

/** Whether a file is one of a source, or lies beside it: a table, or the council that a meeting reads, is of its own. */
function isOwn(path: string, { bestanden }: Bron): boolean {
  return bestanden.some((bestand) => bestand === path || path.startsWith(`${folderOf(bestand)}/`));
}
