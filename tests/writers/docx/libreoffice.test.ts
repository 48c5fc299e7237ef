import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';
import type { Block, Inline, RenderedDocument } from '../../../src/document/nodes.ts';
import { plainText } from '../../../src/document/text.ts';
import { contentsHeadings, headingText } from '../../../src/prepare/headings.ts';
import { countItems } from '../../../src/prepare/item-label.ts';
import { convertToPdf } from '../../support/libreoffice.ts';
import { testWith } from '../../support/programs.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { visitDocument } from '../../support/visit-document.ts';
import { writePdf } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { docxBytes } from './support/package.ts';

const officeTest = testWith('soffice', 'pdftotext');

const { watermark: _, ...document } = sampleDocument;
const running = [document.header, document.footer].flatMap(({ left, center, right }) => [
  left,
  center,
  right,
]);
/** The words of the running lines, and page numbers: these stand on each page. */
const repeated = new Set([...running.flatMap((place) => words(plainText(place))), ...digits(9)]);

/** What is repeated where the wide table continues. */
const continued = new Set(['Meerjarenbegroting', '(vervolg)', 'Programma', 'Verkeer']);

officeTest(
  'LibreOffice shows every word, every number of a list and nothing else',
  { timeout: 120_000 },
  async () => {
    const text = await converted();
    const expected = expectedText(document);
    expect(surplus(words(expected), words(text))).toEqual([]);
    const more = surplus(words(text), words(expected));
    expect(more.filter((word) => !repeated.has(word) && !continued.has(word))).toEqual([]);
  },
);

officeTest(
  'LibreOffice shows the page of each heading in the table of contents',
  { timeout: 120_000 },
  async () => {
    const lines = (await converted()).split('\n').filter((line) => /\.{3,}/u.test(line));
    expect(lines.map((line) => line.replace(/[.\s]{3,}/u, ' … '))).toEqual([
      'Voorgesteld besluit … 1',
      'Argumenten … 1',
      '1.1 De oversteek is nodig … 1',
      '1.2 De school vraagt erom … 2',
      '2.1 Er is geld voor … 2',
      'Kanttekeningen … 2',
      '1.1 Het verkeer rijdt om … 2',
      'Financiën … 2',
    ]);
  },
);

officeTest('the Word file and the PDF have the same words', { timeout: 120_000 }, async () => {
  // A place to fill in is a line to write on in the PDF, a placeholder to click on in Word.
  const [word, pdf] = [await converted(), await textOfPdf(document)].map((text) =>
    words(text.replace(/\[[^\]]*\]/gu, '')),
  );
  if (!word || !pdf) throw new Error('geen tekst');
  expect(surplus(word, pdf).filter((one) => !repeated.has(one))).toEqual([]);
  expect(surplus(pdf, word).filter((one) => !repeated.has(one))).toEqual([]);
});

async function textOfPdf(document: RenderedDocument): Promise<string> {
  const { value } = await writePdf(document, testHuisstijl({ afbreken: false }));
  return execFileSync('pdftotext', ['-raw', '-', '-'], {
    input: value ?? new Uint8Array(),
    encoding: 'utf8',
  });
}

let conversion: Promise<string> | undefined;

/** The text by LibreOffice, which is slow: one conversion serves both tests. */
function converted(): Promise<string> {
  conversion ??= textByLibreOffice(document);
  return conversion;
}

/** The text of the pages that LibreOffice makes of a document. */
async function textByLibreOffice(document: RenderedDocument): Promise<string> {
  const bytes = await docxBytes(document, testHuisstijl({ afbreken: false }));
  const pdf = convertToPdf(new Map([['document', bytes]])).get('document');
  return execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf ?? '', encoding: 'utf8' });
}

/** All text that a reader must find: that of the block tree, with numbers, contents and footnote marks. */
function expectedText(document: RenderedDocument): string {
  const parts: string[] = [];
  const add = (inlines: readonly Inline[] | undefined) => parts.push(plainText(inlines ?? []));
  const contentsOf = (blocks: readonly Block[], depth: number) =>
    contentsHeadings(blocks, depth).map(headingText);
  visitDocument(document, {
    heading: (node) => parts.push(headingText(node)),
    paragraph: (node) => add(node.children),
    list: (node) => parts.push(...node.items.map((_item, index) => countItems(node)[index]?.label ?? '')),
    table: (node) => {
      for (const inlines of [node.caption, node.unit, ...node.notes]) add(inlines);
      for (const row of [...node.head, ...node.groups.flatMap((group) => group.rows)]) {
        for (const cell of row.cells) add(cell.children);
      }
    },
    keyValueList: (node) => {
      for (const { key, value } of node.entries) parts.push(`${plainText(key)} ${plainText(value)}`);
    },
    figure: (node) => add(node.caption),
    signatureBlock: (node) => {
      for (const { office, name } of node.signers) parts.push(`${plainText(office)} ${plainText(name)}`);
    },
    contents: (node) => parts.push(plainText(node.title), ...contentsOf(document.blocks, node.depth)),
    fillIn: (node) => {
      if (node.children.length === 0) parts.push(`[${node.label}]`);
    },
  });
  return parts.join(' ');
}

/** Words without dots that lead to a page and marks of footnotes; letter-spaced text is one word again. */
function words(text: string): readonly string[] {
  return text
    .replace(/b e s l u i t ?:/gu, 'besluit:')
    .replace(/\.{3,}/gu, ' ')
    .replace(/(?<=\p{L}\.)\d\b/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** The words of the first list that the second has not, or not as often. */
function surplus(first: readonly string[], second: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of second) left.set(word, (left.get(word) ?? 0) + 1);
  return first.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function digits(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}
