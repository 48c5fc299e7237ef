import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/document/nodes.ts';
import { tidyInlines } from '../../src/template/fill/tidy-inlines.ts';
import { dumpInlines } from '../support/dump-document.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
const tidy = (...inlines: Inline[]) => dumpInlines(tidyInlines(inlines));

describe('tidyInlines', () => {
  test('should leave one space between words and none around them', () => {
    expect(tidy(text('\n  a\n b '), strong(text(' c ')), text(' d\n'))).toBe('a b **c **d');
    expect(tidy(text('a '), strong(text('b ')))).toBe('a **b**');
    expect(tidy(text('a\u00a0 b'))).toBe('a␣ b');
  });

  test('should leave no space beside a line break and no break at the end', () => {
    expect(tidy(text('a '), { type: 'lineBreak' }, text(' b'), { type: 'lineBreak' }, text(' '))).toBe('a⏎b');
  });

  test('should drop marks without content but keep places to fill in', () => {
    const fillIn: Inline = { type: 'fillIn', name: 'x', label: 'X', children: [] };
    expect(tidy(text('a '), strong(text(' ')), text(' b '), fillIn, text(' .'))).toBe('a b {x "X": } .');
  });

  test('should give nothing for nothing', () => {
    expect(tidyInlines([text(' '), strong()])).toEqual([]);
  });
});
