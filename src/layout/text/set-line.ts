import type { Change } from '../../document/nodes.ts';
import type { Box, Owner, TextPart } from '../pages/page.ts';
import type { BreakPlace } from './break-lines.ts';
import { type Piece, shapeRun, type Typesetter } from './pieces.ts';
import { drawRevision, type RevisedStretch } from './revised-text.ts';
import type { Line, Look, Measure, TextRun } from './run.ts';

/** The part of a paragraph that stands on one line. */
export interface LineRange {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Index of the first piece that reaches into the line. */
  readonly first: number;
  readonly start: number;
  readonly place: BreakPlace;
  /** Room added to each space. */
  readonly stretch: number;
}

/** Words of one run in one font beside each other; becomes one text box. */
interface Stretch {
  readonly run: TextRun;
  readonly font: number;
  readonly x: number;
  readonly parts: TextPart[];
  width: number;
}

/**
 * Places the words of one line. The space at its end is set too, beyond the visible width, and a hyphen that
 * the break adds stands for a soft hyphen, so that read and copied text is the author's (ISO 32000-1, 14.8.2).
 */
export function setLine(range: LineRange, measure: Measure, width: number, setter: Typesetter): Line {
  const { place } = range;
  const shift =
    measure.align === 'rechts'
      ? measure.width - width
      : measure.align === 'midden'
        ? (measure.width - width) / 2
        : 0;
  const base = baseLine(measure.size, measure.lineHeight, setter, familyOf(range.pieces));
  const stretches: Stretch[] = [];
  const blanks: Box[] = [];
  const footnotes: number[] = [];
  let x = shift;
  let last: Stretch | undefined;
  let pending = 0;
  for (let index = range.first; index < range.pieces.length; index++) {
    const piece = range.pieces[index];
    if (!piece || piece.start >= place.next) break;
    const { run } = piece;
    if (run.kind === 'blank') {
      blanks.push(blankLine(run.width, run.look, run.owner, x, base));
      x += run.width;
      last = undefined;
    } else if (run.kind === 'text') {
      if (run.footnote !== undefined && !footnotes.includes(run.footnote)) footnotes.push(run.footnote);
      const from = Math.max(piece.start, range.start);
      const to = piece.space ? piece.end : Math.min(piece.end, place.end);
      if (from >= to) continue;
      const whole = from === piece.start && to === piece.end;
      const shaped =
        whole && piece.shaped ? piece.shaped : shapeRun(range.text.slice(from, to), run, piece.font, setter);
      const natural = shaped.width * run.look.size + shaped.glyphs.length * run.look.spacing;
      last = stretchAt(x, run, piece.font, last, stretches);
      last.parts.push({ shaped, shift: pending });
      last.width += natural + pending;
      x += natural + pending;
      pending = piece.space && piece.end <= place.end ? range.stretch : 0;
    }
  }
  const final = stretches.at(-1);
  if (final && place.hyphen > 0) {
    const hyphen = shapeRun('-', final.run, final.font, setter);
    last = stretchAt(x, final.run, final.font, last, stretches);
    last.parts.push({ shaped: { ...hyphen, texts: ['\u00ad'] }, shift: 0 });
    last.width += place.hyphen;
  } else if (final && place.forced && place.next > place.end) {
    const space = shapeRun(' ', final.run, final.font, setter);
    stretchAt(x, final.run, final.font, last, stretches).parts.push({ shaped: space, shift: 0 });
  }
  const boxes: Box[] = stretches.map((one) => textBox(one, base));
  const revised = revisedStretches(stretches, shift + width).map((one) =>
    drawRevision(one, base, measure.size),
  );
  for (const one of stretches) if (one.run.look.underline) boxes.push(...underline(one, base, shift + width));
  return {
    height: measure.lineHeight,
    width,
    boxes: [
      ...revised.map(({ below }) => below),
      ...boxes,
      ...blanks,
      ...revised.flatMap(({ above }) => above),
    ],
    footnotes,
    broken: place.hyphen > 0,
  };
}

/** The last stretch of a line where it goes on in the same run and font, else another beside it. */
function stretchAt(
  x: number,
  run: TextRun,
  font: number,
  last: Stretch | undefined,
  stretches: Stretch[],
): Stretch {
  if (last?.run === run && last.font === font) return last;
  const next = { run, font, x, parts: [], width: 0 };
  stretches.push(next);
  return next;
}

function textBox({ run, font, x, parts, width }: Stretch, base: number): Box {
  const { size, color, spacing, shaping, rise } = run.look;
  return {
    kind: 'text',
    x,
    y: base - rise,
    width,
    font,
    size,
    color,
    spacing,
    shaping,
    parts,
    owner: run.owner,
  };
}

/** The family that a paragraph begins in: its lines stand as those letters want it. */
function familyOf(pieces: readonly Piece[]): string | undefined {
  for (const { run } of pieces) if (run.kind !== 'break') return run.look.family;
  return undefined;
}

/** Distance from the upper edge of a line to its base line: the letters stand in the middle of the line height. */
export function baseLine(size: number, lineHeight: number, setter: Typesetter, family?: string): number {
  const { fonts, faceOf } = setter.fonts;
  const font = fonts[faceOf({ bold: false, italic: false, family })]?.sfnt;
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
    thickness: 0.7,
    color: look.color,
    dotted: true,
    owner,
  };
}

/** Neighbours that came or went together, up to the end of the visible line. */
function revisedStretches(stretches: readonly Stretch[], end: number): readonly RevisedStretch[] {
  const found: { change: Change; x: number; width: number }[] = [];
  let last: (typeof found)[number] | undefined;
  for (const { run, x, width } of stretches) {
    const change = run.look.revision;
    const visible = Math.min(width, end - x);
    if (change === undefined || visible <= 0) last = undefined;
    else if (last?.change === change) last.width = x + visible - last.x;
    else {
      last = { change, x, width: visible };
      found.push(last);
    }
  }
  return found;
}

/** A rule under linked text, up to the end of the visible line. */
function underline({ run, x, width }: Stretch, base: number, end: number): Box[] {
  const { size, color, rise } = run.look;
  const visible = Math.min(width, end - x);
  if (visible <= 0) return [];
  return [
    {
      kind: 'rule',
      x,
      y: base - rise + size * 0.13,
      width: visible,
      thickness: size * 0.05,
      color,
      owner: 'opmaak',
    },
  ];
}
