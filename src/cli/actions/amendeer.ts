import { amendeerVoorstel } from '../../bronnen/amendeer-voorstel.ts';
import { sortDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import { show } from '../../show/shown.ts';
import { demandInside, expandPath } from '../proposals/find-proposals.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { openEigenSjablonen } from '../sjablonen/eigen-sjablonen.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';

export interface AmendeerOptions {
  readonly templates: string;
}

/** Tries amendments on a proposal and prints what they do; nothing is written. */
export async function amendeer(
  path: string,
  nummers: readonly string[],
  { templates }: AmendeerOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const [found, other] = expandPath(path);
  if (!found || other)
    throw new UsageError(`In '${path}' staat meer dan één voorstel.`, 'Noem de map van één voorstel.');
  demandInside(found);
  const sjablonen = openEigenSjablonen(workingWorld(), templates);
  const { value, diagnostics } = await amendeerVoorstel(workingWorld(), found.path, nummers, sjablonen);
  for (const line of value ?? []) terminal.out(show`${line}\n`);
  if (value && value.length > 0) terminal.out(show`\n`);
  printDiagnostics(sortDiagnostics(diagnostics), terminal);
  terminal.out(show`${countProblems(diagnostics)}.\n`);
  return statusOf(diagnostics);
}
