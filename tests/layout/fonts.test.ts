import * as hb from 'harfbuzzjs';
import { PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { parseSfnt, type Sfnt } from '../../src/fonts/sfnt.ts';
import { readTables } from '../../src/fonts/sfnt-tables.ts';
import type { FontFile, Lettertype } from '../../src/huisstijl/huisstijl.ts';
import { loadSubsetter } from '../../src/writers/pdf/fonts/subset-font.ts';
import { paragraph } from '../support/builders.ts';
import { writePdf } from '../support/write.ts';
import { cffFont } from '../writers/pdf/cff-font.ts';
import { conformanceProblems } from '../writers/pdf/conformance.ts';
import { entry, type ReadPdf, readPdf, streamBytes } from '../writers/pdf/read-pdf.ts';
import { document } from '../writers/pdf/sample.ts';
import { readingText } from '../writers/pdf/tree-text.ts';
import { testHuisstijl, testLettertype } from '../writers/test-huisstijl.ts';

const WORDS = 'De raad stelt het krediet vast.';

async function read(lettertype: Lettertype) {
  const { value, diagnostics } = await writePdf(document([paragraph(WORDS)]), testHuisstijl({ lettertype }));
  expect(diagnostics).toEqual([]);
  return readPdf(value ?? new Uint8Array(0));
}

function fontsOf(pdf: ReadPdf, subtype: string): PDFDict[] {
  return pdf.document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && entry(object, 'Subtype') === subtype ? [object] : [],
    );
}

const fonts = testLettertype();

function sfntOf(file: FontFile): Sfnt {
  const font = parseSfnt(file.bytes);
  if (!font) throw new Error(`geen lettertype: ${file.path}`);
  return font;
}

/** A glyph of every few, the whole font through; .notdef first. */
function everyFewGlyphs({ widths }: Sfnt): number[] {
  return Array.from({ length: Math.ceil(widths.length / 7) }, (_, index) => index * 7);
}

describe('a subset', () => {
  test('keeps the outlines that are asked for, with the parts of composite glyphs, and no layout tables', async () => {
    const font = sfntOf(fonts.normaal);
    const subsetter = await loadSubsetter([font]);
    const some = subsetter(font, [0, 36, 37])?.bytes;
    const more = subsetter(font, [0, 36, 37, 174])?.bytes;
    if (!some || !more) throw new Error('geen uitsnede');
    expect([...readTables(some).keys()].sort()).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    expect(more.length).toBeGreaterThan(some.length);
    expect(some.length).toBeLessThan(font.bytes.length / 20);
    expect(subsetter(font, [0, 36, 37])?.bytes).toEqual(some);
  });

  test.each([fonts.normaal, fonts.vet, fonts.cursief, ...fonts.terugval].flatMap((file) => file ?? []))(
    'draws each glyph of $path as HarfBuzz draws it in the whole font',
    async (file) => {
      const sfnt = sfntOf(file);
      const subset = (await loadSubsetter([sfnt]))(sfnt, everyFewGlyphs(sfnt));
      if (!subset) throw new Error('geen uitsnede');
      const whole = new hb.Font(new hb.Face(new hb.Blob(sfnt.bytes), 0));
      const part = new hb.Font(new hb.Face(new hb.Blob(subset.bytes), 0));
      for (const glyph of everyFewGlyphs(sfnt)) {
        const number = subset.numberOf(glyph);
        expect(part.glyphToPath(number)).toBe(whole.glyphToPath(glyph));
        expect(part.glyphHAdvance(number)).toBe(whole.glyphHAdvance(glyph));
      }
    },
  );

  test('is refused of a font whose outlines lie outside their table', async () => {
    const bytes = fonts.normaal.bytes.slice();
    readTables(bytes).get('loca')?.fill(0xff, 72);
    const font = sfntOf({ ...fonts.normaal, bytes });
    expect((await loadSubsetter([font]))(font, [0, 36, 37])).toBeUndefined();
  });

  test('leads each code to its glyph', async () => {
    const pdf = await read(testLettertype());
    const fonts = fontsOf(pdf, 'CIDFontType2');
    for (const font of fonts) {
      const map = font.lookup(PDFName.of('CIDToGIDMap'));
      if (!(map instanceof PDFRawStream)) throw new Error('geen CIDToGIDMap');
      const glyphs = streamBytes(map);
      expect([glyphs[0], glyphs[1]]).toEqual([0, 0]);
      expect(glyphs.length % 2).toBe(0);
    }
    expect(fonts.length).toBeGreaterThan(0);
  });
});

test('a font with PostScript outlines is embedded as such', async () => {
  const font = cffFont();
  const pdf = await read({ ...testLettertype(), normaal: font });
  expect(conformanceProblems(pdf)).toEqual([]);
  expect(readingText(pdf)).toBe(WORDS);
  expect(fontsOf(pdf, 'CIDFontType0').length).toBe(1);
});

test('a font of which HarfBuzz can make no subset is named', async () => {
  const lettertype = { ...testLettertype(), normaal: cffFont(96) };
  const { diagnostics } = await writePdf(document([paragraph(WORDS)]), testHuisstijl({ lettertype }));
  expect(diagnostics.map(({ regel, ernst }) => [regel, ernst])).toEqual([['lettertype-onbruikbaar', 'fout']]);
  expect(diagnostics[0]?.melding).toContain('fonts/Proef.otf');
});
