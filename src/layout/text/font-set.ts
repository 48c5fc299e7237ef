import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { isInvisible, STAND_INS } from '../../huisstijl/coverage.ts';
import type { FontFile, Lettertype } from '../../huisstijl/huisstijl.ts';
import { type LoadedFont, loadFont } from './load-font.ts';

/** The fonts of a huisstijl, and the choice among them for each character. */
export interface FontSet {
  /** In the order normaal, vet, cursief, vetcursief, then terugval. */
  readonly fonts: readonly LoadedFont[];
  /** Index of the font that shows a character in this style; undefined when none has it. */
  readonly choose: (character: number, bold: boolean, italic: boolean) => number | undefined;
  /** Characters that were asked for and that no font has, in the order of asking. */
  readonly missing: ReadonlySet<number>;
}

/** Loads the fonts of a lettertype; a file that cannot be used gives a diagnostic and is passed over. */
export function loadFontSet(lettertype: Lettertype): {
  readonly set?: FontSet;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const load = (file: FontFile): LoadedFont | undefined => {
    const font = loadFont(file);
    if (!font) diagnostics.push(uselessFont(file.path));
    return font;
  };
  const normal = load(lettertype.normaal);
  if (!normal) return { diagnostics };
  const fonts = [
    normal,
    load(lettertype.vet) ?? normal,
    load(lettertype.cursief) ?? normal,
    load(lettertype.vetcursief) ?? normal,
  ];
  for (const file of lettertype.terugval) {
    const font = load(file);
    if (font) fonts.push(font);
  }
  return { set: createFontSet(fonts), diagnostics };
}

function createFontSet(fonts: readonly LoadedFont[]): FontSet {
  const missing = new Set<number>();
  const known = new Map<number, number | undefined>();
  const search = (character: number, first: number): number | undefined => {
    for (const wanted of [character, STAND_INS.get(character)]) {
      if (wanted === undefined) continue;
      if (fonts[first]?.coverage.has(wanted)) return first;
      if (wanted === character && STAND_INS.has(character)) continue;
      for (let index = 4; index < fonts.length; index++) if (fonts[index]?.coverage.has(wanted)) return index;
      if (fonts[0]?.coverage.has(wanted)) return 0;
    }
    return undefined;
  };
  return {
    fonts,
    missing,
    choose(character, bold, italic) {
      const first = (bold ? 1 : 0) + (italic ? 2 : 0);
      const key = character * 4 + first;
      if (known.has(key)) return known.get(key);
      const found = isInvisible(character) ? first : search(character, first);
      if (found === undefined) missing.add(character);
      known.set(key, found);
      return found;
    },
  };
}

/** The diagnostic for a font file that a PDF cannot hold. */
export function uselessFont(path: string): Diagnostic {
  return fout(
    'lettertype-onbruikbaar',
    `Het lettertypebestand ${path} is niet te gebruiken in een PDF.`,
    undefined,
    { hint: 'Gebruik een TrueType- of OpenType-bestand (.ttf of .otf) met gewone contouren.' },
  );
}
