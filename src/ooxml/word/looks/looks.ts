// src/ooxml/word/looks: what holds for a paragraph or a run, by its styles, its list and itself.

import { readNumbering } from '../numbering/read-numbering.ts';
import type { WordNumbering } from '../numbering/word-numbering.ts';
import type { WordParts } from '../word-parts.ts';
import { readStyles, type WordStyles } from './styles.ts';

/** The styles and the lists of a file. */
export interface WordLooks {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
}

/** Reads the styles and lists of a file. */
export function readLooks(parts: WordParts): WordLooks {
  const styles = readStyles(parts.styles);
  const listOfStyle = (id: string) => styles.style('numbering', id).numbering?.list;
  return { styles, numbering: readNumbering(parts.numbering, listOfStyle) };
}
