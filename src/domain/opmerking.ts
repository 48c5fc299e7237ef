import type { Span } from '../source/source-text.ts';

/** A comment (`<!-- … -->`) in the body of a proposal. */
export interface Opmerking {
  /** What stands between the marks. */
  readonly tekst: string;
  readonly span: Span;
  /** The block that it stands before, of a heading all that belongs to it; absent when nothing follows. */
  readonly bereik?: Span;
}
