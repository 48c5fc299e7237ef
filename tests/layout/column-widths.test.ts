import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '../../src/document/nodes.ts';
import {
  type ColumnDemand,
  columnGutters,
  columnWidths as divide,
  onTwoLines,
} from '../../src/layout/table/column-widths.ts';

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

const label: ColumnDemand = {
  numeric: false,
  least: 60,
  minimum: 60,
  comfort: 60,
  preferred: 120,
  number: 0,
  hang: 0,
  room: 0,
};
const amount: ColumnDemand = {
  numeric: true,
  least: 40,
  minimum: 40,
  comfort: 40,
  preferred: 40,
  number: 0,
  hang: 0,
  room: 0,
};
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
  const [wide = 0, number = 0] = divide(
    [label, amount, amount],
    [[{ column: 0, width: 76, onTwoLines: 40 }]],
    160,
  );
  expect(wide).toBeGreaterThanOrEqual(76);
  expect(number).toBeLessThanOrEqual(42);
});

test('widths never exceed the room, and keep every minimum that fits', () => {
  const demand = fc.record({ numeric: fc.boolean(), minimum: fc.nat(200), extra: fc.nat(300) }).map(
    ({ numeric, minimum, extra }): ColumnDemand => ({
      numeric,
      least: minimum,
      minimum,
      comfort: minimum + extra / 2,
      preferred: minimum + extra,
      number: 0,
      hang: extra / 3,
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
  const long: ColumnDemand = {
    numeric: false,
    least: 30,
    minimum: 50,
    comfort: 50,
    preferred: 400,
    number: 0,
    hang: 0,
    room: 10,
  };
  const short: ColumnDemand = {
    numeric: false,
    least: 30,
    minimum: 50,
    comfort: 50,
    preferred: 110,
    number: 0,
    hang: 0,
    room: 10,
  };
  const row = [
    { column: 0, width: 390, onTwoLines: 206 },
    { column: 1, width: 100, onTwoLines: 53 },
  ];
  const [first = 0, second = 0] = divide([long, short], [row], 300);
  expect(first + second).toBeCloseTo(300);
  const lines = (width: number, room: number) => Math.ceil(width / (room - 10));
  expect(Math.max(lines(390, first), lines(100, second))).toBe(2);
});

test('words are broken before numbers are', () => {
  const broken: ColumnDemand = {
    numeric: false,
    least: 30,
    minimum: 90,
    comfort: 90,
    preferred: 90,
    number: 0,
    hang: 0,
    room: 0,
  };
  expect(columnWidths([broken, amount], 100)).toEqual([60, 40]);
});

test('numbers keep clear of words at their right, and of numbers under another head', () => {
  expect(columnGutters([words, numbers, numbers, numbers, words], new Set([3]))).toEqual([0, 0.6, 0.4, 1, 1]);
});

test('labels keep what they need for two lines before numbers get air', () => {
  const two: ColumnDemand = { ...label, preferred: 300, comfort: 130 };
  const [wide = 0] = divide([two, amount, amount], [[{ column: 0, width: 300, onTwoLines: 159 }]], 230);
  expect(wide).toBeGreaterThanOrEqual(130);
});

test('what hangs behind one number makes no other column of numbers wider', () => {
  const pm: ColumnDemand = { ...amount, least: 65, minimum: 65, comfort: 65, preferred: 65, hang: 25 };
  const [, first, second, third] = columnWidths([label, amount, pm, amount], 265);
  expect([first, second, third]).toEqual([40, 65, 40]);
  const roomy = columnWidths([label, amount, pm, amount], 300);
  expect(roomy[1]).toBeCloseTo(roomy[3] ?? 0);
  expect(roomy[2]).toBe(65);
});

test('text fits on two lines from the width of its best break', () => {
  const place = (widthToEnd: number, widthToNext = widthToEnd + 3) => ({ widthToEnd, widthToNext });
  expect(onTwoLines([place(20), place(50), place(100, 100)])).toBe(50);
  expect(onTwoLines([place(70, 70)])).toBe(70);
});
