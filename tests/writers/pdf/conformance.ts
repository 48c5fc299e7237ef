import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { type PageText, readPageText } from './content-text.ts';
import {
  allElements,
  childElements,
  dictOf,
  entry,
  type ReadElement,
  type ReadPdf,
  streamBytes,
} from './read-pdf.ts';

/**
 * Holds a PDF against the rules of ISO 14289-1 and ISO 19005-2 that can be read from its objects, each rule
 * on its own. Gives one line for each breach.
 */
export function conformanceProblems(pdf: ReadPdf): string[] {
  const problems: string[] = [];
  const report = (problem: string): void => {
    problems.push(problem);
  };
  const pages = pdf.pages.map((page) => readPageText(page, pdf));
  const elements = allElements(pdf.root);
  checkCatalog(pdf, report);
  checkMetadata(pdf, report);
  checkPages(pdf, pages, report);
  checkContent(pdf, pages, elements, report);
  checkHeadings(elements, report);
  checkLists(elements, report);
  for (const table of elements.filter(({ tag }) => tag === 'Table')) checkTable(table, report);
  checkFigures(elements, report);
  checkNotes(elements, report);
  checkLinks(pdf, elements, report);
  checkFonts(pdf, report);
  checkIds(elements, report);
  return problems;
}

type Report = (problem: string) => void;

function checkCatalog({ catalog, document }: ReadPdf, report: Report): void {
  if (!/\/Marked true/.test(String(catalog.lookup(PDFName.of('MarkInfo'))))) report('MarkInfo zonder Marked');
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(entry(catalog, 'Lang') ?? '')) report('geen taal van het document');
  const viewer = String(catalog.lookup(PDFName.of('ViewerPreferences')));
  if (!/\/DisplayDocTitle true/.test(viewer)) report('titel wordt niet getoond');
  const intents = catalog.lookup(PDFName.of('OutputIntents'), PDFArray);
  const intent = intents.lookup(0, PDFDict);
  if (entry(intent, 'S') !== 'GTS_PDFA1') report('geen OutputIntent voor PDF/A');
  const profile = intent.lookup(PDFName.of('DestOutputProfile'));
  if (!(profile instanceof PDFRawStream)) report('geen kleurprofiel');
  else {
    const bytes = streamBytes(profile);
    if (Buffer.from(bytes.subarray(36, 40)).toString() !== 'acsp') report('kleurprofiel is geen ICC-profiel');
    if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) !== bytes.length)
      report('lengte van het kleurprofiel klopt niet');
  }
  for (const key of ['OpenAction', 'AA', 'JavaScript', 'OCProperties', 'AcroForm'])
    if (catalog.has(PDFName.of(key))) report(`${key} in de catalogus`);
  if (document.context.trailerInfo.Encrypt) report('versleuteld');
  if (!document.context.trailerInfo.ID) report('geen ID');
}

function checkMetadata({ catalog, document, xmp }: ReadPdf, report: Report): void {
  const stream = catalog.lookup(PDFName.of('Metadata'));
  if (stream instanceof PDFRawStream && stream.dict.has(PDFName.of('Filter'))) report('XMP is gecomprimeerd');
  if (!/<pdfaid:part>[23]<\/pdfaid:part>/.test(xmp)) report('pdfaid:part ontbreekt');
  if (!/<pdfaid:conformance>A<\/pdfaid:conformance>/.test(xmp)) report('geen niveau A');
  if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp)) report('pdfuaid:part ontbreekt');
  if (!/pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/</.test(xmp))
    report('pdfuaid is niet beschreven');
  const title = (document.getTitle() ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  if (title === '' || !xmp.includes(`x-default">${title}<`)) report('titel in Info en XMP verschilt');
  const created = document.getCreationDate()?.toISOString().replace('.000', '');
  if (!xmp.includes(`<xmp:CreateDate>${created}<`)) report('datum in Info en XMP verschilt');
}

function checkPages(pdf: ReadPdf, pages: readonly PageText[], report: Report): void {
  pdf.pages.forEach(({ dict }, index) => {
    const page = pages[index];
    if (entry(dict, 'Tabs') !== 'S') report(`bladzijde ${index + 1}: geen Tabs /S`);
    if (!page) return;
    if (page.byMcid.size > 0 && !dict.has(PDFName.of('StructParents')))
      report(`bladzijde ${index + 1}: geen StructParents`);
    for (const operator of page.unmarked)
      report(`bladzijde ${index + 1}: ${operator} buiten gemarkeerde inhoud`);
    if (page.unmapped > 0) report(`bladzijde ${index + 1}: ${page.unmapped} tekens zonder Unicode`);
    for (const { properties } of page.artifacts)
      if (!/\/Type \/(Layout|Pagination)/.test(properties))
        report(`bladzijde ${index + 1}: artefact zonder soort`);
  });
}

/** Each piece of content stands once in the tree, under an element of its tag, and the parent tree leads back to it. */
function checkContent(
  pdf: ReadPdf,
  pages: readonly PageText[],
  elements: readonly ReadElement[],
  report: Report,
): void {
  const seen = new Set<string>();
  const parents = readParentTree(pdf);
  for (const element of elements)
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue;
      const key = `${kid.page}/${kid.mcid}`;
      if (seen.has(key)) report(`inhoud ${key} staat twee keer in de boom`);
      seen.add(key);
      const tag = pages[kid.page]?.tagOfMcid.get(kid.mcid);
      if (tag !== element.tag) report(`inhoud ${key} is ${tag}, in de boom ${element.tag}`);
      const list = parents.get(Number(entry(pdf.pages[kid.page]?.dict ?? pdf.catalog, 'StructParents')));
      const parent = list instanceof PDFArray ? String(list.get(kid.mcid)) : 'geen';
      if (parent !== element.ref)
        report(`inhoud ${key}: ParentTree wijst naar ${parent}, niet ${element.ref}`);
    }
  pages.forEach((page, index) => {
    for (const mcid of page.byMcid.keys())
      if (!seen.has(`${index}/${mcid}`)) report(`inhoud ${index}/${mcid} staat niet in de boom`);
  });
  for (const element of elements)
    for (const child of childElements(element))
      if (String(child.dict.get(PDFName.of('P'))) !== element.ref) report(`P van ${child.tag} klopt niet`);
}

function readParentTree(pdf: ReadPdf): Map<number, PDFObject | undefined> {
  const root = dictOf(pdf.catalog.lookup(PDFName.of('StructTreeRoot')));
  const numbers = dictOf(root.lookup(PDFName.of('ParentTree'))).lookup(PDFName.of('Nums'), PDFArray);
  const map = new Map<number, PDFObject | undefined>();
  for (let index = 0; index < numbers.size(); index += 2) {
    const value = numbers.get(index + 1);
    const key = numbers.lookup(index, PDFNumber).asNumber();
    const found = pdf.document.context.lookup(value);
    map.set(key, found instanceof PDFArray ? found : value);
  }
  return map;
}

function checkHeadings(elements: readonly ReadElement[], report: Report): void {
  let level = 0;
  for (const { tag } of elements) {
    const found = /^H([1-6])$/.exec(tag)?.[1];
    if (!found) continue;
    if (Number(found) > level + 1) report(`kop ${tag} na niveau ${level}`);
    level = Number(found);
  }
}

function checkLists(elements: readonly ReadElement[], report: Report): void {
  for (const element of elements) {
    const kids = childElements(element).map(({ tag }) => tag);
    if (element.tag === 'L') {
      if (kids.some((tag) => tag !== 'LI')) report('L met iets anders dan LI');
      if (!element.attributes.ListNumbering) report('L zonder ListNumbering');
    }
    if (element.tag === 'LI' && kids.some((tag) => tag !== 'Lbl' && tag !== 'LBody'))
      report('LI met iets anders dan Lbl en LBody');
  }
}

const TABLE_PARTS: Record<string, readonly string[]> = {
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};

function checkTable(table: ReadElement, report: Report): void {
  const parts = childElements(table);
  if (parts.some(({ tag }, index) => tag === 'Caption' && index > 0))
    report('Caption is niet het eerste kind');
  if (!parts.some(({ tag }) => tag === 'TBody')) report('Table zonder TBody');
  for (const part of [table, ...parts, ...parts.flatMap(childElements)]) {
    const allowed = TABLE_PARTS[part.tag];
    if (allowed && childElements(part).some(({ tag }) => !allowed.includes(tag)))
      report(`${part.tag} met een kind dat er niet hoort`);
  }
  const ids = new Set(allElements(table).flatMap(({ attributes }) => attributes.ID ?? []));
  const columns = new Set<number>();
  for (const body of parts.filter(({ tag }) => tag !== 'Caption')) {
    const open: number[] = [];
    for (const row of childElements(body)) {
      let width = open.filter((rows) => rows > 0).length;
      const taken = open.map((rows) => Math.max(0, rows - 1));
      for (const cell of childElements(row)) {
        const { attributes, tag } = cell;
        const span = Number(attributes.ColSpan ?? 1);
        width += span;
        const rows = Number(attributes.RowSpan ?? 1) - 1;
        for (let index = 0; index < span; index++) if (rows > 0) taken.push(rows);
        if (tag === 'TH' && !attributes.Scope) report('TH zonder Scope');
        for (const id of attributes.Headers?.split(' ') ?? [])
          if (!ids.has(id)) report(`Headers noemt ${id}, dat er niet is`);
      }
      open.splice(0, open.length, ...taken.filter((rows) => rows > 0));
      columns.add(width);
    }
    if (open.length > 0) report('een cel steekt uit zijn groep');
  }
  if (columns.size > 1) report(`rijen met ${[...columns].join(' en ')} kolommen`);
}

function checkFigures(elements: readonly ReadElement[], report: Report): void {
  for (const { attributes, tag } of elements) {
    if (tag !== 'Figure') continue;
    if (!attributes.Alt) report('Figure zonder Alt');
    if (!attributes.BBox) report('Figure zonder BBox');
  }
}

function checkNotes(elements: readonly ReadElement[], report: Report): void {
  const notes = elements.filter(({ tag }) => tag === 'Note');
  for (const note of notes) {
    if (!note.attributes.ID) report('Note zonder ID');
    if (allElements(note).filter(({ tag }) => tag === 'Note').length > 1) report('Note in een Note');
  }
  const marks = elements.filter(({ tag }) => tag === 'Reference').length;
  if (notes.length > marks) report('Note zonder verwijzing');
}

function checkLinks(pdf: ReadPdf, elements: readonly ReadElement[], report: Report): void {
  const parents = readParentTree(pdf);
  const linked = new Map<string, ReadElement>();
  for (const element of elements)
    for (const kid of element.kids) if (kid.kind === 'object') linked.set(kid.ref, element);
  for (const { tag, kids } of elements)
    if (tag === 'Link') {
      if (!kids.some(({ kind }) => kind === 'object')) report('Link zonder annotatie');
      if (!kids.some(({ kind }) => kind !== 'object')) report('Link zonder tekst');
    }
  pdf.pages.forEach(({ dict }, index) => {
    const list = dict.lookup(PDFName.of('Annots'));
    if (!(list instanceof PDFArray)) return;
    for (const ref of list.asArray()) {
      const annotation = dictOf(pdf.document.context.lookup(ref));
      if (!entry(annotation, 'Contents')) report(`bladzijde ${index + 1}: koppeling zonder beschrijving`);
      if (entry(annotation, 'F') !== '4') report(`bladzijde ${index + 1}: koppeling zonder Print`);
      const element = linked.get(String(ref));
      if (element?.tag !== 'Link') report(`bladzijde ${index + 1}: koppeling staat niet in een Link`);
      const parent = parents.get(Number(entry(annotation, 'StructParent')));
      if (!(parent instanceof PDFRef) || String(parent) !== element?.ref)
        report(`bladzijde ${index + 1}: StructParent van een koppeling klopt niet`);
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = annotation
        .lookup(PDFName.of('Rect'), PDFArray)
        .asArray()
        .map((value) => (value instanceof PDFNumber ? value.asNumber() : 0));
      if (x1 <= x0 || y1 <= y0) report(`bladzijde ${index + 1}: koppeling zonder oppervlak`);
    }
  });
}

function checkFonts(pdf: ReadPdf, report: Report): void {
  for (const [, object] of pdf.document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || entry(object, 'Type') !== 'Font') continue;
    const name = entry(object, 'BaseFont') ?? '?';
    if (!/^[A-Z]{6}\+/.test(name)) report(`${name} is geen deelverzameling`);
    if (entry(object, 'Subtype') === 'Type0') {
      const cff = entry(object, 'Encoding') !== 'Identity-H';
      if (cff && !(object.lookup(PDFName.of('Encoding')) instanceof PDFRawStream))
        report(`${name} zonder Identity-H of CMap`);
      if (!object.has(PDFName.of('ToUnicode'))) report(`${name} zonder ToUnicode`);
      continue;
    }
    if (!object.has(PDFName.of('W'))) report(`${name} zonder breedten`);
    const descriptor = dictOf(object.lookup(PDFName.of('FontDescriptor')));
    const map = object.lookup(PDFName.of('CIDToGIDMap'));
    if (entry(object, 'Subtype') === 'CIDFontType2') {
      if (!(map instanceof PDFRawStream)) report(`${name} zonder CIDToGIDMap`);
      if (!descriptor.has(PDFName.of('FontFile2'))) report(`${name} is niet ingesloten`);
    } else {
      const file = descriptor.lookup(PDFName.of('FontFile3'));
      if (map) report(`${name} met CIDToGIDMap`);
      if (!(file instanceof PDFRawStream) || entry(file.dict, 'Subtype') !== 'CIDFontType0C')
        report(`${name} is niet ingesloten`);
    }
    if (descriptor.has(PDFName.of('CIDSet'))) report(`${name} met CIDSet`);
  }
}

function checkIds(elements: readonly ReadElement[], report: Report): void {
  const ids = elements.flatMap(({ attributes }) => attributes.ID ?? []);
  if (new Set(ids).size !== ids.length) report('een ID komt twee keer voor');
}
