import { describe, expect, test } from 'vitest';
import { findWordRest } from '../../src/domain/word-resten.ts';

describe('what Word leaves behind', () => {
  test.each([
    ['a bullet', 'We doen dit:\n•\teen brug', 'opsomming', '•'],
    ['a bullet of the second level', '- een brug\no\teen pont', 'opsomming', 'o'],
    ['a dash with a hard space', '-\u00a0een brug', 'opsomming', '-'],
    ['a number with a hard space', '1.\u00a0een brug', 'opsomming', '1.'],
    ['dashes', '– een brug\n– een pont', 'opsomming', '–'],
    ['letters', 'a) een brug\nb) een pont', 'opsomming', 'a)'],
    ['bullets that were joined', 'Dit: • een brug • een pont', 'opsomming', '•'],
    ['rows with tabs', 'Post\t2026\nAanleg\t5', 'tabel', 'Post\t2026'],
    ['one row with more tabs', 'Post\t2026\t2027', 'tabel', 'Post\t2026\t2027'],
    ['a table without its ruler', '| a | b |\n| 1 | 2 |', 'tabel-zonder-streep', '| a | b |'],
  ])('should be found: %s', (_, text, soort, place) => {
    const rest = findWordRest(text);
    expect([rest?.soort, text.slice(rest?.start, rest?.end)]).toEqual([soort, place]);
  });

  test.each([
    'Gewone tekst – met een gedachtestreepje – en een punt.',
    '– zo zegt men –',
    'De regel\no zo mooi',
    'a) staat in de wet',
    'Een teken • in een zin.',
    'Eerst\tdan.',
    'De kans op a | b is klein.',
    'Prijs: 5·3 en § 4 van de nota.',
  ])('should not be seen in: %s', (text) => {
    expect(findWordRest(text)).toBeUndefined();
  });
});
