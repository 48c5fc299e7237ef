import { describe, expect, test } from 'vitest';
import type { Inline, ListFormat } from '../../src/document/nodes.ts';
import { contentsHeadings, headingText, itemLabel, plainText, shownText } from '../../src/document/text.ts';
import { heading, list, paragraph, strong, text } from '../support/builders.ts';

test.each<[ListFormat, number, string]>([
  ['bullet', 1, '•'],
  ['decimal', 1, '1.'],
  ['decimal', 12, '12.'],
  ['lower-alpha', 1, 'a.'],
  ['lower-alpha', 26, 'z.'],
  ['lower-alpha', 27, 'aa.'],
  ['lower-alpha', 52, 'az.'],
  ['lower-alpha', 703, 'aaa.'],
  ['lower-roman', 1, 'i.'],
  ['lower-roman', 14, 'xiv.'],
  ['upper-roman', 1, 'I.'],
  ['upper-roman', 4, 'IV.'],
  ['upper-roman', 49, 'XLIX.'],
  ['upper-roman', 1994, 'MCMXCIV.'],
  ['upper-roman', 4000, '4000.'],
])('a %s list that starts at %i begins with %s', (format, start, label) => {
  expect(itemLabel({ ...list('besluitpunt', format, ['x']), start }, 0)).toBe(label);
});

test('labels count on from the start', () => {
  const points = {
    ...list('besluitpunt', 'decimal', ['a', 'b', 'c']),
    start: 3,
  };
  expect(points.items.map((_, index) => itemLabel(points, index))).toEqual(['3.', '4.', '5.']);
});

test('plain text keeps words apart and leaves marks out', () => {
  expect(
    plainText([
      text('Kosten'),
      { type: 'lineBreak' },
      strong('en dekking'),
      { type: 'footnoteReference', index: 0 },
      {
        type: 'fillIn',
        name: 'datum',
        label: 'Datum',
        children: [text(' 2026')],
      },
      { type: 'pageNumber', which: 'total' },
    ]),
  ).toBe('Kosten en dekking 2026');
});

test('a heading reads with its number', () => {
  expect(headingText(heading(3, 'argumentkop', 'a', 'De inzet helpt', '1.2'))).toBe('1.2 De inzet helpt');
  expect(headingText(heading(2, 'kop1', 'b', 'Doel'))).toBe('Doel');
});

test('the contents name the headings up to the depth, without the title', () => {
  const blocks = [
    heading(1, 'titel', 'a', 'Voorstel'),
    heading(2, 'kop1', 'b', 'Doel'),
    paragraph('Tekst'),
    heading(3, 'kop2', 'c', 'Dieper'),
    heading(1, 'kop1', 'd', 'Raadsbesluit'),
  ];
  expect(contentsHeadings(blocks, 2).map((block) => block.id)).toEqual(['b', 'd']);
});

describe('text that shows changes', () => {
  const changed: readonly Inline[] = [
    text('Het kost '),
    { type: 'revision', change: 'deleted', children: [text('veel')] },
    { type: 'revision', change: 'inserted', children: [text('weinig')] },
  ];

  test('should be the new version as bare text, and both as shown text', () => {
    expect(plainText(changed)).toBe('Het kost weinig');
    expect(shownText(changed)).toBe('Het kost veelweinig');
  });

  test('should leave what is gone out of a table of contents', () => {
    const gone = { ...heading(2, 'kop2', 'weg', 'Weg'), change: 'deleted' as const };
    expect(contentsHeadings([heading(2, 'kop2', 'blijft', 'Blijft'), gone], 3)).toHaveLength(1);
  });

  test('should number the items that stay, and give those that are gone the number they had', () => {
    const plain = list('besluitpunt', 'decimal', ['a', 'b', 'c', 'd']);
    const changes = [undefined, 'deleted', 'inserted', undefined] as const;
    const items = plain.items.map((item, index) => {
      const change = changes[index];
      return change ? { ...item, change } : item;
    });
    const shown = { ...plain, items };
    expect(items.map((_, index) => itemLabel(shown, index))).toEqual(['1.', '2.', '2.', '3.']);
  });
});
