import { describe, expect, test } from 'vitest';
import { readWord } from '../../../src/ooxml/word/read-word.ts';
import type { WordParagraph, WordRun } from '../../../src/ooxml/word/word-document.ts';
import { paragraph, wordFile } from '../../support/word.ts';

describe('bold is turned over by every kind of style that has it', () => {
  const styles = `
    ${style('paragraph', 'Vet', '<w:rPr><w:b/></w:rPr>')}
    ${style('paragraph', 'Niet', '<w:basedOn w:val="Vet"/><w:rPr><w:b w:val="0"/></w:rPr>')}
    ${style('paragraph', 'Weer', '<w:basedOn w:val="Vet"/>')}
    ${style('character', 'Sterk', '<w:rPr><w:b/></w:rPr>')}`;
  const bold = (pPr: string, rPr: string) =>
    runOf(`<w:p><w:pPr>${pPr}</w:pPr><w:r><w:rPr>${rPr}</w:rPr><w:t>a</w:t></w:r></w:p>`, styles).bold;

  test.each([
    ['nothing says so', '', '', false],
    ['the run says so', '', '<w:b/>', true],
    ['the run says that it is not', named('Vet'), '<w:b w:val="false"/>', false],
    ['its paragraph style says so', named('Vet'), '', true],
    ['a style that it is based on says so', named('Weer'), '', true],
    ['a nearer style says that it is not', named('Niet'), '', false],
    ['its character style says so', '', '<w:rStyle w:val="Sterk"/>', true],
    ['both say so', named('Vet'), '<w:rStyle w:val="Sterk"/>', false],
    ['both say so and the run too', named('Vet'), '<w:rStyle w:val="Sterk"/><w:b/>', true],
    ['its style is not in the file', named('Weg'), '', false],
  ])('%s', (_, pPr, rPr, is) => {
    expect(bold(pPr, rPr)).toBe(is);
  });
});

test('properties that are no switch come from the nearest that says so', () => {
  const styles = `
    ${style('paragraph', 'Lijn', '<w:rPr><w:u w:val="single"/><w:vertAlign w:val="superscript"/></w:rPr>')}
    ${style('paragraph', 'Zonder', '<w:basedOn w:val="Lijn"/><w:rPr><w:u w:val="none"/></w:rPr>')}`;
  const shown = (id: string) => runOf(paragraph('a', named(id)), styles);
  expect(shown('Lijn')).toMatchObject({ underline: true, vertical: 'super' });
  expect(shown('Zonder')).toMatchObject({ underline: false, vertical: 'super' });
});

describe('the default of the file holds where nothing else does', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="S"><w:name w:val="Normal"/><w:pPr><w:ind w:left="400"/></w:pPr></w:style>`;

  test('for a paragraph without a style', () => {
    expect(first(paragraph('a'), styles)).toMatchObject({
      style: { id: 'S', name: 'Normal' },
      align: 'justify',
      indent: 20,
    });
    expect(runOf(paragraph('a'), styles).italic).toBe(true);
  });

  test('not where the paragraph says otherwise', () => {
    const own = '<w:jc w:val="center"/><w:ind w:left="0"/>';
    expect(first(paragraph('a', own), styles)).toMatchObject({ align: 'center', indent: 0 });
  });
});

describe('a heading', () => {
  const heading = (more: string, name = 'heading 2') =>
    `<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="${name}"/>${more}</w:style>${style('paragraph', 'Eigen', '<w:basedOn w:val="Kop2"/>')}`;

  test.each([
    ['by its level', heading('<w:pPr><w:outlineLvl w:val="3"/></w:pPr>', 'Tussenkop'), named('Kop2'), 4],
    ['by its name', heading(''), named('Kop2'), 2],
    ['by its name in Dutch', heading('', 'Kop 2'), named('Kop2'), 2],
    ['by what its style is based on', heading(''), named('Eigen'), 2],
    ['by itself', '', '<w:outlineLvl w:val="0"/>', 1],
    ['that says it is text', heading(''), `${named('Kop2')}<w:outlineLvl w:val="9"/>`, undefined],
    ['of a style that is not in the file', '', named('Heading2'), undefined],
  ])('%s', (_, styles, pPr, outline) => {
    expect(first(paragraph('a', pPr), styles).outline).toBe(outline);
  });
});

describe('a style is named without the language of its program', () => {
  test.each([
    ['Heading 1', 'heading 1'],
    ['Kop 3', 'heading 3'],
    ['Standaard', 'Normal'],
    ['Lijstalinea', 'List Paragraph'],
    ['Inhopg 1', 'toc 1'],
    ['Footnote Text', 'footnote text'],
    ['Besluitpunt', 'Besluitpunt'],
    ['Kop 12', 'Kop 12'],
  ])('%s', (written, name) => {
    const styles = `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="${written}"/></w:style>`;
    expect(first(paragraph('a', named('A')), styles).style.name).toBe(name);
  });

  test('with those that it is based on', () => {
    const styles = `${style('paragraph', 'A', '<w:basedOn w:val="B"/>')}${style('paragraph', 'B', '<w:basedOn w:val="C"/>')}${style('paragraph', 'C', '')}`;
    expect(first(paragraph('a', named('A')), styles).style).toEqual({
      id: 'A',
      name: 'A',
      basedOn: ['B', 'C'],
    });
  });
});

describe('styles that make no sense', () => {
  test.each([
    [
      'a circle',
      `${style('paragraph', 'A', '<w:basedOn w:val="B"/>')}${style('paragraph', 'B', '<w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr>')}`,
    ],
    [
      'one of another kind',
      `${style('paragraph', 'A', '<w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr>')}${style('character', 'B', '')}`,
    ],
    [
      'ten thousand based on each other',
      Array.from({ length: 10_000 }, (_, index) =>
        style(
          'paragraph',
          index === 0 ? 'A' : `A${index}`,
          `<w:basedOn w:val="A${index + 1}"/><w:rPr><w:b/></w:rPr>`,
        ),
      ).join(''),
    ],
  ])('%s', (_, styles) => {
    expect(runOf(paragraph('a', named('A')), styles).bold).toBe(true);
  });
});

describe('the indent of a numbered paragraph is that of', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="-"/><w:pPr><w:ind w:left="720"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const inList = '<w:numPr><w:numId w:val="1"/></w:numPr>';
  const indentOf = (pPr: string, stylePr: string) => {
    const styles = `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:pPr>${stylePr}</w:pPr></w:style>`;
    return first(paragraph('a', named('A') + pPr), styles, { numbering }).indent;
  };

  test.each([
    ['its list', inList, '', 36],
    ['its list rather than its style', inList, '<w:ind w:left="200"/>', 36],
    ['itself rather than its list', `${inList}<w:ind w:left="100"/>`, '', 5],
    ['its style where that names the list', '', `${inList}<w:ind w:left="200"/>`, 10],
    ['its list where its style says nothing', '', inList, 36],
  ])('%s', (_, pPr, stylePr, indent) => {
    expect(indentOf(pPr, stylePr)).toBe(indent);
  });
});

test('left and right change places in text from right to left', () => {
  const align = (pPr: string) => first(paragraph('a', `<w:bidi/>${pPr}`), '').align;
  expect(['', '<w:jc w:val="left"/>', '<w:jc w:val="end"/>'].map(align)).toEqual(['right', 'right', 'left']);
});

describe('a table style', () => {
  const styles = `<w:style w:type="table" w:styleId="T"><w:name w:val="Cijfers"/>
    <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="DDDDDD"/></w:tcPr></w:tblStylePr>
    <w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:top w:val="single"/></w:tcBorders></w:tcPr></w:tblStylePr>
    <w:tblStylePr w:type="firstCol"><w:rPr><w:i/></w:rPr></w:tblStylePr></w:style>`;
  const row = `<w:tr>${'<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>'.repeat(2)}</w:tr>`;
  const looks = (look: string) => {
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="T"/>${look}</w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${row.repeat(3)}</w:tbl>`;
    const block = opened(table, { styles }).body[0];
    if (block?.type !== 'table') throw new Error('no table');
    return block.rows.map(({ cells }) =>
      cells.map(({ blocks, shaded, ruleAbove }) => {
        const { bold, italic } = runsIn(blocks[0] as WordParagraph)[0] as WordRun;
        return [bold && 'b', italic && 'i', shaded && 's', ruleAbove && 'r'].filter(Boolean).join('');
      }),
    );
  };

  test('counts where the table shows it', () => {
    const all = '<w:tblLook w:firstRow="1" w:lastRow="1" w:firstColumn="1" w:noHBand="1" w:noVBand="1"/>';
    expect(looks(all)).toEqual([
      ['bis', 'bs'],
      ['i', ''],
      ['bir', 'br'],
    ]);
  });

  test('also where that is written as a number', () => {
    expect(looks('<w:tblLook w:val="0020"/>')).toEqual([
      ['bs', 'bs'],
      ['', ''],
      ['', ''],
    ]);
  });

  test('not otherwise', () => {
    expect(looks('').flat()).toEqual(['', '', '', '', '', '']);
  });
});

function named(id: string): string {
  return `<w:pStyle w:val="${id}"/>`;
}

function style(kind: string, id: string, inside: string): string {
  return `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;
}

function opened(body: string, content: Parameters<typeof wordFile>[1]) {
  const result = readWord(wordFile(body, content));
  if ('refused' in result) throw new Error(result.refused);
  return result.document;
}

function first(body: string, styles: string, more: Parameters<typeof wordFile>[1] = {}): WordParagraph {
  const block = opened(body, { styles, ...more }).body[0];
  if (block?.type !== 'paragraph') throw new Error('no paragraph');
  return block;
}

function runsIn({ children }: WordParagraph): readonly WordRun[] {
  return children.flatMap((one) => (one.type === 'run' ? [one] : []));
}

function runOf(body: string, styles: string): WordRun {
  const [run] = runsIn(first(body, styles));
  if (!run) throw new Error('no run');
  return run;
}
