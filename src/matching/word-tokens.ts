import { SCHAAL, SLOT } from '../domain/bedrag-patroon.ts';
import { MAANDEN } from '../domain/datum.ts';

const NUMBER = '\\d+(?:[.,:/–-]\\d+)*';

/**
 * What a reader takes in at once, in order of preference: an amount with its sign, a date, a web address, a number
 * with its points, an abbreviation with its points, a word with hyphens and apostrophes, white space, anything else.
 */
const TOKEN = new RegExp(
  [
    ':[a-z]+\\[[^\\]]*\\]',
    `(?:€\\s?)[−-]?${NUMBER}(?:${SLOT})?(?:\\s${SCHAAL}(?!\\p{L}))?(?:\\s[+±−-]\\spm(?!\\p{L}))?`,
    `\\d{1,2}\\s(?:${MAANDEN.join('|')})(?:\\s\\d{4})?(?![\\p{L}\\p{N}])`,
    '(?:https?://|www\\.)[^\\s)]*[^\\s).,;:]',
    '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    `${NUMBER}(?:,-|%|\\p{L}+)?`,
    '(?:\\p{L}{1,4}\\.){2,}',
    '(?:art|nr|mr|dr|drs|ir|ing|blz|ca|incl|excl|resp|mln|mld|jl)\\.(?=\\s)',
    "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’‑/&-]\\p{L}[\\p{L}\\p{M}\\p{N}]*)*",
    '\\s+',
    '[\\s\\S]\\p{M}*',
  ].join('|'),
  'giu',
);

/** A text in pieces that are compared as one; put together again they are the text. */
export function wordTokens(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** Words that carry a sentence but tell little about what it says. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'aan al als bij dan dat de deze die dit door een en er het hij hun ik in is kan maar me met na naar niet nog ' +
    'nu of om onder ons ook op over te tot uit van voor waar was wat we wel wij worden wordt zal ze zich zij zijn zo'
  ).split(' '),
);

/** How much a piece says: a word or number 1, a function word a half, signs and white space nothing. */
export function weightOf(token: string): number {
  if (!/[\p{L}\p{N}€]/u.test(token)) return 0;
  return FUNCTION_WORDS.has(token.toLowerCase()) ? 0.5 : 1;
}
