import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseInline } from '../../../src/parse/markdown/inline.ts';
import { parseYaml } from '../../../src/parse/yaml/yaml-tree.ts';
import { isDataScalar } from '../../../src/source/data.ts';
import { M, marked, placeOf } from '../../support/marked.ts';

/** Reads the value of the only key `p` and tells where the first node of a type stands. */
function inline(text: string, type: PhrasingContent['type']) {
  const { source, places } = marked(text);
  const value = parseYaml(source, 0, source.text.length).value?.value.p;
  if (!isDataScalar(value)) throw new Error('geen waarde');
  const result = parseInline(value);
  const node = result.value?.nodes.find((one) => one.type === type);
  return {
    place: node?.position && placeOf({ source, start: node.position.start.offset ?? 0, end: 0 }),
    expected: places[0],
    regels: result.diagnostics.map((one) => one.regel),
  };
}

describe('parseInline', () => {
  test.each([
    ['a plain scalar', `p: te dekken ${M}*snel* uit\n`],
    ['a quoted scalar', `p: "te dekken ${M}*snel* uit"\n`],
    ['a single-quoted scalar with a doubled quote', `p: 'het college''s plan ${M}*snel* uit'\n`],
    ['a scalar with an escape', `p: "caf\\u00e9 en \\"thee\\" ${M}*snel* uit"\n`],
    ['a scalar with an entity', `p: te dekken &amp; zo ${M}*snel* uit\n`],
    ['a scalar over two lines', `p: te dekken\n  en dan ${M}*snel* uit\n`],
    ['a folded block', `p: >-\n  te dekken\n  en ${M}*snel* uit\n`],
  ])('should place nodes of %s in the file', (_, text) => {
    const { place, expected } = inline(text, 'emphasis');
    expect(place).toBe(expected);
  });

  test.each([
    ['a number', 'p: "1. te dekken"\n'],
    ['a heading', 'p: "# te dekken"\n'],
    ['two paragraphs', 'p: "een\\n\\ntwee"\n'],
  ])('should refuse %s', (_, text) => {
    expect(inline(text, 'text').regels).toEqual(['alleen-een-zin']);
  });

  test('should refuse HTML', () => {
    expect(inline('p: te <b>dekken</b>\n', 'text').regels).toContain('geen-html');
  });
});
