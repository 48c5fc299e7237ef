import { describe, expect, test } from 'vitest';
import type { Block, Table } from '../../src/document/nodes.ts';
import { EMPTY_LINE } from '../../src/document/running-lines.ts';
import { textOf } from '../../src/layout/pages/page.ts';
import type { StructElement } from '../../src/layout/pages/structure.ts';
import { cell, heading, list, paragraph, row, text } from '../support/builders.ts';
import {
  amountTable,
  document,
  everything,
  filler,
  lines,
  longTable,
  PAGE_LINES,
  SENTENCE,
  twoLevelTable,
} from '../writers/pdf/sample.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { dumpPages } from './dump-pages.ts';
import { artifactText, contentLines, layOut, textBoxes } from './lay-out.ts';

test('the pages of a document with everything', async () => {
  await expect(dumpPages(await layOut(everything()))).toMatchFileSnapshot('golden/alles.paginas.txt');
});

describe('page breaks', () => {
  test('leave no line of a paragraph alone', async () => {
    for (let count = PAGE_LINES - 8; count <= PAGE_LINES; count++) {
      const { pages } = await layOut(document([filler(count), lines(6)]));
      const own = contentLines(pages[0]).filter((line) => !line.startsWith('vulling'));
      const next = contentLines(pages[1]);
      expect([own.length, next.length].includes(1), `na ${count} regels`).toBe(false);
    }
  });

  test('keep a heading with two lines of what follows', async () => {
    for (let count = PAGE_LINES - 8; count <= PAGE_LINES; count++) {
      const { pages } = await layOut(
        document([filler(count), heading(1, 'kop2', 'a', 'Aanleiding'), lines(5)]),
      );
      const page = pages.map(contentLines).find((all) => all.includes('Aanleiding')) ?? [];
      expect(page.length - page.indexOf('Aanleiding'), `na ${count} regels`).toBeGreaterThan(2);
    }
  });

  test('keep an intro line with the list that it leads into', async () => {
    for (let count = PAGE_LINES - 5; count <= PAGE_LINES; count++) {
      const { pages } = await layOut(
        document([
          filler(count),
          { ...paragraph('Wij stellen voor:'), keepWithNext: true },
          list('besluitpunt', 'decimal', ['een', 'twee']),
        ]),
      );
      const page = pages.map(contentLines).find((all) => all.includes('Wij stellen voor:')) ?? [];
      expect(page.at(-1), `na ${count} regels`).not.toBe('Wij stellen voor:');
    }
  });

  test('keep a small table whole, with its caption', async () => {
    for (let count = PAGE_LINES - 14; count <= PAGE_LINES; count += 2) {
      const { pages } = await layOut(document([filler(count), amountTable()]));
      const page = pages.map(contentLines).find((all) => all.includes('Tabel 1. Lasten')) ?? [];
      const rows = page.filter((line) =>
        /^(Post|Implementaties|Hervorming|Ondersteuning|Subtotaal|Totaal)/.test(line),
      );
      expect(rows.length, `na ${count} regels`).toBe(6);
    }
  });

  test('repeat the caption and the head of a table as an artifact, and tear no row', async () => {
    const { pages } = await layOut(document([longTable(80)]));
    expect(pages.length).toBeGreaterThan(1);
    expect(artifactText(pages[0], 'herhaling')).toBe('');
    for (const page of pages.slice(1))
      expect(artifactText(page, 'herhaling').replace(/ +/g, ' ')).toBe(
        "Tabel 3. Risico's (vervolg) Risico Maatregel",
      );
    const rows = pages.flatMap(contentLines).filter((line) => line.startsWith('Risico '));
    expect(rows.length).toBe(80);
    for (const row of rows) expect(row).toMatch(/^Risico (\d+)We volgen punt \1 iedere maand\.$/);
  });

  test('split a row only when it is higher than a page', async () => {
    const table = longTable(1);
    const high = {
      ...table,
      groups: [
        {
          rows: [
            {
              kind: 'post' as const,
              depth: 0,
              cells: [
                { colspan: 1, rowspan: 1, children: [text('Lang')] },
                {
                  colspan: 1,
                  rowspan: 1,
                  children: [text(Array.from({ length: 120 }, () => SENTENCE).join(' '))],
                },
              ],
            },
          ],
        },
      ],
    };
    const { pages } = await layOut(document([filler(20), high]));
    expect(pages.length).toBeGreaterThan(1);
    expect(contentLines(pages[0]).at(-1)).not.toMatch(/^Risico|^vulling/);
    for (const page of pages) for (const box of textBoxes(page)) expect(box.y).toBeLessThan(page.height - 20);
  });

  test('start a page where the document asks for it', async () => {
    const { pages } = await layOut(document([paragraph('een'), { type: 'pageBreak' }, paragraph('twee')]));
    expect(pages.map(contentLines)).toEqual([['een'], ['twee']]);
  });

  test('never leave signatures alone on a page', async () => {
    for (let count = PAGE_LINES - 9; count <= PAGE_LINES; count++) {
      const { pages } = await layOut(
        document([
          { ...filler(count), keepWithNext: true } as Block,
          { ...paragraph('Aldus besloten in de vergadering.', 'slotformule'), keepWithNext: true },
          {
            type: 'signatureBlock',
            signers: [{ office: [text('de griffier,')], name: [text('A. Jansen')] }],
          },
        ]),
      );
      const last = contentLines(pages.at(-1));
      expect(last.indexOf('de griffier,'), `na ${count} regels`).toBeGreaterThan(2);
    }
  });
});

describe('running heads and feet', () => {
  const words = (count: number) => (count === 0 ? [] : [text(Array(count).fill('vernieuwing').join(' '))]);

  test.each([
    [3, 0, 2],
    [20, 0, 2],
    [30, 0, 12],
    [60, 0, 3],
    [0, 40, 0],
    [5, 9, 9],
    [30, 30, 30],
    [400, 0, 400],
  ])('touch neither the text nor each other: %i, %i and %i words', async (left, center, right) => {
    const line = { left: words(left), center: words(center), right: words(right) };
    const source = document([filler(90)], {
      header: line,
      footer: line,
      firstPage: { header: line, footer: line },
    });
    const { pages } = await layOut(source);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const boxes = textBoxes(page);
      const of = (owner: string) => boxes.filter((box) => box.owner === owner);
      const content = boxes.filter(({ owner }) => typeof owner === 'number');
      const rule = page.boxes.find((box) => box.kind === 'rule' && box.owner === 'koptekst');
      expect(Math.min(...content.map(({ y, size }) => y - size))).toBeGreaterThan(rule?.y ?? 0);
      expect(Math.max(...of('koptekst').map(({ y }) => y))).toBeLessThan(rule?.y ?? 0);
      expect(Math.max(...content.map(({ y }) => y))).toBeLessThan(
        Math.min(...of('voettekst').map(({ y, size }) => y - size)),
      );
      for (const owner of ['koptekst', 'voettekst']) {
        const row = of(owner).toSorted((a, b) => a.y - b.y || a.x - b.x);
        for (const [index, box] of row.entries()) {
          const next = row[index + 1];
          if (next && Math.abs(next.y - box.y) < 1) expect(next.x).toBeGreaterThan(box.x + box.width - 0.5);
        }
      }
    }
  });

  test('end in … when they would fill the page', async () => {
    const source = document([lines(2)], {
      firstPage: { header: { left: words(400), center: [], right: [] }, footer: EMPTY_LINE },
    });
    const { pages } = await layOut(source);
    expect(artifactText(pages[0], 'koptekst')).toMatch(/vernieuwing…$/);
  });
});

describe('footnotes', () => {
  const withNote = (before: number, note: Block): ReturnType<typeof document> =>
    document(
      [filler(before), paragraph([text('Met noot'), { type: 'footnoteReference', index: 0 }]), lines(4)],
      { footnotes: [{ children: [note] }] },
    );

  test('stand at the foot of the page with their mark', async () => {
    for (const before of [5, 30, 44, 45, 46, 47, 48]) {
      const { pages } = await layOut(withNote(before, paragraph('De noot.', 'voetnoot')));
      const page =
        pages.map(contentLines).find((all) => all.some((line) => line.startsWith('Met noot'))) ?? [];
      expect(page.at(-1), `na ${before} regels`).toBe('1 De noot.');
    }
  });

  test('are siblings in the order of their marks, also when one has more paragraphs or a mark of its own', async () => {
    const mark = (index: number) => ({ type: 'footnoteReference' as const, index });
    const said = (value: string) => paragraph(value, 'voetnoot');
    const inNote: Block = { ...paragraph([text('Eén, slot'), mark(2)]), role: 'voetnoot' };
    const laid = await layOut(
      document([paragraph([text('Eerst'), mark(0), text(' en dan'), mark(1), text('.')])], {
        footnotes: [
          { children: [said('Eén, begin'), inNote] },
          { children: [said('Twee')] },
          { children: [said('Drie')] },
        ],
      }),
    );
    const ids = (element: StructElement): (string | undefined)[] =>
      element.kids.flatMap((kid) =>
        typeof kid === 'number' ? [] : kid.tag === 'Note' ? [kid.attributes.id, ...ids(kid)] : ids(kid),
      );
    const notes = laid.structure.kids.filter((kid) => typeof kid !== 'number' && kid.tag === 'Note');
    expect(notes).toHaveLength(3);
    expect(ids(laid.structure)).toEqual(['voetnoot-1', 'voetnoot-2', 'voetnoot-3']);
  });

  test('go on at the foot of the next page when they must', async () => {
    const long = paragraph(Array.from({ length: 60 }, () => SENTENCE).join(' '), 'voetnoot');
    const { pages } = await layOut(withNote(20, long));
    expect(pages.length).toBeGreaterThan(1);
    expect(contentLines(pages[0]).some((line) => line.startsWith('1 De gemeenteraad'))).toBe(true);
    for (const page of pages)
      for (const box of textBoxes(page))
        if (typeof box.owner === 'number') expect(box.y).toBeLessThan(841.89 - 71);
  });
});

describe('tables', () => {
  test('align numbers on the decimal comma', async () => {
    const { pages } = await layOut(document([amountTable()]));
    const boxes = textBoxes(pages[0]);
    const at = (value: string) => boxes.find((box) => textOf(box) === value);
    const first = at('1.234,56');
    const second = at('12');
    if (!first || !second) throw new Error('geen getallen');
    const comma = 9 * 0.278 + 2 * 9 * 0.556;
    expect(second.x + second.width).toBeCloseTo(first.x + first.width - comma, 0);
  });

  test.each([
    ['beside the last line of their label, in a table of numbers', 'getal', 'last'],
    ['beside the first line, next to text cells', 'tekst', 'first'],
  ] as const)('set numbers %s', async (_, kind, which) => {
    const label = 'Herinrichting van de Lindeweg en het masterplan voor de bereikbaarheid van het centrum';
    const columns = [
      { kind: 'tekst', align: 'left' },
      { kind, align: 'left' },
      ...Array.from({ length: 7 }, () => ({ kind: 'getal', align: 'right' }) as const),
    ] as const;
    const cells = Array.from({ length: 7 }, (___, index) => cell(`${index + 1}00.000`));
    const rows = [row('post', [cell(label, 'row'), cell('2.026'), ...cells])];
    const { caption: _caption, unit: _unit, ...bare } = amountTable();
    const { pages } = await layOut(document([{ ...bare, columns, head: [], groups: [{ rows }], notes: [] }]));
    const boxes = textBoxes(pages[0]);
    const lines = [
      ...new Set(boxes.filter((box) => /[A-Za-z]{4}/.test(textOf(box))).map(({ y }) => Math.round(y))),
    ];
    const numbers = new Set(boxes.filter((box) => /00\.000/.test(textOf(box))).map(({ y }) => Math.round(y)));
    const labelLines = lines.filter((y) => y >= Math.min(...numbers) - 40 && y <= Math.max(...numbers) + 40);
    expect(labelLines.length).toBeGreaterThan(1);
    expect([...numbers]).toEqual([which === 'last' ? Math.max(...labelLines) : Math.min(...labelLines)]);
  });

  test('align numbers with spaces between their thousands', async () => {
    const amounts = ['1\u00a0234,56', '608,56', '−11\u00a0900,56', '€\u00a05,56'];
    const rows = amounts.map((amount) => row('post', [cell('Stand', 'row'), cell(amount)]));
    const table = { ...amountTable(), head: [], groups: [{ rows }] };
    const { pages } = await layOut(document([table]));
    const ends = textBoxes(pages[0]).filter((box) => textOf(box).endsWith(',56'));
    expect(ends.length).toBe(4);
    for (const box of ends)
      expect(box.x + box.width).toBeCloseTo((ends[0]?.x ?? 0) + (ends[0]?.width ?? 0), 1);
  });

  test('that are too wide get smaller type, then a page on its side', async () => {
    const wide = (columns: number, words: number): Table => ({
      ...twoLevelTable(),
      columns: [
        ...Array.from({ length: words }, () => ({ kind: 'tekst', align: 'left' }) as const),
        ...Array.from({ length: columns }, () => ({ kind: 'getal', align: 'right' }) as const),
      ],
      head: [],
      groups: [
        {
          rows: [
            row('post', [
              ...Array.from({ length: words }, () => cell('Verantwoordelijkheid')),
              ...Array.from({ length: columns }, () => cell('12.345.678')),
            ]),
          ],
        },
      ],
    });
    const numbers = async (columns: number, words = 0) => {
      const { pages } = await layOut(document([paragraph('Voor'), wide(columns, words), filler(20)]));
      const page = pages.find((one) => textBoxes(one).some((box) => textOf(box) === '12.345.678'));
      const box = textBoxes(page).find((one) => textOf(one) === '12.345.678');
      return {
        size: box?.size ?? 0,
        landscape: (page?.width ?? 0) > (page?.height ?? 0),
        pages: pages.length,
      };
    };
    expect(await numbers(6)).toEqual({ size: 9, landscape: false, pages: 1 });
    const small = await numbers(2, 4);
    expect(small.landscape).toBe(false);
    expect(small.size).toBeLessThan(9);
    expect(small.size).toBeGreaterThanOrEqual(7.7);
    expect(await numbers(10)).toEqual({ size: 9, landscape: true, pages: 3 });
    expect(await numbers(14)).toMatchObject({ landscape: true, pages: 3 });
  });

  test('never run off the page, however narrow', async () => {
    const { pages } = await layOut(document([amountTable(), twoLevelTable(), longTable(3)]), {
      ...testHuisstijl(),
      pagina: { ...testHuisstijl().pagina, breedte: 260 },
    });
    for (const page of pages)
      for (const box of textBoxes(page)) expect(box.x + box.width).toBeLessThan(page.width - 40);
  });
});

test('line numbers stand in the margin beside every fifth line, as artifacts', async () => {
  const { pages } = await layOut(
    document([filler(PAGE_LINES), filler(12)]),
    testHuisstijl({ regelnummers: true }),
  );
  expect(artifactText(pages[0], 'regelnummer')).toBe('5 10 15 20 25 30 35 40 45');
  expect(artifactText(pages[1], 'regelnummer')).toBe('5 10');
  const boxes = textBoxes(pages[1]);
  const ten = boxes.find((box) => box.owner === 'regelnummer' && textOf(box) === '10');
  const line = boxes.find((box) => textOf(box).trim() === 'vulling 10');
  expect(ten?.y).toBe(line?.y);
  expect((ten?.x ?? 0) + (ten?.width ?? 0)).toBeLessThan(71);
  expect(pages.flatMap(contentLines)).not.toContain('10');
});

test('a table of contents has the real page numbers', async () => {
  const blocks: Block[] = [
    { type: 'contents', title: [text('Inhoud')], depth: 2 },
    heading(1, 'kop1', 'een', 'Eerste'),
    lines(70),
    heading(1, 'kop1', 'twee', 'Tweede'),
    lines(3),
  ];
  const laidOut = await layOut(document(blocks));
  const first = contentLines(laidOut.pages[0]);
  const page = (laidOut.anchors.get('twee')?.page ?? 0) + 1;
  expect(page).toBeGreaterThan(1);
  expect(first).toContain('Eerste 1');
  expect(first).toContain(`Tweede ${page}`);
});

test('a table of contents without headings is left out', async () => {
  const { pages } = await layOut(
    document([{ type: 'contents', title: [text('Inhoud')], depth: 2 }, lines(1)]),
  );
  expect(contentLines(pages[0])).not.toContain('Inhoud');
});
