import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/document/nodes.ts';
import { textOf } from '../../src/layout/pages/page.ts';
import { heading } from '../support/builders.ts';
import { writePdf } from '../support/write.ts';
import { conformanceProblems } from '../writers/pdf/conformance.ts';
import { allElements, readPdf } from '../writers/pdf/read-pdf.ts';
import { document, lines, longTable } from '../writers/pdf/sample.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { contentLines, layOut, textBoxes } from './lay-out.ts';

const WORD = 'kindercarnavalsoptochtvoorbereidingswerkzaamheden';

/** Columns of words under heads; what stands in row and column is named after them. */
function words(columns: number, rows: number, word = 'Schuldhulpverlening'): Table {
  const each = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const cellOf = (value: string, scope?: 'col') => ({
    colspan: 1,
    rowspan: 1,
    ...(scope && { scope }),
    children: [{ type: 'text' as const, value }],
  });
  return {
    ...longTable(0),
    columns: each(columns, () => ({ kind: 'tekst', align: 'left' }) as const),
    head: [{ kind: 'kop', depth: 0, cells: each(columns, (column) => cellOf(`Kop${column}`, 'col')) }],
    groups: [
      {
        rows: each(rows, (row) => ({
          kind: 'post' as const,
          depth: 0,
          cells: each(columns, (column) => cellOf(row === 0 ? word : `r${row}k${column}`)),
        })),
      },
    ],
  };
}

describe('a long table in panels', () => {
  const cases = [
    ['all panels on each page', 16],
    ['one panel after the other', 60],
  ] as const;

  test.each(cases)('shows a row in all its columns before it goes on: %s', async (_, columns) => {
    const { pages } = await layOut(
      document([lines(5), heading(2, 'kop2', 'a', 'Kop'), words(columns, 80), lines(60)]),
    );
    const places = pages.flatMap((page, at) =>
      textBoxes(page).flatMap((box) =>
        typeof box.owner !== 'number'
          ? []
          : [...textOf(box).matchAll(/r(\d+)k(\d+)/g)].map(([, row, column]) => ({
              page: at,
              row: Number(row),
              column: Number(column),
            })),
      ),
    );
    expect(places.length).toBe(79 * columns);
    const panels = new Set(places.filter(({ row }) => row === 1).map(({ page }) => page)).size;
    for (let row = 1; row < 80; row++) {
      const own = places.filter((place) => place.row === row).map(({ page }) => page);
      expect(Math.max(...own) - Math.min(...own), `rij ${row}`).toBeLessThanOrEqual(panels - 1);
    }
    expect(pages.map(({ end }) => end)).not.toContain('zonder reden');
  });

  test('stays one table for who hears it, in each row all columns', async () => {
    const { value } = await writePdf(document([words(16, 80)]), testHuisstijl());
    const pdf = await readPdf(value ?? new Uint8Array(0));
    expect(conformanceProblems(pdf)).toEqual([]);
    const rows = allElements(pdf.root).filter(({ tag }) => tag === 'TR');
    expect(rows.length).toBe(81);
    for (const { kids } of rows) expect(kids.length).toBe(16);
  });
});

test('a table of few columns is rather set with its words broken than in panels', async () => {
  const { pagina } = testHuisstijl();
  const small = testHuisstijl({ afbreken: false });
  const huisstijl = { ...small, pagina: { ...pagina, breedte: 420, hoogte: 595 } };
  const { pages } = await layOut(document([words(4, 10, WORD)]), huisstijl);
  const rows = pages.flatMap(contentLines).filter((line) => /^r\d+k0/.test(line));
  expect(rows.map((line) => line.replaceAll(/\s/g, ''))).toContain('r5k0r5k1r5k2r5k3');
  expect(rows.length).toBe(9);
});
