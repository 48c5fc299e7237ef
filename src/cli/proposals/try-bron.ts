import { BRONSOORTEN } from '../../bronnen/register.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { createSource, type Span, spanOf } from '../../source/source-text.ts';
import { describeBug } from '../terminal/describe-bug.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { Bron } from './find-bronnen.ts';
import { outsideFout } from './find-proposals.ts';

/** Works on a source; whatever goes wrong becomes a problem of that source. */
export async function tryBron(
  bron: Bron,
  work: () => Promise<readonly Diagnostic[]>,
): Promise<readonly Diagnostic[]> {
  const outside = outsideFout(bron);
  if (outside) return [fout('bestand-onleesbaar', outside.message, startOf(bron.path), outside)];
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError) return [notWritten(error, bron.path)];
    return [error instanceof RangeError ? tooLarge(bron) : programmafout(bron, error)];
  }
}

/**
 * Writes what came of the source at a path; gives what keeps that from being done, as a problem of that source, beside
 * which all else that was found in it can still be told.
 */
export function tryWrite(path: string, write: () => void): readonly Diagnostic[] {
  try {
    write();
    return [];
  } catch (error) {
    if (error instanceof UsageError) return [notWritten(error, path)];
    throw error;
  }
}

/** What keeps the documents of the source at a path from being written, as a problem of that source. */
export function notWritten({ message, hint }: UsageError, path: string): Diagnostic {
  return fout('niet-geschreven', message, startOf(path), { hint });
}

/** What V8 throws when a text is too long for it, or goes too deep, or needs more memory than a thread has. */
export function tooLarge(bron: Bron): Diagnostic {
  return fout(
    'te-groot',
    `Dit ${BRONSOORTEN[bron.soort].enkelvoud} is te groot of zit te diep in elkaar om te verwerken.`,
    startOf(bron.path),
    {
      hint: 'Verdeel het, of kijk of er per ongeluk iets in is geplakt dat er niet hoort.',
    },
  );
}

/** A bug in the program, which a source brought to light. */
export function programmafout(bron: Bron, error: unknown): Diagnostic {
  return fout('programmafout', describeBug(error), startOf(bron.path));
}

function startOf(path: string): Span {
  return spanOf(createSource(path, ''), 0);
}
