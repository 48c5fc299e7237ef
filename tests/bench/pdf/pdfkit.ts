import { readFileSync } from 'node:fs';
import type { Maker } from './contender.ts';
import { type Content, content } from './content.ts';

const LEFT = 71;
const WIDTH = 453;
const BOTTOM = 770;
/** With the 12.2 points of the font a line of 14, as the others have. */
const LINE_GAP = 1.8;
const fonts = {
  normal: readFileSync('templates/standaard/fonts/Carlito-Regular.ttf'),
  bold: readFileSync('templates/standaard/fonts/Carlito-Bold.ttf'),
};

/** PDFKit with tags put in by hand, as its guide shows; the font files are read once. */
export async function openPdfkit(length = 1): Promise<Maker> {
  const { default: PDFDocument } = await import('pdfkit');
  return (number) =>
    new Promise((resolve, reject) => {
      const { title, sections } = content(number, length);
      const doc = new PDFDocument({
        size: 'A4',
        margin: LEFT,
        pdfVersion: '1.7',
        subset: 'PDF/A-2a',
        tagged: true,
        lang: 'nl-NL',
        displayTitle: true,
        info: { Title: title, CreationDate: new Date(0) },
        font: '',
      });
      const chunks: Buffer[] = [];
      doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      doc.on('end', () => resolve(Buffer.concat(chunks)));
      doc.on('error', reject);
      doc.registerFont('normal', fonts.normal);
      doc.registerFont('bold', fonts.bold);
      const root = doc.struct('Document');
      doc.addStructure(root);
      const put = (tag: string, text: string, bold: boolean, size: number): void => {
        root.add(
          doc.struct(tag, {}, () => {
            doc.font(bold ? 'bold' : 'normal').fontSize(size);
            doc.text(text, LEFT, undefined, { width: WIDTH, lineGap: LINE_GAP });
          }),
        );
        doc.moveDown(0.5);
      };
      put('H1', title, true, 18);
      for (const section of sections) {
        put(`H${section.level}`, section.heading, true, section.level === 2 ? 13 : 11);
        for (const paragraph of section.paragraphs) put('P', paragraph, false, 10);
        putList(doc, root, section.points);
        if (section.table) putTable(doc, root, section.table);
      }
      doc.end();
    });
}

type Doc = PDFKit.PDFDocument;
type Struct = ReturnType<Doc['struct']>;

function putList(doc: Doc, root: Struct, points: readonly string[]): void {
  const list = doc.struct('L');
  for (const point of points) {
    const item = doc.struct('LI');
    item.add(
      doc.struct('Lbl', {}, () => void doc.text('• ', LEFT, undefined, { continued: false, width: 12 })),
    );
    doc.moveUp();
    item.add(
      doc.struct(
        'LBody',
        {},
        () => void doc.text(point, LEFT + 14, undefined, { width: WIDTH - 14, lineGap: LINE_GAP }),
      ),
    );
    item.end();
    list.add(item);
  }
  list.end();
  root.add(list);
  doc.moveDown(0.5);
}

function putTable(doc: Doc, root: Struct, table: NonNullable<Content['sections'][number]['table']>): void {
  doc.font('normal').fontSize(9);
  const element = doc.struct('Table');
  element.add(
    doc.struct('Caption', {}, () => void doc.text(table.caption, LEFT, undefined, { width: WIDTH })),
  );
  [table.head, ...table.rows].forEach((cells, index) => {
    if (doc.y > BOTTOM - 20) doc.addPage();
    const y = doc.y + 2;
    const row = doc.struct('TR');
    doc.font(index === 0 ? 'bold' : 'normal');
    cells.forEach((text, column) => {
      const x = column === 0 ? LEFT : LEFT + 180 + (column - 1) * 68;
      row.add(
        doc.struct(index === 0 || column === 0 ? 'TH' : 'TD', {}, () => {
          doc.text(text, x, y, { width: column === 0 ? 175 : 64, align: column === 0 ? 'left' : 'right' });
        }),
      );
    });
    row.end();
    element.add(row);
  });
  element.end();
  root.add(element);
  doc.moveDown(1);
}
