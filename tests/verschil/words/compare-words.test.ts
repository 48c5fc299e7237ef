import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords } from '../../../src/verschil/words/compare-words.ts';

/** [-what went-] and {+what came+}, in one line. */
function show(oud: string, nieuw: string): string {
  return compareWords(oud, nieuw)
    .map(({ soort, tekst }) =>
      soort === 'gelijk' ? tekst : soort === 'ingevoegd' ? `{+${tekst}+}` : `[-${tekst}-]`,
    )
    .join('');
}

/** Texts that look like sentences, so that two of them share words. */
const zin = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'de',
        'raad',
        'besluit',
        'een',
        'krediet',
        'van',
        '€ 1.250,50',
        'in',
        '2027',
        ',',
        '. ',
      ),
      fc.constantFrom('7 juni 2022', 'm.b.t.', 'POK-middelen', 'college’s', ' ', '  ', '\u00a0', '\n', 'é'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 25 },
  )
  .map((words) => words.join(' '));

describe('compareWords', () => {
  test.each([
    ['a word', 'het oude gebouw', 'het nieuwe gebouw', 'het [-oude-]{+nieuwe+} gebouw'],
    [
      'an amount as a whole',
      'een krediet van € 1.250,50 te geven',
      'een krediet van € 1.350,50 te geven',
      'een krediet van [-€ 1.250,50-]{+€ 1.350,50+} te geven',
    ],
    [
      'a date as a whole',
      'het plan van 7 juni 2022 uit te voeren',
      'het plan van 7 juli 2022 uit te voeren',
      'het plan van [-7 juni 2022-]{+7 juli 2022+} uit te voeren',
    ],
    [
      'a sentence',
      'Dit is zo. Dat niet.',
      'Dit is zo. Dat ook. Dat niet.',
      'Dit is zo. {+Dat ook. +}Dat niet.',
    ],
    ['an item in a list', 'a, b en c', 'a, b, d en c', 'a, b{+, d+} en c'],
    [
      'a phrase instead of crumbs',
      'Het zwembad blijft open tot 2028 voor alle inwoners.',
      'Het zwembad blijft tot en met 2030 open voor inwoners.',
      'Het zwembad blijft [-open -]tot [-2028 voor alle-]{+en met 2030 open voor+} inwoners.',
    ],
    [
      'the whole of a text that was written anew',
      'Het college legt in het voorjaar verantwoording af aan de raad.',
      'De wethouder rapporteert jaarlijks over de voortgang aan de commissie.',
      '[-Het college legt in het voorjaar verantwoording af aan de raad.-]{+De wethouder rapporteert jaarlijks over de voortgang aan de commissie.+}',
    ],
  ])('should show %s', (_, oud, nieuw, expected) => {
    expect(show(oud, nieuw)).toBe(expected);
  });

  test('should find nothing in a text and itself', () => {
    fc.assert(
      fc.property(zin, (text) => {
        expect(compareWords(text, text)).toEqual(text === '' ? [] : [{ soort: 'gelijk', tekst: text }]);
      }),
    );
  });

  test('should give back both texts', () => {
    fc.assert(
      fc.property(zin, zin, (oud, nieuw) => {
        const parts = compareWords(oud, nieuw);
        const without = (soort: string) =>
          parts
            .filter((part) => part.soort !== soort)
            .map((part) => part.tekst)
            .join('');
        expect(without('ingevoegd')).toBe(oud);
        expect(without('vervallen')).toBe(nieuw);
        expect(parts.some((part) => part.tekst === '')).toBe(false);
        expect(parts.every((part, at) => part.soort !== parts[at - 1]?.soort)).toBe(true);
      }),
    );
  });

  test('should compare long texts that share little', () => {
    const long = (seed: string) => Array.from({ length: 6000 }, (_, at) => `${seed}${at % 997}`).join(' ');
    const parts = compareWords(long('oud'), long('nieuw'));
    const text = (soort: string) =>
      parts.flatMap((part) => (part.soort === soort ? [] : [part.tekst])).join('');
    expect(text('ingevoegd')).toBe(long('oud'));
    expect(text('vervallen')).toBe(long('nieuw'));
  });
});
