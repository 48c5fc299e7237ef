import { join } from 'node:path';
import type { Variant } from '../compose/compose-document.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics, sortDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { build, openSjablonen } from '../pipeline.ts';
import type { Formaat } from '../writers/index.ts';
import { findProposals } from './find-proposals.ts';
import { amount, countProblems } from './report.ts';
import { type ExitStatus, guarded, progress, statusOf, type Terminal, workingWorld } from './run.ts';
import { writeFiles } from './write-files.ts';

export interface BouwOptions {
  readonly uit: string;
  readonly formaten: readonly (Formaat | 'json')[];
  readonly variant: Variant;
  readonly templates: string;
}

/**
 * Makes the documents of proposals. One bad proposal never stops the others: nothing is written for it and what it
 * had before stays.
 */
export async function bouw(
  paths: readonly string[],
  options: BouwOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const proposals = findProposals(paths);
  const sjablonen = openSjablonen(workingWorld(), options.templates);
  const bar = progress(terminal, proposals.length);
  const all: Diagnostic[] = [];
  let documents = 0;
  let refused = 0;
  for (const { path, slug } of proposals) {
    bar.step(slug);
    const result = await guarded(path, () => build(workingWorld(), path, { ...options, sjablonen }));
    all.push(...result.diagnostics);
    if (result.value) {
      writeFiles(join(options.uit, slug), result.value);
      documents += result.value.length;
    } else {
      refused += 1;
    }
  }
  bar.end();
  const text = formatDiagnostics(all, 'tekst', terminal);
  if (text !== '') terminal.err(`${text}\n`);
  const made = amount(documents, 'bestand', 'bestanden');
  const kept = refused === 0 ? '' : `; ${amount(refused, 'voorstel', 'voorstellen')} niet gemaakt`;
  terminal.out(`${made} geschreven in ${options.uit}/${kept}; ${countProblems(sortDiagnostics(all))}.\n`);
  return statusOf(all);
}
