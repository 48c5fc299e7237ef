import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ColumnDemand, columnDemands, columnWidths } from '../../../src/writers/docx/column-widths.ts';

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

const label: ColumnDemand = { kind: 'tekst', minimum: 60, preferred: 120 };
const amount: ColumnDemand = { kind: 'getal', minimum: 40, preferred: 40 };

test('a table with room to spare gives it to words before numbers', () => {
  const [words = 0, number = 0, other] = columnWidths([label, amount, amount], 300);
  expect(total([words, number, other ?? 0])).toBeCloseTo(300);
  expect(number).toBe(other);
  expect(number).toBeLessThanOrEqual(54);
});

test('a small table stays narrower than the measure', () => {
  expect(total(columnWidths([amount, amount], 400))).toBeCloseTo(248);
});

test('without room every column keeps its minimum', () => {
  const widths = columnWidths([label, amount, amount], 160);
  expect(widths).toEqual([80, 40, 40]);
});

test('a cell over several columns widens them evenly', () => {
  const demands = columnDemands(
    ['getal', 'getal'],
    [
      { column: 0, span: 1, minimum: 10, preferred: 10 },
      { column: 1, span: 1, minimum: 10, preferred: 10 },
      { column: 0, span: 2, minimum: 30, preferred: 50 },
    ],
  );
  expect(demands.map(({ minimum, preferred }) => [minimum, preferred])).toEqual([
    [15, 25],
    [15, 25],
  ]);
});

test('widths never exceed the room, and keep every minimum that fits', () => {
  const demand = fc
    .record({ kind: fc.constantFrom('tekst', 'getal'), minimum: fc.nat(200), extra: fc.nat(300) })
    .map(({ kind, minimum, extra }): ColumnDemand => ({ kind, minimum, preferred: minimum + extra }));
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
