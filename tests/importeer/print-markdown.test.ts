import fc from 'fast-check';
import type { Nodes, Paragraph, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { printInline, printMarkdown } from '../../src/importeer/tekst/print-markdown.ts';
import { parseMarkdown } from '../../src/parse/markdown/markdown.ts';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** What Markdown says; the ":30" of a time is text, as it is to who reads a proposal. */
function textOf(markdown: string): string {
  const walk = (node: Nodes): string => {
    if (node.type === 'textDirective' && /^\d/.test(node.name))
      return markdown.slice(node.position?.start.offset, node.position?.end.offset);
    if ('children' in node) return node.children.map(walk).join('');
    return 'value' in node ? node.value : '';
  };
  return read(markdown).map(walk).join('');
}

const read = (markdown: string): readonly RootContent[] => parseMarkdown(markdown).root?.children ?? [];

/** Pieces of text in which signs stand that mean something to Markdown. */
const lastig = fc
  .array(
    fc.constantFrom(
      'a',
      'Het',
      ' ',
      ' en ',
      '1.',
      '12)',
      '-',
      '+',
      '*',
      '_',
      '#',
      '##',
      '>',
      '|',
      ':bedrag[x]',
      '::tabel',
      '[^1]',
      '[a](b)',
      '![',
      '<b>',
      '<!-- ',
      '&amp;',
      '&',
      '`',
      '~',
      '\\',
      '€ 1.000',
      '3*4',
      'i.',
      'a)',
      'www.a.nl',
      'http://a.nl',
      'x@y.nl',
      '=',
      '---',
      ':',
      ';',
      '(',
      ')',
      '{',
      '}',
      '!',
      '"',
      '’',
      '%',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.join('').replace(/ {2,}/g, ' ').trim())
  .filter((text) => text !== '');

describe('printMarkdown', () => {
  test('should say what a text says, whatever signs stand in it', () => {
    fc.assert(
      fc.property(lastig, (text) => {
        const printed = printMarkdown([paragraph(text)]);
        expect(read(printed).map(({ type }) => type)).toEqual(['paragraph']);
        expect(textOf(printed)).toBe(text);
      }),
      { numRuns: 250 },
    );
  });

  test.each([
    ['1. Eerst'],
    ['- nee'],
    ['2024. Een jaar'],
    ['> 50 procent'],
    ['# 12'],
    ['Art. 3*4*5'],
    ['om 10:30 uur, 3*4:1.a'],
    ['Zie :bedrag[lasten.totaal]'],
    ['https://www.voorbeeld.nl/een_twee_drie'],
  ])('should keep %j a paragraph', (text) => {
    expect(textOf(printMarkdown([paragraph(text)]))).toBe(text);
  });

  test.each([
    ['De kosten zijn € 12.500 (10%); zie artikel 3, lid 2.'],
    ['Het “plan” van 7-6-2022 – versie 2 & meer'],
    ['e-mail: griffie@voorbeeld.nl'],
    ['bedragen x € 1.000'],
    ['artikel 5:30 van het B&W-besluit'],
  ])('should leave the plain text %j as it is', (text) => {
    expect(printMarkdown([paragraph(text)])).toBe(text);
  });

  test('should keep the letters of a list', () => {
    const items = ['een', 'twee', 'drie'].map((text) => ({
      type: 'listItem' as const,
      spread: false,
      children: [paragraph(text)],
    }));
    const printed = printMarkdown([
      { type: 'list', ordered: true, spread: false, children: items, data: { letters: 'lower-alpha' } },
    ]);
    expect(printed).toBe('a. een\nb. twee\nc. drie');
  });

  test('should print running text on one line', () => {
    const line = printInline([
      { type: 'text', value: 'een' },
      { type: 'break' },
      { type: 'strong', children: [{ type: 'text', value: 'twee' }] },
    ]);
    expect(line).toBe('een **twee**');
  });
});
