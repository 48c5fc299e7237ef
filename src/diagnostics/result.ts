import type { Diagnostic } from './diagnostic.ts';

/**
 * What a stage gives back: a value when there is one to go on with, and every problem that was found.
 * A value may come together with errors; then it is good enough to look for further problems, not to print.
 */
export interface Result<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A result that always has a value. */
export interface Valued<T> extends Result<T> {
  readonly value: T;
}

/** A result that carries a value, and problems if any were found on the way. */
export function ok<T>(value: T, diagnostics: readonly Diagnostic[] = []): Valued<T> {
  return { value, diagnostics };
}

/** A result without a value: the problems say why. */
export function failed<T>(...diagnostics: readonly Diagnostic[]): Result<T> {
  return { diagnostics };
}

/** The values that are there in one list, with every problem, both in the order of the parts. */
export function gather<T>(parts: readonly Result<T>[]): Valued<readonly T[]> {
  return ok(
    parts.flatMap((part) => ('value' in part && part.value !== undefined ? [part.value] : [])),
    parts.flatMap((part) => part.diagnostics),
  );
}
