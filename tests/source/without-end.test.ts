import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutEnd } from '../../src/source/without-end.ts';

describe('withoutEnd', () => {
  test('should do what a pattern at the end does', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ';', ' ', '\n', 'é') });
    fc.assert(
      fc.property(texts, (text) => {
        expect(withoutEnd(text, /[\s;]/)).toBe(text.replace(/[\s;]+$/, ''));
      }),
      { numRuns: 100 },
    );
  });
});
