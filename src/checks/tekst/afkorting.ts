import { findIn, type Passage } from './passage.ts';

/** Abbreviations that every reader of a council document knows, or that are a name. */
const GEWOON = new Set(
  'AED AI AM AVG BA BNG BSC BTW BV CBS CDA CITO CO CPB CROW CU CV DJ DNA EHBO EK EU FNV FVD GFT GGD GGZ HBO HEMA HIV HR ICT ID IKEA ING IT KLM KNMI KNVB LED LLM MA MBA MBO MH MPA MSC MW NAVO NGO NOS NS NV OK OV PC PDF PHD PIN PM PVV PVDA QR RIS RIVM SCP SGP SMS SP TNO TU TV UK USA UV UWV VAR VMBO VN VNG VS VSO VVD VVE VWO WC WHO WIFI WK WW WWW XL ZZP II III IV VI VII VIII IX XI XII XIV XV XVI XX XXI A4 A3'.split(
    ' ',
  ),
);

/** "POK", "Wmo", "BOPA"; not "BSO+" and no part of a longer code like "2019_GGD". */
const AFKORTING =
  /(?<![\p{L}\p{N}_&/.-])(?:[A-Z]{2,6}|[A-Z][a-z]{0,2}[A-Z]+[a-z]?)(?![\p{L}\p{N}_&+]|\.\p{L})/gu;

export interface Afkorting {
  readonly afkorting: string;
  readonly passage: Passage;
  readonly start: number;
}

/** The abbreviations in running text that not everybody knows, in order. */
export function readAfkortingen(passages: readonly Passage[]): Afkorting[] {
  return [...findIn(passages, AFKORTING)]
    .filter(({ match }) => !GEWOON.has(match[0].toUpperCase()))
    .map(({ passage, match }) => ({ afkorting: match[0], passage, start: match.index }));
}

/**
 * Whether the text explains an abbreviation: it stands in brackets behind its words or has them in brackets, or its
 * letters begin the words of a name somewhere in the text ("Parlementaire Ondervragingscommissie
 * Kinderopvangtoeslag").
 */
export function isUitgelegd(afkorting: string, text: string): boolean {
  const safe = afkorting.replace(/[^\p{L}\p{N}]/gu, '');
  // A year or a quotation mark may stand between ("het Huisvestingsplan 2024-2040 (hierna: IHP)").
  if (new RegExp(`[\\p{L}\\d][\\p{L}\\d'’-]*["”’']? \\([^()]*\\b${safe}\\b[^()]*\\)`, 'u').test(text))
    return true;
  if (new RegExp(`\\b${safe} \\([^()]*\\p{Ll}{3,}[^()]*\\)`, 'u').test(text)) return true;
  if (
    new RegExp(`\\b${safe}\\b,? (?:voluit|ofwel|dat wil zeggen|staat voor|betekent|een)\\b`, 'u').test(text)
  )
    return true;
  const letters = [...safe.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  const gap = '\\p{L}*(?:[\\s-]+(?:van|voor|de|het|en|&|op|in|der|des|met))*[\\s-]+';
  return new RegExp(
    `(?<!\\p{L})${letters.map((letter) => `[${letter}${letter.toUpperCase()}]\\p{Ll}`).join(gap)}`,
    'u',
  ).test(text);
}
