import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../../support/sample-document.ts';
import { accessibilityProblems, RULES } from './support/accessibility-rules.ts';
import { changed } from './support/house-template.ts';
import { docxBytes, openPackage, writtenPackage } from './support/package.ts';
import { all, at, type Element, styleOf, textOf, valueAt } from './support/xml-tree.ts';

const written = writtenPackage(sampleDocument);

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

type Change = (xml: string) => string;

/** For each rule of the checker a change of the document, styles, settings or properties that breaks it. */
const BREAKS: readonly (readonly [rule: string, path: string, change: Change])[] = [
  ['alternative text', 'word/document.xml', (xml) => xml.replace(/ descr="[^"]*"/u, '')],
  ['column header', 'word/document.xml', (xml) => xml.replace('<w:tblHeader/>', '')],
  ['no protection', 'word/settings.xml', (xml) => xml.replace('<w:zoom', '<w:documentProtection/><w:zoom')],
  ['have titles', 'word/document.xml', (xml) => xml.replace(/<w:alias [^>]*>/u, '')],
  [
    'simple structure',
    'word/document.xml',
    (xml) => xml.replace('<w:tblHeader/>', '').replaceAll('<w:tblHeader/>', ''),
  ],
  ['every row covers', 'word/document.xml', (xml) => xml.replace('<w:gridSpan w:val="2"/>', '')],
  ['in line', 'word/document.xml', (xml) => xml.replaceAll('wp:inline', 'wp:anchor')],
  ['image watermark', 'word/header1.xml', (xml) => xml.replaceAll('v:textpath', 'v:imagedata')],
  ['contrast', 'word/styles.xml', (xml) => xml.replaceAll('"595959"', '"AAAAAA"')],
  ['logical order', 'word/styles.xml', (xml) => xml.replace('<w:outlineLvl w:val="1"/>', '')],
  ['repeated blank', 'word/document.xml', (xml) => xml.replace('De raad besluit:', 'De  raad besluit:')],
  ['where it leads', 'word/document.xml', (xml) => xml.replace('het onderzoek', 'https://example.org')],
  ['a title', 'docProps/core.xml', (xml) => xml.replace(/<dc:title>.*<\/dc:title>/u, '<dc:title/>')],
];

describe("Word's accessibility checker", () => {
  test('would find nothing in a document with every node type', async () => {
    expect(accessibilityProblems(await writtenPackage(sampleDocument))).toEqual([]);
  });

  test.each(BREAKS)('would see a breach of “%s”', async (rule, path, change) => {
    const broken = openPackage(changed(await docxBytes(sampleDocument), { [path]: change }));
    expect(accessibilityProblems(broken).filter((problem) => problem.includes(rule))).not.toEqual([]);
  });

  test('has every rule tried here', () => {
    expect(RULES.filter(({ rule }) => !BREAKS.some(([part]) => rule.includes(part)))).toEqual([]);
    expect(BREAKS).toHaveLength(RULES.length);
  });

  test('asks for no empty paragraph where something follows a table', async () => {
    const root = at(await body(), 'w:body');
    const parting = root ? all(root, 'w:p').filter((one) => styleOf(one) === 'Tabelscheiding') : [];
    expect(parting).toEqual([root?.children.at(-2)]);
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
