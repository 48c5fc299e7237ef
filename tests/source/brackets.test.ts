import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBefore, yamlDepth } from '../../src/source/brackets.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';

const text = fc
  .array(fc.constantFrom('a', ': ', '{', '}', '[', ']', ' ', '\n', '- ', '# ', ', '), { maxLength: 60 })
  .map((pieces) => `k:\n${pieces.join('')}`);

/** The same by looking at all that stands before a place. */
function lookBack(all: string, start: number): number {
  let line = all.lastIndexOf('\n', start - 1) + 1;
  while (line > 0 && !/^[^\s#\]}]/.test(all.slice(line, line + 1)))
    line = all.lastIndexOf('\n', line - 2) + 1;
  const bare = all.slice(line, start).replace(/(?:^|\s)#.*$/gm, ' ');
  let depth = 0;
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare.charAt(at);
    if (/[{[]/.test(sign) && (depth > 0 || /(?:^|[:\-\s])\s*$/.test(bare.slice(Math.max(0, at - 2), at))))
      depth += 1;
    else if (depth > 0 && /[}\]]/.test(sign)) depth -= 1;
  }
  return depth;
}

test('the brackets around a place should be those that stand before it', () => {
  fc.assert(
    fc.property(text, fc.nat(60), (all, offset) => {
      const source = createSource('a.yaml', all);
      const start = Math.min(offset, source.text.length);
      const before = source.text.slice(0, start);
      const count = (signs: RegExp) => before.match(signs)?.length ?? 0;
      expect(openBefore(spanOf(source, start))).toBe(count(/[{[]/g) - count(/[}\]]/g));
      expect(yamlDepth(spanOf(source, start))).toBe(lookBack(source.text, start));
    }),
    { numRuns: 500 },
  );
});
