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
    const { a, o, b, aIndex } = conflict;
    const same = a.length === o.length && b.length === o.length;
    // Lines beside each other are one conflict, though each was changed by one of both alone.
    const stukken = same
      ? a.map((line, at) => ({ at, a: [line], o: o.slice(at, at + 1), b: b.slice(at, at + 1) }))
      : [];
    for (const one of same ? stukken : [{ at: 0, a, o, b }]) {
      const [hier, was, daar] = [one.a, one.o, one.b].map((some) => some.join('\n'));
      const clash = hier !== was && daar !== was && hier !== daar;
      lines.push(...(hier === was ? one.b : one.a));
      if (!clash) continue;
      const start = nu.lineStarts[aIndex + one.at] ?? nu.text.length;
      botsingen.push(beideGewijzigd(spanOf(nu, start, start + (hier ?? '').length), daar ?? ''));
    }
  }
  return { tekst: lines.join('\n'), botsingen };
}
