import { describe, expect, test } from 'vitest';
import { symbolText, textInFont } from '../../../src/ooxml/word/symbols.ts';

describe('a symbol gives the sign that its font shows', () => {
  test.each([
    ['Symbol', 'F0B7', '•'],
    ['Symbol', 'F0A3', '≤'],
    ['Symbol', 'F061', 'α'],
    ['Wingdings', 'F0FC', '✓'],
    ['Wingdings', 'F0FE', '☑'],
    ['Wingdings', 'F0A8', '☐'],
    ['Wingdings', 'F0E0', '→'],
    ['wingdings 2', 'F052', '☑'],
    ['Wingdings', '4A', '☺'],
    ['Times New Roman', '20AC', '€'],
    ['Times New Roman', 'F041', 'A'],
    ['Symbol', 'x', '\uFFFD'],
    ['Symbol', '0', '\uFFFD'],
    ['Symbol', 'FFFFFF', '\uFFFD'],
  ])('%s %s', (font, code, text) => {
    expect(symbolText(font, code)).toBe(text);
  });
});

describe('text in a symbol font is read as it is shown', () => {
  test.each([
    ['Symbol', '\uF0B7', '•'],
    ['Wingdings', '§', '▪'],
    ['Symbol', 'a b', 'α β'],
    ['Courier New', 'o', 'o'],
    [undefined, 'Gewone tekst', 'Gewone tekst'],
    ['Calibri', 'a\uF0B7b', 'a•b'],
    ['Symbol', '€ 5', '€ 5'],
  ])('%s: %s', (font, written, text) => {
    expect(textInFont(font, written)).toBe(text);
  });
});
