// src/opmerkingen/wijzigingen: what was changed in a paragraph, as changes of the text.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../source/source-text.ts';

/** A change of the source: what stands in `span` becomes `tekst`. */
export interface Bewerking {
  readonly span: Span;
  readonly tekst: string;
}

/** What a reviewer did at one place, with all that the source says otherwise when it is made. */
export interface Gevonden {
  readonly bewerkingen: readonly Bewerking[];
  /** Texts that the proposal says no more when the changes are made (`merkletters`), and those that it says then. */
  readonly weg: readonly string[];
  readonly bij: readonly string[];
  /** Each change at its place, and each that cannot be made, with why. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What was only told. */
export function alleen(...diagnostics: readonly Diagnostic[]): Gevonden {
  return { bewerkingen: [], weg: [], bij: [], diagnostics };
}
