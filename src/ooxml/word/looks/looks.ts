// src/ooxml/word/looks: what holds for a paragraph or a run, by its styles, its list and itself.

import type { Xml } from '../../xml.ts';
import type { NumberPlace, WordNumbering } from '../numbering/word-numbering.ts';
import type { WordParagraph, WordRun, WordStyleRef } from '../word-document.ts';
import type { WordParts } from '../word-parts.ts';

/** The styles and the lists of a file. */
export interface WordLooks {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
}

/** The styles of a file. */
export interface WordStyles {
  readonly byId: ReadonlyMap<string, Xml>;
}

/** What holds for a paragraph. */
export interface ParagraphLook {
  readonly style: WordStyleRef;
  /** 1 to 9 */
  readonly outline?: number;
  /** Points from the left margin. */
  readonly indent: number;
  readonly align: WordParagraph['align'];
  /** Where it counts in a list; give it to a counter (`labelCounter`) for its label. */
  readonly place?: NumberPlace;
  /** Its mark is hidden: Word does not number it. */
  readonly hidden: boolean;
  readonly pageBreakBefore: boolean;
}

/** What holds for a run. */
export interface RunLook extends Pick<WordRun, 'bold' | 'italic' | 'underline' | 'strike' | 'vertical'> {
  /** Not shown (`w:vanish`). */
  readonly hidden: boolean;
  /** Shown in capitals (`w:caps`); small capitals are not. */
  readonly capitals: boolean;
  /** The name of the font where it is named outright; see `textInFont`. */
  readonly font?: string;
  /** "nl-NL" */
  readonly language?: string;
}

/** What a table style does in one cell: give it to the looks of what stands in it. */
export interface CellLook {
  readonly paragraph: readonly Xml[];
  readonly run: readonly Xml[];
  readonly shaded: boolean;
  readonly ruleAbove: boolean;
}

/** Where a cell stands in its table, in rows and columns of the grid, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly colspan: number;
  readonly columns: number;
}

/** Reads the styles and lists of a file. */
export declare function readLooks(parts: WordParts): WordLooks;

/** What holds for a paragraph with these properties (`w:pPr`, or the one in a `w:pPrChange` for what it was). */
export declare function paragraphLook(looks: WordLooks, pPr: Xml | undefined, cell?: CellLook): ParagraphLook;

/** What holds for a run with these properties (`w:rPr`) in a paragraph with those (`w:pPr`). */
export declare function runLook(
  looks: WordLooks,
  pPr: Xml | undefined,
  rPr: Xml | undefined,
  cell?: CellLook,
): RunLook;

/** What the style of a table (`w:tblPr`) does in a cell. */
export declare function cellLook(looks: WordLooks, tblPr: Xml | undefined, place: CellPlace): CellLook;

/** A style by its id; without one the default of its kind. A style that the file does not have is named by its id. */
export declare function styleRef(
  looks: WordLooks,
  kind: 'paragraph' | 'character' | 'table',
  id: string | undefined,
): WordStyleRef;
