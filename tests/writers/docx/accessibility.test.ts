import { describe, expect, test } from 'vitest';
import { completeDocument } from './support/documents.ts';
import { writtenPackage } from './support/package.ts';
import { all, at, type Element, elements, styleOf, textOf, valueAt } from './support/xml-tree.ts';

/** The rules of Word's accessibility checker (Microsoft, "Rules for the Accessibility Checker"), one test each. */
const written = writtenPackage(completeDocument);

async function body(): Promise<Element> {
  return (await written).part('word/document.xml');
}

async function style(id: string | undefined): Promise<Element> {
  const found = all((await written).part('word/styles.xml'), 'w:style').find(
    (one) => one.attributes['w:styleId'] === id,
  );
  if (!found) throw new Error(`geen stijl ${id}`);
  return found;
}

/** The level in the outline that a style gives, from 1; 10 for body text. */
async function outline(id: string | undefined): Promise<number> {
  return Number(valueAt(await style(id), 'w:pPr/w:outlineLvl') ?? 9) + 1;
}

describe('errors', () => {
  test('every picture has a text alternative, or is marked as decoration', async () => {
    const pictures = all(await body(), 'wp:docPr');
    expect(
      pictures.map((one) => one.attributes.descr ?? all(one, 'adec:decorative')[0]?.attributes.val),
    ).toEqual(['Gemeente Voorbeeld', 'De oversteek op de kaart', '1']);
  });

  test('every table has a head row that repeats, and says so in its look', async () => {
    for (const table of all(await body(), 'w:tbl')) {
      const rows = elements(table).filter(({ name }) => name === 'w:tr');
      expect(rows[0] && at(rows[0], 'w:trPr/w:tblHeader')).toBeDefined();
      expect(at(table, 'w:tblPr/w:tblLook')?.attributes['w:firstRow']).toBe('1');
    }
  });

  test('the document is not protected', async () => {
    expect(at((await written).part('word/settings.xml'), 'w:documentProtection')).toBeUndefined();
  });

  test('content controls have a title', async () => {
    const controls = all(await body(), 'w:sdt').filter((one) => !at(one, 'w:sdtPr/w:docPartObj'));
    expect(controls.map((one) => valueAt(one, 'w:sdtPr/w:alias'))).toEqual([
      'datum van de vergadering',
      'datum',
      'naam van de griffier',
    ]);
  });
});

describe('warnings', () => {
  test('table cells are merged in head rows of two levels only, and never nested', async () => {
    for (const table of all(await body(), 'w:tbl')) {
      for (const row of elements(table).filter(({ name }) => name === 'w:tr')) {
        const merged = [...all(row, 'w:gridSpan'), ...all(row, 'w:vMerge')].length > 0;
        if (merged) expect(at(row, 'w:trPr/w:tblHeader')).toBeDefined();
        expect(all(row, 'w:tbl')).toEqual([]);
      }
    }
  });

  test('every row has cells for the whole grid', async () => {
    for (const table of all(await body(), 'w:tbl')) {
      const grid = all(table, 'w:gridCol').length;
      for (const row of all(table, 'w:tr')) {
        const spans = elements(row)
          .filter(({ name }) => name === 'w:tc')
          .map((cell) => Number(valueAt(cell, 'w:tcPr/w:gridSpan') ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(grid);
      }
    }
  });

  test('heading levels skip none going down', async () => {
    const levels = await Promise.all(all(await body(), 'w:p').map((one) => outline(styleOf(one))));
    const headings = levels.filter((level) => level < 10);
    expect(headings).toEqual([1, 2, 2, 3, 3, 3, 2, 3, 2, 1]);
  });

  test('nothing stands outside the line of the text, except the watermark in the running head', async () => {
    expect([
      ...all(await body(), 'wp:anchor'),
      ...all(await body(), 'w:pict'),
      ...all(await body(), 'w:framePr'),
    ]).toEqual([]);
    expect(all((await written).part('word/header1.xml'), 'v:shape').map((one) => one.attributes.alt)).toEqual(
      [''],
    );
  });

  test('no text boxes', async () => {
    const xml = (await written).text('word/document.xml') + (await written).text('word/header1.xml');
    expect(xml).not.toMatch(/txbxContent|wps:txbx|v:textbox/);
  });

  test('text has contrast with its background: 4.5 to 1 or more (WCAG 2.2, 1.4.3)', async () => {
    const colours = all((await written).part('word/styles.xml'), 'w:color').map(
      (one) => one.attributes['w:val'] ?? '',
    );
    const backgrounds = ['FFFFFF', 'E9EEF5', 'EDEDED'];
    for (const colour of new Set(colours)) {
      for (const background of backgrounds) expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('tips', () => {
  test('no empty paragraphs and no repeated spaces, tabs or line ends for layout', async () => {
    const part = await body();
    const inCells = new Set(all(part, 'w:tc').flatMap((cell) => all(cell, 'w:p')));
    const outside = all(part, 'w:p').filter((one) => !inCells.has(one));
    const empty = outside.filter((one) => textOf(one) === '' && all(one, 'w:drawing').length === 0);
    // The format wants a paragraph after a table that ends a section; this one has no height to speak of.
    expect(empty.map(styleOf)).toEqual(['Tabelscheiding']);
    expect(outside.filter((one) => /\s{2,}/.test(textOf(one)))).toEqual([]);
    expect(all(part, 'w:p').filter((one) => all(one, 'w:tab').length > 1)).toEqual([]);
  });

  test('links have a text that says where they lead', async () => {
    const texts = all(await body(), 'w:hyperlink').map(textOf);
    expect(texts.filter((text) => text === '' || /^https?:/.test(text))).toEqual([]);
  });

  test('the title is in the properties, and headings give the document its structure', async () => {
    expect(at((await written).part('docProps/core.xml'), 'dc:title')?.children).toEqual([
      'Raadsvoorstel: Een veilige oversteek',
    ]);
    expect(await outline('Title')).toBe(1);
    expect(await outline('Heading2')).toBe(2);
    expect(await outline('Argumentkop')).toBe(3);
  });
});

describe('language', () => {
  test('the document is Dutch by its defaults, its properties and its proofing; other languages are marked', async () => {
    const styles = (await written).part('word/styles.xml');
    expect(at(styles, 'w:docDefaults/w:rPrDefault/w:rPr/w:lang')?.attributes['w:val']).toBe('nl-NL');
    expect(at((await written).part('docProps/core.xml'), 'dc:language')?.children).toEqual(['nl-NL']);
    expect(valueAt((await written).part('word/settings.xml'), 'w:themeFontLang')).toBe('nl-NL');
    const foreign = all(await body(), 'w:r').filter((run) => at(run, 'w:rPr/w:lang'));
    expect(foreign.map((run) => `${valueAt(run, 'w:rPr/w:lang')}: ${textOf(run)}`)).toEqual([
      'en: safe crossing',
    ]);
  });

  test('letter-spaced text is one word', async () => {
    const run = all(await body(), 'w:r').find((one) => valueAt(one, 'w:rPr/w:rStyle') === 'Gespatieerd');
    expect(run && textOf(run)).toBe('besluit:');
    expect(valueAt(await style('Gespatieerd'), 'w:rPr/w:spacing')).toBe('40');
  });
});

/** The contrast of two colours (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
