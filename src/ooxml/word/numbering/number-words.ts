/** A number in words, in Dutch or English; undefined in another language, and below 1 or above 999. */
export function cardinalWords(value: number, language: string): string | undefined {
  return wordsOf(value, language)?.cardinal(value);
}

/** A rank in words, in Dutch or English; undefined in another language, and below 1 or above 999. */
export function ordinalWords(value: number, language: string): string | undefined {
  return wordsOf(value, language)?.ordinal(value);
}

interface Words {
  readonly cardinal: (value: number) => string;
  readonly ordinal: (value: number) => string;
}

function wordsOf(value: number, language: string): Words | undefined {
  if (value < 1 || value > 999) return undefined;
  return { nl: DUTCH, en: ENGLISH }[language.toLowerCase().split('-')[0] ?? ''];
}

const NL_UNITS =
  ' een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const NL_TENS = '  twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

const DUTCH: Words = { cardinal: dutch, ordinal: dutchOrdinal };

function dutch(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const front = hundreds === 0 ? '' : `${hundreds === 1 ? '' : NL_UNITS[hundreds]}honderd`;
  return value === 1 ? 'één' : front + dutchBelowHundred(rest);
}

function dutchBelowHundred(value: number): string {
  if (value < 20) return NL_UNITS[value] ?? '';
  const unit = NL_UNITS[value % 10] ?? '';
  const and = unit === '' ? '' : unit.endsWith('e') ? `${unit}ën` : `${unit}en`;
  return and + (NL_TENS[Math.floor(value / 10)] ?? '');
}

/** Behind 1, 3 and 8 in their own form; "de" below 20 (but behind hundreds), "ste" from there. */
function dutchOrdinal(value: number): string {
  if (value === 1) return 'eerste';
  const word = dutch(value);
  const rest = value % 100;
  if (rest === 1) return `${word}ste`.replace(/eenste$/u, 'eerste');
  if (rest === 3) return word.replace(/drie$/u, 'derde');
  if (rest === 8 || rest === 0 || rest >= 20) return `${word}ste`;
  return `${word}de`;
}

const EN_UNITS =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const EN_RANKS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

const ENGLISH: Words = { cardinal: english, ordinal: englishOrdinal };

function english(value: number): string {
  const hundreds = Math.floor(value / 100);
  const below = englishBelowHundred(value % 100);
  return [...(hundreds > 0 ? [`${EN_UNITS[hundreds]} hundred`] : []), ...(below === '' ? [] : [below])].join(
    ' ',
  );
}

function englishBelowHundred(value: number): string {
  if (value < 20) return EN_UNITS[value] ?? '';
  const tens = EN_TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${EN_UNITS[value % 10]}`;
}

function englishOrdinal(value: number): string {
  return english(value).replace(
    /[a-z]+$/u,
    (last) => EN_RANKS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
  );
}
