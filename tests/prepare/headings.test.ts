import { expect, test } from 'vitest';
import { contentsHeadings, headingText } from '../../src/prepare/headings.ts';
import { heading, paragraph } from '../support/builders.ts';

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

test('what is gone is not in a table of contents', () => {
  const gone = { ...heading(2, 'kop2', 'weg', 'Weg'), change: 'deleted' as const };
  expect(contentsHeadings([heading(2, 'kop2', 'blijft', 'Blijft'), gone], 3)).toHaveLength(1);
});
