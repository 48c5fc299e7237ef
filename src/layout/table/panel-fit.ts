import type { Orientation } from '../pages/flow.ts';
import type { ColumnDemand } from './column-widths.ts';

/**
 * How a table is set, or one of the panels over which it is divided: what tables with the same columns have in common,
 * and all that a writer needs that lays no pages out itself. Lengths in points.
 */
export interface PanelFit {
  /** The columns beside the first, when the table is divided over panels. */
  readonly columns?: readonly number[];
  /** Size of the type in relation to the house style. */
  readonly scale: number;
  readonly orientation: Orientation;
  readonly width: number;
  readonly widths: readonly number[];
  /** What each column asks for at this size. */
  readonly demands: readonly ColumnDemand[];
  /** For each column the room behind whole numbers, and the part of it for what is no decimal. */
  readonly rests: readonly number[];
  readonly hangs: readonly number[];
  readonly gutters: readonly number[];
}
