import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import type { Eenheid } from './cel.ts';

/** What an author writes under `financien:`, checked for its shape, nothing computed yet. */
export interface FinancienInvoer {
  /** Each item is one year or a run of them, in full. */
  readonly jaren?: readonly Located<readonly string[]>[] | undefined;
  readonly eenheid?: Located<Eenheid> | undefined;
  readonly invoer?: Located<Eenheid> | undefined;
  /** Names that the author gives to tables and rows that the tool makes. */
  readonly titels: Readonly<Record<string, Located<string> | undefined>>;
  /** What was typed for each block, by its key; only the block knows what that is. */
  readonly blokken: ReadonlyMap<string, unknown>;
  readonly span: Span;
}
