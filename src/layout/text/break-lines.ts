/** A place where a line may end. Widths are natural widths from the start of the paragraph, in points. */
export interface BreakPlace {
  /** Index in the text where the line ends, without the space after it. */
  readonly end: number;
  /** Index where the next line starts. */
  readonly next: number;
  readonly widthToEnd: number;
  readonly widthToNext: number;
  /** Number of stretchable spaces before `end`, and before `next`. */
  readonly spacesToEnd: number;
  readonly spacesToNext: number;
  /** Width of the hyphen that is added when the line ends here. */
  readonly hyphen: number;
  /** How unwelcome a line end is here: 0 for a space; compare with the square of the part of a line left empty. */
  readonly cost: number;
  /** The line must end here. */
  readonly forced: boolean;
}

/** How a paragraph is broken: to which width, and what counts as good. */
export interface Manner {
  readonly measure: number;
  /** `balanced` makes as few lines as possible, of about the same length, and keeps words with hyphens whole. */
  readonly mode: 'ragged' | 'justified' | 'balanced';
  readonly spaceWidth: number;
  /** Break words only to save a line from being too wide. */
  readonly sparing: boolean;
}

const CONSECUTIVE_HYPHENS = 0.04;
/** A last line below this part of the measure is very short. */
const SHORT = 0.1;
const SHORT_LAST_LINE = 0.05;
/** A word broken over the last two lines. */
const HYPHEN_BEFORE_LAST = 0.04;
/** Above the cost of all lines of a paragraph: fewer lines win. */
const LINE_OF_HEADING = 10;
const MIN_SPACE = 0.75;
const SPARING = 1;
/** Makes a break after a hyphen in a heading dearer than any unevenness. */
const WHOLE_WORDS = 10_000;
/** A line wider than the measure: the last resort. */
const TOO_WIDE = 1_000_000;
/** In points: widths are sums of rounded numbers. */
const TOLERANCE = 0.01;

/**
 * Chooses the line ends that make the paragraph as a whole look best (total fit, after Knuth and Plass):
 * the least sum of squared empty room, with a charge for hyphens, for two in a row and for a very short
 * last line. `places` ends with the forced end of the paragraph. Returns indexes into `places`.
 */
export function breakLines(places: readonly BreakPlace[], manner: Manner): number[] {
  const { measure, mode, spaceWidth } = manner;
  const shrink = mode === 'justified' ? spaceWidth * (1 - MIN_SPACE) : 0;
  const best = new Float64Array(places.length);
  const from = new Int32Array(places.length);
  /** Where the longest line begins that may end at the place at hand; lines of later places begin there or later. */
  let first = -1;
  for (let end = 0; end < places.length; end++) {
    let least = Number.POSITIVE_INFINITY;
    let chosen = end - 1;
    const place = places[end];
    if (place) {
      const reach = place.widthToEnd - place.spacesToEnd * shrink - measure - TOLERANCE;
      while (first < end - 1 && beginOf(places[first], shrink) < reach) first += 1;
      for (let start = first; start < end; start++) {
        const base = start < 0 ? 0 : (best[start] ?? 0);
        // Most starts lie so early in a line that the lines before them cost more than this one can save.
        if (base + place.cost > least) continue;
        const previous = places[start];
        const width = place.widthToEnd - (previous?.widthToNext ?? 0) + place.hyphen;
        const spaces = place.spacesToEnd - (previous?.spacesToNext ?? 0);
        const overfull = width - spaces * shrink > measure + TOLERANCE;
        if (overfull && start < end - 1) continue;
        const cost = base + lineCost(place, previous, width, spaces, manner) + (overfull ? TOO_WIDE : 0);
        if (cost > least) continue;
        least = cost;
        chosen = start;
      }
      if (place.forced) first = end;
    }
    best[end] = least;
    from[end] = chosen;
  }
  const ends: number[] = [];
  for (let at = places.length - 1; at >= 0; at = from[at] ?? -1) ends.push(at);
  return ends.reverse();
}

/** Width up to the start of a line after this place, at its least; 0 for the start of the paragraph. */
function beginOf(place: BreakPlace | undefined, shrink: number): number {
  return place ? place.widthToNext - place.spacesToNext * shrink : 0;
}

function lineCost(
  place: BreakPlace,
  previous: BreakPlace | undefined,
  width: number,
  spaces: number,
  { measure, mode, spaceWidth, sparing }: Manner,
): number {
  let cost = place.cost;
  const empty = Math.max(0, measure - width) / measure;
  if (place.hyphen > 0 && sparing) cost += SPARING;
  if (place.hyphen > 0 && previous && previous.hyphen > 0) cost += CONSECUTIVE_HYPHENS;
  if (mode === 'balanced') return cost * WHOLE_WORDS + empty * empty + LINE_OF_HEADING;
  if (place.forced) {
    if (previous && width < measure * SHORT) cost += SHORT_LAST_LINE;
    return cost + (previous && previous.hyphen > 0 ? HYPHEN_BEFORE_LAST : 0);
  }
  if (mode === 'ragged') return cost + empty * empty;
  const room = measure - width;
  const stretch = spaces === 0 ? 9 : room / (spaces * spaceWidth);
  return cost + (stretch < 0 ? (stretch * 2) ** 2 : stretch ** 2) * 0.05;
}
