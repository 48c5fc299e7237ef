import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from '../../src/source/matches-of.ts';

test.each([/\d+/g, /a*/g, /(?<=\b)/g, /\p{L}{2,}/gu])(
  'should find in any text what matchAll finds: %s',
  (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', 'é') }), (text) => {
        const all = [...text.matchAll(pattern)];
        expect(matchesOf(pattern, text)).toEqual(all);
        expect(matchesOf(pattern, text)).toEqual(all);
      }),
    );
  },
);
