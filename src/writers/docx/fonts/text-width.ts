import type { Inline } from '../../../document/nodes.ts';
import { plainText } from '../../../document/text.ts';
import { characterMapOf } from '../../../fonts/cmap.ts';
import { parseSfnt } from '../../../fonts/sfnt.ts';
import type { FontFile, Lettertype, Stijl } from '../../../huisstijl/huisstijl.ts';

/** How wide a text is: on one line, on two, and its widest part that cannot be broken; in points. */
export interface TextWidth {
  readonly full: number;
  readonly onTwoLines: number;
  readonly widestWord: number;
}

/** Places where Word may break a line: spaces that are not non-breaking, after a hyphen or a dash. */
const BREAK = /[ \t\n\u00ad]+|(?<=[-–—/])/u;

const BREAKS = new RegExp(BREAK, 'gu');

/** Measures text in a style, in the font of the house style. */
export function textWidth(text: string, stijl: Pick<Stijl, 'grootte' | 'vet'>, fonts: Lettertype): TextWidth {
  const width = advanceWidths(stijl.vet ? fonts.vet : fonts.normaal);
  const measure = (part: string) =>
    stijl.grootte * [...part].reduce((sum, char) => sum + width(char.codePointAt(0) ?? 0), 0);
  const widestWord = Math.max(0, ...text.split(BREAK).map(measure));
  const full = measure(text);
  const twoLines = [...text.matchAll(BREAKS)].map(({ 0: gap, index }) => {
    const first = measure(text.slice(0, index));
    return Math.max(first, full - first - measure(gap));
  });
  return { full, onTwoLines: Math.min(full, ...twoLines), widestWord };
}

/** Measures inlines as their bare text; line breaks in them count as spaces. */
export function inlineWidth(
  inlines: readonly Inline[],
  stijl: Pick<Stijl, 'grootte' | 'vet'>,
  fonts: Lettertype,
): TextWidth {
  return textWidth(plainText(inlines), stijl, fonts);
}

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
