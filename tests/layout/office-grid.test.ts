import { expect, test } from 'vitest';
import type { TableRow } from '../../src/document/nodes.ts';
import { plainText } from '../../src/document/text.ts';
import { gridRow } from '../../src/layout/table/office-grid.ts';
import { preparedTable } from '../prepare/prepared-table.ts';
import { cell, row } from '../support/builders.ts';

function picture(head: readonly TableRow[], body: readonly TableRow[]): readonly string[] {
  const table = preparedTable(head, body);
  return [...table.head, ...table.body].map((one) =>
    gridRow(one, table.columns)
      .map(
        ({ cell: { children, colspan }, merge }) =>
          `${merge === 'continue' ? '^' : plainText(children) || '.'}${colspan > 1 ? colspan : ''}`,
      )
      .join('|'),
  );
}

test('a head cell over two rows continues in the second, beside the heads below a span', () => {
  const head = [
    row('kop', [
      { ...cell('Post'), rowspan: 2 },
      { ...cell('Jaren'), colspan: 2 },
    ]),
    row('kop', ['2026', '2027']),
  ];
  expect(picture(head, [])).toEqual(['Post|Jaren2', '^|2026|2027']);
});

test('the name of a group stands in the first column, with empty cells behind it', () => {
  expect(picture([], [row('groep', [{ ...cell('Aanleg'), colspan: 3 }])])).toEqual(['Aanleg|.|.']);
});
