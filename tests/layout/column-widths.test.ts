import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '../../src/document/nodes.ts';
import {
  type ColumnDemand,
  columnGutters,
  columnWidths as divide,
} from '../../src/layout/table/column-widths.ts';
import { columnDemands } from '../../src/writers/docx/table/table-fit.ts';

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

const label: ColumnDemand = { numeric: false, least: 60, minimum: 60, preferred: 120, room: 0 };
const amount: ColumnDemand = { numeric: true, least: 40, minimum: 40, preferred: 40, room: 0 };
const words: Column = { kind: 'tekst', align: 'left' };
const numbers: Column = { kind: 'getal', align: 'right' };

function columnWidths(demands: readonly ColumnDemand[], available: number): readonly number[] {
  return divide(demands, [], available);
}

test('a table with room to spare gives it to words before numbers', () => {
  const [words = 0, number = 0, other] = columnWidths([label, amount, amount], 300);
  expect(total([words, number, other ?? 0])).toBeCloseTo(300);
  expect(number).toBe(other);
  expect(number).toBeLessThanOrEqual(54);
});

test('a small table stays narrower than the measure', () => {
  expect(total(columnWidths([amount, amount], 400))).toBeCloseTo(248);
});

test('without room every column keeps its minimum, and numbers get air that words do not need', () => {
  expect(columnWidths([label, amount, amount], 160)).toEqual([60, 50, 50]);
  const [wide = 0, number = 0] = divide([label, amount, amount], [[{ column: 0, width: 76 }]], 160);
  expect(wide).toBeGreaterThanOrEqual(76);
  expect(number).toBeLessThanOrEqual(42);
});

test('a cell over several columns widens them evenly', () => {
  const demands = columnDemands(
    [numbers, numbers],
    [
      { column: 0, span: 1, least: 10, minimum: 10, preferred: 10 },
      { column: 1, span: 1, least: 10, minimum: 10, preferred: 10 },
      { column: 0, span: 2, least: 30, minimum: 30, preferred: 50 },
    ],
    [4, 4],
  );
  expect(demands.map(({ minimum, preferred }) => [minimum, preferred])).toEqual([
    [15, 25],
    [15, 25],
  ]);
});

test('widths never exceed the room, and keep every minimum that fits', () => {
  const demand = fc.record({ numeric: fc.boolean(), minimum: fc.nat(200), extra: fc.nat(300) }).map(
    ({ numeric, minimum, extra }): ColumnDemand => ({
      numeric,
      least: minimum,
      minimum,
      preferred: minimum + extra,
      room: 0,
    }),
  );
  fc.assert(
    fc.property(
      fc.array(demand, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 100, max: 800 }),
      (demands, room) => {
        const widths = columnWidths(demands, room);
        expect(total(widths)).toBeLessThanOrEqual(room + 0.001);
        if (total(demands.map(({ minimum }) => minimum)) > room) return;
        widths.forEach(
          (width, index) => void expect(width).toBeGreaterThanOrEqual((demands[index]?.minimum ?? 0) - 0.001),
        );
      },
    ),
  );
});

test('with too little room it goes where it makes the rows low', () => {
  const long: ColumnDemand = { numeric: false, least: 30, minimum: 50, preferred: 400, room: 10 };
  const short: ColumnDemand = { numeric: false, least: 30, minimum: 50, preferred: 110, room: 10 };
  const row = [
    { column: 0, width: 390 },
    { column: 1, width: 100 },
  ];
  const [first = 0, second = 0] = divide([long, short], [row], 300);
  expect(first + second).toBeCloseTo(300);
  const lines = (width: number, room: number) => Math.ceil(width / (room - 10));
  expect(Math.max(lines(390, first), lines(100, second))).toBe(2);
});

test('words are broken before numbers are', () => {
  const broken: ColumnDemand = { numeric: false, least: 30, minimum: 90, preferred: 90, room: 0 };
  expect(columnWidths([broken, { ...amount, least: 40, minimum: 40 }], 100)).toEqual([60, 40]);
});

test('numbers keep clear of words at their right, and of numbers under another head', () => {
  expect(columnGutters([words, numbers, numbers, numbers, words], new Set([3]))).toEqual([0, 0.6, 0.4, 1, 1]);
});
