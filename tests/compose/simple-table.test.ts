import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/document/nodes.ts';
import { plainText } from '../../src/document/text.ts';
import { composeOne } from './compose-proef.ts';

/** The table that an author typed, as rows of Markdown. */
async function table(...rows: readonly string[]): Promise<Table> {
  const head =
    'soort: raadsvoorstel\ngemeente: standaard\nonderwerp: x\ndatum: 2026-03-01\nbesluitpunten: [x te doen]';
  const document = await composeOne(`---\n${head}\n---\n## Doel\n\n${rows.join('\n')}\n`, 'raadsvoorstel');
  const found = document.blocks.find((block) => block.type === 'table');
  if (!found) throw new Error('no table');
  return found;
}

const scopes = ({ groups }: Table) =>
  groups.flatMap(({ rows }) => rows.map((row) => row.cells.map((cell) => cell.scope ?? '-').join(' ')));

describe('a Markdown table', () => {
  test.each([
    ['1.250', 'getal'],
    ['€ 1.250,50', 'getal'],
    ['€ 2.000,-', 'getal'],
    ['-3', 'getal'],
    ['12,5%', 'getal'],
    ['163.000 + pm', 'getal'],
    ['2 van 3', 'tekst'],
    ['1.2.3', 'tekst'],
    ['7 juni', 'tekst'],
  ])('should know by %j what a column holds', async (cell, kind) => {
    const { columns } = await table(
      '| a | b |',
      '| - | - |',
      `| x | ${cell} |`,
      '| y | pm |',
      '| z | - |',
      '| q |  |',
    );
    expect(columns[1]).toEqual({ kind, align: kind === 'getal' ? 'right' : 'left' });
  });

  test('should follow the alignment that the author asks for', async () => {
    const { columns } = await table('| a | b |', '| - | :-: |', '| x | 1 |');
    expect(columns[1]).toEqual({ kind: 'getal', align: 'center' });
  });

  test('should make the first column the head of its rows when each row has one', async () => {
    expect(scopes(await table('| a | b |', '| - | - |', '| x | 1 |', '| y | 2 |'))).toEqual([
      'row -',
      'row -',
    ]);
    expect(scopes(await table('| a | b |', '| - | - |', '| 2024 | 1 |', '| 2025 | 2 |'))).toEqual([
      'row -',
      'row -',
    ]);
    expect(scopes(await table('| a | b |', '| - | - |', '| x | 1 |', '|  | 2 |'))).toEqual(['- -', '- -']);
    expect(scopes(await table('| a | b |', '| - | - |', '| 10 | 1 |', '| 20 | 2 |'))).toEqual(['- -', '- -']);
    expect(scopes(await table('| a |', '| - |', '| x |'))).toEqual(['-']);
  });

  test('should have as many cells in each row', async () => {
    const { head, groups } = await table('| a | b | c |', '| - | - | - |', '| x |', '| y | 1 | *2* |');
    const rows = [...head, ...groups.flatMap((group) => group.rows)];
    expect(rows.map((row) => row.cells.length)).toEqual([3, 3, 3]);
    expect(rows[2]?.cells.map((cell) => plainText(cell.children))).toEqual(['y', '1', '2']);
  });

  test('should set a total as one', async () => {
    const { groups } = await table('| a | b |', '| - | - |', '| x | 1 |', '| Totaal 2026 | 1 |');
    expect(groups[0]?.rows.map((row) => row.kind)).toEqual(['post', 'totaal']);
  });
});
