// src/ooxml/word/numbering: the lists of a Word file and the labels that Word shows for them.

import type { Xml } from '../../xml.ts';
import type { NumberPlace, WordLabel } from '../word-label.ts';

export type { NumberPlace } from '../word-label.ts';

/** The lists of a file. */
export interface WordNumbering {
  readonly lists: ReadonlyMap<string, Xml>;
}

/** Gives the label of the next paragraph; undefined when its list does not exist or shows nothing. */
export type LabelCounter = (place: NumberPlace) => WordLabel | undefined;

/**
 * A counter for one run through a text: ask it for every numbered paragraph once, in the order of the text. A reading of
 * tracked changes has a counter of its own, that is asked for the paragraphs whose mark is there in that reading.
 */
export declare function labelCounter(numbering: WordNumbering): LabelCounter;
