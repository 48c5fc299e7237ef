import { datumFout, leesGeschrevenDatum } from '../domain/datum.ts';

/** A date as people write it in a paper ("dinsdag 7 juni 2022", "7-6-2022") in ISO 8601; undefined for anything else. */
export function leesDatum(text: string): string | undefined {
  const meant = leesGeschrevenDatum(text.trim().replace(/\s*[.;,]$/u, ''));
  return meant !== undefined && !datumFout(meant) ? meant : undefined;
}

/** The day (ISO 8601) on a line that names a place and a day, as above or below a letter: "Waterdorp, 12 maart 2024". */
export function leesDagtekening(text: string): string | undefined {
  const [, day] = /^\p{Lu}[\p{L}’'./ -]{1,40}?,\s+(?:d\.d\.\s+|de\s+)?(.{6,40})$/u.exec(text.trim()) ?? [];
  return day === undefined ? undefined : leesDatum(day);
}
