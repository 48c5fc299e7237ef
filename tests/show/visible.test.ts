import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible, visibleInPlace, visibleLines } from '../../src/show/visible.ts';
import { hiddenIn, nasty } from './nasty.ts';

describe('visible', () => {
  test.each([
    ['plain text', 'Een fietsbrug, € 60.000 – “nodig” één', 'Een fietsbrug, € 60.000 – “nodig” één'],
    ['line ends', 'a\r\nb', 'a␍␊b'],
    ['an escape', '\u001B[31mrood', '␛[31mrood'],
    ['C1', 'a\u009B31m', 'a<U+009B>31m'],
    ['the order of text', 'a\u202Eb', 'a<U+202E>b'],
    ['separators of Unicode', 'a\u2028b', 'a<U+2028>b'],
    ['no width', 'a\u200Bb\u{E0041}', 'a<U+200B>b<U+E0041>'],
    ['half a character', 'a\uD800', 'a<U+D800>'],
    ['a command of GitHub', '  ::error::x', '  :ː' + 'error::x'],
    ['a command elsewhere in a line', 'a ##[group]x', 'a #♯[group]x'],
    ['two colons that are no command', 'a::b ## kop', 'a::b ## kop'],
    ['a table', '::tabel[dekking]', '::tabel[dekking]'],
    ['pictures of several characters', '👩‍🌾 ☀️ 🏳️‍🌈', '👩‍🌾 ☀️ 🏳️‍🌈'],
    ['a joiner between letters', 'a\u200Db', 'a<U+200D>b'],
  ])('should show %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('should leave nothing hidden and no command, whatever goes in', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = visible(text);
        expect(hiddenIn(shown)).toEqual([]);
        expect(shown).not.toMatch(/^\s*::.*::|##\w*\[/);
        expect(visible(shown)).toBe(shown);
        const place = visibleInPlace(text);
        expect(hiddenIn(place)).toEqual([]);
        expect(place.length).toBe(text.length);
        expect(hiddenIn(visibleLines(text).replaceAll('\n', ''))).toEqual([]);
      }),
      { seed: 12, numRuns: 2000 },
    );
  });
});
