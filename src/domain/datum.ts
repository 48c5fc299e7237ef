import type { Weigering } from './weigering.ts';

/** The months in the order of the year. */
export const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const KIJK_NA = 'Kijk de datum na; de volgorde is jaar, maand, dag.';

/** What is wrong with a date, in Dutch, or undefined for a real day written as 2022-06-07 (ISO 8601). */
export function datumFout(text: string): Weigering | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!iso) {
    const meant = leesGeschrevenDatum(text);
    const wrong = meant === undefined ? undefined : datumFout(meant);
    const melding = wrong?.melding ?? `'${text}' is geen datum in de vorm jaar-maand-dag.`;
    if (meant !== undefined && !wrong)
      return { melding, hint: `Schrijf ${meant}.`, schrijf: [meant], zeker: true };
    return { melding, hint: 'Schrijf bijvoorbeeld 2022-06-07 voor 7 juni 2022.' };
  }
  const [year, month, day] = iso.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12)
    return { melding: `'${text}' bestaat niet: maand ${month} is er niet.`, hint: KIJK_NA };
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    return {
      melding: `'${text}' bestaat niet: ${MAANDEN[month - 1]} ${year} heeft ${days} dagen.`,
      hint: KIJK_NA,
    };
  }
  return undefined;
}

/** "7 juni 2022", "dinsdag 7 jun. 2022", "7-6-2022" or "2022-6-7" as "2022-06-07"; it need not be a real day. */
export function leesGeschrevenDatum(text: string): string | undefined {
  const words = /^(?:[a-z]+dag,? )?(\d{1,2})[-/. \u00a0]+([a-z]{3,9}|\d{1,2})[-/. \u00a0]+(\d{4})$/i.exec(
    text,
  );
  const numbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const [year, month, day] = numbers ? numbers.slice(1) : [words?.[3], words?.[2], words?.[1]];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const name = month.toLowerCase() === 'mrt' ? 'maart' : month.toLowerCase();
  const number = /^\d/.test(month) ? Number(month) : MAANDEN.findIndex((one) => one.startsWith(name)) + 1;
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Days in a month (1-12) of the Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a text looks like a date (ISO 8601), which need not be a real day. */
export function isDatum(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/.test(text);
}

/** "7 juni 2022" for "2022-06-07". What is no date stays as it is: a proof of a text with errors prints it. */
export function formatDatum(iso: string): string {
  if (!isDatum(iso)) return iso;
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${day} ${MAANDEN[month - 1]} ${year}`;
}

/** How many days the second date (ISO 8601, both real days) lies behind the first; less than 0 when it lies before it. */
export function dagenTussen(eerste: string, tweede: string): number {
  return dagnummer(tweede) - dagnummer(eerste);
}

/** Days since 1 March of the year 0: years that begin in March end with their leap day. */
function dagnummer(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const [jaar, maand] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const days = 365 * jaar + Math.floor(jaar / 4) - Math.floor(jaar / 100) + Math.floor(jaar / 400);
  return days + Math.floor((153 * maand + 2) / 5) + day - 1;
}
