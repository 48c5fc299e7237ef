/** The number that Word shows before a paragraph. */
export interface WordLabel {
  /** "1.", "a)", "2.1", "•" */
  readonly text: string;
  /** 0 to 8 */
  readonly level: number;
  /** Which list it counts in. */
  readonly list: string;
  /** The number format of the level: "decimal", "lowerLetter", "bullet", … */
  readonly format: string;
  /** The number of its own level; absent for a bullet. */
  readonly value?: number;
}

/** Where a paragraph counts. */
export interface NumberPlace {
  /** The id of the list (`w:numId`). */
  readonly list: string;
  /** 0 to 8 */
  readonly level: number;
}
