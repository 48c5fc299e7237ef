import { expect, test } from 'vitest';
import { heading, list, paragraph, strong, text } from '../../src/document/builders.ts';
import type { ListFormat } from '../../src/document/nodes.ts';
import { contentsHeadings, headingText, itemLabel, plainText } from '../../src/document/text.ts';

test.each<[ListFormat, number, string]>([
  ['bullet', 1, '•'],
  ['decimal', 1, '1.'],
  ['decimal', 12, '12.'],
  ['lower-alpha', 1, 'a.'],
  ['lower-alpha', 26, 'z.'],
  ['lower-alpha', 27, 'aa.'],
  ['lower-alpha', 52, 'az.'],
  ['lower-alpha', 703, 'aaa.'],
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
