import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../src/ooxml/word/numbering/number-formats.ts';

describe('a number is written as Word does', () => {
  test.each<[string, string, Readonly<Record<number, string>>]>([
    ['decimal', '', { 0: '0', 1: '1', 1000: '1000' }],
    ['decimalZero', '', { 1: '01', 9: '09', 10: '10', 100: '100' }],
    ['lowerLetter', '', { 1: 'a', 26: 'z', 27: 'aa', 28: 'bb', 53: 'aaa', 0: '0' }],
    ['upperLetter', '', { 2: 'B', 27: 'AA' }],
    [
      'lowerRoman',
      '',
      { 1: 'i', 4: 'iv', 9: 'ix', 40: 'xl', 90: 'xc', 1994: 'mcmxciv', 3500: 'mmmd', 0: '0' },
    ],
    ['upperRoman', '', { 14: 'XIV' }],
    ['ordinal', 'nl-NL', { 1: '1e', 12: '12e' }],
    ['ordinal', 'en-GB', { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 11: '11th', 21: '21st', 112: '112th' }],
    [
      'cardinalText',
      'nl-NL',
      {
        1: 'Één',
        2: 'Twee',
        14: 'Veertien',
        21: 'Eenentwintig',
        22: 'Tweeëntwintig',
        33: 'Drieëndertig',
        80: 'Tachtig',
        101: 'Honderdeen',
        999: 'Negenhonderdnegenennegentig',
      },
    ],
    [
      'ordinalText',
      'nl-NL',
      {
        1: 'Eerste',
        2: 'Tweede',
        3: 'Derde',
        8: 'Achtste',
        12: 'Twaalfde',
        19: 'Negentiende',
        20: 'Twintigste',
        21: 'Eenentwintigste',
        100: 'Honderdste',
        101: 'Honderdeerste',
        103: 'Honderdderde',
        112: 'Honderdtwaalfde',
      },
    ],
    ['cardinalText', 'en-US', { 1: 'One', 21: 'Twenty-one', 115: 'One hundred fifteen' }],
    ['ordinalText', 'en-US', { 1: 'First', 12: 'Twelfth', 30: 'Thirtieth', 22: 'Twenty-second' }],
    ['cardinalText', 'pl-PL', { 3: '3' }],
    ['chicago', '', { 1: '*', 2: '†', 4: '§', 5: '**' }],
    ['numberInDash', '', { 3: '- 3 -' }],
    ['decimalEnclosedCircle', '', { 1: '①', 20: '⑳', 21: '21' }],
    ['een vorm van later', '', { 3: '3' }],
    ['none', '', { 3: '' }],
  ])('%s %s', (format, language, numbers) => {
    const written = Object.keys(numbers).map((one) => [one, formatNumber(Number(one), { format, language })]);
    expect(Object.fromEntries(written)).toEqual(numbers);
  });

  test('with the digits of a format of its own', () => {
    const own = (pattern: string) => formatNumber(7, { format: 'custom', pattern });
    expect([own('01, 02, 03, ...'), own('001, 002, 003, ...'), own('x')]).toEqual(['07', '007', '7']);
  });
});

test('a label stays short, whatever the number', () => {
  const formats = [
    'lowerLetter',
    'lowerRoman',
    'chicago',
    'cardinalText',
    'ordinalText',
    'russianLower',
    'hex',
  ];
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...formats), (value, format) => {
      expect(formatNumber(value, { format, language: 'nl' }).length).toBeLessThan(60);
    }),
  );
});
