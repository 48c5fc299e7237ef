import { PDFArray, PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { heading } from '../../support/builders.ts';
import { HEAD_LOOKS, headGrid } from '../../support/head-grid.ts';
import { pointForms } from '../../support/point-forms.ts';
import { writePdf } from '../../support/write.ts';
import { testHuisstijl, testLettertype } from '../test-huisstijl.ts';
import { conformanceProblems } from './conformance.ts';
import { readPageText } from './content-text.ts';
import { allElements, dictOf, entry, type ReadPdf, readPdf, streamBytes } from './read-pdf.ts';
import { amountTable, document, everything, lines } from './sample.ts';
import { dumpTree, readingText } from './tree-text.ts';

async function make(source = everything(), huisstijl = testHuisstijl()): Promise<Uint8Array> {
  const { value, diagnostics } = await writePdf(source, huisstijl);
  expect(diagnostics).toEqual([]);
  return value ?? new Uint8Array(0);
}

describe('a PDF with every kind of block', () => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await make();
    pdf = await readPdf(bytes);
  });

  test('breaks no rule of PDF/UA-1 and PDF/A-2a that its objects can show', () => {
    expect(conformanceProblems(pdf)).toEqual([]);
  });

  test('has the tag tree of the document, in reading order', async () => {
    await expect(dumpTree(pdf)).toMatchFileSnapshot('golden/alles.tags.txt');
  });

  test('claims PDF/A-2 level A, and carries no file', () => {
    expect(pdf.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(pdf.catalog.has(PDFName.of('AF'))).toBe(false);
  });

  test('is the same to the byte when made again', async () => {
    expect(Buffer.compare(bytes, await make())).toBe(0);
  });

  test('carries the organisation as author, the date of the document and no other', () => {
    const info = String(pdf.document.context.lookup(pdf.document.context.trailerInfo.Info));
    expect(pdf.document.getAuthor()).toBe('Gemeente Proefstad');
    expect(info.match(/D:\d{14}Z/g)).toEqual(['D:20240305000000Z', 'D:20240305000000Z']);
    expect([...pdf.xmp.matchAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g)].map(([date]) => date)).toEqual([
      '2024-03-05T00:00:00Z',
      '2024-03-05T00:00:00Z',
      '2024-03-05T00:00:00Z',
    ]);
  });

  test('marks running lines, rules and decoration as artifacts of their kind', () => {
    const [first, second] = pdf.pages.map((page) => readPageText(page, pdf).artifacts);
    expect(first?.some(({ properties }) => properties.includes('/Header'))).toBe(false);
    expect(second?.find(({ properties }) => properties.includes('/Header'))?.text).toBe(
      'Raadsvoorstel 2024-17Gemeente Proefstad',
    );
    const pages = String(pdf.pages.length);
    expect(first?.find(({ properties }) => properties.includes('/Footer'))?.text).toBe(
      `pagina 1 van ${pages}`,
    );
  });

  test('has bookmarks that nest as the headings do', () => {
    const outlines = dictOf(pdf.catalog.lookup(PDFName.of('Outlines')));
    const first = dictOf(outlines.lookup(PDFName.of('First')));
    expect(entry(first, 'Title')).toBe('Raadsvoorstel over de POK-middelen');
    const nested = dictOf(dictOf(first.lookup(PDFName.of('First'))).lookup(PDFName.of('First')));
    expect(entry(nested, 'Title')).toBe('1.1 De inzet houdt de wachttijden kort');
  });

  test('leads internal links to their heading and addresses out', () => {
    const targets = pdf.pages.flatMap(({ dict }) => {
      const list = dict.lookup(PDFName.of('Annots'));
      return list instanceof PDFArray
        ? list.asArray().map((one) => {
            const action = dictOf(dictOf(pdf.document.context.lookup(one)).lookup(PDFName.of('A')));
            return entry(action, 'URI') ?? entry(action, 'S');
          })
        : [];
    });
    expect(targets).toContain('https://www.example.nl/raad');
    expect(targets.filter((target) => target === 'GoTo').length).toBe(5);
  });

  test('keeps letter-spaced text one word', () => {
    expect(readingText(pdf)).toContain(' besluit: ');
    expect(pdf.pages.some(({ content }) => / 2 Tc /.test(content))).toBe(true);
  });

  test('names what belongs on a line to write on', () => {
    const spans = allElements(pdf.root).filter(
      ({ tag, attributes }) => tag === 'Span' && attributes.ActualText,
    );
    expect(spans.map(({ attributes }) => attributes.ActualText)).toEqual([
      '[in te vullen: naam van de griffier]',
    ]);
  });
});

test('a watermark is an artifact on each page', async () => {
  const pdf = await readPdf(await make(document([lines(80)], { watermark: 'CONCEPT' })));
  expect(pdf.pages.length).toBe(2);
  for (const page of pdf.pages) {
    const mark = readPageText(page, pdf).artifacts.find(({ properties }) =>
      properties.includes('/Watermark'),
    );
    expect(mark?.text).toBe('CONCEPT');
  }
  expect(conformanceProblems(pdf)).toEqual([]);
});

test('an attached source makes it PDF/A-3a, with its relation and date', async () => {
  const source = new TextEncoder().encode('---\nsoort: raadsvoorstel\n---\n');
  const attachments = [
    { name: 'voorstel.md', mediaType: 'text/markdown', description: 'Bron', bytes: source },
  ];
  const pdf = await readPdf(await make(document([lines(3)], { attachments })));
  expect(conformanceProblems(pdf)).toEqual([]);
  expect(pdf.xmp).toContain('<pdfaid:part>3</pdfaid:part>');
  const files = pdf.catalog.lookup(PDFName.of('AF'), PDFArray);
  const file = dictOf(files.lookup(0));
  expect([entry(file, 'AFRelationship'), entry(file, 'UF'), entry(file, 'F')]).toEqual([
    'Source',
    'voorstel.md',
    'voorstel.md',
  ]);
  const stream = dictOf(file.lookup(PDFName.of('EF'))).lookup(PDFName.of('F'));
  if (!(stream instanceof PDFRawStream)) throw new Error('geen bestand');
  expect(entry(stream.dict, 'Subtype')).toBe('text/markdown');
  expect(Buffer.from(streamBytes(stream)).equals(source)).toBe(true);
  expect(entry(dictOf(stream.dict.lookup(PDFName.of('Params'))), 'ModDate')).toBe('D:20240305000000Z');
});

test('ligatures and kerning leave the text what it was', async () => {
  const huisstijl = testHuisstijl({ lettertype: testLettertype('Carlito') });
  const words = 'Officiële efficiënte fietsroute AVATAR Tafelberg „Wijk” ﬁ ½ € 1.250';
  const pdf = await readPdf(
    await make(
      document([{ type: 'paragraph', role: 'tekst', children: [{ type: 'text', value: words }] }]),
      huisstijl,
    ),
  );
  expect(readingText(pdf)).toBe(words);
  expect(conformanceProblems(pdf)).toEqual([]);
});

test('an empty document is one page, and still conforms', async () => {
  const pdf = await readPdf(await make(document([])));
  expect(pdf.pages.length).toBe(1);
  expect(conformanceProblems(pdf)).toEqual([]);
});

test('a table with a head and no rows below it has a TBody (ISO 14289-1, 7.2)', async () => {
  const table = amountTable();
  const pdf = await readPdf(await make(document([{ ...table, groups: [] }])));
  expect(conformanceProblems(pdf)).toEqual([]);
  expect(allElements(pdf.root).map(({ tag }) => tag)).not.toContain('THead');
});

test.each(HEAD_LOOKS)(
  'a head that is a grid is a list to who listens: $lijnen, $koppen',
  async (kopgegevens) => {
    const source = document([heading(1, 'titel', 'titel', 'Voorstel'), headGrid]);
    const pdf = await readPdf(await make(source, testHuisstijl({ kopgegevens })));
    expect(conformanceProblems(pdf)).toEqual([]);
    await expect(dumpTree(pdf)).toMatchFileSnapshot('golden/kop.tags.txt');
  },
);

test('points in every form have their labels, or none', async () => {
  const pdf = await readPdf(await make(document([heading(1, 'titel', 'titel', 'Besluit'), ...pointForms])));
  expect(conformanceProblems(pdf)).toEqual([]);
  await expect(dumpTree(pdf)).toMatchFileSnapshot('golden/punten.tags.txt');
});
