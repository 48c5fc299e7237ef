import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import { show } from '../../show/shown.ts';
import { openVergadering } from '../../vergadering/open-vergadering.ts';
import { stemstaat } from '../../vergadering/stemstaat.ts';
import { meetingsAt } from '../proposals/meetings-at.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { counted, countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';

export interface StemOptions {
  readonly templates: string;
}

/** Counts the votes of meetings and prints them; nothing is written. */
export function stem(paths: readonly string[], { templates }: StemOptions, terminal: Terminal): ExitStatus {
  const files = [...new Set(paths.flatMap(meetingsAt))];
  const found: Diagnostic[] = [];
  for (const file of files) {
    const { value, diagnostics } = openVergadering(workingWorld(), file, templates);
    for (const one of diagnostics) found.push(one);
    if (!value) continue;
    for (const line of stemstaat(value)) terminal.out(show`${line}\n`);
    terminal.out(show`\n`);
  }
  const diagnostics = sortDiagnostics(found);
  printDiagnostics(diagnostics, terminal);
  terminal.out(
    show`${counted(files.length, 'vergadering', 'vergaderingen')} nageteld; ${countProblems(diagnostics)}.\n`,
  );
  return statusOf(diagnostics);
}
