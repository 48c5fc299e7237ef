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
  if (outside) return [fout('bestand-onleesbaar', outside.message, placeOf(bron), outside)];
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError) return [notWritten(error, bron)];
    return [error instanceof RangeError ? tooLarge(bron) : programmafout(bron, error)];
  }
}

/** What keeps the documents of a source from being written, as a problem of that source. */
export function notWritten({ message, hint }: UsageError, bron: Bron): Diagnostic {
  return fout('niet-geschreven', message, placeOf(bron), { hint });
}

/** What V8 throws when a text is too long for it, or goes too deep, or needs more memory than a thread has. */
export function tooLarge(bron: Bron): Diagnostic {
  return fout(
    'te-groot',
    `Dit ${BRONSOORTEN[bron.soort].enkelvoud} is te groot of zit te diep in elkaar om te verwerken.`,
    placeOf(bron),
    {
      hint: 'Verdeel het, of kijk of er per ongeluk iets in is geplakt dat er niet hoort.',
    },
  );
}

/** A bug in the program, which a source brought to light. */
export function programmafout(bron: Bron, error: unknown): Diagnostic {
  return fout('programmafout', describeBug(error), placeOf(bron));
}

function placeOf({ path }: Bron): Span {
  return spanOf(createSource(path, ''), 0);
}
