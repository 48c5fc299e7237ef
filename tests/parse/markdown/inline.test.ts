import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../src/domain/tekst.ts';
import { parseInline } from '../../../src/parse/markdown/inline.ts';
import { parseYaml } from '../../../src/parse/yaml/yaml-tree.ts';
import { isDataScalar } from '../../../src/source/data.ts';
import { M, marked, placeOf } from '../../support/marked.ts';

/** Reads the value of the only key `p` and tells where the first piece of a kind stands. */
function inline(text: string, soort: Segment['soort']) {
  const { source, places } = marked(text);
  const value = parseYaml(source, 0, source.text.length).value?.value.p;
  if (!isDataScalar(value)) throw new Error('geen waarde');
  const result = parseInline(value);
  const piece = result.value?.value.find((one) => one.soort === soort);
  return {
    place: placeOf(piece?.span),
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
  ])('should place pieces of %s in the file', (_, text) => {
    const { place, expected } = inline(text, 'nadruk');
    expect(place).toBe(expected);
  });

  test.each([
    ['a number', 'p: "1. te dekken"\n'],
    ['a heading', 'p: "# te dekken"\n'],
    ['two paragraphs', 'p: "een\\n\\ntwee"\n'],
  ])('should refuse %s', (_, text) => {
    expect(inline(text, 'tekst').regels).toEqual(['alleen-een-zin']);
  });

  test('should refuse HTML', () => {
    expect(inline('p: te <b>dekken</b>\n', 'tekst').regels).toContain('geen-html');
  });
});
