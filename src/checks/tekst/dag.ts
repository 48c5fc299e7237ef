import { datumFout, MAANDEN } from '../../domain/datum.ts';
import { matchesOf } from '../../source/matches-of.ts';

const WEEKDAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;

/** A day that a text names, as "dinsdag 7 juni 2022" or "7-6-2022". */
export interface Dag {
  /** ISO 8601; may be a day that does not exist. */
  readonly iso: string;
  readonly weekdag: string | undefined;
  readonly start: number;
  readonly end: number;
}

const DAG = new RegExp(
  `(?:\\b(${WEEKDAGEN.join('|')})\\s+)?\\b(\\d{1,2})\\s+(${MAANDEN.join('|')})\\s+((?:19|20)\\d\\d)\\b`,
  'gi',
);

/** "7-6-2022"; not a piece of a longer number, and no number with a month that cannot be. */
const CIJFERS = /(?<![\d/.-])(0?[1-9]|[12]\d|3[01])-(0?[1-9]|1[0-2])-((?:19|20)\d\d)(?![\d/-])/g;

/** Whatever is one of these has a day, a month and a year, or ends in a year behind a hyphen. */
const ALS_DAG = /\d\s+[a-z]{3,9}\s+(?:19|20)\d\d|-(?:19|20)\d\d/i;

/** The days in a text that are named with their year, in order. */
export function readDagen(text: string): Dag[] {
  if (!ALS_DAG.test(text)) return [];
  const inCijfers = matchesOf(CIJFERS, text).map((match): Dag => {
    const iso = `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`;
    return { iso, weekdag: undefined, start: match.index, end: match.index + match[0].length };
  });
  return [...inWoorden(text), ...inCijfers].sort((a, b) => a.start - b.start);
}

function inWoorden(text: string): Dag[] {
  return matchesOf(DAG, text).map((match) => {
    const maand = MAANDEN.map(String).indexOf(match[3]?.toLowerCase() ?? '') + 1;
    return {
      iso: `${match[4]}-${String(maand).padStart(2, '0')}-${match[2]?.padStart(2, '0')}`,
      weekdag: match[1]?.toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** True for a day that is in the calendar. */
export function bestaat(iso: string): boolean {
  return datumFout(iso) === undefined;
}

/** "dinsdag" for "2022-06-07"; the day must exist. Sakamoto's method for the Gregorian calendar. */
export function weekdagVan(iso: string): string {
  const [jaar = 0, maand = 1, dag = 1] = iso.split('-').map(Number);
  const year = maand < 3 ? jaar - 1 : jaar;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][maand - 1] ?? 0;
  const index =
    (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + shift + dag) % 7;
  return WEEKDAGEN[index] ?? '';
}
