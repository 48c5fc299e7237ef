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
  const values: T[] = [];
  const found: Diagnostic[] = [];
  for (const { value, diagnostics } of parts) {
    if (value !== undefined) values.push(value);
    for (const one of diagnostics) found.push(one);
  }
  return ok(values, found);
}
