import type { Bronomgeving } from '../../bronnen/bron.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { counted } from '../../domain/counted.ts';
import { openSjablonen } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import { overMeetings } from '../proposals/over-meetings.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';

/** Where what is made of meetings comes, and where their templates are. */
export interface MeetingOptions {
  readonly uit: string;
  readonly templates: string;
}

/** What was made of one meeting: how much, and what is wrong with it. */
export interface MadeOfMeeting {
  readonly made: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes something of each meeting that the paths stand for, and says in one line what came of that; `naam` is what is
 * made: one, and several.
 */
export async function makeOfMeetings(
  paths: readonly string[],
  { uit, templates }: MeetingOptions,
  naam: readonly [string, string],
  make: (omgeving: Bronomgeving, file: string) => Promise<MadeOfMeeting>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const world = workingWorld();
  const sjablonen = openSjablonen(world, templates);
  let total = 0;
  const { diagnostics } = await overMeetings(paths, async (file) => {
    const { made, diagnostics: found } = await make({ world, sjablonen }, file);
    total += made;
    return found;
  });
  printDiagnostics(diagnostics, terminal);
  const what = counted(total, ...naam);
  terminal.out(show`${what} geschreven in ${uit}/; ${countProblems(diagnostics)}.\n`);
  return statusOf(diagnostics);
}
