// src/ooxml/word/numbering: the lists of a Word file and the labels that Word shows for them.

export type { NumberPlace } from '../word-label.ts';

/** The lists of a file, by their id (`w:numId`). */
export interface WordNumbering {
  readonly lists: ReadonlyMap<string, NumberedList>;
}

/** A list (`w:num`) with the levels of the definition that it uses. */
export interface NumberedList {
  /** Lists that use one definition count on from each other; this names it (`w:abstractNumId`). */
  readonly definition: string;
  /** By the number of the level, 0 to 8. */
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where a level begins anew in this list, when it is met for the first time (`w:startOverride`). */
  readonly starts: ReadonlyMap<number, number>;
}

/** One level of a list (`w:lvl`). */
export interface ListLevel {
  readonly start: number;
  /** As the file names it: "decimal", "lowerLetter", "bullet". */
  readonly format: string;
  /** Of a format of its own: "001, 002, 003, ...". */
  readonly pattern?: string;
  /** "%1.%2": the numbers of levels stand where they are named. */
  readonly text: string;
  /** All numbers are shown as 1, 2, 3 (`w:isLgl`). */
  readonly legal: boolean;
  /** It begins anew behind a paragraph of a level below this: 0 is never, absent is any above it (`w:lvlRestart`). */
  readonly restart?: number;
  /** The paragraph style that counts here. */
  readonly style?: string;
  /** Points from the left margin, when the level says so. */
  readonly indent?: number;
  /** The font of its label, by which a bullet in Symbol is read. */
  readonly font?: string;
  /** The language of numbers in words: "nl-NL". */
  readonly language?: string;
  /** It shows a picture. */
  readonly picture: boolean;
}
