import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/parse/markdown/markdown.ts';

/** With a paragraph that has the signs of everything that a text can hold, all of it is looked for. */
const ALL = '\n\na@b.nl www.a.nl http://a.nl :x [^a] | &amp; a\n';

const pieces = fc.constantFrom(
  ...[
    'a',
    ' ',
    '\n',
    '\n\n',
    '-',
    '|',
    ':',
    '[',
    ']',
    '^',
    '[^a]',
    '(b)',
    '@',
    '.nl',
    'www.',
    'http://',
    '&#64;',
  ],
  ...['\\', '*', '_', ':-', '-|-', ':a[b]', '::a[b]', '> ', '1. ', '# ', '&commat;', 'HTTPS:', 'a@b.nl'],
);

describe('what a text can hold beside CommonMark', () => {
  it('should be found whenever it is there', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const own = parseMarkdown(text).root?.children ?? [];
        const among = parseMarkdown(`${text}${ALL}`).root?.children ?? [];
        // The last block may go on into what was put behind it.
        const whole = own.slice(0, -1);
        expect(among.slice(0, whole.length)).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });
});
