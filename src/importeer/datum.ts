import { datumFout, leesGeschrevenDatum } from '../domain/datum.ts';

/** A date as people write it in a paper ("dinsdag 7 juni 2022", "7-6-2022") in ISO 8601; undefined for anything else. */
export function leesDatum(text: string): string | undefined {
  const meant = leesGeschrevenDatum(text.trim().replace(/\s*[.;,]$/u, ''));
  return meant !== undefined && !datumFout(meant) ? meant : undefined;
}
