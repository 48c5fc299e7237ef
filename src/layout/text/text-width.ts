import type { Stijl } from '../../huisstijl/huisstijl.ts';
import type { Typesetter } from './pieces.ts';
import type { Look } from './run.ts';
import { prepareParagraph } from './set-paragraph.ts';

/** What the width of text follows from. */
type TextLook = Pick<Stijl, 'grootte' | 'vet'> &
  Partial<Pick<Stijl, 'cursief' | 'hoofdletters' | 'lettertype'>>;

/** How wide a text is, in points: on one line, and its widest part that has no place to break. */
export interface TextWidth {
  readonly full: number;
  readonly widestWord: number;
}

/** Measures bare text in a style; figures are as wide as in a table. */
export function measureText(
  text: string,
  { grootte, vet, cursief = false, hoofdletters = false, lettertype }: TextLook,
  setter: Typesetter,
): TextWidth {
  const look: Look = {
    bold: vet,
    italic: cursief,
    family: lettertype,
    size: grootte,
    color: '',
    rise: 0,
    spacing: 0,
    shaping: 'cijfers',
    capitals: hoofdletters,
    underline: false,
    hyphenate: false,
  };
  const { preferred, minimum } = prepareParagraph([{ kind: 'text', text, look, owner: 'opmaak' }], setter);
  return { full: preferred, widestWord: minimum };
}

/** Width of bare text on one line in a style, in points. */
export function textWidth(text: string, look: TextLook, setter: Typesetter): number {
  return measureText(text, look, setter).full;
}
