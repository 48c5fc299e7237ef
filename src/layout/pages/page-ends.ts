import { BREAK } from './flow.ts';
import type { PageEnd } from './page.ts';
import type { Stop } from './page-stops.ts';

/** A page of which no more than this part could have been filled is full: three lines of A4. */
const FULL = 0.065;
/** What would only look better in one piece leaves at most this part of a page white. */
const MOST = 1 / 3;

/** Why a page ends where it does, among the places where it might. */
export function whyPageEnds(stops: readonly Stop[], end: number): PageEnd {
  const chosen = stops.find((stop) => stop.end === end);
  if (!chosen) return 'zonder reden';
  if (chosen.must !== undefined) return chosen.must;
  const later = stops.filter((stop) => stop.end > end);
  const asGood = later.filter(({ penalty }) => penalty <= Math.max(chosen.penalty, BREAK.word));
  const filled = asGood.reduce((least, { empty }) => Math.min(least, empty), chosen.empty);
  if (chosen.empty - filled > FULL) return 'zonder reden';
  if (chosen.empty <= FULL || asGood.length > 0) return 'vol';
  if (later.length === 0) return 'past niet';
  if (later.every(({ penalty }) => penalty >= BREAK.lonely)) return 'bijeen';
  return chosen.empty <= MOST ? 'geheel' : 'zonder reden';
}
