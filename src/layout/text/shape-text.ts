import { isInvisible, STAND_INS } from '../../huisstijl/coverage.ts';
import type { HarfBuzz, RawGlyph } from './harfbuzz.ts';
import type { LoadedFont } from './load-font.ts';

/** A word as glyphs of one font. Lengths are in em: times the font size they are points. */
export interface ShapedText {
  readonly glyphs: readonly number[];
  /** The characters that were shaped: without invisible ones, with stand-ins and capitals for those of the author. */
  readonly drawn: string;
  readonly advances: readonly number[];
  readonly xOffsets: readonly number[];
  readonly yOffsets: readonly number[];
  /** The author's text behind each glyph; together the whole text. Never empty. */
  readonly texts: readonly string[];
  /** Index in the text where each glyph's part begins. */
  readonly starts: readonly number[];
  readonly width: number;
  /** Whether the font has each character of the text. */
  readonly covered: boolean;
}

/**
 * How text is shaped: `gewoon` with ligatures and kerning, `cijfers` with figures of one width as well,
 * `los` without ligatures (letter-spaced text, code).
 */
export type Shaping = 'gewoon' | 'cijfers' | 'los';

const FEATURES: Record<Shaping, readonly string[]> = {
  gewoon: [],
  cijfers: ['tnum', 'lnum'],
  los: ['-liga', '-clig', '-dlig'],
};

/** A word with figures that are to stand below those of other rows: some fonts move two ones towards each other. */
const ALIGNED: readonly string[] = [...FEATURES.cijfers, '-kern'];

/** The OpenType features, beside those that every text has, with which characters are shaped ("-kern": without). */
export function featuresOf(shaping: Shaping, drawn: string): readonly string[] {
  return shaping === 'cijfers' && /\d/.test(drawn) ? ALIGNED : FEATURES[shaping];
}

/** What shapes text in a font and a way. */
export type Shaper = (font: LoadedFont, shaping: Shaping, capitals: boolean) => (text: string) => ShapedText;

const MAX_WORDS = 20_000;
type Words = Map<string, ShapedText>;
const caches = new WeakMap<LoadedFont, Map<Shaping, readonly [Words, Words]>>();

/** The words that were shaped in a font and a way before; those in capitals apart. */
function wordsOf(font: LoadedFont, shaping: Shaping, capitals: boolean): Words {
  let ways = caches.get(font);
  if (!ways) {
    ways = new Map();
    caches.set(font, ways);
  }
  let words = ways.get(shaping);
  if (!words) {
    words = [new Map(), new Map()];
    ways.set(shaping, words);
  }
  return words[capitals ? 1 : 0];
}

/** A shaper that remembers each word for each font, for as long as the program runs. */
export function createShaper(harfBuzz: HarfBuzz): Shaper {
  return (font, shaping, capitals) => {
    const words = wordsOf(font, shaping, capitals);
    return (text) => {
      let shaped = words.get(text);
      if (!shaped) {
        shaped = shapeText(harfBuzz, font, text, shaping, capitals);
        if (words.size >= MAX_WORDS) words.clear();
        words.set(text, shaped);
      }
      return shaped;
    };
  };
}

function shapeText(
  harfBuzz: HarfBuzz,
  font: LoadedFont,
  text: string,
  shaping: Shaping,
  capitals: boolean,
): ShapedText {
  const { drawn, origins, covered } = prepareText(font, text, capitals);
  if (drawn === '') return { ...EMPTY, covered };
  const raw = harfBuzz.shape(font, drawn, featuresOf(shaping, drawn));
  const em = font.sfnt.unitsPerEm;
  const advances = raw.map(({ advance }) => advance / em);
  const { texts, starts } = divideText(raw, text, origins);
  return {
    glyphs: raw.map(({ glyph }) => glyph),
    drawn,
    advances,
    xOffsets: raw.map(({ x }) => x / em),
    yOffsets: raw.map(({ y }) => y / em),
    texts,
    starts,
    width: advances.reduce((sum, advance) => sum + advance, 0),
    covered,
  };
}

const EMPTY: Omit<ShapedText, 'covered'> = {
  glyphs: [],
  drawn: '',
  advances: [],
  xOffsets: [],
  yOffsets: [],
  texts: [],
  starts: [],
  width: 0,
};

/** What is drawn instead of the text, and for each unit of it the index in the text that it came from. */
function prepareText(
  font: LoadedFont,
  text: string,
  capitals: boolean,
): { drawn: string; origins: number[]; covered: boolean } {
  let drawn = '';
  let covered = true;
  const origins: number[] = [];
  let index = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const has = font.coverage.has(code);
    covered &&= has;
    if (!isInvisible(code)) {
      const standIn = has ? undefined : STAND_INS.get(code);
      let shown = standIn ? String.fromCodePoint(standIn) : character;
      const upper = capitals ? shown.toUpperCase() : shown;
      if (upper.length === shown.length) shown = upper;
      drawn += shown;
      for (let unit = 0; unit < shown.length; unit++)
        origins.push(index + Math.min(unit, character.length - 1));
    }
    index += character.length;
  }
  return { drawn, origins, covered };
}

/** Shares the text out over the glyphs by their clusters, so that each glyph stands for some of it. */
function divideText(
  raw: readonly RawGlyph[],
  text: string,
  origins: readonly number[],
): { texts: string[]; starts: number[] } {
  const heads = [...new Set(raw.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  const ends = new Map<number, number>();
  heads.forEach((head, index) => {
    const next = heads[index + 1];
    ends.set(head, next === undefined ? text.length : (origins[next] ?? text.length));
  });
  const texts: string[] = [];
  const starts: number[] = [];
  let previous = -1;
  let rest: string[] = [];
  let start = 0;
  raw.forEach(({ cluster }, index) => {
    if (cluster !== previous) {
      previous = cluster;
      start = index === 0 && cluster === 0 ? 0 : (origins[cluster] ?? 0);
      rest = [...visible(text.slice(start, ends.get(cluster)))];
    }
    const last = raw[index + 1]?.cluster !== cluster;
    const part = last ? rest.join('') : (rest.shift() ?? '');
    if (last) rest = [];
    texts.push(part === '' ? '\u200b' : part);
    starts.push(start);
    start += part.length;
  });
  return { texts, starts };
}

function visible(text: string): string {
  let result = '';
  for (const character of text) if (!isInvisible(character.codePointAt(0) ?? 0)) result += character;
  return result;
}
