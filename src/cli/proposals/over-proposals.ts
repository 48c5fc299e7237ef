import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import { CLEAR_LINE, show } from '../../show/shown.ts';
import { createSource, type Span, spanOf } from '../../source/source-text.ts';
import { describeBug } from '../terminal/describe-bug.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { findProposals, outsideFout, type Proposal } from './find-proposals.ts';

/**
 * Does the same work on each proposal that the paths stand for, one after the other, and collects the problems.
 * A folder that cannot be written, a text that takes more than the computer has, or a bug in the program, becomes a
 * problem of that proposal and stops no other.
 */
export async function overProposals(
  paths: readonly string[],
  terminal: Terminal,
  work: (proposal: Proposal) => Promise<readonly Diagnostic[]>,
): Promise<{ count: number; diagnostics: readonly Diagnostic[] }> {
  const proposals = findProposals(paths);
  const found: Diagnostic[] = [];
  for (const [index, proposal] of proposals.entries()) {
    await turn();
    showProgress(terminal, index + 1, proposals.length, proposal.slug);
    const outside = outsideFout(proposal);
    if (outside) {
      found.push(fout('bestand-onleesbaar', outside.message, placeOf(proposal), outside));
      continue;
    }
    try {
      for (const one of await work(proposal)) found.push(one);
    } catch (error) {
      if (error instanceof UsageError) found.push(notWritten(error, proposal));
      else if (error instanceof RangeError) found.push(tooLarge(proposal));
      else found.push(fout('programmafout', describeBug(error), placeOf(proposal)));
    }
  }
  if (shows(terminal, proposals.length)) terminal.err(CLEAR_LINE);
  return { count: proposals.length, diagnostics: sortDiagnostics(found) };
}

/** What keeps the documents of a proposal from being written, as a problem of that proposal. */
export function notWritten({ message, hint }: UsageError, proposal: Proposal): Diagnostic {
  return fout('niet-geschreven', message, placeOf(proposal), { hint });
}

/** What V8 throws when a text is too long for it, or goes too deep. */
function tooLarge(proposal: Proposal): Diagnostic {
  return fout(
    'te-groot',
    'Dit voorstel is te groot of zit te diep in elkaar om te verwerken.',
    placeOf(proposal),
    {
      hint: 'Verdeel het, of kijk of er per ongeluk iets in is geplakt dat er niet hoort.',
    },
  );
}

function placeOf({ path }: Proposal): Span {
  return spanOf(createSource(path, ''), 0);
}

/** Only on a terminal, and only when there is more than one proposal to wait for. */
function shows(terminal: Terminal, total: number): boolean {
  return terminal.interactive && total > 1;
}

function showProgress(terminal: Terminal, at: number, total: number, name: string): void {
  if (shows(terminal, total)) terminal.err(show`${CLEAR_LINE}[${at}/${total}] ${name}`);
}

/** Lets a signal to stop come through, which waits until the program waits. */
function turn(): Promise<void> {
  return new Promise((next) => setImmediate(next));
}
