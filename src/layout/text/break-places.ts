import type { Exceptions } from '../../huisstijl/afbreekuitzonderingen.ts';
import type { BreakPlace } from './break-lines.ts';
import { hyphenate } from './hyphenate.ts';
import { type Piece, shapeRun, stretchEnd, type Typesetter, widthOf } from './pieces.ts';

const HYPHEN_COST = 0.02;
const AFTER_HYPHEN_COST = 0.006;
const IN_ADDRESS_COST = 0.012;

/** Every place where a line of this text may end, in order; the last is the end of the text. */
export function findBreakPlaces(text: string, pieces: readonly Piece[], setter: Typesetter): BreakPlace[] {
  const places: BreakPlace[] = [];
  const ruler = createRuler(pieces);
  const hyphenAt = createHyphenRuler(pieces, setter);
  const add = (end: number, next: number, cost: number, hyphen: number, forced: boolean): void => {
    const to = ruler(end);
    const on = next === end ? to : ruler(next);
    places.push({
      end,
      next,
      widthToEnd: to.width,
      widthToNext: on.width,
      spacesToEnd: to.spaces,
      spacesToNext: on.spaces,
      hyphen,
      cost,
      forced,
    });
  };
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = stretchEnd(text, start);
    const first = text[start];
    if (first === '\n') add(start, end, 0, 0, true);
    else if (first === ' ') {
      const edge = start === 0 || text[start - 1] === '\n' || end === text.length || text[end] === '\n';
      if (!edge) add(start, end, 0, 0, false);
    } else addInWord(text.slice(start, end), start, pieces, setter, hyphenAt, add);
  }
  add(text.length, text.length, 0, 0, true);
  return places;
}

type Add = (end: number, next: number, cost: number, hyphen: number, forced: boolean) => void;

/** Places inside a word: after its own hyphens, inside an address, and by hyphenation. */
function addInWord(
  word: string,
  start: number,
  pieces: readonly Piece[],
  setter: Typesetter,
  hyphenAt: (position: number) => number,
  add: Add,
): void {
  for (const { at, next, cost, hyphen, pattern } of withExceptions(word, setter.exceptions)) {
    if (pattern && !(setter.hyphenation && mayHyphenate(pieces, start + at))) continue;
    const width = hyphen ? hyphenAt(start + at) : 0;
    add(start + at, start + next, cost, width, false);
  }
}

interface WordBreak {
  readonly at: number;
  readonly next: number;
  readonly cost: number;
  /** A hyphen is added. */
  readonly hyphen: boolean;
  /** Found by the patterns of the language, not put there by the author. */
  readonly pattern: boolean;
}

/** The breaks in a word, with those of the exceptions in place of what the patterns found there. */
function withExceptions(word: string, exceptions: Exceptions | undefined): readonly WordBreak[] {
  const breaks = breaksInWord(word);
  if (!exceptions || exceptions.size === 0) return breaks;
  let result = breaks;
  for (const { 0: letters, index } of word.matchAll(/\p{L}+/gu)) {
    const places = exceptions.get(letters.toLowerCase());
    if (!places) continue;
    const inside = ({ at, pattern }: WordBreak): boolean =>
      pattern && at > index && at < index + letters.length;
    const added = places.map((place) => byPattern(index + place));
    result = [...result.filter((one) => !inside(one)), ...added].sort((a, b) => a.at - b.at);
  }
  return result;
}

function byPattern(at: number): WordBreak {
  return { at, next: at, cost: HYPHEN_COST, hyphen: true, pattern: true };
}

const MAX_WORDS = 20_000;
const NONE: readonly WordBreak[] = [];
const known = new Map<string, readonly WordBreak[]>();

function breaksInWord(word: string): readonly WordBreak[] {
  if (word.length < 5) return word.includes('\u00ad') || word.includes('\u200b') ? findInWord(word) : NONE;
  let breaks = known.get(word);
  if (!breaks) {
    breaks = findInWord(word);
    if (known.size >= MAX_WORDS) known.clear();
    known.set(word, breaks);
  }
  return breaks;
}

function findInWord(word: string): WordBreak[] {
  const found: WordBreak[] = [];
  for (const match of word.matchAll(/\u00ad/g))
    found.push({
      at: match.index,
      next: match.index + 1,
      cost: HYPHEN_COST / 2,
      hyphen: true,
      pattern: false,
    });
  const soft = found.length > 0;
  const plain = (at: number, next: number, cost: number): void => {
    found.push({ at, next, cost, hyphen: false, pattern: false });
  };
  for (const match of word.matchAll(/(?<=\p{L}{2}[-–\u2010])(?=\p{L}{2})|\u200b/gu))
    plain(match.index, match.index + match[0].length, match[0] ? 0 : AFTER_HYPHEN_COST);
  const address = /:\/\/|^www\.|@/.test(word);
  const inside = address ? /(?<=[/.?&=@_-])(?=[\p{L}\d]{2})/gu : /(?<=\p{L}{4}\/)(?=\p{L}{4})/gu;
  for (const match of word.matchAll(inside)) plain(match.index, match.index, IN_ADDRESS_COST);
  if (!soft) for (const at of hyphenate(word)) found.push(byPattern(at));
  found.sort((a, b) => a.at - b.at);
  return found.filter(({ at }, index) => at > 0 && at !== found[index - 1]?.at);
}

function pieceAt(pieces: readonly Piece[], position: number): Piece | undefined {
  return pieces[indexAt(pieces, position)];
}

/** Index of the piece that holds a position; -1 when none does. */
function indexAt(pieces: readonly Piece[], position: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return -1;
    if (position < piece.start) high = middle - 1;
    else if (position >= piece.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function mayHyphenate(pieces: readonly Piece[], position: number): boolean {
  const run = pieceAt(pieces, position - 1)?.run;
  return run?.kind === 'text' && run.look.hyphenate;
}

/** Measures a hyphen in the look of the text before a position, in points; quick while that is the same. */
function createHyphenRuler(pieces: readonly Piece[], setter: Typesetter): (position: number) => number {
  let measured: Pick<Piece, 'run' | 'font'> | undefined;
  let width = 0;
  return (position) => {
    const piece = pieceAt(pieces, position - 1);
    if (piece?.run.kind !== 'text') return 0;
    const { run, font } = piece;
    if (measured?.run !== run || measured.font !== font) {
      measured = piece;
      width = widthOf(shapeRun('-', run, font, setter), run);
    }
    return width;
  };
}

type Ruler = (position: number) => { width: number; spaces: number };

/** Measures the text from its start to a position, in points; quickest for positions that go up. */
export function createRuler(pieces: readonly Piece[]): Ruler {
  const last = pieces.at(-1);
  let at = 0;
  let measured: Piece | undefined;
  let widths: readonly number[] = [];
  return (position) => {
    let piece = pieces[at];
    if (piece && position >= piece.end) piece = pieces[++at];
    if (!piece || position < piece.start || position >= piece.end) {
      at = indexAt(pieces, position);
      piece = pieces[at];
    }
    if (!piece)
      return position <= 0 || !last
        ? { width: 0, spaces: 0 }
        : {
            width: last.before + last.width,
            spaces: last.spacesBefore + (last.space ? 1 : 0),
          };
    if (position === piece.start) return { width: piece.before, spaces: piece.spacesBefore };
    if (piece !== measured) {
      measured = piece;
      widths = widthsWithin(piece);
    }
    const width = widths[position - piece.start] ?? piece.before;
    return { width, spaces: piece.spacesBefore };
  };
}

/** Width of the paragraph up to each character of a piece, in points: a word may be as long as a paragraph. */
function widthsWithin({ start, end, before, shaped, run }: Piece): readonly number[] {
  if (!shaped || run.kind !== 'text') return [];
  const { size, spacing } = run.look;
  const { starts, advances } = shaped;
  // From left to right the glyphs stand in the order of the text.
  const order = isAscending(starts)
    ? undefined
    : [...starts.keys()].sort((one, other) => (starts[one] ?? 0) - (starts[other] ?? 0));
  const widths: number[] = [];
  let width = before;
  let next = 0;
  for (let at = 0; at <= end - start; at++) {
    for (; next < starts.length; next++) {
      const glyph = order?.[next] ?? next;
      if ((starts[glyph] ?? 0) >= at) break;
      width += (advances[glyph] ?? 0) * size + spacing;
    }
    widths.push(width);
  }
  return widths;
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
}

/** An amount, a number, a year or a run of years, with its sign and what belongs to it. */
const NUMBERS = /[€+\-−–(]*[\u00a0\u202f]?\d(?:[\d.,:/%–-]|[\u00a0\u202f](?=\d))*/g;

/** Positions inside numbers that fit on a line of this width: no line ends there. */
function insideNumbers(text: string, ruler: Ruler, measure: number): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { 0: number, index } of text.matchAll(NUMBERS)) {
    const end = index + number.length;
    if (ruler(end).width - ruler(index).width > measure) continue;
    for (let at = index + 1; at < end; at++) inside.add(at);
  }
  return inside;
}

/**
 * More places, between all characters but not inside numbers, in stretches that are wider than the measure: better
 * than running off the page.
 */
export function addEmergencyPlaces(
  text: string,
  places: readonly BreakPlace[],
  pieces: readonly Piece[],
  measure: number,
): readonly BreakPlace[] {
  const result: BreakPlace[] = [];
  const ruler = createRuler(pieces);
  const inside = insideNumbers(text, ruler, measure);
  let previousWidth = 0;
  let previousEnd = 0;
  let piece: Piece | undefined;
  let starts: ReadonlySet<number> | undefined;
  for (const place of places) {
    if (place.widthToEnd - previousWidth + place.hyphen > measure + 0.01)
      for (let at = previousEnd + 1; at < place.end; at++) {
        if (!piece || at < piece.start || at >= piece.end) {
          piece = pieceAt(pieces, at);
          starts = piece?.shaped && new Set(piece.shaped.starts);
        }
        if (inside.has(at)) continue;
        if (piece && starts && !starts.has(at - piece.start)) continue;
        const { width, spaces } = ruler(at);
        result.push({
          end: at,
          next: at,
          widthToEnd: width,
          widthToNext: width,
          spacesToEnd: spaces,
          spacesToNext: spaces,
          hyphen: 0,
          cost: 1,
          forced: false,
        });
      }
    result.push(place);
    previousWidth = place.widthToNext;
    previousEnd = place.next;
  }
  return result;
}
