import { describe, expect, test } from 'vitest';
import type { Block, Table, TableRow } from '../../src/document/nodes.ts';
import { cell, heading, inlines, list, paragraph, row } from '../support/builders.ts';
import { document, filler, lines, PAGE_LINES, SENTENCE } from '../writers/pdf/sample.ts';
import { artifactText, contentLines, layOut } from './lay-out.ts';

/** Lines of content on each page, without those of the filler. */
async function pagesAfter(count: number, blocks: readonly Block[]): Promise<string[][]> {
  const { pages } = await layOut(document([filler(count), ...blocks]));
  return pages.map((page) => contentLines(page).filter((line) => !line.startsWith('vulling')));
}

const items = (count: number): string[] => Array.from({ length: count }, (_, index) => `punt ${index + 1}`);

describe('lists', () => {
  test.each([3, 4, 7, 12])('leave no item of %i alone on a page', async (count) => {
    for (let before = PAGE_LINES - count - 2; before <= PAGE_LINES; before++) {
      const pages = await pagesAfter(before, [list('opsomming', 'bullet', items(count))]);
      expect(
        pages.map((page) => page.length),
        `na ${before} regels`,
      ).not.toContain(1);
    }
  });

  test('of a few lines stay whole', async () => {
    for (let before = PAGE_LINES - 6; before <= PAGE_LINES; before++) {
      const pages = await pagesAfter(before, [list('opsomming', 'decimal', items(4)), lines(4)]);
      const holding = pages.filter((page) => page.some((line) => line.includes('punt ')));
      expect(holding.length, `na ${before} regels`).toBe(1);
    }
  });

  test('leave no last line of an item alone at the top of a page', async () => {
    const item = {
      children: [paragraph(SENTENCE, 'opsomming'), paragraph('Slot van het punt.', 'opsomming')],
    };
    for (let before = PAGE_LINES - 12; before <= PAGE_LINES; before++) {
      const pages = await pagesAfter(before, [list('opsomming', 'bullet', [item, item, item])]);
      for (const page of pages) expect(page[0] ?? '', `na ${before} regels`).not.toMatch(/^Slot/);
    }
  });

  test('have two items at least below the line that leads into them', async () => {
    for (let before = PAGE_LINES - 8; before <= PAGE_LINES; before++) {
      const pages = await pagesAfter(before, [
        { ...paragraph('Wij stellen voor:'), keepWithNext: true },
        list('besluitpunt', 'decimal', items(9)),
      ]);
      const page = pages.find((all) => all.includes('Wij stellen voor:')) ?? [];
      expect(page.length, `na ${before} regels`).toBeGreaterThan(2);
    }
  });
});

/** A table of two groups of so many rows, each with a subtotal, and a total of both. */
function groupedTable(rows: number, rest: Partial<Table> = {}): Table {
  const numbers = ['10.000', '20.000'].map((value) => cell(value));
  const group = (name: string): { rows: TableRow[] } => ({
    rows: [
      { kind: 'groep', depth: 0, cells: [{ ...cell(`Groep ${name}`, 'rowgroup'), colspan: 3 }] },
      ...Array.from({ length: rows }, (_, index) => ({
        ...row('post', [cell(`post ${name}${index + 1}`, 'row'), ...numbers]),
        depth: 1,
      })),
      row('subtotaal', [cell(`Samen ${name}`, 'row'), ...numbers]),
    ],
  });
  return {
    type: 'table',
    id: 'groepen',
    role: 'financieel',
    caption: inlines('Lasten'),
    columns: [
      { kind: 'tekst', align: 'left' },
      { kind: 'getal', align: 'right' },
      { kind: 'getal', align: 'right' },
    ],
    head: [row('kop', [cell('Post', 'col'), cell('2027', 'col'), cell('2028', 'col')])],
    groups: [group('a'), group('b'), { rows: [row('totaal', [cell('Totaal', 'row'), ...numbers])] }],
    notes: [],
    ...rest,
  };
}

describe('tables', () => {
  const PART = /^(Groep|post|Samen|Totaal)/;

  test.each([6, 12])('with groups of %i rows part where it shows least', async (rows) => {
    let parted = 0;
    for (let before = 10; before <= PAGE_LINES; before++) {
      const pages = (await pagesAfter(before, [groupedTable(rows), lines(8)])).map((page) =>
        page.filter((line) => PART.test(line)),
      );
      const holding = pages.filter((page) => page.length > 0);
      if (holding.length > 1) parted += 1;
      for (const [index, page] of holding.entries()) {
        const where = `na ${before} regels, bladzijde ${index + 1}`;
        expect(page.length, where).toBeGreaterThanOrEqual(2);
        expect(page[0], where).not.toMatch(index > 0 ? /^(Samen|Totaal)/ : /^$/);
        expect(page.at(-1), where).not.toMatch(/^Groep|^post [ab]1 /);
        expect(page.filter((line) => line.startsWith('post')).length, where).toBeGreaterThanOrEqual(2);
      }
    }
    expect(parted).toBeGreaterThan(5);
  });

  test('of more than a quarter of a page leave no half page white', async () => {
    const { pages } = await layOut(document([filler(24), groupedTable(12), lines(12)]));
    const last = contentLines(pages[0]).at(-1) ?? '';
    expect(last).toMatch(/^(post|Samen)/);
  });

  test('on their side take the heading and the intro before them along', async () => {
    const columns = Array.from({ length: 14 }, () => ({ kind: 'getal', align: 'right' }) as const);
    const wide: Table = {
      ...groupedTable(3),
      columns,
      head: [],
      groups: [
        {
          rows: [
            row(
              'post',
              columns.map(() => cell('12.345.678')),
            ),
          ],
        },
      ],
    };
    const { pages } = await layOut(
      document([
        lines(6),
        heading(1, 'kop2', 'fin', 'Financiën'),
        { ...paragraph('De lasten per jaar:'), keepWithNext: true },
        wide,
        lines(30),
      ]),
    );
    expect(pages.map(({ width, height }) => width > height)).toEqual([false, true, false]);
    expect(contentLines(pages[1]).slice(0, 3)).toEqual(['Financiën', 'De lasten per jaar:', 'Lasten']);
  });
});

test('a document does not end with a few lines on a page of their own', async () => {
  const { pages } = await layOut(document([filler(PAGE_LINES - 12), lines(6), lines(6), lines(3)]));
  expect(pages.length).toBe(2);
  expect(contentLines(pages[1]).length).toBeGreaterThan(4);
});

describe('a table with groups', () => {
  const GROUPS = ['Eenmalige lasten', 'Jaarlijkse lasten'];
  const grouped = (rows: number): Table => ({
    type: 'table',
    id: 'lasten',
    role: 'financieel',
    caption: inlines('Lasten'),
    columns: [
      { kind: 'tekst', align: 'left' },
      { kind: 'getal', align: 'right' },
    ],
    head: [row('kop', [cell('Omschrijving', 'col'), cell('2026', 'col')])],
    groups: GROUPS.map((name) => ({
      rows: [
        row('groep', [{ ...cell(name, 'rowgroup'), colspan: 2 }]),
        ...Array.from({ length: rows }, (_, index) =>
          row('post', [cell(`Post ${index + 1}`, 'row'), cell('1.000')]),
        ),
      ],
    })),
    notes: [],
  });

  test('says on the next page in which group it goes on, and only where it is in one', async () => {
    for (let before = 4; before <= 40; before += 4) {
      const { pages } = await layOut(document([filler(before), grouped(16)]));
      for (const [index, page] of pages.entries()) {
        const first = contentLines(page).find((line) => /^Post|lasten$/.test(line)) ?? '';
        const again = artifactText(page, 'herhaling');
        const inGroup = index > 0 && first.startsWith('Post');
        expect(/lasten\s+\(vervolg\)/.test(again), `na ${before} regels: ${again} / ${first}`).toBe(inGroup);
      }
    }
  });
});
