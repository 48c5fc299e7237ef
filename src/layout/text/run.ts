import type { Change } from '../../document/nodes.ts';
import type { Stijl } from '../../huisstijl/huisstijl.ts';
import type { Box, Owner } from '../pages/page.ts';
import type { Shaping } from './shape-text.ts';

/** How a run of text looks. Lengths in points. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  /** The name of its family; undefined for that of running text. */
  readonly family?: string | undefined;
  readonly size: number;
  readonly color: string;
  /** How far above the base line. */
  readonly rise: number;
  /** Room added after each character. */
  readonly spacing: number;
  readonly shaping: Shaping;
  readonly capitals: boolean;
  readonly underline: boolean;
  /** False for text that is not in the language of the hyphenation patterns, or literal. */
  readonly hyphenate: boolean;
  /** What happened to the text, in a document that shows changes. */
  readonly revision?: Change;
}

/** Text that looks the same and belongs to one piece of content. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly look: Look;
  readonly owner: Owner;
  /** Stands at the edge of a change: invisible where line ends are sought. */
  readonly edge?: boolean;
  /** Index of the footnote that this mark refers to. */
  readonly footnote?: number;
}

/** A line to write on. */
export interface BlankRun {
  readonly kind: 'blank';
  readonly width: number;
  readonly look: Look;
  readonly owner: Owner;
}

export interface BreakRun {
  readonly kind: 'break';
}

export type Run = TextRun | BlankRun | BreakRun;

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
