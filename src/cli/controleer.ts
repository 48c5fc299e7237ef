import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  formatDiagnostics,
  type Meldingformaat,
  sortDiagnostics,
} from '../diagnostics/format-diagnostics.ts';
import { check, openSjablonen } from '../pipeline.ts';
import { findProposals } from './find-proposals.ts';
import { amount, countProblems } from './report.ts';
import { type ExitStatus, guarded, progress, statusOf, type Terminal, workingWorld } from './run.ts';

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
  const proposals = findProposals(paths);
  const sjablonen = openSjablonen(workingWorld(), options.templates);
  const bar = progress(terminal, proposals.length);
  const all: Diagnostic[] = [];
  for (const { path, slug } of proposals) {
    bar.step(slug);
    const result = await guarded(path, () => check(workingWorld(), path, sjablonen));
    all.push(...result.diagnostics);
  }
  bar.end();
  terminal.out(formatDiagnostics(all, options.formaat, terminal));
  if (options.formaat === 'tekst') {
    if (all.length > 0) terminal.out('\n');
    terminal.out(
      `${amount(proposals.length, 'voorstel', 'voorstellen')} gecontroleerd; ${countProblems(sortDiagnostics(all))}.\n`,
    );
  }
  return statusOf(all);
}
