import type { Inline } from '../../../document/nodes.ts';
import { plainText } from '../../../document/text.ts';
import type { Lettertype, Stijl } from '../../../huisstijl/huisstijl.ts';
import { advanceWidths } from './font-metrics.ts';

/** How wide a text is: on one line, and its widest part that cannot be broken; in points. */
export interface TextWidth {
  readonly full: number;
  readonly widestWord: number;
}

/** Places where Word may break a line: spaces that are not non-breaking, after a hyphen or a dash. */
const BREAK = /[ \t\n\u00ad]+|(?<=[-–—/])/u;

/** Measures text in a style, in the font of the house style. */
export function textWidth(text: string, stijl: Pick<Stijl, 'grootte' | 'vet'>, fonts: Lettertype): TextWidth {
  const width = advanceWidths(stijl.vet ? fonts.vet : fonts.normaal);
  const measure = (part: string) =>
    stijl.grootte * [...part].reduce((sum, char) => sum + width(char.codePointAt(0) ?? 0), 0);
  return { full: measure(text), widestWord: Math.max(0, ...text.split(BREAK).map(measure)) };
}

/** Measures inlines as their bare text; line breaks in them count as spaces. */
export function inlineWidth(
  inlines: readonly Inline[],
  stijl: Pick<Stijl, 'grootte' | 'vet'>,
  fonts: Lettertype,
): TextWidth {
  return textWidth(plainText(inlines), stijl, fonts);
}
