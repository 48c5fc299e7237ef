import { expect, test } from 'vitest';
import { compareTekst, sentences } from '../../src/verschil/compare/compare-tekst.ts';

/** Text with [-what went-] and {+what came+}. */
function shown(oud: string, nieuw: string): string {
  const sign = { gelijk: ['', ''], vervallen: ['[-', '-]'], ingevoegd: ['{+', '+}'] } as const;
  return compareTekst(oud, nieuw)
    .map(({ soort, tekst }) => `${sign[soort][0]}${tekst}${sign[soort][1]}`)
    .join('');
}

test.each([
  [
    'a sentence added to a note in a cell',
    'de school [noot: Er is één school.] | een bos',
    'de school [noot: Er is één school. Die blijft.] | een bos',
    'de school [noot: Er is één school.{+ Die blijft.+}] | een bos',
  ],
  [
    'a sentence taken from a note within a sentence',
    'De school [noot: Er is één school. Die blijft.] staat er nog. Het bos ook.',
    'De school [noot: Er is één school.] staat er nog. Het bos ook.',
    'De school [noot: Er is één school.[- Die blijft.-]] staat er nog. Het bos ook.',
  ],
  [
    'a cell behind a note',
    'de school [noot: Er is één school.] | een bos',
    'de school [noot: Er is één school.] | een meer',
    'de school [noot: Er is één school.] | een [-bos-]{+meer+}',
  ],
  [
    'brackets that are no note',
    'Zie stuk [3]. Het bos.',
    'Zie stuk [4]. Het bos.',
    'Zie stuk [[-3-]{+4+}]. Het bos.',
  ],
])('only what changed is marked: %s', (_, oud, nieuw, expected) => {
  expect(shown(oud, nieuw)).toBe(expected);
});

test('the pieces are the text', () => {
  const text = 'Een [noot: Twee. Drie [4].] en vijf. Zes [noot: Zeven].';
  expect(sentences(text).join('')).toBe(text);
});
