import { characterMapOf } from '../../../fonts/cmap.ts';
import { parseSfnt } from '../../../fonts/sfnt.ts';
import type { FontFile } from '../../../huisstijl/huisstijl.ts';

/** Advance width of a character in em; how wide text is follows by adding. */
export type AdvanceWidth = (codePoint: number) => number;

/** What a character is taken for when the font cannot tell: a middling letter. */
const UNKNOWN = 0.556;

const cache = new WeakMap<Uint8Array, AdvanceWidth>();

/**
 * The widths of a TrueType or OpenType font. Good for estimating column widths: no kerning, no ligatures. A font that
 * cannot be read gives the same width for every character.
 */
export function advanceWidths(font: FontFile): AdvanceWidth {
  const known = cache.get(font.bytes);
  if (known) return known;
  const widths = readWidths(font.bytes) ?? (() => UNKNOWN);
  cache.set(font.bytes, widths);
  return widths;
}

function readWidths(bytes: Uint8Array): AdvanceWidth | undefined {
  const sfnt = parseSfnt(bytes);
  if (!sfnt) return undefined;
  const { widths, unitsPerEm } = sfnt;
  const glyphs = characterMapOf(bytes);
  return (codePoint) => {
    const width = widths[glyphs.get(codePoint) ?? widths.length];
    return width === undefined ? UNKNOWN : width / unitsPerEm;
  };
}
