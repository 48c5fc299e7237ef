import { diff3Merge } from 'node-diff3';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type SourceText, spanOf } from '../source/source-text.ts';
import { beideGewijzigd } from './meldingen.ts';

export interface Samengevoegd {
  readonly tekst: string;
  /** The lines that both changed, in the text as it is: they stay as they are there. */
  readonly botsingen: readonly Diagnostic[];
}

/** Merges, line by line, what was changed in a text (`beoordeeld`) since `basis` with what was changed in it meanwhile (`nu`). */
export function voegSamen(basis: string, nu: SourceText, beoordeeld: string): Samengevoegd {
  const parts = diff3Merge(nu.text.split('\n'), basis.split('\n'), beoordeeld.split('\n'), {
    excludeFalseConflicts: true,
  });
  const lines: string[] = [];
  const botsingen: Diagnostic[] = [];
  for (const { ok, conflict } of parts) {
    if (ok) lines.push(...ok);
    if (!conflict) continue;
    const start = nu.lineStarts[conflict.aIndex] ?? nu.text.length;
    const end = start + conflict.a.join('\n').length;
    botsingen.push(beideGewijzigd(spanOf(nu, start, end), conflict.b.join('\n')));
    lines.push(...conflict.a);
  }
  return { tekst: lines.join('\n'), botsingen };
}
