import type { Change } from '../../../document/nodes.ts';
import type { Owner } from '../layout/page.ts';
import type { Shaping } from './shape-text.ts';

/** How a run of text looks. Lengths in points. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
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
