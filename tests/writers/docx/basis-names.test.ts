import { describe, expect, test } from 'vitest';
import type { BasisBestand } from '../../../src/huisstijl/huisstijl.ts';
import { createSource, spanOf } from '../../../src/source/source-text.ts';
import { documentOf, heading, list, paragraph } from '../../support/builders.ts';
import { lasten } from '../../support/sample-document.ts';
import { writeDocx } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { changed, houseTemplate } from './support/house-template.ts';
import { openPackage } from './support/package.ts';
import { all, type Element, textOf, valueAt } from './support/xml-tree.ts';

const yaml = createSource('templates/waterdorp/huisstijl.yaml', 'basis: …');
const named = (value: string) => ({ value, span: spanOf(yaml, 0, 5) });

const STYLE = (name: string, properties: string, kind = 'paragraph') =>
  `<w:style w:type="${kind}" w:customStyle="1" w:styleId="${name.replace(/ /g, '')}"><w:name w:val="${name}"/>${properties}</w:style>`;

const BROWN = STYLE(
  'Tabel financieel',
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="6B3E1F"/></w:tcPr></w:tblStylePr>',
  'table',
);

/** The house template with more styles, and without those of tables. */
async function template(styles: string, change: Partial<BasisBestand> = {}): Promise<BasisBestand> {
  const basis = await houseTemplate();
  const bytes = changed(basis.bytes, {
    'word/styles.xml': (xml) =>
      xml
        .replace(
          /<w:style (?:(?!<\/w:style>).)*w:val="(Tabel financieel|Tabelkop|Tabelcel)"\/>.*?<\/w:style>/gsu,
          '',
        )
        .replace('</w:styles>', `${styles}</w:styles>`),
  });
  return { ...basis, bytes, ...change };
}

const source = documentOf([
  heading(2, 'kop2', 'kop', 'Argumenten'),
  list('besluitpunt', 'decimal', ['het plan vast te stellen']),
  paragraph('Een noot', 'tabelnoot'),
  lasten,
]);

async function write(basis: BasisBestand, huisstijl = testHuisstijl()) {
  const { value, diagnostics } = await writeDocx(source, { ...huisstijl, basis });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  const file = openPackage(value);
  const paragraphs = all(file.part('word/document.xml'), 'w:p');
  const styleOf = (text: string) => {
    const found = paragraphs.find((one) => textOf(one).startsWith(text));
    return found && valueAt(found, 'w:pPr/w:pStyle');
  };
  const styles = all(file.part('word/styles.xml'), 'w:style');
  const style = (id: string | undefined): Element | undefined =>
    styles.find((one) => one.attributes['w:styleId'] === id);
  return { file, styleOf, style, diagnostics };
}

describe('styles of the template by other names', () => {
  test('are used for the roles that the huisstijl names them for', async () => {
    const basis = await template(STYLE('GW Besluit', '') + STYLE('GW Kop', ''), {
      stijlen: { besluitpunt: named('GW Besluit'), kop2: named('gw kop') },
    });
    const { styleOf, diagnostics } = await write(basis);
    expect(styleOf('het plan')).toBe('GWBesluit');
    expect(styleOf('Argumenten')).toBe('GWKop');
    expect(diagnostics.map(({ melding }) => melding).join()).not.toMatch(/Besluitpunt|GW/);
  });

  test('that are not there are told at the line that names them', async () => {
    const basis = await template(STYLE('GW Besluit', ''), {
      stijlen: { besluitpunt: named('GW Besluiten') },
    });
    const { diagnostics } = await write(basis);
    const found = diagnostics.find(({ span }) => span?.source === yaml);
    expect(found?.melding).toBe(
      "In basis.docx is geen alineastijl 'GW Besluiten'; 'besluitpunt' is opgemaakt volgens huisstijl.yaml.",
    );
    expect(found?.hint).toBe("Bedoelde u 'GW Besluit'?");
  });

  test('are offered when their names look like what is missing', async () => {
    const { diagnostics } = await write(await template(STYLE('GW Tabelnoot klein', '')));
    const missing = diagnostics.find(({ melding }) => melding.includes("'Tabelnoot'"));
    expect(missing?.hint).toContain('basis: { stijlen: { tabelnoot: GW Tabelnoot klein } }');
  });

  test('are not offered when they stand for another role, or for a lower point', async () => {
    const { diagnostics } = await write(await template(STYLE('Tabelnoot 2', '') + STYLE('Tabelkop', '')));
    const missing = diagnostics.find(({ melding }) => melding.includes("'Tabelnoot'"));
    expect(missing?.hint).not.toMatch(/Tabelnoot 2|: Tabelkop/);
  });
});

test('a style that the template lacks keeps its proportion to the running text of the template', async () => {
  const { style } = await write(await template(''));
  const basis = await template('');
  const bytes = changed(basis.bytes, {
    'word/styles.xml': (xml) =>
      xml.replace(/(<w:name w:val="Normal"\/>(?:(?!<\/w:style>).)*)<\/w:style>/su, (_, found: string) => {
        const without = found.replace(/<w:rPr>.*<\/w:rPr>/su, '');
        return `${without}<w:rPr><w:sz w:val="30"/></w:rPr></w:style>`;
      }),
  });
  const { style: styleLarge } = await write({ ...basis, bytes });
  const size = (one: Element | undefined) => Number(one && valueAt(one, 'w:rPr/w:sz'));
  expect(size(style('Tabelnoot'))).toBe(16);
  expect(size(styleLarge('Tabelnoot'))).toBe(24);
});

test('a table style of the template decides on the colours of its head', async () => {
  const { styleOf, style, file } = await write(await template(BROWN));
  const head = all(file.part('word/document.xml'), 'w:tr')[0];
  const styles = head ? all(head, 'w:pStyle').map((one) => style(one.attributes['w:val'])) : [];
  expect(styles.length).toBeGreaterThan(0);
  for (const one of styles) {
    expect(one && valueAt(one, 'w:rPr/w:color')).toBe('FFFFFF');
    expect(one && all(one, 'w:b')).toEqual([]);
  }
  expect(styleOf('Argumenten')).toBe('Kop2');
});

test('a last section without heads of its own has those of the section before', async () => {
  const basis = await houseTemplate({
    'word/document.xml': (xml) =>
      xml.replace(/<w:sectPr>.*<\/w:sectPr>/su, (section) => {
        const bare = section.replace(/<w:(header|footer)Reference[^>]*\/>/gu, '');
        return `<w:p><w:pPr>${section}</w:pPr></w:p>${bare}`;
      }),
  });
  const { file } = await write(basis);
  const heads = file.paths.filter((path) => path.startsWith('word/huis/') && path.endsWith('.xml'));
  expect(heads.map((path) => textOf(file.part(path))).join()).toContain('Gemeente Waterdorp');
});

describe('numbers of heading styles', () => {
  const numbersOf = (one: Element | undefined) => (one ? all(one, 'w:numPr').length : -1);

  test('stay behind', async () => {
    const { style } = await write(await houseTemplate());
    expect(numbersOf(style('Kop2'))).toBe(0);
  });

  test('are kept when the template says so, and no other heading takes them over', async () => {
    const { style, file } = await write({ ...(await houseTemplate()), kopnummers: true });
    expect(numbersOf(style('Kop2'))).toBe(1);
    const based = all(file.part('word/styles.xml'), 'w:style').filter(
      (one) => valueAt(one, 'w:basedOn') === 'Kop2',
    );
    for (const one of based) expect(valueAt(one, 'w:pPr/w:numPr/w:numId')).toBe('0');
  });
});
