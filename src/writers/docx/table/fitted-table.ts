/** How a table fits its page. All lengths in points. */
export interface FittedTable {
  readonly widths: readonly number[];
  /** Size of the type in relation to the house style. */
  readonly scale: number;
  readonly landscape: boolean;
  /** For each column the room that is kept right of the whole numbers: for decimals, "+ pm", "%". */
  readonly fractions: readonly number[];
}
