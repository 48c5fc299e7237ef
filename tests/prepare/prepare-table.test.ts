import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/document/text.ts';
import type { PreparedCell, PreparedTable } from '../../src/prepare/prepared.ts';
import { cell, row, text } from '../support/builders.ts';
import { preparedTable } from './prepared-table.ts';

const words = (cells: readonly PreparedCell[]) => cells.map(({ children }) => plainText(children));
const post = (label: string) => row('post', [cell(label, 'row'), '1', '2']);
const sum = (label: string) => row('totaal', [cell(label, 'row'), '1', '2']);
const group = (label: string) => row('groep', [{ ...cell(label, 'rowgroup'), colspan: 3 }]);
const breaks = ({ body }: PreparedTable) => body.map((one) => one.break);

describe('the grid', () => {
  test('has a cell in each place: short rows are filled', () => {
    const { body } = preparedTable([], [row('post', ['a']), row('post', ['a', '1', '2'])]);
    expect(body.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  test('grows with a row that has more cells than there are columns', () => {
    const { columns, body } = preparedTable([], [row('post', ['a']), row('post', ['a', '1', '2', 'meer'])]);
    expect(columns).toHaveLength(4);
    expect(words(body[1]?.cells ?? [])).toEqual(['a', '1', '2', 'meer']);
    expect(body[0]?.cells).toHaveLength(4);
  });

  test('says which cells of rows above go on in a row, and keeps these rows together', () => {
    const tall = row('post', [{ ...cell('a', 'row'), rowspan: 2 }, '1', '2']);
    const table = preparedTable(
      [],
      [post('x'), post('y'), tall, row('post', ['3', '4']), post('z'), post('slot')],
    );
    const below = table.body[3];
    expect(words(below?.covered ?? [])).toEqual(['a']);
    expect(words(below?.cells ?? [])).toEqual(['3', '4']);
    expect(below?.break).toBe('never');
  });

  test('a span never leaves its group or the grid', () => {
    const { body } = preparedTable([], [row('post', [{ ...cell('a'), colspan: 3, rowspan: 9 }])]);
    expect(body[0]?.cells).toMatchObject([{ colspan: 3, rowspan: 1 }]);
  });
});

describe('heads', () => {
  test('without text head nothing', () => {
    const { head } = preparedTable([row('kop', [cell('', 'col'), cell('2026', 'col'), '2027'])], [post('a')]);
    expect(head[0]?.cells.map(({ scope }) => scope)).toEqual([undefined, 'col', 'col']);
  });

  test('of text that is gone are heads still', () => {
    const gone = cell([{ type: 'revision', change: 'deleted', children: [text('oud')] }], 'row');
    expect(preparedTable([], [row('post', [gone, '1', '2'])]).body[0]?.cells[0]?.scope).toBe('row');
  });

  test('of one level need no names; of two each cell names its own', () => {
    const flat = preparedTable(
      [row('kop', [cell('Post', 'col'), cell('a', 'col'), cell('b', 'col')])],
      [post('x')],
    );
    expect(flat.body[0]?.cells[1]?.headers).toBeUndefined();
    const upper = row('kop', [
      { ...cell('Post', 'col'), rowspan: 2 },
      { ...cell('Jaren', 'colgroup'), colspan: 2 },
    ]);
    const lower = row('kop', [cell('2026', 'col'), cell('2027', 'col')]);
    const { body } = preparedTable([upper, lower], [group('Lasten'), post('x')]);
    expect(body[1]?.cells[2]?.headers).toEqual(['tabel-kop-2', 'tabel-kop-4', 'tabel-kop-5', 'tabel-kop-6']);
  });
});

describe('where text stands', () => {
  test('heads over columns in their middle at the foot, numbers at the right beside the last line of their label', () => {
    const { head, body } = preparedTable(
      [row('kop', [cell('Post', 'col'), { ...cell('Jaren', 'colgroup'), colspan: 2 }])],
      [post('x')],
    );
    expect(head[0]?.cells).toMatchObject([
      { align: 'left', vertical: 'foot', numeric: false },
      { align: 'center', vertical: 'foot', numeric: false },
    ]);
    expect(body[0]?.cells).toMatchObject([
      { align: 'left', vertical: 'top', numeric: false },
      { align: 'right', vertical: 'label', numeric: true },
      { align: 'right', vertical: 'label', numeric: true },
    ]);
  });

  test('numbers next to columns of words at the top', () => {
    const columns = [
      { kind: 'tekst', align: 'left' },
      { kind: 'getal', align: 'right' },
      { kind: 'tekst', align: 'left' },
    ] as const;
    expect(preparedTable([], [post('x')], { columns }).body[0]?.cells[1]?.vertical).toBe('top');
  });
});

describe('breaks', () => {
  test('a group keeps its label, a sum what it adds, and no row stands alone', () => {
    const rows = [group('A'), post('1'), post('2'), post('3'), sum('A'), post('b'), post('c'), post('d')];
    expect(breaks(preparedTable([], rows))).toEqual([
      'never',
      'never',
      'avoid',
      'avoid',
      'sum',
      'row',
      'row',
      'lonely',
    ]);
  });

  test('between groups is the best place', () => {
    const groups = [{ rows: [post('a'), post('b')] }, { rows: [post('c'), post('d')] }];
    expect(breaks(preparedTable([], [], { groups }))).toEqual(['never', 'lonely', 'group', 'lonely']);
  });

  test('a small table stays whole; of a long one heads, labels and what stands above a sum stay with the next row', () => {
    const head = [row('kop', ['Post', '2026', '2027'])];
    const small = preparedTable(head, [post('a'), post('b')]);
    expect([small.whole, ...small.body.map(({ keepWithNext }) => keepWithNext)]).toEqual([true, true, false]);
    const long = preparedTable(head, [group('A'), ...Array.from({ length: 14 }, () => post('x')), sum('A')]);
    expect(long.whole).toBe(false);
    expect(long.head[0]?.keepWithNext).toBe(true);
    expect(long.body.map(({ keepWithNext }) => keepWithNext)).toEqual([
      true,
      ...Array.from({ length: 13 }, () => false),
      true,
      false,
    ]);
  });

  test('the last row stays with the notes below the table', () => {
    const { body } = preparedTable([], [post('a')], { notes: [[text('Een noot.')]] });
    expect(body[0]?.keepWithNext).toBe(true);
  });
});

test('a sum is bold below a rule, a remark italic, the last row above the rule that ends the table', () => {
  const { head, body } = preparedTable(
    [row('kop', ['a', 'b', 'c'])],
    [post('x'), sum('Totaal'), row('toelichting', ['waarvan', '1', '2'])],
  );
  const [first, total, remark] = body.map(({ look }) => look);
  expect(head[0]?.look.fill).toBeDefined();
  expect(first).toMatchObject({ bold: false, italic: false });
  expect(total).toMatchObject({ bold: true, above: {} });
  expect(remark).toMatchObject({ italic: true, below: head[0]?.look.below });
});
