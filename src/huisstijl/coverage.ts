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

/**
 * Every character that a PDF in this lettertype can show: those of the font itself and of its
 * `terugval`, those that another glyph stands in for, and the invisible ones. A character outside this
 * set gives the diagnostic `teken-ontbreekt` when it is printed.
 */
export function supportedCharacters(lettertype: Lettertype): ReadonlySet<number> {
  const all = new Set<number>(INVISIBLE);
  for (const font of [lettertype.normaal, ...lettertype.terugval])
    for (const character of characterMapOf(font.bytes).keys()) all.add(character);
  for (const [character, standIn] of STAND_INS) if (all.has(standIn)) all.add(character);
  return all;
}
