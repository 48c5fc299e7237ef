// src/cli/actions: what each command does.

import type { Variant } from '../../compose/compose-document.ts';
import { build, openSjablonen } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import type { Formaat } from '../../writers/index.ts';
import { overProposals } from '../proposals/over-proposals.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { counted, countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { writeDocumenten } from '../writing/write-documenten.ts';

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
  const sjablonen = openSjablonen(workingWorld(), options.templates);
  let files = 0;
  let refused = 0;
  const { diagnostics } = await overProposals(paths, terminal, async ({ path, slug }) => {
    const result = await build(workingWorld(), path, { ...options, sjablonen });
    if (result.value) {
      writeDocumenten(options.uit, slug, result.value);
      files += result.value.length;
    } else {
      refused += 1;
    }
    return result.diagnostics;
  });
  printDiagnostics(diagnostics, terminal);
  const made = counted(files, 'bestand', 'bestanden');
  const kept = refused === 0 ? '' : `; ${counted(refused, 'voorstel', 'voorstellen')} niet gemaakt`;
  terminal.out(show`${made} geschreven in ${options.uit}/${kept}; ${countProblems(diagnostics)}.\n`);
  return statusOf(diagnostics);
}
