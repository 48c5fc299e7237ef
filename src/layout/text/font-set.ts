import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { covers } from '../../huisstijl/coverage.ts';
import type { FontFile, Letterfamilie, Lettertype } from '../../huisstijl/huisstijl.ts';
import { type LoadedFont, loadFont } from './load-font.ts';

/** The fonts of a huisstijl, and the choice among them for each character. */
export interface FontSet {
  /** In the order normaal, vet, cursief, vetcursief, then terugval, then the four faces of each other family. */
  readonly fonts: readonly LoadedFont[];
  /** Index of the font of text that looks so. */
  readonly faceOf: (look: FaceLook) => number;
  /**
   * Index of the font that shows a character, or a letter with the marks on it, in text of this face: the face, else
   * that of running text, else a `terugval`; undefined when none has it whole.
   */
  readonly choose: (cluster: string, face: number) => number | undefined;
  /** Characters that were asked for and that no font has (a mark: none that has its letter too), in the order of asking. */
  readonly missing: ReadonlySet<number>;
}

/** What the face of text follows from; a family without name is that of running text. */
export interface FaceLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly family?: string | undefined;
}

/** So many fonts are faces of a family. */
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
  const faces = ({ vet, cursief, vetcursief }: Letterfamilie, own: LoadedFont): readonly LoadedFont[] => [
    own,
    ...[vet, cursief, vetcursief].map((file) => load(file) ?? own),
  ];
  const eigen = faces(lettertype, normal);
  const terugval = lettertype.terugval.flatMap((file) => load(file) ?? []);
  const families = new Map<string, number>();
  const andere = (lettertype.andere ?? []).flatMap((one, index) => {
    families.set(one.naam, FACES + terugval.length + index * FACES);
    return faces(one, load(one.normaal) ?? normal);
  });
  return { set: createFontSet([...eigen, ...terugval, ...andere], families, terugval.length), diagnostics };
}

/** `families` says where the faces of each other family begin. */
function createFontSet(
  fonts: readonly LoadedFont[],
  families: ReadonlyMap<string, number>,
  terugval: number,
): FontSet {
  const missing = new Set<number>();
  const known = new Map<string, number | undefined>();
  const whole = (index: number, cluster: string): boolean => {
    const coverage = fonts[index]?.coverage;
    return coverage !== undefined && [...cluster].every((one) => covers(coverage, one.codePointAt(0) ?? 0));
  };
  const search = (cluster: string, first: number): number | undefined => {
    const others = Array.from({ length: terugval }, (_, index) => FACES + index);
    const sameFace = first < FACES ? first : (first - FACES - terugval) % FACES;
    // What has no glyph of its own anywhere may have a stand-in everywhere: then the font of the text is best.
    return [first, ...(sameFace === first ? [] : [sameFace]), ...others, 0].find((index) =>
      whole(index, cluster),
    );
  };
  return {
    fonts,
    missing,
    faceOf({ bold, italic, family }) {
      const first = family === undefined ? 0 : (families.get(family) ?? 0);
      return first + (bold ? 1 : 0) + (italic ? 2 : 0);
    },
    choose(cluster, first) {
      const key = `${first} ${cluster}`;
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
