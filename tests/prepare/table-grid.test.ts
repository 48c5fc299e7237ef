import { expect, test } from 'vitest';
import { tableGrid } from '../../src/prepare/table-grid.ts';
import { cell, row } from '../support/builders.ts';

const columns = (rows: Parameters<typeof tableGrid>[0]) =>
  tableGrid(rows).map((placed) => placed.map(({ column }) => column));

test('cells without spans stand in their own order', () => {
  expect(columns([row('post', ['a', 'b', 'c'])])).toEqual([[0, 1, 2]]);
});

test('a wide cell pushes the next ones to the right', () => {
  expect(columns([row('kop', ['a', { ...cell('b'), colspan: 2 }, 'c'])])).toEqual([[0, 1, 3]]);
});

test('a tall cell pushes the cells of the rows below', () => {
  const rows = [
    row('kop', [
      { ...cell('a'), rowspan: 3 },
      { ...cell('b'), colspan: 2 },
      { ...cell('c'), rowspan: 2 },
    ]),
    row('kop', ['d', 'e']),
    row('kop', ['f', 'g', 'h']),
  ];
  expect(columns(rows)).toEqual([
    [0, 1, 3],
    [1, 2],
    [1, 2, 3],
  ]);
});
