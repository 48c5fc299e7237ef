import { characterMapOf } from '../fonts/cmap.ts';
import type { Lettertype } from './huisstijl.ts';

/** Drawn as nothing: they only say where a line may or may not break, or how an emoji should look. */
const INVISIBLE = [
  0xad, 0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xfe0e, 0xfe0f,
  0xfeff,
];

/** Characters that a writer may draw with the glyph of another one when the font has none of its own. */
export const STAND_INS: ReadonlyMap<number, number> = new Map([
  [0x09, 0x20],
  [0x0a, 0x20],
  [0xa0, 0x20],
  [0x1680, 0x20],
  [0x2000, 0x20],
  [0x2001, 0x20],
  [0x2002, 0x20],
  [0x2003, 0x20],
  [0x2004, 0x20],
  [0x2005, 0x20],
  [0x2006, 0x20],
  [0x2007, 0x20],
  [0x2008, 0x20],
  [0x2009, 0x20],
  [0x200a, 0x20],
  [0x202f, 0x20],
  [0x205f, 0x20],
  [0x3000, 0x20],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
]);

/** True for characters that leave no mark and take no room. */
export function isInvisible(character: number): boolean {
  return INVISIBLE.includes(character);
}

/** What the fonts of a house style can show. */
export interface Coverage {
  /** Whether one of the fonts has a character, or one that stands in for it. */
  readonly has: (character: number) => boolean;
  /** Whether one font alone has a letter and all marks on it: a mark from another font would stand beside it. */
  readonly hasTogether: (cluster: string) => boolean;
}

/** Whether a font with these characters shows one of them, itself or by a stand-in. */
export function covers(font: { readonly has: (character: number) => boolean }, character: number): boolean {
  return isInvisible(character) || font.has(character) || font.has(STAND_INS.get(character) ?? -1);
}

/**
 * What a PDF in this lettertype can show: the characters of the font itself and of its `terugval`, those that another
 * glyph stands in for, and the invisible ones. Anything else gives the diagnostic `teken-ontbreekt` when it is printed.
 */
export function coverageOf(lettertype: Lettertype): Coverage {
  const fonts = [lettertype.normaal, ...lettertype.terugval].map(({ bytes }) => characterMapOf(bytes));
  return {
    has: (character) => fonts.some((font) => covers(font, character)),
    hasTogether: (cluster) =>
      fonts.some((font) => [...cluster].every((one) => covers(font, one.codePointAt(0) ?? 0))),
  };
}
