import { expect, test } from 'vitest';
import type { TableRow } from '../../../src/document/nodes.ts';
import { plainText } from '../../../src/document/text.ts';
import { layOnGrid } from '../../../src/writers/docx/table/table-grid.ts';
import { cell, row } from '../../support/builders.ts';

function picture(rows: readonly TableRow[], columns: number): readonly string[] {
  return layOnGrid(rows, columns).map((cells) =>
    cells
      .map(
        ({ cell: one, merge }) =>
          `${merge === 'continue' ? '^' : plainText(one.children) || '.'}${one.colspan > 1 ? one.colspan : ''}`,
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
  expect(picture(head, 3)).toEqual(['Post|Jaren2', '^|2026|2027']);
});

test('the name of a group stands in the first column, with empty cells behind it', () => {
  expect(picture([row('groep', [{ ...cell('Aanleg'), colspan: 3 }])], 3)).toEqual(['Aanleg|.|.']);
});

test('short rows are filled, long rows and spans are cut', () => {
  const rows = [
    row('post', ['a']),
    row('post', ['a', 'b', 'c', 'd']),
    row('kop', [{ ...cell('breed'), colspan: 9 }]),
  ];
  expect(picture(rows, 3)).toEqual(['a|.|.', 'a|b|c', 'breed3']);
});
