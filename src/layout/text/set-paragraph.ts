// src/layout/text: shapes text with HarfBuzz and finds the ends of lines.

import { type BreakPlace, breakLines } from './break-lines.ts';
import { addEmergencyPlaces, findBreakPlaces } from './break-places.ts';
import { cutPieces, type Piece, type Typesetter } from './pieces.ts';
import type { Line, Measure, Run } from './run.ts';
import { setLine } from './set-line.ts';

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

/** Shapes the runs of a paragraph and finds the places where lines may end. */
export function prepareParagraph(runs: readonly Run[], setter: Typesetter): Prepared {
  const { text, breakText, pieces } = cutPieces(runs, setter);
  const places = findBreakPlaces(breakText, pieces, setter);
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
    paragraph.minimum > width ? addEmergencyPlaces(text, paragraph.places, pieces, width) : paragraph.places;
  const space = pieces.find((piece) => piece.space)?.width ?? 3;
  const justified = measure.align === 'uitgevuld' && !measure.balanced;
  const manner = {
    measure: width,
    mode: measure.balanced ? ('balanced' as const) : justified ? ('justified' as const) : ('ragged' as const),
    spaceWidth: space,
    sparing: measure.sparing ?? false,
  };
  let start = 0;
  let first = 0;
  let widthBefore = 0;
  let spacesBefore = 0;
  return breakLines(places, manner).flatMap((index) => {
    const place = places[index];
    if (!place) return [];
    while ((pieces[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    const natural = place.widthToEnd - widthBefore + place.hyphen;
    const spaces = place.spacesToEnd - spacesBefore;
    const stretch =
      justified && (!place.forced || natural > width) && spaces > 0 ? (width - natural) / spaces : 0;
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
