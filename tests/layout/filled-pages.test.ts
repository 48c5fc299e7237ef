import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/document/nodes.ts';
import { chooseBreaks } from '../../src/layout/pages/choose-breaks.ts';
import type { FlowBox } from '../../src/layout/pages/flow.ts';
import { collectNotes } from '../../src/layout/pages/note-lines.ts';
import type { Page } from '../../src/layout/pages/page.ts';
import { heading, list, paragraph, text } from '../support/builders.ts';
import { testPng } from '../support/png.ts';
import {
  amountTable,
  document,
  filler,
  lines,
  longTable,
  PAGE_LINES,
  SENTENCE,
} from '../writers/pdf/sample.ts';
import { contentLines, layOut } from './lay-out.ts';

const FOOT = 841.89 - 71;
const LINE = 14;

/** Room below the last line of content of a page, in points. */
function whiteBelow({ boxes }: Page): number {
  return (
    FOOT - Math.max(...boxes.map((box) => (box.kind === 'text' && typeof box.owner === 'number' ? box.y : 0)))
  );
}

const note = (index: number): Inline => ({ type: 'footnoteReference', index });

/** Blocks of a document of some pages, of every kind that breaks in its own way. */
const blocks: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 14 }).map(lines) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('kop2' as const, 'kop3' as const).map((rol) => heading(2, rol, rol, 'Kop')),
    },
    {
      weight: 2,
      arbitrary: fc.integer({ min: 1, max: 9 }).map((count) =>
        list(
          'opsomming',
          'bullet',
          Array.from({ length: count }, () => SENTENCE),
        ),
      ),
    },
    { weight: 2, arbitrary: fc.constant(amountTable()) },
    { weight: 1, arbitrary: fc.integer({ min: 3, max: 60 }).map(longTable) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 40, max: 500 }).map(
        (width): Block => ({
          type: 'figure',
          role: 'afbeelding',
          image: testPng('grijs', 40, 30),
          alt: 'Grafiek',
          width,
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.integer({ min: 0, max: 5 }).map((index) => paragraph([text(SENTENCE), note(index)])),
    },
  ),
  { minLength: 10, maxLength: 50 },
);

describe('every page', () => {
  test('is filled, or ends for a reason', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (given) => {
        const footnotes = [1, 1, 2, 3, 8, 20].map((count) => ({
          children: [paragraph(Array.from({ length: count }, () => SENTENCE).join(' '), 'voetnoot')],
        }));
        const { pages } = await layOut(document(given, { footnotes }));
        expect(pages.map(({ end }) => end)).not.toContain('zonder reden');
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  test('of running text is full to the last three lines', async () => {
    const heights = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 20, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(heights, async (given) => {
        const { pages } = await layOut(document(given.map(lines)));
        for (const page of pages.slice(0, -1)) expect(whiteBelow(page)).toBeLessThan(LINE * 4);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  test('is not left white for the sake of a page after it', async () => {
    for (let before = 20; before < PAGE_LINES; before += 3) {
      const table = { ...longTable(12), keepWithNext: true };
      const { pages } = await layOut(
        document([filler(before), lines(40), table, paragraph('Aldus besloten.', 'slotformule')]),
      );
      expect(whiteBelow(pages[0] as Page), `na ${before} regels`).toBeLessThan(LINE * 4);
    }
  });

  test('says why it ends', async () => {
    const endsOf = async (given: readonly Block[]) =>
      (await layOut(document(given))).pages.map(({ end }) => end);
    const kept = { ...paragraph('Kop van een tabel:'), keepWithNext: true };
    expect(await endsOf([filler(60)])).toEqual(['vol', 'einde']);
    expect(await endsOf([lines(3), { type: 'pageBreak' }, lines(3)])).toEqual(['nieuwe bladzijde', 'einde']);
    expect(await endsOf([filler(42), kept, kept, kept, kept, lines(6)])).toEqual(['bijeen', 'einde']);
    expect(await endsOf([filler(40), amountTable()])).toEqual(['geheel', 'einde']);
    const image = testPng('grijs', 30, 30);
    expect(
      await endsOf([filler(30), { type: 'figure', role: 'afbeelding', image, alt: '', width: 400 }]),
    ).toEqual(['past niet', 'einde']);
  });
});

describe('little text between tables on their side', () => {
  const wide = (id: string): Block => ({
    ...longTable(1),
    id,
    columns: Array.from({ length: 14 }, () => ({ kind: 'getal', align: 'right' }) as const),
    head: [],
    groups: [
      {
        rows: [
          {
            kind: 'post',
            depth: 0,
            cells: Array.from({ length: 14 }, () => ({
              colspan: 1,
              rowspan: 1,
              children: [text('12.345.678')],
            })),
          },
        ],
      },
    ],
  });
  const shapes = async (given: readonly Block[]) =>
    (await layOut(document(given))).pages.map(({ width, height }) => (width > height ? 'liggend' : 'staand'));

  test('stands on their page', async () => {
    expect(await shapes([lines(5), wide('a'), paragraph('Een zin.'), wide('b'), filler(30)])).toEqual([
      'staand',
      'liggend',
      'staand',
    ]);
    expect(await shapes([lines(5), wide('a'), paragraph('Een zin.')])).toEqual(['staand', 'liggend']);
  });

  test('keeps its own page when it is a page of text, or when a new page is asked for', async () => {
    expect(await shapes([wide('a'), filler(30), wide('b')])).toEqual(['liggend', 'staand', 'liggend']);
    expect(await shapes([wide('a'), { type: 'pageBreak' }, paragraph('Een zin.')])).toEqual([
      'liggend',
      'staand',
    ]);
  });
});

describe('footnotes of the panels of a table', () => {
  test('stand in the order of their numbers', async () => {
    const columns = Array.from({ length: 16 }, () => ({ kind: 'tekst', align: 'left' }) as const);
    const row = (last: readonly Inline[], first: readonly Inline[]): Inline[][] =>
      columns.map((_, column) => [
        text('Schuldhulpverlening'),
        ...(column === 15 ? last : column === 1 ? first : []),
      ]);
    const rows = [row([note(0)], []), row([], [note(1)])].map((cells) => ({
      kind: 'post' as const,
      depth: 0,
      cells: cells.map((children) => ({ colspan: 1, rowspan: 1, children })),
    }));
    const table: Block = { ...longTable(1), columns, head: [], groups: [{ rows }] };
    const { pages } = await layOut(
      document([table], {
        footnotes: ['Een.', 'Twee.'].map((one) => ({ children: [paragraph(one, 'voetnoot')] })),
      }),
    );
    expect(contentLines(pages[0]).slice(-2)).toEqual(['1 Een.', '2 Twee.']);
  });
});

test('for each box, no more ends of a page are looked at than a page has lines, whatever the notes', () => {
  const box = (rest: Partial<FlowBox>): FlowBox => ({
    height: 14,
    before: 0,
    boxes: [],
    footnotes: [],
    penalty: 0,
    forced: false,
    begins: 'line',
    orientation: 'staand',
    anchors: [],
    ...rest,
  });
  const steps = (count: number, notesAt: (index: number) => number): number => {
    const flow = Array.from({ length: count }, (_, index) =>
      box({ footnotes: Array.from({ length: notesAt(index) }, (__, at) => index * 10 + at) }),
    );
    const noteLines = new Map(
      flow.flatMap(({ footnotes }) => footnotes).map((note) => [note, [box({}), box({})]]),
    );
    let seen = 0;
    const heights = { staand: 700, liggend: 450 };
    chooseBreaks({ flow, notes: collectNotes(flow, noteLines), heights, raster: 0 }, () => {
      seen += 1;
    });
    return seen;
  };
  for (const notesAt of [() => 0, (index: number) => (index % 5 === 0 ? 1 : 0), () => 1, () => 3]) {
    const counts = [1000, 2000, 4000].map((count) => steps(count, notesAt) / count);
    for (const perBox of counts) expect(perBox).toBeLessThanOrEqual(700 / 14);
  }
});
