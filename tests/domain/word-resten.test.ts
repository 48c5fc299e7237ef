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
    ['letters that go on from elsewhere', 'b. een brug\nc. een pont', 'opsomming', 'b.'],
    ['letters with a gap', 'a. een brug\nc. een pont', 'opsomming', 'a.'],
    ['capital letters', 'A. een brug\nB. een pont', 'opsomming', 'A.'],
    ['letters with long items', 'a) een brug\nover de\nrivier\nb) een pont', 'opsomming', 'a)'],
    ['Roman capitals', 'I. een brug\nII. een pont', 'opsomming', 'I.'],
    ['round bullets without their tab', 'o een brug\no een pont', 'opsomming', 'o'],
    ['a bullet of the font Symbol', '\uf0b7 een brug', 'opsomming', '\uf0b7'],
    ['a square bullet', '■ een brug', 'opsomming', '■'],
    ['ticks', '✓ een brug\n✓ een pont', 'opsomming', '✓'],
    ['stars without a space', '*een brug\n*een pont', 'opsomming', '*'],
    ['plus signs without a space', '+een brug\n+een pont', 'opsomming', '+'],
    ['decimal numbers', '1.1 een brug\n1.2 een pont', 'opsomming', '1.1'],
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
    'J. van Dam\nK. de Wit',
    'De lengte is\n1.1 m en de breedte\n2.4 m.',
    '*Een brug* en\n*een pont* erbij.',
    '✓ betekent: gereed',
    'Namens J.\nb. van Dam en\na. de Wit',
  ])('should not be seen in: %s', (text) => {
    expect(findWordRest(text)).toBeUndefined();
  });
});
