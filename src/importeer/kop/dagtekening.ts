import { leesDatum } from '../datum.ts';

/** The day (ISO 8601) on a line that names a place and a day, as above or below a letter: "Waterdorp, 12 maart 2024". */
export function leesDagtekening(text: string): string | undefined {
  const [, day] = /^\p{Lu}[\p{L}’'./ -]{1,40}?,\s+(?:d\.d\.\s+|de\s+)?(.{6,40})$/u.exec(text.trim()) ?? [];
  return day === undefined ? undefined : leesDatum(day);
}
