import type { Diagnostic } from './diagnostic.ts';

/** What may be told of a changed source: all that was not told of it before. */
export type NotToldBefore = (now: readonly Diagnostic[]) => readonly Diagnostic[];

/**
 * Tells which problems of a changed source are new. One is known by its words, and by its place: with other amounts in it,
 * it still is the same. `before` is asked only when a problem is told, and once.
 */
export function notToldBefore(before: () => readonly Diagnostic[]): NotToldBefore {
  let known: ReadonlySet<string> | undefined;
  const keys = () => {
    known ??= new Set(before().flatMap(keysOf));
    return known;
  };
  return (now) => now.filter((one) => keysOf(one).every((key) => !keys().has(key)));
}

function keysOf({ regel, melding, span }: Diagnostic): readonly string[] {
  return [`${regel} ${melding}`, ...(span ? [`${regel} ${span.source.path} ${span.start}`] : [])];
}
