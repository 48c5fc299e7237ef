import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { covers } from '../../huisstijl/coverage.ts';
import type { FontFile, Lettertype } from '../../huisstijl/huisstijl.ts';
import { type LoadedFont, loadFont } from './load-font.ts';

/** The fonts of a huisstijl, and the choice among them for each character. */
export interface FontSet {
  /** In the order normaal, vet, cursief, vetcursief, then terugval. */
  readonly fonts: readonly LoadedFont[];
  /**
   * Index of the font that shows a character, or a letter with the marks on it, in this style; undefined when none has
   * it whole.
   */
  readonly choose: (cluster: string, bold: boolean, italic: boolean) => number | undefined;
  /** Characters that were asked for and that no font has (a mark: none that has its letter too), in the order of asking. */
  readonly missing: ReadonlySet<number>;
}

/** So many fonts are faces of the family; the others come after them. */
const FACES = 4;

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
  const known = new Map<string, number | undefined>();
  const whole = (index: number, cluster: string): boolean => {
    const coverage = fonts[index]?.coverage;
    return coverage !== undefined && [...cluster].every((one) => covers(coverage, one.codePointAt(0) ?? 0));
  };
  const search = (cluster: string, first: number): number | undefined => {
    const others = fonts.map((_, index) => index).slice(FACES);
    // What has no glyph of its own anywhere may have a stand-in everywhere: then the font of the text is best.
    return [first, ...others, 0].find((index) => whole(index, cluster));
  };
  return {
    fonts,
    missing,
    choose(cluster, bold, italic) {
      const first = (bold ? 1 : 0) + (italic ? 2 : 0);
      const key = `${first}${cluster}`;
      if (known.has(key)) return known.get(key);
      const found = search(cluster, first);
      if (found === undefined) missing.add(lost(cluster));
      known.set(key, found);
      return found;
    },
  };

  /** The character of a cluster to name: the first that no font has, else the first mark. */
  function lost(cluster: string): number {
    const codes = [...cluster].map((one) => one.codePointAt(0) ?? 0);
    const nowhere = codes.find((code) => !fonts.some(({ coverage }) => covers(coverage, code)));
    return nowhere ?? codes[1] ?? codes[0] ?? 0;
  }
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
