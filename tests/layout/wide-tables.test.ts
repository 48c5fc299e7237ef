import { describe, expect, test } from 'vitest';
import type { Table, TableCell } from '../../src/document/nodes.ts';
import { textOf } from '../../src/layout/pages/page.ts';
import { cell, inlines, paragraph, row } from '../support/builders.ts';
import { writePdf } from '../support/write.ts';
import { conformanceProblems } from '../writers/pdf/conformance.ts';
import { allElements, readPdf } from '../writers/pdf/read-pdf.ts';
import { document } from '../writers/pdf/sample.ts';
import { readingText } from '../writers/pdf/tree-text.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { artifactText, contentLines, layOut, textBoxes } from './lay-out.ts';

const YEARS = Array.from({ length: 10 }, (_, index) => String(2024 + index));
const KINDS = ['Lasten', 'Baten', 'Saldo'];

/** Ten years, each with lasten, baten and saldo: more than any page is wide. */
function tenYears(): Table {
  const amount = (index: number): TableCell => cell(`${100 + index}.${200 + index}`);
  return {
    type: 'table',
    id: 'meerjaren',
    role: 'financieel',
    caption: inlines('Meerjarenraming'),
    unit: inlines("Bedragen in euro's"),
    columns: [
      { kind: 'tekst', align: 'left' },
      ...YEARS.flatMap(() => KINDS.map(() => ({ kind: 'getal', align: 'right' }) as const)),
    ],
    head: [
      row('kop', [
        { ...cell('Programma', 'col'), rowspan: 2 },
        ...YEARS.map((year) => ({ ...cell(year, 'colgroup'), colspan: 3 })),
      ]),
      row(
        'kop',
        YEARS.flatMap(() => KINDS.map((kind) => cell(kind, 'col'))),
      ),
    ],
    groups: [
      {
        rows: ['Zorg', 'Bestuur'].map((name, at) =>
          row('post', [
            cell(name, 'row'),
            ...YEARS.flatMap((_, year) => KINDS.map((__, kind) => amount(at * 40 + year * 3 + kind))),
          ]),
        ),
      },
    ],
    notes: [inlines('Door afronding kunnen totalen afwijken.')],
  };
}

describe('a table that is wider than any page', () => {
  test('is divided over panels that hold whole years, with whole numbers', async () => {
    const { pages } = await layOut(document([tenYears()]));
    const texts = pages.flatMap((page) => textBoxes(page).map((box) => textOf(box).trim()));
    for (let index = 0; index < 30; index++) expect(texts).toContain(`${100 + index}.${200 + index}`);
    for (const kind of KINDS) expect(texts.filter((text) => text === kind).length).toBe(10);
    const [page] = pages;
    for (const box of textBoxes(page)) expect(box.x + box.width).toBeLessThan((page?.width ?? 0) - 50);
  });

  test('has its labels again in each panel, as artifacts, below the caption', async () => {
    const { pages } = await layOut(document([tenYears()]));
    const again = pages
      .map((page) => artifactText(page, 'herhaling'))
      .join(' ')
      .replace(/ +/g, ' ');
    expect(again).toContain("Meerjarenraming (vervolg) Bedragen in euro's");
    expect(again).toContain('Programma');
    expect(again.match(/Zorg/g)?.length).toBeGreaterThan(0);
    const own = pages.flatMap((page) => textBoxes(page)).filter((box) => typeof box.owner === 'number');
    expect(own.filter((box) => textOf(box).trim() === 'Zorg').length).toBe(1);
  });

  test('stays one table in the structure tree', async () => {
    const { value } = await writePdf(document([tenYears()]), testHuisstijl({ basislijnraster: true }));
    const pdf = await readPdf(value ?? new Uint8Array(0));
    expect(conformanceProblems(pdf)).toEqual([]);
    const elements = allElements(pdf.root);
    expect(elements.filter(({ tag }) => tag === 'Table').length).toBe(1);
    expect(elements.filter(({ tag }) => tag === 'TD').length).toBe(60);
    expect(elements.filter(({ tag }) => tag === 'TR').length).toBe(4);
  });
});

/** A table of one row, its columns `g` for numbers and `t` for text. */
function oneRow(kinds: string, heads: readonly string[], ...rows: (readonly string[])[]): Table {
  return {
    type: 'table',
    id: 'smal',
    role: 'eenvoudig',
    columns: [...kinds].map((kind) =>
      kind === 'g' ? { kind: 'getal', align: 'right' } : { kind: 'tekst', align: 'left' },
    ),
    head: [
      row(
        'kop',
        heads.map((head) => cell(head, 'col')),
      ),
    ],
    groups: [{ rows: rows.map((cells) => row('post', cells)) }],
    notes: [],
  };
}

describe('columns', () => {
  test.each(['2024-2027', '2024–2027', '1.234.567', '€\u00a01.234.567,89', '12,5%', '2024/2025'])(
    'never break %s, however narrow',
    async (number) => {
      const kinds = 't'.repeat(14);
      const table = oneRow(
        kinds,
        [...kinds].map((_, index) => `K${index}`),
        [...kinds].map((_, index) => (index % 2 === 0 ? number : 'verantwoordelijkheidsverdeling')),
      );
      const { pages } = await layOut(document([paragraph('Voor'), table]));
      const whole = pages
        .flatMap((page) => textBoxes(page))
        .filter((box) => textOf(box).replace(/\s+$/, '').endsWith(number));
      expect(whole.length).toBe(7);
    },
  );

  test('of words keep away from the numbers at their left', async () => {
    const { pages } = await layOut(
      document([oneRow('tgt', ['A', 'B', 'C'], ['x', '1.250.000', 'loopt door'])]),
    );
    const boxes = textBoxes(pages[0]);
    const number = boxes.find((box) => textOf(box).startsWith('1.250'));
    const words = boxes.find((box) => textOf(box).startsWith('loopt'));
    expect((words?.x ?? 0) - (number?.x ?? 0) - (number?.width ?? 0)).toBeGreaterThan(15);
  });

  test('have their head above the numbers when something hangs behind those', async () => {
    const rows = [
      ['x', '1.000', '163.000'],
      ['y', '2.000', '94.000 + pm'],
    ];
    const { pages } = await layOut(document([oneRow('tgg', ['A', '2024', '2025'], ...rows)]));
    const right = (start: string): number => {
      const box = textBoxes(pages[0]).find((one) => textOf(one).startsWith(start));
      return (box?.x ?? 0) + (box?.width ?? 0);
    };
    expect(right('2025')).toBeCloseTo(right('163.000'), 0);
    expect(right('2024')).toBeCloseTo(right('1.000'), 0);
  });

  test('of numbers stand beside the last line of the label, not at the foot of a long remark', async () => {
    const remark = Array.from({ length: 30 }, () => 'toelichting').join(' ');
    const { pages } = await layOut(document([oneRow('tgt', ['A', 'B', 'C'], ['Post', '12.000', remark])]));
    const boxes = textBoxes(pages[0]);
    const y = (start: string): number => boxes.find((box) => textOf(box).startsWith(start))?.y ?? 0;
    expect(y('12.000')).toBe(y('Post'));
    expect(contentLines(pages[0]).length).toBeGreaterThan(3);
  });
});

describe('columns under one head that no page can hold', () => {
  /** One year over so many columns of eight digits. */
  function oneYear(count: number): Table {
    const table = tenYears();
    const indices = Array.from({ length: count }, (_, index) => index);
    return {
      ...table,
      columns: [
        { kind: 'tekst', align: 'left' },
        ...indices.map(() => ({ kind: 'getal', align: 'right' }) as const),
      ],
      head: [
        row('kop', [
          { ...cell('Programma', 'col'), rowspan: 2 },
          { ...cell('2026', 'colgroup'), colspan: count },
        ]),
        row(
          'kop',
          indices.map((index) => cell(`Kolom ${index}`, 'col')),
        ),
      ],
      groups: [
        {
          rows: [
            row('post', [cell('Zorg', 'row'), ...indices.map((index) => cell(`12.345.${100 + index}`))]),
          ],
        },
      ],
      notes: [],
    };
  }

  test.each([17, 40])(
    'are divided too, with whole numbers and the head over each part: %i',
    async (count) => {
      const { pages } = await layOut(document([oneYear(count)]));
      const boxes = pages.flatMap((page) =>
        textBoxes(page).map((box) => ({ page, box, text: textOf(box).trim() })),
      );
      for (let index = 0; index < count; index++)
        expect(boxes.filter(({ text }) => text === `12.345.${100 + index}`)).toHaveLength(1);
      expect(boxes.filter(({ text }) => text === '2026').length).toBeGreaterThan(1);
      for (const { page, box } of boxes) expect(box.x + box.width).toBeLessThan(page.width - 50);
    },
  );

  test('read the head once', async () => {
    const { value } = await writePdf(document([oneYear(17)]), testHuisstijl());
    const pdf = await readPdf(value ?? new Uint8Array(0));
    expect(conformanceProblems(pdf)).toEqual([]);
    expect(readingText(pdf).match(/2026/g)).toHaveLength(1);
  });
});

describe('on paper that lies on its side', () => {
  test('a wide table never goes to a narrower page', async () => {
    const huisstijl = testHuisstijl();
    const { pagina } = huisstijl;
    const lying = { ...huisstijl, pagina: { ...pagina, breedte: pagina.hoogte, hoogte: pagina.breedte } };
    const { pages } = await layOut(document([paragraph('Tekst'), tenYears(), paragraph('Meer')]), lying);
    for (const page of pages) expect(page.width).toBeGreaterThan(page.height);
  });
});
