import { readItemNumber } from '../../document/item-number.ts';
import type { WordLabel, WordParagraph } from '../../ooxml/word/word-document.ts';
import { tekstVan } from '../papier/alinea.ts';

/** What marks a paragraph as an item: counted by Word, or typed. */
export interface Nummer {
  readonly soort: 'cijfers' | 'letters' | 'hoofdletters' | 'romeins' | 'romeins-groot' | 'teken';
  /** Which of its list it is; absent for a sign. */
  readonly waarde?: number;
  /** The whole number: [2, 1] for "2.1". */
  readonly delen: readonly number[];
  /** How many characters of the text it takes; 0 where Word counts. */
  readonly lengte: number;
  /** What stands there: "2.1", "a)", "•". */
  readonly getoond: string;
}

/** The number before a paragraph, that of Word before one that was typed behind it. */
export function nummerVan(paragraph: WordParagraph): Nummer | undefined {
  const { label } = paragraph;
  if (label && label.text.trim() !== '') return vanWord(label);
  return getypt(tekstVan(paragraph));
}

const FORMATS: Readonly<Record<string, Nummer['soort']>> = {
  decimal: 'cijfers',
  decimalZero: 'cijfers',
  ordinal: 'cijfers',
  lowerLetter: 'letters',
  upperLetter: 'hoofdletters',
  lowerRoman: 'romeins',
  upperRoman: 'romeins-groot',
};

function vanWord({ text, format, value }: WordLabel): Nummer {
  const soort = FORMATS[format] ?? (value === undefined ? 'teken' : 'cijfers');
  const figures = text.match(/\d+/g)?.map(Number) ?? [];
  const delen = soort === 'cijfers' && figures.length > 0 ? figures : value === undefined ? [] : [value];
  return { soort, delen, lengte: 0, getoond: text.trim(), ...(value !== undefined && { waarde: value }) };
}

const PATTERNS: readonly (readonly [Nummer['soort'], RegExp])[] = [
  ['cijfers', /^(\d{1,3}(?:\.\d{1,3}){0,3})(?:[.):]|(?=\t)|(?<=\.\d{1,3})(?=\s))\s*(?=\S)/u],
  ['letters', /^([a-z])[.)]\s+(?=\S)/u],
  ['hoofdletters', /^([A-Z])[.)]\s+(?=\S)/u],
  ['romeins', /^([ivxl]{1,7})[.)]\s+(?=\S)/u],
  ['romeins-groot', /^([IVXL]{1,7})[.)]\s+(?=\S)/u],
  ['teken', /^([-–—•·o▪■*])(?:\t|\s+)(?=\S)/u],
];

/** A number that somebody typed: "1.", "2.1 ", "a)", "-". */
export function getypt(text: string): Nummer | undefined {
  for (const [soort, pattern] of PATTERNS) {
    const found = pattern.exec(text);
    const sign = found?.[1];
    if (!found || sign === undefined) continue;
    const waarde = getal(soort, sign);
    const delen = soort === 'cijfers' ? sign.split('.').map(Number) : waarde === undefined ? [] : [waarde];
    return {
      soort,
      delen,
      lengte: found[0].length,
      getoond: found[0].trim(),
      ...(waarde !== undefined && { waarde }),
    };
  }
  return undefined;
}

function getal(soort: Nummer['soort'], sign: string): number | undefined {
  switch (soort) {
    case 'cijfers':
      return Number(sign.split('.').at(-1));
    case 'letters':
    case 'hoofdletters':
      return readItemNumber('lower-alpha', sign.toLowerCase());
    case 'romeins':
    case 'romeins-groot':
      return readItemNumber('lower-roman', sign.toLowerCase());
    case 'teken':
      return undefined;
  }
}

/** The same as another sort: "i." may be a letter and may be a Roman number. */
export function alsRomeins(nummer: Nummer): Nummer | undefined {
  const soort = nummer.soort === 'letters' ? 'romeins' : 'romeins-groot';
  if (nummer.soort !== 'letters' && nummer.soort !== 'hoofdletters') return undefined;
  const waarde = getal(soort, nummer.getoond.replace(/[^a-z]/gi, ''));
  return waarde === undefined ? undefined : { ...nummer, soort, waarde, delen: [waarde] };
}
