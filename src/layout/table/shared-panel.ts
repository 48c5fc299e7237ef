import type { Orientation } from '../pages/flow.ts';

/** What tables with the same columns have in common in one of their panels. Lengths in points. */
export interface SharedPanel {
  /** The columns beside the first, when the tables are divided over panels. */
  readonly columns?: readonly number[];
  readonly scale: number;
  readonly orientation: Orientation;
  readonly width: number;
  readonly widths: readonly number[];
  /** For each column the room behind whole numbers, and the part of it for what is no decimal. */
  readonly rests: readonly number[];
  readonly hangs: readonly number[];
  readonly gutters: readonly number[];
}
