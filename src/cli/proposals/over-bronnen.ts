import { BRONNAMEN, type Bronnaam } from '../../bronnen/bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { eachOnce } from '../../diagnostics/each-once.ts';
import { sortDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import { counted } from '../../domain/counted.ts';
import { CLEAR_LINE, show } from '../../show/shown.ts';
import { createSource, type Span, spanOf } from '../../source/source-text.ts';
import { describeBug } from '../terminal/describe-bug.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { type Bron, findBronnen } from './find-bronnen.ts';
import { outsideFout } from './find-proposals.ts';

/**
 * Does the same work on each source of these kinds that the paths stand for, one after the other, and collects the
 * problems, each once: what is wrong with a council shows in every meeting. A folder that cannot be written, a text that
 * takes more than the computer has, or a bug in the program, becomes a problem of that source and stops no other.
 */
export async function overBronnen(
  paths: readonly string[],
  soorten: readonly Bronnaam[],
  terminal: Terminal,
  work: (bron: Bron) => Promise<readonly Diagnostic[]>,
): Promise<{ readonly bronnen: readonly Bron[]; readonly diagnostics: readonly Diagnostic[] }> {
  const bronnen = findBronnen(paths, soorten);
  const found: Diagnostic[] = [];
  for (const [index, bron] of bronnen.entries()) {
    await turn();
    showProgress(terminal, index + 1, bronnen.length, bron.map);
    const outside = outsideFout(bron);
    if (outside) {
      found.push(fout('bestand-onleesbaar', outside.message, placeOf(bron), outside));
      continue;
    }
    try {
      for (const one of await work(bron)) found.push(one);
    } catch (error) {
      if (error instanceof UsageError) found.push(notWritten(error, bron));
      else if (error instanceof RangeError) found.push(tooLarge(bron));
      else found.push(fout('programmafout', describeBug(error), placeOf(bron)));
    }
  }
  if (shows(terminal, bronnen.length)) terminal.err(CLEAR_LINE);
  return { bronnen, diagnostics: sortDiagnostics(eachOnce(found)) };
}

/** "7 voorstellen, 5 amendementen en moties en 1 vergadering", by kind in their order; none of a kind says nothing of it. */
export function countBronnen(bronnen: readonly Bron[]): readonly string[] {
  return BRONNAMEN.flatMap((naam) => {
    const { enkelvoud, meervoud } = BRONSOORTEN[naam];
    const count = bronnen
      .filter(({ soort }) => soort === naam)
      .reduce((sum, { bestanden }) => sum + bestanden.length, 0);
    return count === 0 ? [] : [counted(count, enkelvoud, meervoud)];
  });
}

/** What keeps the documents of a source from being written, as a problem of that source. */
export function notWritten({ message, hint }: UsageError, bron: Bron): Diagnostic {
  return fout('niet-geschreven', message, placeOf(bron), { hint });
}

/** What V8 throws when a text is too long for it, or goes too deep. */
function tooLarge(bron: Bron): Diagnostic {
  return fout(
    'te-groot',
    `Dit ${BRONSOORTEN[bron.soort].enkelvoud} is te groot of zit te diep in elkaar om te verwerken.`,
    placeOf(bron),
    {
      hint: 'Verdeel het, of kijk of er per ongeluk iets in is geplakt dat er niet hoort.',
    },
  );
}

function placeOf({ path }: Bron): Span {
  return spanOf(createSource(path, ''), 0);
}

/** Only on a terminal, and only when there is more than one source to wait for. */
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
