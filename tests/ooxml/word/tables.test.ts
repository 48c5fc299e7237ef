import { describe, expect, test } from 'vitest';
import { placeCells } from '../../../src/ooxml/word/content/table-grid.ts';
import type { WordTable } from '../../../src/ooxml/word/word-document.ts';
import { readBody, tell, tellUnread } from '../../support/tell-word.ts';
import { paragraph } from '../../support/word.ts';

const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (rows: string, properties = '') => `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows}</w:tbl>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const DOWN = '<w:vMerge w:val="restart"/>';
const MORE = '<w:vMerge/>';
const told = (body: string) => tell(readBody(body).body);
const only = (body: string) => readBody(body).body[0] as WordTable;

describe('a table of a Word file', () => {
  test('should put its cells on a grid', () => {
    const read = only(
      table(
        row(cell('a', span(2)) + cell('b', DOWN)) +
          row(cell('c') + cell('d') + cell('', MORE)) +
          row(cell('e') + cell('f', span(2))),
      ),
    );
    expect(tell([read])).toBe('| a ⟨2×1⟩ | b ⟨1×2⟩ |\n| c | d |\n| e | f ⟨2×1⟩ |');
    expect(read.columns).toBe(3);
    expect(read.rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
      [0, 2],
      [0, 1],
      [0, 1],
    ]);
  });

  test('should let rows begin and end within the grid', () => {
    const read = only(
      table(
        row(cell('a') + cell('b') + cell('c')) +
          row(cell('d'), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
      ),
    );
    expect(read.columns).toBe(3);
    expect(read.rows[1]?.cells[0]?.column).toBe(1);
  });

  test('should leave out edges that no cell has', () => {
    expect(only(table(row(cell('a', span(3)) + cell('b', span(40))))).columns).toBe(2);
  });

  test('should bound a span that no table has', () => {
    const read = only(table(row(cell('a', span(1_000_000_000)) + cell('b', '<w:gridSpan w:val="x"/>'))));
    expect(read.columns).toBe(2);
  });

  test('should show a cell that continues nothing as a cell of its own', () => {
    expect(told(table(row(cell('a', MORE) + cell('b')) + row(cell('c') + cell('d', MORE))))).toBe(
      '| a | b |\n| c | d |',
    );
  });

  test('should join cells of the same edges only', () => {
    expect(told(table(row(cell('a', span(2) + DOWN)) + row(cell('b', MORE) + cell('c'))))).toBe(
      '| a ⟨2×1⟩ |\n| b | c |',
    );
  });

  test('should join cells that older programs joined to the one on their left', () => {
    const document = readBody(
      table(
        row(cell('a', '<w:hMerge w:val="restart"/>') + cell('weg', '<w:hMerge/>') + cell('b')) +
          row(cell('c') + cell('d') + cell('e')),
      ),
    );
    expect(tell(document.body)).toBe('| a ⟨2×1⟩ | b |\n| c | d | e |');
    expect(tellUnread(document)).toBe('1: tekst in een samengevoegde cel die Word niet toont "weg"');
  });

  test('should tell the text of a cell that Word does not show', () => {
    const document = readBody(table(row(cell('a', DOWN)) + row(cell('onder', MORE))));
    expect(tell(document.body)).toBe('| a ⟨1×2⟩ |\n|  |');
    expect(tellUnread(document)).toBe('1: tekst in een samengevoegde cel die Word niet toont "onder"');
  });

  test('should see as head only the first rows', () => {
    const head = '<w:tblHeader/>';
    expect(
      told(table(row(cell('a'), head) + row(cell('b'), head) + row(cell('c')) + row(cell('d'), head))),
    ).toBe('‖ a |\n‖ b |\n| c |\n| d |');
    expect(told(table(row(cell('a')) + row(cell('b'), head)))).toBe('| a |\n| b |');
  });

  test('should keep rows and cells within content controls, with the controls', () => {
    const control = (tag: string, inside: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const read = only(
      table(control('rij', row(cell('a') + control('cel', cell('b')))) + row(cell('c') + cell('d'))),
    );
    expect(tell([read])).toBe('| a | b |\n| c | d |');
    expect(read.rows[0]?.cells[1]?.blocks[0]).toMatchObject({ controls: [{ tag: 'rij' }, { tag: 'cel' }] });
  });

  test('should read a table in a cell', () => {
    const inner = table(row(cell('in') + cell('nen')));
    expect(told(table(row(`<w:tc>${inner}${paragraph('')}</w:tc>${cell('b')}`)))).toBe(
      '| | in | nen | /  | b |',
    );
  });

  test('should see a rule above a cell by itself or below the one above, and its shade', () => {
    const edge = (name: string) => `<w:tcBorders><w:${name} w:val="single" w:sz="4"/></w:tcBorders>`;
    const { rows } = only(
      table(
        row(cell('a') + cell('b', edge('bottom')) + cell('c')) +
          row(cell('d', edge('top')) + cell('e') + cell('f', '<w:shd w:val="clear" w:fill="DDDDDD"/>')),
      ),
    );
    const cells = rows[1]?.cells ?? [];
    expect(cells.map(({ ruleAbove }) => ruleAbove)).toEqual([true, true, false]);
    expect(cells.map(({ shaded }) => shaded)).toEqual([false, false, true]);
  });

  test('should read its description', () => {
    expect(only(table(row(cell('a')), '<w:tblDescription w:val="Lasten per jaar"/>')).description).toBe(
      'Lasten per jaar',
    );
  });

  test('should tell what stands between its rows and is no row', () => {
    const document = readBody(table(`${row(cell('a'))}${paragraph('tussen')}${row(cell('b'))}`));
    expect(tell(document.body)).toBe('| a |\n| b |');
    expect(tellUnread(document)).toBe('1: onbekend element w:p "tussen"');
  });

  test('should leave out a table without rows', () => {
    expect(told(`${table('')}${paragraph('na')}`)).toBe('na');
  });
});

describe('the grid of a table', () => {
  test('should give each cell its columns and rows', () => {
    const one = { span: 1, merged: false, continues: false };
    const more = { span: 1, merged: true, continues: true };
    const grid = placeCells([
      {
        before: 0,
        after: 0,
        cells: [
          { ...one, merged: true },
          { ...one, span: 2 },
        ],
      },
      { before: 0, after: 0, cells: [more, one, one] },
      { before: 0, after: 0, cells: [more, one, one] },
    ]);
    expect(grid).toEqual({
      columns: 3,
      rows: [
        [
          { column: 0, colspan: 1, rowspan: 3 },
          { column: 1, colspan: 2, rowspan: 1 },
        ],
        [undefined, { column: 1, colspan: 1, rowspan: 1 }, { column: 2, colspan: 1, rowspan: 1 }],
        [undefined, { column: 1, colspan: 1, rowspan: 1 }, { column: 2, colspan: 1, rowspan: 1 }],
      ],
    });
  });
});
