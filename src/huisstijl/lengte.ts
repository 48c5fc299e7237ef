import { leesbaar } from '../domain/scalar.ts';

/** Points (1/72 inch) in each unit that a huisstijl may use. */
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  mm: 72 / 25.4,
  cm: 720 / 25.4,
};

/** Points in "25mm", "2,5cm", "10.5pt" or "0"; undefined for anything else. A comma and a dot both mark decimals. */
export function parseLengte(text: string): number | undefined {
  if (text === '0') return 0;
  const match = /^(\d+(?:[.,]\d+)?)\s*(pt|mm|cm)$/.exec(text);
  const unit = POINTS[match?.[2] ?? ''];
  return match?.[1] === undefined || unit === undefined
    ? undefined
    : round(Number(match[1].replace(',', '.')) * unit);
}

/** Hundredths of a point are finer than any printer, and keep outputs free of rounding noise. */
function round(points: number): number {
  return Math.round(points * 100) / 100;
}

/** Other names of units, and what one of them is in millimetres or points. */
const EENHEDEN: Readonly<Record<string, readonly [maat: number, eenheid: string, zeker: boolean]>> = {
  pt: [1, 'pt', true],
  punt: [1, 'pt', true],
  punten: [1, 'pt', true],
  mm: [1, 'mm', true],
  millimeter: [1, 'mm', true],
  cm: [1, 'cm', true],
  centimeter: [1, 'cm', true],
  m: [1000, 'mm', true],
  in: [25.4, 'mm', true],
  inch: [25.4, 'mm', true],
  // Of a screen, which nobody measures on paper.
  px: [0.75, 'pt', false],
};

/**
 * What may have been meant by a text that is no length: the same with a unit that is known ("12 px" is 9pt), or of a
 * number alone each of these units.
 */
export function bedoeldeLengten(
  text: string,
  gewoon: readonly string[] = ['pt', 'mm'],
): { readonly schrijf: readonly string[]; readonly zeker: boolean } {
  const [, number = '', word = ''] = /^(\d+(?:[.,]\d+)?)\s*([a-z]*)\.?$/i.exec(text.trim()) ?? [];
  const value = Number(number.replace(',', '.'));
  if (number === '') return { schrijf: [], zeker: false };
  if (word === '') return { schrijf: gewoon.map((eenheid) => `${number}${eenheid}`), zeker: false };
  const found = Object.hasOwn(EENHEDEN, word.toLowerCase()) ? EENHEDEN[word.toLowerCase()] : undefined;
  if (!found) return { schrijf: [], zeker: false };
  const [maat, eenheid, zeker] = found;
  return { schrijf: [`${maat === 1 ? number : round(value * maat)}${eenheid}`], zeker };
}

/** A length with its unit, in points. */
export const lengte = leesbaar((text) => {
  const value = parseLengte(text);
  return value === undefined
    ? {
        melding: `'${text}' is geen maat.`,
        hint: 'Schrijf een getal met pt, mm of cm erachter, zoals 25mm of 10.5pt.',
        ...bedoeldeLengten(text),
      }
    : { value };
}).meta({ examples: ['25mm'] });

const KLEINSTE_LETTER = 4;
const GROOTSTE_LETTER = 144;

/** Whether letters may have this size, in points. */
export function isLettergrootte(points: number): boolean {
  return points >= KLEINSTE_LETTER && points <= GROOTSTE_LETTER;
}

/** A size of letters in half points, as Word has them. */
export function roundedGrootte(points: number): number {
  return Math.round(points * 2) / 2;
}

/** What to say of a size that letters cannot have. */
export function weigerGrootte(text: string): { readonly melding: string; readonly hint: string } {
  return {
    melding: `'${text}' is geen lettergrootte van ${KLEINSTE_LETTER} tot ${GROOTSTE_LETTER} punten.`,
    hint: 'Schrijf een getal met pt erachter, zoals 9.5pt.',
  };
}

/** The sizes that may have been meant by a text that is none; of a number alone, that in points. */
function bedoeldeGrootte(text: string) {
  const { schrijf, zeker } = bedoeldeLengten(text, ['pt']);
  const sizes = schrijf.filter((one) => isLettergrootte(parseLengte(one) ?? 0));
  return { schrijf: sizes, zeker };
}

/** A size of letters, in points. */
export const lettergrootte = leesbaar((text) => {
  const value = parseLengte(text);
  return value !== undefined && isLettergrootte(value)
    ? { value }
    : { ...weigerGrootte(text), ...bedoeldeGrootte(text) };
}).meta({ examples: ['9.5pt'] });

/** "9,5pt", or "1,25": so many times the size of running text. */
export const stijlgrootte = leesbaar<Maat>((text) => {
  const points = parseLengte(text);
  if (points !== undefined && isLettergrootte(points)) return { value: { maat: points, per: 'punt' } };
  // Nobody writes letters thirty times as large; "22" lacks its unit.
  const multiple = /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : 0;
  if (multiple > 0 && multiple < KLEINSTE_LETTER) return { value: { maat: multiple, per: 'letter' } };
  const { melding } = weigerGrootte(text);
  const hint = 'Schrijf een maat (9.5pt), of een veelvoud van de grootte van tekst (0.9).';
  return { melding, hint, ...bedoeldeGrootte(text) };
}).meta({ examples: ['9.5pt'] });

/** "135 %" is 1.35; of a number with something else behind it, the number. */
function bedoeldGetal(text: string): { readonly schrijf: readonly string[]; readonly zeker: boolean } {
  const [, number = '', sign = ''] = /^(\d+(?:[.,]\d+)?)\s*(%|[a-z]+)$/i.exec(text.trim()) ?? [];
  if (number === '') return { schrijf: [], zeker: false };
  return sign === '%'
    ? { schrijf: [String(round(Number(number.replace(',', '.')) / 100))], zeker: true }
    : { schrijf: [number], zeker: false };
}

/** A plain number of zero or more, as in "1,35". */
export const getal = leesbaar((text) =>
  /^\d+(?:[.,]\d+)?$/.test(text)
    ? { value: Number(text.replace(',', '.')) }
    : {
        melding: `'${text}' is geen getal.`,
        hint: 'Schrijf een getal zonder eenheid, zoals 1.35.',
        ...bedoeldGetal(text),
      },
).meta({ examples: ['1.35'] });

/** A measure in points, or as a multiple: of the size of the letters, or of the line height of running text. */
export interface Maat {
  readonly maat: number;
  readonly per: 'punt' | 'letter' | 'regel';
}

/** "7,5pt", or "0,5 regel": half a line of running text. */
function parseWitruimte(text: string): Maat | undefined {
  const points = parseLengte(text);
  if (points !== undefined) return { maat: points, per: 'punt' };
  const lines = /^(\d+(?:[.,]\d+)?)\s*regels?$/.exec(text)?.[1];
  return lines === undefined ? undefined : { maat: Number(lines.replace(',', '.')), per: 'regel' };
}

/** Room above or below a block. */
export const witruimte = leesbaar<Maat>((text) => {
  const value = parseWitruimte(text);
  return value
    ? { value }
    : {
        melding: `'${text}' is geen maat.`,
        hint: 'Schrijf een getal met pt, mm of cm erachter (7pt), of een deel van een regel (0.5 regel).',
        ...bedoeldeLengten(text, ['pt', 'mm', ' regel']),
      };
}).meta({ examples: ['7pt'] });

/** "14pt", "1,35" or "1,25 regel". */
export const regelhoogte = leesbaar<Maat>((text) => {
  const value = parseWitruimte(text);
  if (value && text !== '0') return { value };
  if (/^\d+(?:[.,]\d+)?$/.test(text))
    return { value: { maat: Number(text.replace(',', '.')), per: 'letter' } };
  return {
    melding: `'${text}' is geen regelhoogte.`,
    hint: 'Schrijf een maat (14pt), een veelvoud van de lettergrootte (1.35) of van een tekstregel (1.25 regel).',
    ...(/%$/.test(text.trim()) ? bedoeldGetal(text) : bedoeldeLengten(text)),
  };
}).meta({ examples: ['1.35'] });
