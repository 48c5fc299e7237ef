import { describe, expect, test } from 'vitest';
import { alignText } from '../../src/source/align-text.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';

/** Where each character of a value stands in what was typed, with something before and behind it. */
function align(value: string, typed: string): number[] {
  const source = createSource('a.md', `voor ${typed} achter`);
  return alignText(value, spanOf(source, 5, 5 + typed.length)).map((offset) => offset - 5);
}

describe('alignText', () => {
  test.each([
    ['what is typed as it is', 'ab c', 'ab c'],
    ['quotes around it', '"ab c"', 'ab c'],
    ['a doubled quote', "'d''s plan'", "d's plan"],
    ['escaped quotes', '"een \\"plan\\" x"', 'een "plan" x'],
    ['an escape by number', '"caf\\u00e9 x"', 'café x'],
    ['a line end that is taken away', '"een \\\n   plan"', 'een plan'],
    ['folded lines', 'een\n    plan', 'een plan'],
    ['a block', '>-\n  een\n  plan\n', 'een plan'],
    ['a block with a comment', '|2 # zo\n  een\n  plan\n', 'een\nplan\n'],
    ['a backslash of Markdown', 'een \\*plan\\* x', 'een *plan* x'],
    ['a backslash that is one', 'een\\map x', 'een\\map x'],
    ['entities', 'caf&eacute; e &amp; f &#8364; 5', 'café e & f € 5'],
    ['an entity that is typed text', 'een &amp; x', 'een &amp; x'],
    ['an entity of two units', 'a &#x1F600; x', 'a 😀 x'],
    ['a quote of two lines', 'een\n> plan', 'een\nplan'],
    ['marks that are dropped', '## *een* [plan](a.nl) x', 'een plan x'],
  ])('should find each word of %s', (_, typed, value) => {
    const offsets = align(value, typed);
    expect(offsets).toHaveLength(value.length + 1);
    for (const word of value.matchAll(/[a-z]+/g)) expect(typed.slice(offsets[word.index])).toMatch(`${word}`);
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
    expect(offsets.at(-1)).toBeLessThanOrEqual(typed.length);
    expect(typed.slice(offsets.at(-1))).toMatch(/^["'\s]*$/);
  });

  test('should put what was typed otherwise at the start of it', () => {
    expect(align('é€x', '&eacute;&#8364;x')).toEqual([0, 8, 15, 16]);
    expect(align('"é', '"\\"\\u00e9"')).toEqual([2, 3, 9]);
  });

  test('should stay where it was for what is not there, and within its span', () => {
    expect(align('azb', 'a b')).toEqual([0, 1, 2, 3]);
    expect(align('€ 5', '')).toEqual([0, 0, 0, 0]);
    // "achter" stands behind the span.
    expect(align('achter', 'voor')).toEqual([0, 0, 0, 0, 0, 3, 4]);
  });

  test('should know the place of everything in a long text too', () => {
    const [value, typed, count] = ['€ \u{1f600}', '&euro; &#x1F600;', 32_000];
    const places = align(value.repeat(count), typed.repeat(count));
    const once = align(value, typed).slice(0, value.length);
    const at = (round: number) => places.slice(round * value.length, (round + 1) * value.length);
    expect(at(count - 1)).toEqual(once.map((place) => place + (count - 1) * typed.length));
  });
});
