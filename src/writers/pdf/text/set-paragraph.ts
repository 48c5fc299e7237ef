import type { Stijl } from '../../../huisstijl/huisstijl.ts';
import type { Box, Owner, TextBox, TextPart } from '../layout/page.ts';
import { type BreakPlace, breakLines, type Justification } from './break-lines.ts';
import { addEmergencyPlaces, findBreakPlaces } from './break-places.ts';
import { cutPieces, type Piece, shapeRun, type Typesetter } from './pieces.ts';
import type { Look, Run, TextRun } from './run.ts';

/** A paragraph whose words are shaped and whose possible line ends are known; lines of any width can be made of it. */
export interface Prepared {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly places: readonly BreakPlace[];
  /** Width of the widest stretch that has no place to break (hyphens not counted as places), in points. */
  readonly minimum: number;
  /** Width on one line, or of the longest line between forced breaks. */
  readonly preferred: number;
}

/** One line: boxes from its left end (x) and from its upper edge (y). */
export interface Line {
  readonly height: number;
  readonly width: number;
  readonly boxes: readonly Box[];
  /** Footnotes whose marks stand on this line. */
  readonly footnotes: readonly number[];
}

export interface Measure {
  readonly width: number;
  /** Font size and distance of base lines, in points. */
  readonly size: number;
  readonly lineHeight: number;
  readonly align: Stijl['uitlijning'];
  /** Lines of about the same length, as in headings. */
  readonly balanced?: boolean;
}

/** Shapes the runs of a paragraph and finds the places where lines may end. */
export function prepareParagraph(runs: readonly Run[], setter: Typesetter): Prepared {
  const { text, pieces } = cutPieces(runs, setter);
  const places = findBreakPlaces(text, pieces, setter);
  let minimum = 0;
  let preferred = 0;
  let wordStart = 0;
  let lineStart = 0;
  for (const place of places) {
    if (place.hyphen === 0) {
      minimum = Math.max(minimum, place.widthToEnd - wordStart);
      wordStart = place.widthToNext;
    }
    if (place.forced) {
      preferred = Math.max(preferred, place.widthToEnd - lineStart);
      lineStart = place.widthToNext;
    }
  }
  return { text, pieces, places, minimum, preferred };
}

/** Breaks a prepared paragraph into lines of at most the given width, and places their words. */
export function fillLines(paragraph: Prepared, measure: Measure, setter: Typesetter): Line[] {
  const { pieces, text } = paragraph;
  if (text === '') return [];
  const width = Math.max(measure.width, 1);
  const places =
    paragraph.minimum > width ? addEmergencyPlaces(paragraph.places, pieces, width) : paragraph.places;
  const space = pieces.find((piece) => piece.space)?.width ?? 3;
  const mode: Justification = measure.balanced
    ? 'balanced'
    : measure.align === 'uitgevuld'
      ? 'justified'
      : 'ragged';
  let start = 0;
  let first = 0;
  let widthBefore = 0;
  let spacesBefore = 0;
  return breakLines(places, width, mode, space).flatMap((index) => {
    const place = places[index];
    if (!place) return [];
    while ((pieces[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    const natural = place.widthToEnd - widthBefore + place.hyphen;
    const spaces = place.spacesToEnd - spacesBefore;
    const stretch =
      mode === 'justified' && (!place.forced || natural > width) && spaces > 0
        ? (width - natural) / spaces
        : 0;
    const line = setLine(
      { text, pieces, first, start, place, stretch },
      measure,
      natural + stretch * spaces,
      setter,
    );
    start = place.next;
    widthBefore = place.widthToNext;
    spacesBefore = place.spacesToNext;
    return [line];
  });
}

interface LineRange {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly first: number;
  readonly start: number;
  readonly place: BreakPlace;
  /** Room added to each space. */
  readonly stretch: number;
}

function setLine(range: LineRange, measure: Measure, width: number, setter: Typesetter): Line {
  const { place } = range;
  const shift =
    measure.align === 'rechts'
      ? measure.width - width
      : measure.align === 'midden'
        ? (measure.width - width) / 2
        : 0;
  const base = baseLine(measure.size, measure.lineHeight, setter);
  const boxes: Box[] = [];
  const footnotes: number[] = [];
  let x = shift;
  let lastRun: TextRun | undefined;
  let lastFont = 0;
  const underlined = new Set<Box>();
  const put = (run: TextRun, font: number, part: TextPart, partWidth: number): void => {
    const previous = boxes.at(-1);
    if (previous?.kind === 'text' && lastRun === run && previous.font === font) boxes.pop();
    const box =
      previous?.kind === 'text' && lastRun === run && previous.font === font
        ? {
            ...previous,
            width: previous.width + partWidth,
            parts: [...previous.parts, part],
          }
        : newTextBox(run, font, part, x, base, partWidth);
    boxes.push(box);
    if (run.look.underline) underlined.add(box);
    lastRun = run;
    lastFont = font;
    x += partWidth;
  };
  let pending = 0;
  for (let index = range.first; index < range.pieces.length; index++) {
    const piece = range.pieces[index];
    if (!piece || piece.start >= place.next) break;
    const { run } = piece;
    if (run.kind === 'blank') {
      boxes.push(blankLine(run.width, run.look, run.owner, x, base));
      x += run.width;
      lastRun = undefined;
    } else if (run.kind === 'text') {
      if (run.footnote !== undefined && !footnotes.includes(run.footnote)) footnotes.push(run.footnote);
      const from = Math.max(piece.start, range.start);
      const to = piece.space ? piece.end : Math.min(piece.end, place.end);
      if (from >= to && !piece.space) continue;
      const whole = from === piece.start && to === piece.end;
      const shaped =
        whole && piece.shaped ? piece.shaped : shapeRun(range.text.slice(from, to), run, piece.font, setter);
      const natural = shaped.width * run.look.size + shaped.glyphs.length * run.look.spacing;
      put(run, piece.font, { shaped, shift: pending }, natural + pending);
      pending = piece.space && piece.end <= place.end ? range.stretch : 0;
    }
  }
  if (place.hyphen > 0 && lastRun) {
    const hyphen = shapeRun('-', lastRun, lastFont, setter);
    put(lastRun, lastFont, { shaped: { ...hyphen, texts: ['\u00ad'] }, shift: 0 }, place.hyphen);
  } else if (place.forced && lastRun && place.next > place.end) {
    const space = shapeRun(' ', lastRun, lastFont, setter);
    put(lastRun, lastFont, { shaped: space, shift: 0 }, 0);
  }
  return {
    height: measure.lineHeight,
    width,
    boxes: [...boxes, ...underlines(boxes, underlined, shift + width)],
    footnotes,
  };
}

function newTextBox(
  run: TextRun,
  font: number,
  part: TextPart,
  x: number,
  base: number,
  width: number,
): TextBox {
  const { size, color, spacing, rise } = run.look;
  return {
    kind: 'text',
    x,
    y: base - rise,
    width,
    font,
    size,
    color,
    spacing,
    parts: [part],
    owner: run.owner,
  };
}

/** Distance from the upper edge of a line to its base line: the letters stand in the middle of the line height. */
export function baseLine(size: number, lineHeight: number, setter: Typesetter): number {
  const font = setter.fonts.fonts[0]?.outlines;
  if (!font) return lineHeight;
  const above = (font.ascender / font.unitsPerEm) * size;
  const below = (-font.descender / font.unitsPerEm) * size;
  return (lineHeight - above - below) / 2 + above;
}

function blankLine(width: number, look: Look, owner: Owner, x: number, base: number): Box {
  return {
    kind: 'rule',
    x,
    y: base + 1.5,
    width,
    thickness: 0.5,
    color: look.color,
    dotted: true,
    owner,
  };
}

/** Rules under linked text, up to the end of the visible line. */
function underlines(boxes: readonly Box[], underlined: ReadonlySet<Box>, end: number): Box[] {
  const rules: Box[] = [];
  for (const box of boxes) {
    if (box.kind !== 'text' || !underlined.has(box)) continue;
    const width = Math.min(box.width, end - box.x);
    if (width <= 0) continue;
    rules.push({
      kind: 'rule',
      x: box.x,
      y: box.y + box.size * 0.13,
      width,
      thickness: box.size * 0.05,
      color: box.color,
      owner: 'opmaak',
    });
  }
  return rules;
}
