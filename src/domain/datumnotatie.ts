import { formatDatum, isDatum, MAANDEN } from './datum.ts';
import { leesbaar } from './scalar.ts';
import type { Weigering } from './weigering.ts';

/** How a date is written where nobody says otherwise: "7 juni 2022". */
export const DATUM_VOLUIT = 'd MMMM jjjj';

const DAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;
/** The usual short names; mei is short enough. */
const KORT = ['jan.', 'feb.', 'mrt.', 'apr.', 'mei', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'];

/** What a part of a notation stands for, as in Word: the day, the month, the year. */
const DELEN: Readonly<Record<string, (jaar: number, maand: number, dag: number) => string>> = {
  d: (_, __, dag) => String(dag),
  dd: (_, __, dag) => String(dag).padStart(2, '0'),
  ddd: (...datum) => weekdag(...datum).slice(0, 2),
  dddd: (...datum) => weekdag(...datum),
  Dddd: (...datum) => weekdag(...datum).replace(/^./, (letter) => letter.toUpperCase()),
  M: (_, maand) => String(maand),
  MM: (_, maand) => String(maand).padStart(2, '0'),
  MMM: (_, maand) => KORT[maand - 1] ?? '',
  MMMM: (_, maand) => MAANDEN[maand - 1] ?? '',
  jj: (jaar) => String(jaar % 100).padStart(2, '0'),
  jjjj: (jaar) => String(jaar),
};

const DEEL = /[A-Za-z]+/g;
const UITLEG =
  'Gebruik d of dd (dag), dddd (weekdag), M, MM, MMM of MMMM (maand) en jj of jjjj (jaar), zoals dddd d MMMM jjjj.';

/** A date (ISO 8601) in a notation that `datumnotatieFout` finds nothing wrong with; what is no date stays as it is. */
export function schrijfDatum(iso: string, notatie: string = DATUM_VOLUIT): string {
  if (notatie === DATUM_VOLUIT || !isDatum(iso)) return formatDatum(iso);
  const [jaar, maand, dag] = iso.split('-').map(Number) as [number, number, number];
  return notatie.replace(DEEL, (deel) => DELEN[deel]?.(jaar, maand, dag) ?? '');
}

/** What is wrong with a notation of dates, in Dutch. */
export function datumnotatieFout(text: string): Weigering | undefined {
  const delen = text.match(DEEL) ?? [];
  const wrong = delen.find((deel) => !Object.hasOwn(DELEN, deel));
  if (wrong === undefined && delen.length > 0 && /^[A-Za-z ,./-]+$/.test(text)) return undefined;
  const meant = delen.map(nearestDeel);
  const better = meant.every((deel) => deel !== undefined)
    ? text.replace(DEEL, () => meant.shift() ?? '')
    : '';
  const usable = better !== '' && better !== text && /^[A-Za-z ,./-]+$/.test(better);
  return {
    melding:
      wrong === undefined
        ? `'${text}' is geen notatie voor een datum.`
        : `'${wrong}' is geen deel van een notatie voor een datum.`,
    hint: usable ? `Bedoelde u '${better}'?` : UITLEG,
    schrijf: usable ? [better] : undefined,
    zeker: usable,
  };
}

/** The English and other spellings of a part. */
function nearestDeel(deel: string): string | undefined {
  if (Object.hasOwn(DELEN, deel)) return deel;
  const meant = deel
    .replace(/[yY]/g, 'j')
    .replace(/J/g, 'j')
    .replace(/m/g, 'M')
    .replace(/^D+/, (d) => d.toLowerCase());
  return Object.hasOwn(DELEN, meant) ? meant : undefined;
}

/** A notation of dates, as a building block of schemas. */
export const datumnotatie = leesbaar((text) => datumnotatieFout(text) ?? { value: text }).meta({
  examples: [DATUM_VOLUIT],
});

/** Zeller's congruence, for the Gregorian calendar. */
function weekdag(jaar: number, maand: number, dag: number): string {
  const early = maand < 3;
  const month = early ? maand + 12 : maand;
  const year = early ? jaar - 1 : jaar;
  const leap = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const index = (dag + Math.floor((13 * (month + 1)) / 5) + year + leap + 6) % 7;
  return DAGEN[index] ?? '';
}
