import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RowKind, Table } from '../../../src/document/nodes.ts';
import type { Huisstijl } from '../../../src/huisstijl/huisstijl.ts';
import { textOf as pdfText } from '../../../src/layout/pages/page.ts';
import { otherFont } from '../../../src/layout/table/spare-for-numbers.ts';
import { textWidth } from '../../../src/layout/text/text-width.ts';
import { layOut, testSetter, textBoxes } from '../../layout/lay-out.ts';
import { cell, inlines, paragraph, row } from '../../support/builders.ts';
import { document } from '../pdf/sample.ts';
import { testHuisstijl, testLettertype } from '../test-huisstijl.ts';
import { writtenPackage } from './support/package.ts';
import { all, at, type Element, styleOf, textOf, valueAt } from './support/xml-tree.ts';

const { pagina, tabel } = testHuisstijl();
const paper = (breedte: number, hoogte: number): Huisstijl['pagina'] => ({ ...pagina, breedte, hoogte });
const STYLES: readonly (readonly [name: string, style: Huisstijl])[] = [
  ['A4', testHuisstijl()],
  ['A4 in Calibri', testHuisstijl({ lettertype: testLettertype('Carlito') })],
  ['A4 that lies on its side', testHuisstijl({ pagina: paper(841.89, 595.28) })],
  ['A5', testHuisstijl({ pagina: paper(419.53, 595.28), tabel: { ...tabel, kleinste: 6 } })],
];

/** The label of the first row: it stands in each panel once. */
const FIRST = 'Eersteling';

const amount = fc.oneof(
  fc.integer({ min: -999_999_999, max: 999_999_999 }).map(dutch),
  fc
    .integer({ min: 0, max: 999_999 })
    .map((cents) => `${dutch(Math.floor(cents / 100))},${String(cents % 100).padStart(2, '0')}`),
  fc.constantFrom('', 'pm', '0', '111.111.111', '163.000\u00a0+\u00a0pm', '12,5%'),
);
const label = fc.constantFrom(
  'Totaal',
  'Sociaal domein',
  'Gemeentelijk aandeel in beheer en toezicht van de stalling bij het station',
  'Ontwikkeling organisatie',
  'Gereed in december\u00a02027',
);

/** A table of years with some columns each, with amounts of any size. */
const table = fc
  .record({ years: fc.integer({ min: 1, max: 6 }), each: fc.integer({ min: 1, max: 5 }) })
  .chain(({ years, each }) =>
    fc
      .array(
        fc.record({
          kind: fc.constantFrom<RowKind>('post', 'post', 'totaal'),
          label,
          amounts: fc.array(amount, { minLength: years * each, maxLength: years * each }),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((rows) => tableOf(years, each, rows)),
  );

function dutch(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '.');
  return value < 0 ? `\u2212${digits}` : digits;
}

interface Given {
  readonly kind: RowKind;
  readonly label: string;
  readonly amounts: readonly string[];
}

function tableOf(years: number, each: number, rows: readonly Given[]): Table {
  const span = Array.from({ length: years }, (_, index) => String(2026 + index));
  const inner = span.flatMap(() => Array.from({ length: each }, (_, index) => `Kolom ${index + 1}`));
  return {
    type: 'table',
    id: 'meerjaren',
    role: 'financieel',
    caption: inlines('Meerjarenraming'),
    columns: [
      { kind: 'tekst', align: 'left' },
      ...inner.map(() => ({ kind: 'getal', align: 'right' }) as const),
    ],
    head: [
      row('kop', [
        { ...cell('Programma', 'col'), rowspan: 2 },
        ...span.map((year) => ({ ...cell(year, 'colgroup'), colspan: each })),
      ]),
      row(
        'kop',
        inner.map((name) => cell(name, 'col')),
      ),
    ],
    groups: [
      {
        rows: rows.map((one, index) =>
          row(one.kind, [
            cell(index === 0 ? FIRST : one.label, 'row'),
            ...one.amounts.map((value) => cell(value)),
          ]),
        ),
      },
    ],
    notes: [],
  };
}

interface Read {
  /** Of all tables, row by row below the head: the text of the cells after the first. */
  readonly amounts: readonly (readonly string[])[];
  readonly tables: number;
  /** Amounts, years and other numbers that do not fit in their cell, in type that is so much wider. */
  readonly tooWide: readonly string[];
  readonly widest: number;
  /** The paper is turned for them. */
  readonly turned: boolean;
}

/** Whether a property that is on or off is on. */
function isOn(found: Element | undefined): boolean {
  return found !== undefined && !['0', 'false'].includes(found.attributes['w:val'] ?? '1');
}

/** Reads the tables of a Word file back: in points, with the type of the style of each paragraph. */
async function read(table: Table, style: Huisstijl, wider: number): Promise<Read> {
  const file = await writtenPackage(document([paragraph('Vooraf.'), table]), style);
  const setter = await testSetter(style);
  const styles = new Map(
    all(file.part('word/styles.xml'), 'w:style').map((one) => [one.attributes['w:styleId'], one]),
  );
  const find = (id: string | undefined, path: string): Element | undefined => {
    const found = styles.get(id);
    return found && (at(found, path) ?? find(valueAt(found, 'w:basedOn'), path));
  };
  const points = (twips: string | undefined): number => Number(twips ?? 0) / 20;
  const body = file.part('word/document.xml');
  const tables = all(body, 'w:tbl');
  const tooWide: string[] = [];
  for (const one of tables) {
    const margin =
      at(one, 'w:tblPr/w:tblCellMar/w:left') ??
      find(valueAt(one, 'w:tblPr/w:tblStyle'), 'w:tblPr/w:tblCellMar/w:left');
    for (const tc of all(one, 'w:tc').filter((tc) => !at(tc, 'w:tcPr/w:gridSpan') && /\d/.test(textOf(tc)))) {
      const [p] = all(tc, 'w:p');
      if (!p) continue;
      const id = styleOf(p);
      const look = {
        grootte: Number(find(id, 'w:rPr/w:sz')?.attributes['w:val']) / 2,
        vet: isOn(find(id, 'w:rPr/w:b')),
      };
      const room =
        points(at(tc, 'w:tcPr/w:tcW')?.attributes['w:w']) -
        points(margin?.attributes['w:w']) * 2 -
        points(at(p, 'w:pPr/w:ind')?.attributes['w:right']);
      const need = Math.max(
        ...textOf(tc)
          .split(' ')
          .map((word) => textWidth(word, look, setter) * (/\d/.test(word) ? wider : 1)),
      );
      if (need > room + 0.06) tooWide.push(`${textOf(tc)}: ${need} op ${room}`);
    }
  }
  return {
    amounts: tables.flatMap((one) =>
      all(one, 'w:tr')
        .filter((tr) => !at(tr, 'w:trPr/w:tblHeader'))
        .map((tr) => all(tr, 'w:tc').slice(1).map(textOf)),
    ),
    tables: tables.length,
    tooWide,
    widest: Math.max(...tables.map((one) => points(at(one, 'w:tblPr/w:tblW')?.attributes['w:w']))),
    turned: all(body, 'w:pgSz').some((size) => isTurned(points(size.attributes['w:w']), style)),
  };
}

/** The same of the PDF: the panels of the table, by its first row, and whether they stand on a page that is turned. */
async function laidOut(table: Table, style: Huisstijl): Promise<Pick<Read, 'tables' | 'turned'>> {
  const { pages } = await layOut(document([paragraph('Vooraf.'), table]), style);
  const panels = pages.flatMap((page) =>
    textBoxes(page)
      .filter((box) => pdfText(box).trim() === FIRST)
      .map(() => page),
  );
  return { tables: panels.length, turned: isTurned(panels[0]?.width, style) };
}

function isTurned(width: number | undefined, { pagina: { breedte } }: Huisstijl): boolean {
  return Math.abs((width ?? breedte) - breedte) > 1;
}

describe.each(STYLES)('wide tables on %s', (_, style) => {
  test('have no amount in Word that is wider than its column, also in another font', {
    timeout: 120_000,
  }, async () => {
    const wider = otherFont(await testSetter(style));
    await fc.assert(
      fc.asyncProperty(table, async (one) => {
        const { tooWide, widest, amounts } = await read(one, style, wider);
        expect(tooWide).toEqual([]);
        expect(widest).toBeLessThanOrEqual(
          Math.max(style.pagina.hoogte, style.pagina.breedte) -
            pagina.marges.links -
            pagina.marges.rechts +
            1,
        );
        const given = one.groups.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) =>
            cells
              .slice(1)
              .map(({ children }) => children.map((node) => ('value' in node ? node.value : '')).join('')),
          ),
        );
        expect(amounts.flat().sort()).toEqual([...given].sort());
      }),
      { seed: 13, numRuns: 25 },
    );
  });

  test('stand in Word on the same paper and in the same panels as in the PDF', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(table, async (one) => {
        const word = await read(one, style, 1);
        const pdf = await laidOut(one, style);
        expect([word.tables, word.turned]).toEqual([pdf.tables, pdf.turned]);
      }),
      { seed: 31, numRuns: 12 },
    );
  });
});
