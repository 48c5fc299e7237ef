// src/cli/actions: what each command does.

import { BRONNAMEN, type Bronomgeving } from '../../bronnen/bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import type { Variant } from '../../compose/compose-document.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { counted } from '../../domain/counted.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { openSjablonen } from '../../pipeline.ts';
import { show } from '../../show/shown.ts';
import type { Formaat } from '../../writers/index.ts';
import type { Bron } from '../proposals/find-bronnen.ts';
import { countBronnen, overBronnen } from '../proposals/over-bronnen.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { countProblems } from '../terminal/report.ts';
import { statusOf } from '../terminal/status-of.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { leftOver } from '../writing/left-over.ts';
import { writeDocumenten } from '../writing/write-documenten.ts';

export interface BouwOptions {
  readonly uit: string;
  readonly formaten: readonly (Formaat | 'json')[];
  readonly variant: Variant;
  readonly templates: string;
}

/**
 * Makes the documents of proposals, of the pieces about them, and of meetings. One that is bad never stops the others:
 * nothing is written for it and what it had before stays.
 */
export async function bouw(
  paths: readonly string[],
  options: BouwOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const sjablonen = openSjablonen(workingWorld(), options.templates);
  let files = 0;
  const refused: Bron[] = [];
  const { diagnostics } = await overBronnen(paths, GEBOUWD, terminal, async (bron) => {
    const made = await bouwBron(bron, { world: workingWorld(), sjablonen }, options);
    if (made.bestanden === undefined) refused.push(bron);
    else files += made.bestanden;
    if (made.geweigerd?.length) refused.push({ ...bron, bestanden: made.geweigerd });
    return made.diagnostics;
  });
  printDiagnostics(diagnostics, terminal);
  const made = counted(files, 'bestand', 'bestanden');
  const kept = refused.length === 0 ? '' : `; ${opsomming(countBronnen(refused))} niet gemaakt`;
  terminal.out(show`${made} geschreven in ${options.uit}/${kept}; ${countProblems(diagnostics)}.\n`);
  return statusOf(diagnostics);
}

/** The kinds of which documents are made. */
export const GEBOUWD = BRONNAMEN.filter((naam) => BRONSOORTEN[naam].gebouwd);

/** Makes and writes what comes of one source; how many files, absent where it has errors, and of which of its files nothing. */
export async function bouwBron(
  { soort, bestanden, map }: Bron,
  omgeving: Bronomgeving,
  { uit, formaten, variant }: BouwOptions,
): Promise<{
  readonly bestanden?: number;
  readonly geweigerd?: readonly string[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { build } = await BRONSOORTEN[soort].werk();
  if (!build) return { diagnostics: [] };
  const { value, diagnostics } = await build(omgeving, bestanden, map, { formaten, variant });
  if (!value) return { diagnostics };
  const left = value.zonderBesluit.flatMap((one) => leftOver(uit, one));
  // An evening is one whole: beside a decision that must not be there, nothing of it is written.
  if (hasErrors(left)) return { diagnostics: [...diagnostics, ...left] };
  for (const one of value.uitvoer) writeDocumenten(uit, one.map, one.artifacts);
  const count = value.uitvoer.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
  return { bestanden: count, geweigerd: value.geweigerd, diagnostics };
}
