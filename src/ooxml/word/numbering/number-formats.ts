import { cardinalWords, ordinalWords } from './number-words.ts';

/** How a number is written. */
export interface NumberFormat {
  /** As the file names it (ISO 29500-1, 17.18.59). */
  readonly format: string;
  readonly pattern?: string;
  readonly language?: string;
}

/** A number as Word writes it in a format. A format that is not known, or that has no sign for it, gives plain digits. */
export function formatNumber(value: number, { format, pattern, language = '' }: NumberFormat): string {
  return written(value, format, pattern, language) ?? String(value);
}

function written(
  value: number,
  format: string,
  pattern: string | undefined,
  language: string,
): string | undefined {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value)?.toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value)?.toUpperCase();
    case 'ordinal':
      return ordinal(value, language);
    case 'cardinalText':
      return capital(cardinalWords(value, language));
    case 'ordinalText':
      return capital(ordinalWords(value, language));
    case 'hex':
      return value.toString(16).toUpperCase();
    case 'chicago':
      return repeated(value, ['*', '†', '‡', '§']);
    case 'numberInDash':
      return `- ${value} -`;
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return enclosed(value, 0x2460, 20);
    case 'decimalEnclosedParen':
      return enclosed(value, 0x2474, 20) ?? `(${value})`;
    case 'decimalEnclosedFullstop':
      return enclosed(value, 0x2488, 20) ?? `${value}.`;
    case 'russianLower':
      return repeated(value, [...'абвгдежзиклмнопрстуфхцчшщыэюя']);
    case 'russianUpper':
      return repeated(value, [...'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ']);
    case 'custom':
      return padded(value, pattern ?? '');
    default:
      return undefined;
  }
}

/** a, b, … z, aa, bb, …: behind the last letter they are doubled. */
function letters(value: number): string | undefined {
  return repeated(value, [...'abcdefghijklmnopqrstuvwxyz']);
}

/** A sign is written no more often than this. */
const MOST_TIMES = 30;

function repeated(value: number, signs: readonly string[]): string | undefined {
  const times = Math.floor((value - 1) / signs.length) + 1;
  if (times < 1 || times > MOST_TIMES) return undefined;
  return signs[(value - 1) % signs.length]?.repeat(times);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Word writes no larger number in Roman figures. */
const LARGEST_ROMAN = 32_767;

function roman(value: number): string | undefined {
  if (value < 1 || value > LARGEST_ROMAN) return undefined;
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** 1e in Dutch, 1. in German, 1er in French, 1st in English. */
function ordinal(value: number, language: string): string {
  if (isLanguage(language, 'nl')) return `${value}e`;
  if (isLanguage(language, 'de')) return `${value}.`;
  if (isLanguage(language, 'fr')) return value === 1 ? '1er' : `${value}e`;
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

function enclosed(value: number, first: number, last: number): string | undefined {
  return value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : undefined;
}

/** "001, 002, 003, ..." writes three digits. */
function padded(value: number, pattern: string): string | undefined {
  const digits = /^0+1(?=,)/u.exec(pattern)?.[0].length;
  return digits === undefined ? undefined : String(value).padStart(digits, '0');
}

function capital(text: string | undefined): string | undefined {
  return text && text.charAt(0).toUpperCase() + text.slice(1);
}

function isLanguage(tag: string, language: string): boolean {
  return tag.toLowerCase().split('-')[0] === language;
}
