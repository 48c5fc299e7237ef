import type { ListFormat } from './nodes.ts';

/**
 * The number of an item (from 1) as a list of this format shows it, without sign behind it: "3", "c", "iii", "III".
 * The one place where numbers become letters; a bulleted list counts in figures, one of
 * dashes in letters, for who has to name an item of it. Equal to what CSS counters show.
 */
export function itemNumber(format: ListFormat, number: number): string {
  switch (format) {
    case 'bullet':
    case 'none':
    case 'decimal':
      return String(number);
    case 'dash':
    case 'lower-alpha':
      return alphabetic(number);
    case 'upper-alpha':
      return alphabetic(number).toUpperCase();
    case 'lower-roman':
      return roman(number).toLowerCase();
    case 'upper-roman':
      return roman(number);
  }
}

/** The number that `itemNumber` shows so; undefined for a text that it never gives, and above 99 in Roman numerals. */
export function readItemNumber(format: ListFormat, text: string): number | undefined {
  const number = format.endsWith('roman')
    ? Array.from({ length: 99 }, (_, index) => index + 1).find((one) => itemNumber(format, one) === text)
    : format === 'lower-alpha' || format === 'dash'
      ? [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0)
      : Number(text);
  return number !== undefined && number > 0 && itemNumber(format, number) === text ? number : undefined;
}

/** 1 is a, 26 is z, 27 is aa. */
function alphabetic(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Roman numerals exist up to 3999; above that the decimal number, as CSS does. */
function roman(number: number): string {
  if (number > 3999) return String(number);
  let rest = number;
  let letters = '';
  for (const [letter, value] of ROMAN) {
    for (; rest >= value; rest -= value) letters += letter;
  }
  return letters;
}
