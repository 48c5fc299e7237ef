import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { markdownInline, markdownText } from '../../src/show/markdown.ts';
import { hiddenIn, nasty } from './nasty.ts';

function kindsIn(markdown: string): Set<string> {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmAutolinkLiteral(), gfmFootnote(), gfmTable()],
    mdastExtensions: [gfmAutolinkLiteralFromMarkdown(), gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  });
  const kinds = new Set<string>();
  const walk = (node: Nodes): void => {
    kinds.add(node.type);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return kinds;
}

const PLAIN = ['root', 'paragraph', 'text', 'inlineCode', 'code'];

describe('text from elsewhere in Markdown', () => {
  test.each([
    ['a person', 'vraag @jan', 'vraag `@jan`'],
    ['an address', 'zie https://x.test/a_b.', 'zie `https://x.test/a_b.`'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['HTML', '<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['an order to GitLab', '/close', '\\/close'],
    ['a heading below', '===', '\\==='],
    ['a list', '1. a', '1\\. a'],
    ['a line end', 'a\n# b', 'a␊\\# b'],
  ])('should be no mark: %s', (_, text, shown) => {
    expect(markdownText(text)).toBe(shown);
  });

  test('should be nothing but text, in every place of a report', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = markdownText(text);
        expect(hiddenIn(shown)).toEqual([]);
        expect(shown).not.toMatch(/^\s*\//);
        const allowed = (markdown: string, ...more: string[]) =>
          expect([...kindsIn(markdown)].filter((kind) => ![...PLAIN, ...more].includes(kind))).toEqual([]);
        allowed(`Tekst\n${shown}\n\nTekst`);
        allowed(shown);
        allowed(`# ${shown}`, 'heading');
        allowed(`- ${shown}`, 'list', 'listItem');
        allowed(
          `| ${markdownInline(text)} | b |\n| --- | --- |\n| ${markdownInline(text)} | b |`,
          'table',
          'tableRow',
          'tableCell',
        );
      }),
      { seed: 6, numRuns: 400 },
    );
  });
});
