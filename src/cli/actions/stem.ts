import { onderwerpVan } from '../../bronnen/agenda-van-voorstellen.ts';
import { counted } from '../../domain/counted.ts';
import { show } from '../../show/shown.ts';
import { openVergadering } from '../../vergadering/open-vergadering.ts';
import { stemstaat } from '../../vergadering/stemstaat.ts';
import { overMeetings } from '../proposals/over-meetings.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';

export interface StemOptions {
  readonly templates: string;
}

/** Counts the votes of meetings and prints them; nothing is written. */
export async function stem(
  paths: readonly string[],
  { templates }: StemOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { count, diagnostics } = await overMeetings(paths, async (file) => {
    const world = workingWorld();
    const { value, diagnostics: found } = openVergadering(world, file, templates);
    if (!value) return found;
    const titelVan = (voorstel: string) => {
      const path = value.voorstellen.get(voorstel);
      return path === undefined ? undefined : onderwerpVan(world, path);
    };
    for (const line of stemstaat(value, titelVan)) terminal.out(show`${line}\n`);
    terminal.out(show`\n`);
    return found;
  });
  printDiagnostics(diagnostics, terminal);
  terminal.out(
    show`${counted(count, 'vergadering', 'vergaderingen')} nageteld; ${countProblems(diagnostics)}.\n`,
  );
  return statusOf(diagnostics);
}
