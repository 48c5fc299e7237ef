import { PAGINAS } from '../checks/regelpaginas.ts';
import { formatDiagnostics, type Meldingformaat } from '../diagnostics/format-diagnostics.ts';
import { inspect, openSjablonen } from '../pipeline.ts';
import { overProposals } from './over-proposals.ts';
import { amount, countProblems } from './report.ts';
import { type ExitStatus, type Terminal, workingWorld } from './run.ts';
import { statusOf } from './status-of.ts';

export interface ControleerOptions {
  readonly formaat: Meldingformaat;
  readonly templates: string;
}

/** Checks proposals and writes nothing but its report. */
export async function controleer(
  paths: readonly string[],
  options: ControleerOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const sjablonen = openSjablonen(workingWorld(), options.templates);
  const { count, diagnostics } = await overProposals(paths, terminal, ({ path }) =>
    inspect(workingWorld(), path, sjablonen),
  );
  const { color } = terminal;
  terminal.out(formatDiagnostics(diagnostics, options.formaat, { color, regels: PAGINAS }));
  if (options.formaat === 'tekst') {
    if (diagnostics.length > 0) terminal.out('\n');
    terminal.out(
      `${amount(count, 'voorstel', 'voorstellen')} gecontroleerd; ${countProblems(diagnostics)}.\n`,
    );
  }
  return statusOf(diagnostics);
}
