import type { Personenuitslag, Stembiljetten, Stemronde, Telling } from '../../domain/stemming.ts';
import { geldigheid } from './uitslag.ts';

/** A round of a written vote: the first, or one held again because nobody had more than half. */
export type Ronde = 'eerste' | 'herstemming';

/** Ballots that were handed in, whatever stands on them. */
export function ingeleverd({ kandidaten, tegen, blanco, ongeldig }: Stembiljetten): number {
  return [...kandidaten.values()].reduce((sum, votes) => sum + votes, tegen + blanco + ongeldig);
}

/**
 * The outcome of one round of a written vote on persons.
 * - Valid when enough members handed in a ballot (Gemeentewet, articles 28, paragraph 2, and 29).
 * - Only ballots that were properly filled in are votes (article 30, paragraph 2); chosen is who has more than half of
 *   them (paragraph 1).
 * - Otherwise a second vote follows between those with the most votes: the two highest, or all who are equal at the place
 *   that decides (article 31, paragraph 2). Equal again: the lot (paragraph 3).
 */
export function bepaalPersoon(
  biljetten: Stembiljetten,
  leden: Pick<Telling, 'zetels' | 'vacatures' | 'onthouden'>,
  ronde: Ronde,
  eerder: Stemronde,
): Personenuitslag {
  const invalid = geldigheid(ingeleverd(biljetten), leden, eerder);
  if (invalid) return invalid;
  const { kandidaten, tegen } = biljetten;
  const ranked = [...kandidaten].sort(([, left], [, right]) => right - left);
  const votes = ranked.reduce((sum, [, number]) => sum + number, tegen);
  const [first, second] = ranked;
  if (first && 2 * first[1] > votes) return { soort: 'gekozen', naam: first[0] };
  if (!second && 2 * (first?.[1] ?? 0) < votes) return { soort: 'afgewezen' };
  const limit = second?.[1] ?? 0;
  const tussen = ranked.filter(([, number]) => number >= limit).map(([naam]) => naam);
  const top = ranked.filter(([, number]) => number === first?.[1]).length;
  // The lot decides between those who are equal; of three in a second vote two may still be left.
  return { soort: ronde === 'eerste' || (second && top < 2) ? 'herstemming' : 'loting', tussen };
}
