import { describe, expect, test } from 'vitest';
import type { Block, Table } from '../../src/document/nodes.ts';
import { textOf } from '../../src/layout/pages/page.ts';
import { siblingTables } from '../../src/layout/table/sibling-tables.ts';
import { prepareDocument } from '../../src/prepare/prepare-document.ts';
import { cell, heading, paragraph, row } from '../support/builders.ts';
import { writtenBody } from '../writers/docx/support/package.ts';
import { all, prettyXml } from '../writers/docx/support/xml-tree.ts';
import { document } from '../writers/pdf/sample.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { layOut, textBoxes } from './lay-out.ts';

function years(id: string, label: string, amounts: readonly string[], heads = ['2026', '2027']): Table {
  return {
    type: 'table',
    id,
    role: 'financieel',
    columns: [
      { kind: 'tekst', align: 'left' },
      ...amounts.map(() => ({ kind: 'getal', align: 'right' }) as const),
    ],
    head: [
      row(
        'kop',
        ['Post', ...heads].map((head) => cell(head, 'col')),
      ),
    ],
    groups: [{ rows: [row('post', [cell(label, 'row'), ...amounts.map((amount) => cell(amount))])] }],
    notes: [],
  };
}

const long = years('lang', 'Onderhoud en vervanging van de bruggen in de binnenstad', [
  '1.250.000',
  '75.000',
]);
const short = years('kort', 'Rente', ['11', '12,50']);
const section = (title: string, ...blocks: readonly Block[]): readonly Block[] => [
  heading(2, 'kop2', title.toLowerCase(), title),
  paragraph('Eerst een zin.'),
  ...blocks,
];

describe('tables with the same columns', () => {
  test('belong together in one section, whatever stands above their labels', () => {
    const other = years('anders', 'Rente', ['11', '12'], ['2026', '2028']);
    const blocks = [...section('Lasten', long, other, short), ...section('Baten', short)];
    const prepared = prepareDocument(document(blocks), testHuisstijl()).value;
    expect(siblingTables(prepared.blocks).map((group) => group.map(({ id }) => id))).toEqual([
      ['lang', 'kort'],
    ]);
  });

  test('line up on paper', async () => {
    const right = async (blocks: readonly Block[], wanted: string): Promise<number> => {
      const { pages } = await layOut(document(blocks));
      const box = pages.flatMap((page) => textBoxes(page)).find((one) => textOf(one).trim() === wanted);
      return Math.round((box?.x ?? 0) + (box?.width ?? 0));
    };
    const together = section('Lasten', long, short);
    expect(await right(together, '11')).toBe(await right(together, '1.250.000'));
    const apart = [...section('Lasten', long), ...section('Baten', short)];
    expect(await right(apart, '11')).not.toBe(await right(apart, '1.250.000'));
  });

  test('are divided alike over panels when they are wider than any page', async () => {
    const many = Array.from({ length: 30 }, (_, index) => String(2030 + index));
    const amounts = (first: number) => many.map((_, index) => `${first + index}.000.000`);
    const wide = [years('een', 'Lasten', amounts(100), many), years('twee', 'Baten', amounts(5), many)];
    const { pages } = await layOut(document(section('Raming', ...wide)));
    const boxes = pages.flatMap((page) => textBoxes(page));
    const rights = (first: number) =>
      amounts(first).map((amount) => {
        const found = boxes.filter((box) => textOf(box).trim() === amount);
        expect(found.length).toBe(1);
        return Math.round((found[0]?.x ?? 0) + (found[0]?.width ?? 0));
      });
    expect(rights(100)).toEqual(rights(5));
  });

  test('line up in Word', async () => {
    const body = await writtenBody(document(section('Lasten', long, short)), testHuisstijl());
    const grids = all(body, 'w:tblGrid').map((grid) => prettyXml(grid));
    expect(grids.length).toBe(2);
    expect(grids[0]).toBe(grids[1]);
  });
});
