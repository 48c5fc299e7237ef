import type { Stijl } from '../../../huisstijl/huisstijl.ts';
import type { Box } from '../layout/page.ts';

/** One line: boxes from its left end (x) and from its upper edge (y). */
export interface Line {
  readonly height: number;
  readonly width: number;
  readonly boxes: readonly Box[];
  /** Footnotes whose marks stand on this line. */
  readonly footnotes: readonly number[];
  /** Ends in a part of a word. */
  readonly broken: boolean;
}

export interface Measure {
  readonly width: number;
  /** Font size and distance of base lines, in points. */
  readonly size: number;
  readonly lineHeight: number;
  readonly align: Stijl['uitlijning'];
  /** Lines of about the same length, as in headings. */
  readonly balanced?: boolean;
  /** Break words only where a line would otherwise be too wide, as in the cells of a table. */
  readonly sparing?: boolean;
}
