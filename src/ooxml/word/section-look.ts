import type { Xml } from '../xml.ts';
import type { WordParts } from './word-parts.ts';

/** What a section has: which way its pages lie and which heads and feet it shows. */
export interface SectionLook {
  readonly landscape: boolean;
  readonly heads: SectionFurniture;
  readonly feet: SectionFurniture;
}

/** Paths in `furniture` of what is shown; one that is the same as in the section before is left out. */
export interface SectionFurniture {
  readonly default?: string;
  readonly first?: string;
  readonly even?: string;
}

/** The looks of sections from all their properties (`w:sectPr`), in the order of the text. */
export declare function sectionLooks(parts: WordParts, sections: readonly Xml[]): readonly SectionLook[];
