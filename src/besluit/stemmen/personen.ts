import type { Personenuitslag, Stembiljetten, Telling } from '../../domain/stemming.ts';
import { meerDanDeHelft, zittendeLeden } from './uitslag.ts';

/** A round of a written vote: the first, or the second one between the two who came out of it. */
export type Ronde = 'eerste' | 'herstemming';

/**
 * The outcome of one round of a written vote on persons.
 * - Only ballots that were properly filled in are votes (Gemeentewet, article 30, paragraph 2); with them the vote must be
 *   valid (article 29, paragraph 1), but for a second vote.
 * - Chosen is who has more than half of them (article 30, paragraph 1).
 * - Otherwise a second vote follows between those with the most votes: the two highest, or all who are equal at the place
 *   that decides (article 31, paragraph 2). Equal again: the lot (paragraph 3).
 */
export function bepaalPersoon(
  { kandidaten }: Pick<Stembiljetten, 'kandidaten'>,
  leden: Pick<Telling, 'zetels' | 'vacatures' | 'onthouden'>,
  ronde: Ronde,
): Personenuitslag {
  const ranked = [...kandidaten].sort(([, left], [, right]) => right - left);
  const deelnemers = ranked.reduce((sum, [, votes]) => sum + votes, 0);
  const nodig = meerDanDeHelft(zittendeLeden(leden) - leden.onthouden);
  if (ronde === 'eerste' && deelnemers < nodig) return { soort: 'ongeldig', deelnemers, nodig };
  const [first, second] = ranked;
  if (first && 2 * first[1] > deelnemers) return { soort: 'gekozen', naam: first[0] };
  const limit = second?.[1] ?? 0;
  const tussen = ranked.filter(([, votes]) => votes >= limit).map(([naam]) => naam);
  return { soort: ronde === 'eerste' ? 'herstemming' : 'loting', tussen };
}
