import type { Diagnostic } from './diagnostic.ts';

/** The problems in their order, of which none says the same about the same place: what several sources tell, told once. */
export function eachOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return diagnostics.filter(({ span, melding }) => {
    const key = `${span?.source.path}:${span?.start}:${melding}`;
    return !told.has(key) && told.add(key);
  });
}
