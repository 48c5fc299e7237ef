import type { LoadedFont } from '../../../layout/text/load-font.ts';

/** The characters of one font that a document uses. */
export interface FontUse {
  readonly font: LoadedFont;
  /** Name in the resources of pages. */
  readonly name: string;
  /** The code in the PDF of a glyph that stands for this text; a glyph that stands for other text has another code. */
  readonly code: (glyph: number, text: string) => number;
  /** Advance width of a code, in thousandths of an em, as the PDF states it. */
  readonly width: (code: number) => number;
  readonly glyphs: readonly number[];
  readonly texts: readonly string[];
}

/** Starts an account of the glyphs that are drawn in a font; code 0 is kept for .notdef. */
export function createFontUse(font: LoadedFont, name: string): FontUse {
  const glyphs = [0];
  const texts = [''];
  const codes = new Map<string, number>();
  const widths = [thousandths(font, 0)];
  return {
    font,
    name,
    glyphs,
    texts,
    code(glyph, text) {
      const key = `${glyph} ${text}`;
      let code = codes.get(key);
      if (code === undefined) {
        code = glyphs.length;
        codes.set(key, code);
        glyphs.push(glyph);
        texts.push(text);
        widths.push(thousandths(font, glyph));
      }
      return code;
    },
    width: (code) => widths[code] ?? 0,
  };
}

function thousandths(font: LoadedFont, glyph: number): number {
  const { widths, unitsPerEm } = font.sfnt;
  return Math.round(((widths[glyph] ?? 0) * 100_000) / unitsPerEm) / 100;
}
