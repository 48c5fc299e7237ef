import { matchesOf } from '../../source/matches-of.ts';
import { matchesIn, type Passage } from './passage.ts';

/** Abbreviations that every reader of a council document knows, or that are a name. */
const GEWOON = new Set(
  'AED AI AM AVG BA BNG BSC BTW BV CBS CDA CITO CO CPB CROW CU CV DJ DNA EHBO EK EU FNV FVD GFT GGD GGZ HBO HEMA HIV HR ICT ID IKEA ING IT KLM KNMI KNVB LED LLM MA MBA MBO MH MPA MSC MW NAVO NGO NOS NS NV OK OV PC PDF PHD PIN PM PVV PVDA QR RIS RIVM SCP SGP SMS SP TNO TU TV UK USA UV UWV VAR VMBO VN VNG VS VSO VVD VVE VWO WC WHO WIFI WK WW WWW XL ZZP II III IV VI VII VIII IX XI XII XIV XV XVI XX XXI A4 A3'.split(
    ' ',
  ),
);

/** "POK", "Wmo", "BOPA"; not "BSO+" and no part of a longer code like "2019_GGD". */
const AFKORTING =
  /(?<![A-Za-zÀ-ɏ\d_&/.-])(?:[A-Z]{2,6}|[A-Z][a-z]{0,2}[A-Z]{1,10}[a-z]?)(?![A-Za-zÀ-ɏ\d_&+]|\.[A-Za-zÀ-ɏ])/gu;

export interface Afkorting {
  readonly afkorting: string;
  readonly passage: Passage;
  readonly start: number;
}

/** The abbreviations in running text that not everybody knows, in order. */
export function readAfkortingen(passages: readonly Passage[]): Afkorting[] {
  return matchesIn(passages, AFKORTING)
    .filter(({ match }) => !GEWOON.has(match[0].toUpperCase()))
    .map(({ passage, match }) => ({ afkorting: match[0], passage, start: match.index }));
}

/** Money has names that the council once gave: "de bestemmingsreserve VRI Nieuwstad". */
const GELDNAAM =
  /(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]*(?:reserve|voorziening|fonds|stelpost|krediet|budget)s? +["“„‘']?(?:(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ’'&/-]*|van|en|de|het|voor|in)[ /])*$/i;

/** So far back a name may begin. */
const LONGEST = 200;

/** Whether an abbreviation at this place is part of the name of a reserve: `hoofd` is the text above a part of a list. */
export function isInNaam(text: string, at: number, hoofd = ''): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  if (GELDNAAM.test(before)) return true;
  const opsomming = /(?:reserves|voorzieningen|fondsen|stelposten|kredieten|budgetten)\b/i.test(hoofd);
  return opsomming && /^(?:[A-ZÀ-Þ][^\s,;]*\s+)*$/u.test(before);
}

/** So many abbreviations are looked for as the first letters of a name, each in all of the text. */
const MOST = 200;

/**
 * Tells of an abbreviation whether the text explains it: it stands in brackets behind its words or has them in brackets,
 * or its letters begin the words of a name somewhere in the text ("Parlementaire Ondervragingscommissie
 * Kinderopvangtoeslag"). A text with more abbreviations than can be looked up is taken to explain the others.
 */
export function readUitgelegd(text: string): (afkorting: string) => boolean {
  const named = new Set<string>();
  // A year or a quotation mark may stand between ("het Huisvestingsplan 2024-2040 (hierna: IHP)").
  for (const [, inside = ''] of text.matchAll(/ \((?<=[A-Za-zÀ-ɏ\d]['’-]{0,3}["”’']? .)([^()]*)\)/gu))
    for (const [word] of inside.matchAll(/\w+/g)) named.add(word);
  for (const [, word = '', inside = ''] of text.matchAll(/ \((?<=(?<!\w)(\w+) .)([^()]*)\)/g))
    if (/[a-zß-ɏ]{3,}/u.test(inside)) named.add(word);
  for (const [, word = ''] of text.matchAll(
    / (?=(?:voluit|ofwel|dat wil zeggen|staat voor|betekent|een)\b)(?<=(?<!\w)(\w+),? )/g,
  ))
    named.add(word);
  const known = new Map<string, boolean>();
  return (afkorting) => {
    const safe = afkorting.replace(/[^A-Za-zÀ-ɏ\d]/gu, '');
    if (named.has(safe)) return true;
    if (known.size >= MOST && !known.has(safe)) return true;
    const found = known.get(safe) ?? new RegExp(`(?<![A-Za-zÀ-ɏ])${beginletters(safe)}`, 'u').test(text);
    known.set(safe, found);
    return found;
  };
}

/** A name with its abbreviation behind it. */
export interface Uitleg {
  readonly afkorting: string;
  readonly voluit: string;
  readonly passage: Passage;
  /** Where the name begins. */
  readonly start: number;
}

/** The names of which the letters that begin the words are the abbreviation in brackets behind them. */
export function readUitleg(passage: Passage): Uitleg[] {
  return matchesOf(/ \((?:hierna: )?(\p{Lu}[A-Za-zÀ-ɏ&]{1,6})\)/gu, passage.text).flatMap(
    (match): Uitleg[] => {
      const afkorting = match[1] ?? '';
      const before = passage.text.slice(Math.max(0, match.index - 120), match.index);
      const letters = afkorting.replace(/[^A-Za-zÀ-ɏ]/gu, '');
      const found = new RegExp(`(?<![A-Za-zÀ-ɏ])${beginletters(letters)}[A-Za-zÀ-ɏ-]*$`, 'u').exec(before);
      if (!found) return [];
      return [{ afkorting, voluit: found[0], passage, start: match.index - found[0].length }];
    },
  );
}

/** A pattern for words that begin with these letters, one after the other. */
function beginletters(afkorting: string): string {
  const letters = [...afkorting.toLowerCase()].filter((letter) => /[A-Za-zÀ-ɏ]/u.test(letter));
  const gap = '[A-Za-zÀ-ɏ]*(?:[\\s-]+(?:van|voor|de|het|en|&|op|in|der|des|met)){0,4}[\\s-]+';
  return letters.map((letter) => `[${letter}${letter.toUpperCase()}][a-zß-ɏ]`).join(gap);
}
