/**
 * How an amount looks in running text, as the source of patterns; `vindBedragen` finds whole amounts. They stand
 * between other parts of a pattern, so a choice is in brackets and nothing is captured.
 */

/** The spaces that may stand inside an amount: plain, no-break, thin and narrow no-break. */
export const BEDRAGSPATIE = '[ \\u00a0\\u2009\\u202f]';

/** Words that multiply the number before them. */
export const SCHALEN: Readonly<Record<string, string>> = {
  duizend: '1000',
  miljoen: '1000000',
  mln: '1000000',
  miljard: '1000000000',
  mld: '1000000000',
};

/** One of these words. */
export const SCHAAL = `(?:${Object.keys(SCHALEN).join('|')})`;

/** What ends a whole amount in place of cents: ",-", ",--", ",–" or ",=". */
export const SLOT = ',(?:-{1,2}|[–=])';
