// src/besluit/stemmen: what the law makes of numbers of members and votes; pure arithmetic.

import type { Stemronde, Telling, Uitslag } from '../../domain/stemming.ts';

/** The first whole number that is more than half. */
export function meerDanDeHelft(number: number): number {
  return Math.floor(number / 2) + 1;
}

/** Whether a meeting may begin: more than half of the sitting members have signed (Gemeentewet, article 20, paragraph 1). */
export function heeftQuorum(aanwezig: number, zittend: number): boolean {
  return aanwezig >= meerDanDeHelft(zittend);
}

/** Members who hold a seat: those of the council less its vacancies. */
function zittendeLeden({ zetels, vacatures }: Pick<Telling, 'zetels' | 'vacatures'>): number {
  return zetels - vacatures;
}

/**
 * Why a vote in which so many took part is not valid; undefined when it is. Valid it is when more than half of the sitting
 * members who need not abstain took part (article 29, paragraph 1). After a vote in which too few took part, and in a
 * meeting called anew, any number will do (paragraph 2); after a tie it will not.
 */
export function geldigheid(
  deelnemers: number,
  leden: Pick<Telling, 'zetels' | 'vacatures' | 'onthouden'>,
  { ongeldig, opnieuwBelegd }: Stemronde,
): Extract<Uitslag, { soort: 'ongeldig' }> | undefined {
  const nodig = meerDanDeHelft(zittendeLeden(leden) - leden.onthouden);
  return deelnemers >= nodig || ongeldig || opnieuwBelegd
    ? undefined
    : { soort: 'ongeldig', deelnemers, nodig };
}

/**
 * The outcome of a vote on a matter, if it is valid (`geldigheid`).
 * - Adopted with more than half of the votes given (article 30, paragraph 1).
 * - Equal numbers: not adopted when everybody of whom the council consists and who need not abstain has voted, or when
 *   the votes were equal in an earlier meeting too (article 32, paragraphs 5 and 6); else put off (paragraph 4). A vacancy
 *   therefore keeps the meeting from being full.
 */
export function bepaalUitslag(telling: Telling, ronde: Stemronde): Uitslag {
  const { voor, tegen, onthouden, zetels } = telling;
  const deelnemers = voor + tegen;
  const invalid = geldigheid(deelnemers, telling, ronde);
  if (invalid) return invalid;
  if (voor !== tegen) return { soort: voor > tegen ? 'aangenomen' : 'verworpen' };
  const voltallig = deelnemers === zetels - onthouden;
  return { soort: 'gestaakt', voltallig, gevolg: voltallig || ronde.gestaakt ? 'verworpen' : 'uitgesteld' };
}

/** The share of the votes that was in favour, in whole percents as lists of decisions print it; 0 without votes. */
export function percentageVoor({ voor, tegen }: Pick<Telling, 'voor' | 'tegen'>): number {
  const total = voor + tegen;
  // Whole numbers alone: 25 of 40 is 63 on any machine.
  return total === 0 ? 0 : Math.floor((200 * voor + total) / (2 * total));
}

const ZETELS: readonly (readonly [inwoners: number, zetels: number])[] = [
  [3_000, 9],
  [6_000, 11],
  [10_000, 13],
  [15_000, 15],
  [20_000, 17],
  [25_000, 19],
  [30_000, 21],
  [35_000, 23],
  [40_000, 25],
  [45_000, 27],
  [50_000, 29],
  [60_000, 31],
  [70_000, 33],
  [80_000, 35],
  [100_000, 37],
  [200_000, 39],
];

/** How many members a council can have (article 8, paragraph 1). */
export const RAADSGROOTTES: readonly number[] = [...ZETELS.map(([, zetels]) => zetels), 45];

/** How many members the council of a municipality with so many inhabitants has (article 8, paragraph 1). */
export function zetelsBij(inwoners: number): number {
  return ZETELS.find(([most]) => inwoners <= most)?.[1] ?? 45;
}
