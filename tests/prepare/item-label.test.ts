import { expect, test } from 'vitest';
import type { ListFormat } from '../../src/document/nodes.ts';
import { countItems } from '../../src/prepare/item-label.ts';
import { list } from '../support/builders.ts';

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
  expect(countItems({ ...list('besluitpunt', format, ['x']), start })[0]?.label).toBe(label);
});

test('labels count on from the start', () => {
  const points = {
    ...list('besluitpunt', 'decimal', ['a', 'b', 'c']),
    start: 3,
  };
  expect(points.items.map((_, index) => countItems(points)[index]?.label)).toEqual(['3.', '4.', '5.']);
});

test('what stays is numbered on, and what is gone has the number it had', () => {
  const plain = list('besluitpunt', 'decimal', ['a', 'b', 'c', 'd']);
  const changes = [undefined, 'deleted', 'inserted', undefined] as const;
  const items = plain.items.map((item, index) => {
    const change = changes[index];
    return change ? { ...item, change } : item;
  });
  const shown = { ...plain, items };
  expect(items.map((_, index) => countItems(shown)[index]?.label)).toEqual(['1.', '2.', '2.', '3.']);
});
