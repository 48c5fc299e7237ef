import type { Bronomgeving, Uitvoer } from '../../bronnen/bron.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { counted } from '../../domain/counted.ts';
import { show } from '../../show/shown.ts';
import { overMeetings } from '../proposals/over-meetings.ts';
import { tryWrite } from '../proposals/try-bron.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { writeDocumenten } from '../writing/write-documenten.ts';

/** Where what is made of meetings comes, and where their templates are. */
export interface MeetingOptions {
  readonly uit: string;
  readonly templates: string;
}

/** What is made of one meeting, and what is wrong with it. */
export interface MadeOfMeeting {
  readonly uitvoer: readonly Uitvoer[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is made: the words for one and for several, and how many of them the files of one folder are. */
export interface Naam {
  readonly enkelvoud: string;
  readonly meervoud: string;
  telt(uitvoer: Uitvoer): number;
}

/**
 * Makes something of each meeting that the paths stand for, writes it, and says in one line what came of that. A meeting
 * of which the files cannot be written has that among its problems, and stops no other.
 */
export async function makeOfMeetings(
  paths: readonly string[],
  { uit, templates }: MeetingOptions,
  { enkelvoud, meervoud, telt }: Naam,
  make: (omgeving: Bronomgeving, file: string) => Promise<MadeOfMeeting>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const world = workingWorld();
  const sjablonen = openEigenSjablonen(world, templates);
  let total = 0;
  const { diagnostics } = await overMeetings(paths, async (file) => {
    const { uitvoer, diagnostics: found } = await make({ world, sjablonen }, file);
    const unwritten = tryWrite(file, () => {
      for (const one of uitvoer) {
        writeDocumenten(uit, one.map, one.artifacts);
        total += telt(one);
      }
    });
    return [...found, ...unwritten];
  });
  printDiagnostics(diagnostics, terminal);
  const what = counted(total, enkelvoud, meervoud);
  terminal.out(show`${what} geschreven in ${uit}/; ${countProblems(diagnostics)}.\n`);
  return statusOf(diagnostics);
}
