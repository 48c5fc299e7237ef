// src/writers/pdf/fonts: the part of a font that a document uses.

import type { Sfnt } from '../../../fonts/sfnt.ts';

/** A font file with some of the glyphs of a font. */
export interface Subset {
  readonly bytes: Uint8Array;
  /** The number in the file of a glyph of the font; 0 for one that was not asked for. */
  readonly numberOf: (glyph: number) => number;
}

/**
 * Cuts a font down to the outlines of these glyphs (parts of composite glyphs included); the first is .notdef, 0.
 * Undefined when the font is damaged.
 */
export type Subsetter = (font: Sfnt, glyphs: readonly number[]) => Subset | undefined;
