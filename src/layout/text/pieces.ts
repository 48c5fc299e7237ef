import type { Exceptions } from '../../huisstijl/afbreekuitzonderingen.ts';
import type { FontSet } from './font-set.ts';
import type { Run, TextRun } from './run.ts';
import type { ShapedText, Shaper } from './shape-text.ts';

/** What text setting needs to know of the house style. */
export interface Typesetter {
  readonly fonts: FontSet;
  readonly shape: Shaper;
  /** Break words at line ends where a run allows it. */
  readonly hyphenation: boolean;
  /** Words that break elsewhere than the patterns say; see `readExceptions`. */
  readonly exceptions?: Exceptions;
}

/** A stretch of text of one run in one font: a word, a part of one, or white space. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly run: Run;
  readonly font: number;
  readonly shaped: ShapedText | undefined;
  /** In points. */
  readonly width: number;
  /** Width of the paragraph before this piece, and the number of spaces before it. */
  readonly before: number;
  readonly spacesBefore: number;
  readonly space: boolean;
}

/** Stands for a blank to write on, in the text that lines are made of. */
const OBJECT = '\ufffc';

/** Stands for a raised character (a footnote mark, an ordinal) where line ends are sought. */
const RAISED = '\u2060';

interface JoinedRuns {
  readonly text: string;
  /** The same, character for character, with raised text made invisible: "raad¹" breaks as "raad" does. */
  readonly breakText: string;
  readonly starts: readonly number[];
}

/** White space that is not one space already. */
const SPACES = /[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g;

/** The text of a paragraph in one string; each line break is "\n", each blank the object character. */
function joinRuns(runs: readonly Run[]): JoinedRuns {
  const texts = runs.map((run) =>
    run.kind === 'text' ? run.text.replace(SPACES, ' ') : run.kind === 'break' ? '\n' : OBJECT,
  );
  const text = texts.join('');
  const starts: number[] = [];
  let length = 0;
  for (const one of texts) {
    starts.push(length);
    length += one.length;
  }
  if (!runs.some(isRaised)) return { text, breakText: text, starts };
  const breakTexts = texts.map((one, index) => (isRaised(runs[index]) ? one.replace(/[^ ]/g, RAISED) : one));
  return { text, breakText: breakTexts.join(''), starts };
}

function isRaised(run: Run | undefined): boolean {
  return run?.kind === 'text' && (run.look.rise > 0 || run.edge === true);
}

/** Where the stretch that begins at a position ends: a word, the spaces between two, or a line break. */
export function stretchEnd(text: string, start: number): number {
  const first = text[start];
  if (first === '\n') return start + 1;
  let end = start + 1;
  if (first === ' ') while (text[end] === ' ') end += 1;
  else while (end < text.length && text[end] !== ' ' && text[end] !== '\n') end += 1;
  return end;
}

/** Width of shaped text in a run, in points. */
export function widthOf(shaped: ShapedText, run: TextRun): number {
  return shaped.width * run.look.size + shaped.glyphs.length * run.look.spacing;
}

/** Cuts the text at white space, at the borders of runs and where another font takes over; shapes each piece. */
export function cutPieces(
  runs: readonly Run[],
  setter: Typesetter,
): { readonly text: string; readonly breakText: string; readonly pieces: readonly Piece[] } {
  const { text, breakText, starts } = joinRuns(runs);
  const pieces: Piece[] = [];
  const add = (
    start: number,
    end: number,
    run: Run,
    font: number,
    shaped: ShapedText | undefined,
    width: number,
    space: boolean,
  ): void => {
    const last = pieces.at(-1);
    const before = last ? last.before + last.width : 0;
    const spacesBefore = last ? last.spacesBefore + (last.space ? 1 : 0) : 0;
    pieces.push({ start, end, run, font, shaped, width, before, spacesBefore, space });
  };
  for (const [index, run] of runs.entries()) {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? text.length;
    if (run.kind !== 'text') {
      add(start, end, run, 0, undefined, run.kind === 'blank' ? run.width : 0, false);
      continue;
    }
    const own = setter.fonts.faceOf(run.look);
    const shape = shaperOf(run, own, setter);
    for (let at = start, next = start; at < end; at = next) {
      next = Math.min(end, stretchEnd(text, at));
      const stretch = text.slice(at, next);
      const space = stretch[0] === ' ';
      const whole = shape(stretch);
      if (whole.covered) {
        add(at, next, run, own, whole, widthOf(whole, run), space);
        continue;
      }
      for (const part of cutByFont(stretch, own, setter.fonts)) {
        const shaped = shapeRun(part.text, run, part.font, setter);
        const from = at + part.offset;
        add(from, from + part.text.length, run, part.font, shaped, widthOf(shaped, run), space);
      }
    }
  }
  return { text, breakText, pieces };
}

/** Shapes text in the look of a run. */
export function shapeRun(text: string, run: TextRun, font: number, setter: Typesetter): ShapedText {
  return shaperOf(run, font, setter)(text);
}

function shaperOf({ look }: TextRun, font: number, setter: Typesetter): (text: string) => ShapedText {
  const loaded = setter.fonts.fonts[font];
  if (!loaded) throw new Error(`geen lettertype ${font}`);
  return setter.shape(loaded, look.shaping, look.capitals);
}

/** Text of which the font `own` does not have all, in parts that each have a font that does. */
function cutByFont(
  text: string,
  own: number,
  fonts: FontSet,
): { text: string; font: number; offset: number }[] {
  const parts: { text: string; font: number; offset: number }[] = [];
  let offset = 0;
  for (const [cluster] of text.matchAll(CLUSTER)) {
    const font = fonts.choose(cluster, own) ?? own;
    const last = parts.at(-1);
    if (last?.font === font) last.text += cluster;
    else parts.push({ text: cluster, font, offset });
    offset += cluster.length;
  }
  return parts;
}

/** A character with the marks and joiners that belong to it. */
const CLUSTER = /.[\p{M}\u200b-\u200f]*/gsu;
