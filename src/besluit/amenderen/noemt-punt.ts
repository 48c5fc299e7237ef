/** A place in a text where a point of the decision is named by its number. */
export interface Puntnoeming {
  readonly start: number;
  readonly end: number;
  /** Each number as an address: "2", "2a". */
  readonly adressen: readonly string[];
  /** Whether nothing else than a point of this decision can be meant: "besluitpunt 3", not "onder 3". */
  readonly zeker: boolean;
}

const TELWOORDEN = [
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];
const RANGWOORDEN = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
];

const CIJFER = String.raw`\d{1,2}(?:\.?[a-z](?![a-z]))?(?:\.[ivx]+(?![a-z]))?(?![\d%])(?![.,]\d)`;
const GETAL = String.raw`(?:${CIJFER}|(?:${TELWOORDEN.slice(1).join('|')}|één)(?!\p{L}))`;
const LIJST = String.raw`${GETAL}(?:(?:\s*,\s*|\s+(?:en|of|tot en met|t/m)\s+)${GETAL})*`;
/** "besluitpunt 3", "de punten 2 en 4", "beslispunt drie". */
const PUNT = new RegExp(
  String.raw`(?<![\p{L}\d])((?:besluit|beslis)?punt)(?:en)?\s+(${LIJST})(?:,?\s+(?:onder(?:deel)?|sub)\s+([a-h])(?![\p{L}]))?`,
  'giu',
);
/** "het derde besluitpunt", "het 2e beslispunt". */
const RANG = new RegExp(
  String.raw`(?<![\p{L}\d])(${RANGWOORDEN.join('|')}|\d{1,2}(?:e|de|ste))\s+((?:besluit|beslis)punt)(?!\p{L})`,
  'giu',
);
/** "het onder 2 genoemde bedrag", "zoals bedoeld onder 3,". */
const ONDER = new RegExp(
  String.raw`(?<![\p{L}\d])(?:onder|sub|onderdeel)\s+(${LIJST})(?=\s+(?:genoemd|bedoeld|vermeld|beschreven|opgenomen|gestelde)|\s*(?:[,;:.)]|$))`,
  'giu',
);
/** Behind one of these it is a part of a law or of another paper. */
const NIET_VAN_ONS =
  /\b(?:artikel(?:en)?|art\.|lid|leden|aanhef|paragraaf|par\.|§|bijlage|hoofdstuk|tabel)\s[^;.]*$/i;
/** The paper that has the points: of this decision nobody says that. */
const VAN_ANDER =
  /^[)’”"]?\s*van\s+(?!(?:dit|het onderhavige|het voorliggende)\b)(?:de|het|een|onze?|artikel|bijlage|motie|amendement|brief|\p{Lu})/u;
const IN_ANDER = /^[)’”"]?\s*(?:uit|in|op)\s+(?:de|het|een|bijlage|motie|amendement|brief)\s/u;
/** Something that is counted and no place: "punt 4 graden". */
const MAAT = /^\s*(?:%|procent|graden|meter|jaar|miljoen|miljard|euro)/i;

/** Every place in a text where a point is named by its number; those of laws and other papers are left out. */
export function vindPuntnoemingen(text: string): readonly Puntnoeming[] {
  const found: Puntnoeming[] = [];
  for (const match of text.matchAll(PUNT)) {
    const [, word = '', list = '', part = ''] = match;
    // "op één punt", "dit punt een": a word for a number belongs to a point only directly behind it.
    const adressen = adressenIn(list).map((one) => (part ? `${one}.${part}` : one));
    found.push({ ...rangeOf(match), adressen, zeker: !/^punt$/i.test(word) });
  }
  for (const match of text.matchAll(RANG)) {
    const word = (match[1] ?? '').toLowerCase();
    const nummer = RANGWOORDEN.indexOf(word) + 1 || Number.parseInt(word, 10);
    found.push({ ...rangeOf(match), adressen: [String(nummer)], zeker: true });
  }
  for (const match of text.matchAll(ONDER)) {
    if (found.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    if (NIET_VAN_ONS.test(text.slice(0, match.index))) continue;
    found.push({ ...rangeOf(match), adressen: adressenIn(match[1] ?? ''), zeker: false });
  }
  return found
    .filter(({ start, end, zeker }) => {
      const after = text.slice(end);
      const other = NIET_VAN_ONS.test(text.slice(Math.max(0, start - 60), start)) && !zeker;
      return !other && !VAN_ANDER.test(after) && (zeker || !IN_ANDER.test(after)) && !MAAT.test(after);
    })
    .toSorted((a, b) => a.start - b.start);
}

function rangeOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** The addresses of a list; "2 tot en met 4" is all from 2 to 4. */
function adressenIn(list: string): readonly string[] {
  const parts = list.split(/(\s*,\s*|\s+(?:en|of|tot en met|t\/m)\s+)/i);
  return parts.flatMap((part, at): readonly string[] => {
    if (at % 2 === 1) return [];
    const adres = adresVanWoord(part);
    const range = /tot en met|t\/m/i.test(parts[at - 1] ?? '');
    const [from, to] = [Number(adresVanWoord(parts[at - 2] ?? '')), Number(adres)];
    if (!range || Number.isNaN(from) || Number.isNaN(to)) return [adres];
    return Array.from({ length: Math.max(1, to - from) }, (_, step) => String(from + step + 1));
  });
}

function adresVanWoord(word: string): string {
  const lower = word.trim().toLowerCase().replace('één', 'een');
  const at = TELWOORDEN.indexOf(lower);
  return at === -1 ? lower : String(at + 1);
}
