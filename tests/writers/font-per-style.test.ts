import { PDFDict } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Huisstijl } from '../../src/huisstijl/huisstijl.ts';
import { documentOf, heading, paragraph } from '../support/builders.ts';
import { writeHtml, writePdf } from '../support/write.ts';
import { writtenPackage } from './docx/support/package.ts';
import { all, at, valueAt } from './docx/support/xml-tree.ts';
import { conformanceProblems } from './pdf/conformance.ts';
import { entry, type ReadPdf, readPdf } from './pdf/read-pdf.ts';
import { document } from './pdf/sample.ts';
import { readingText } from './pdf/tree-text.ts';
import { testHuisstijl, testLettertype } from './test-huisstijl.ts';

/** Text in Carlito (Calibri in Word), headings of the first level in Arimo (Arial). */
function twoFonts(insluiten = false): Huisstijl {
  const usual = testHuisstijl();
  const { terugval: _, ...arial } = testLettertype('Arimo');
  return testHuisstijl({
    lettertype: { ...testLettertype('Carlito'), insluiten, andere: [{ ...arial, soort: 'serif' }] },
    stijlen: { ...usual.stijlen, kop1: { ...usual.stijlen.kop1, lettertype: 'Arial' } },
  });
}

const BLOCKS = [
  heading(1, 'kop1', 'doel', 'Doel'),
  paragraph('Rustig zwemmen'),
  heading(2, 'kop2', 'later', 'Later'),
];

function fontNames(pdf: ReadPdf): readonly string[] {
  return pdf.document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && entry(object, 'Subtype') === 'Type0'
        ? [(entry(object, 'BaseFont') ?? '').replace(/^\/?[A-Z]{6}\+/, '')]
        : [],
    );
}

describe('a font per style', () => {
  test('should draw a heading in its own font, and in that of the text what it lacks', async () => {
    const { value, diagnostics } = await writePdf(
      document([heading(1, 'kop1', 'doel', 'Doel'), paragraph('Rustig zwemmen')]),
      twoFonts(),
    );
    const bytes = value ?? new Uint8Array();
    expect(diagnostics).toEqual([]);
    const pdf = await readPdf(bytes);
    expect(conformanceProblems(pdf)).toEqual([]);
    expect(readingText(pdf)).toContain('Doel');
    const names = fontNames(pdf);
    expect(names).toContain('Arimo-Bold');
    expect(names).toContain('Carlito-Regular');
    expect(names).not.toContain('Carlito-Bold');
  });

  test('should name the fonts in the styles of Word, also where one is based on another', async () => {
    const file = await writtenPackage(documentOf(BLOCKS), twoFonts());
    const styles = all(file.part('word/styles.xml'), 'w:style');
    const fontOf = (id: string) => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
      return style && at(style, 'w:rPr/w:rFonts')?.attributes['w:ascii'];
    };
    expect(fontOf('Heading1')).toBe('Arial');
    expect(fontOf('Heading2')).toBeUndefined();
    expect(fontOf('Normal')).toBe('Calibri');
    const fonts = all(file.part('word/fontTable.xml'), 'w:font');
    expect(fonts.map((font) => [font.attributes['w:name'], valueAt(font, 'w:altName')])).toEqual([
      ['Calibri', 'Carlito'],
      ['Carlito', undefined],
      ['Arial', 'Arimo'],
      ['Arimo', undefined],
    ]);
  });

  test('should embed the faces of all fonts when the house asks for it', async () => {
    const file = await writtenPackage(documentOf(BLOCKS), twoFonts(true));
    expect(file.paths.filter((path) => path.endsWith('.odttf'))).toHaveLength(8);
    const arimo = all(file.part('word/fontTable.xml'), 'w:font').at(-1);
    expect(arimo && at(arimo, 'w:embedBold')).toBeDefined();
  });

  test('should name the fonts in the style sheet of a page, with what they fall back on', async () => {
    const { value } = await writeHtml(documentOf(BLOCKS), twoFonts());
    const html = new TextDecoder().decode(value);
    expect(html).toMatch(/\.kop1 \{\s+font-family: "Arial", serif;/);
    expect(html).toMatch(/\.kop2, \.voetnotenkop \{\s+font-family: "Calibri", sans-serif;/);
  });
});
