import type { Span } from './source-text.ts';

/** A value together with the place where its author wrote it. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** The same place, another value. */
export function relocate<T>(origin: Located<unknown>, value: T): Located<T> {
  return { value, span: origin.span };
}
