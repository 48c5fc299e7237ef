import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../source/source-text.ts';

/** A change of the source: what stands in `span` becomes `tekst`. */
export interface Bewerking {
  readonly span: Span;
  readonly tekst: string;
}

/** What was found at one text. */
export interface Gevonden {
  readonly bewerkingen: readonly Bewerking[];
  /** What the text must say once the changes are made. */
  readonly verwacht?: string;
  /** Each change at its place, and each that cannot be made, with why. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The same of a whole file. */
export interface Wijzigingen extends Omit<Gevonden, 'verwacht'> {
  readonly verwacht: readonly string[];
}
