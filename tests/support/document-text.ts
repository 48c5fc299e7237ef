import { numberReader } from '../writers/docx/support/numbers.ts';
import { openPackage, type WordPackage } from '../writers/docx/support/package.ts';
import { all, at, type Element, elements, valueAt } from '../writers/docx/support/xml-tree.ts';
import { type PageText, readPageText } from '../writers/pdf/content-text.ts';
import { allElements, type ReadElement, readPdf } from '../writers/pdf/read-pdf.ts';

/** What a reader meets in a document, in reading order, in whatever format it is. */
export interface DocumentText {
  /** Everything but the table of contents and the footnotes: numbers of lists, captions and cells as well. */
  readonly words: readonly string[];
  readonly notes: readonly string[];
  /** The lines of the table of contents, with the number of the page. */
  readonly contents: readonly string[];
  /** The cells with text of each row of each table. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** The text of a PDF by its tags, without those of some elements. */
export async function tagTextOfPdf(bytes: Uint8Array, skip: readonly string[]): Promise<string> {
  const pdf = await readPdf(bytes);
  const pages = pdf.pages.map((page) => readPageText(page, pdf));
  return textIn(pdf.root, pages, skip);
}

function textIn(element: ReadElement, pages: readonly PageText[], skip: readonly string[] = []): string {
  if (skip.includes(element.tag)) return INLINE.has(element.tag) ? '' : ' ';
  const inner = element.kids.map((kid) => {
    if (kid.kind === 'content') return pages[kid.page]?.byMcid.get(kid.mcid) ?? '';
    return kid.kind === 'element' ? textIn(kid.element, pages, skip) : '';
  });
  return INLINE.has(element.tag) ? inner.join('') : ` ${inner.join('')} `;
}

/** Reads a PDF by its tags. */
export async function textOfPdf(bytes: Uint8Array): Promise<DocumentText> {
  const pdf = await readPdf(bytes);
  const pages = pdf.pages.map((page) => readPageText(page, pdf));
  const text = (element: ReadElement, skip: readonly string[] = []) => textIn(element, pages, skip);
  const tagged = (root: ReadElement, ...tags: readonly string[]) =>
    allElements(root).filter(({ tag }) => tags.includes(tag));
  return {
    words: plain(text(pdf.root, ['TOC', 'Note'])).split(' '),
    notes: tagged(pdf.root, 'Note').map((note) => plain(text(note))),
    contents: tagged(pdf.root, 'TOCI').map((entry) => plain(text(entry))),
    tables: tagged(pdf.root, 'Table').map((table) =>
      tagged(table, 'TR').map((row) => filled(tagged(row, 'TH', 'TD').map((cell) => plain(text(cell))))),
    ),
  };
}

const INLINE = new Set(['Span', 'Link', 'Reference', 'Em', 'Strong']);

/** Reads a Word file by its XML, with the numbers that Word works out. */
export function textOfDocx(bytes: Uint8Array): DocumentText {
  const file = openPackage(bytes);
  const body = file.part('word/document.xml');
  const number = numberReader(file.part('word/numbering.xml'));
  const isContents = (node: Element) => at(node, 'w:sdtPr/w:docPartObj') !== undefined;
  const text = (node: Element): string => {
    if (isContents(node) || node.name === 'w:sdtPr') return '';
    if (node.name === 'w:r') return runText(node);
    const inner = elements(node).map(text).join('');
    return node.name === 'w:p' ? `${number(node) ?? ''} ${inner} ` : inner;
  };
  const tables = all(body, 'w:tbl').filter((one) => valueAt(one, 'w:tblPr/w:tblCaption') !== 'Ondertekening');
  return {
    words: plain(text(body)).split(' '),
    notes: notesOf(file).map((note, index) =>
      plain(
        `${index + 1} ${all(note, 'w:p')
          .map((line) => all(line, 'w:r').map(runText).join(''))
          .join(' ')}`,
      ),
    ),
    contents: all(body, 'w:sdt')
      .filter(isContents)
      .flatMap((one) => all(one, 'w:hyperlink').map((link) => plain(all(link, 'w:r').map(runText).join('')))),
    tables: tables.map((table) =>
      all(table, 'w:tr').map((row) => filled(all(row, 'w:tc').map((cell) => plain(text(cell))))),
    ),
  };
}

function notesOf(file: WordPackage): readonly Element[] {
  return all(file.part('word/footnotes.xml'), 'w:footnote').filter(
    (note) => Number(note.attributes['w:id']) > 0,
  );
}

/** The text of a run; a place to fill in shows in Word what belongs there, in the PDF a line to write on. */
function runText(run: Element): string {
  if (valueAt(run, 'w:rPr/w:rStyle') === 'PlaceholderText') return '';
  return elements(run)
    .map((part) => {
      if (part.name === 'w:t') return part.children.join('');
      if (part.name === 'w:tab' || part.name === 'w:br') return ' ';
      if (part.name === 'w:noBreakHyphen') return '-';
      return part.name === 'w:footnoteReference' ? (part.attributes['w:id'] ?? '') : '';
    })
    .join('');
}

/** Spaces and hyphens of every kind are one, those of breaking lines are none. */
export function plain(text: string): string {
  return text
    .replace(/\u00ad/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function filled(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cell !== '');
}
