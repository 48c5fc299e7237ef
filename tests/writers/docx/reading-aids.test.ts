import { expect, test } from 'vitest';
import { documentOf, heading, list, paragraph } from '../../support/builders.ts';
import { lasten } from '../../support/sample-document.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { writtenPackage } from './support/package.ts';
import { all, at, textOf, valueAt } from './support/xml-tree.ts';

const WORDS = 'Bij de jaarrekening hoort de Omgevingswet, en bij jaarrekeningen niet.';
const exceptions = { afbreken: true, afbreekuitzonderingen: ['jaar-re-ke-ning', 'omgevingswet'] };

test('words break where the house style says: at optional hyphens, or nowhere', async () => {
  const file = await writtenPackage(
    documentOf([paragraph(WORDS), list('opsomming', 'bullet', ['de jaarrekening'])]),
    testHuisstijl(exceptions),
  );
  const [first, item] = all(file.part('word/document.xml'), 'w:p');
  const runs = first ? all(first, 'w:r') : [];
  expect(
    runs.map((run) => [valueAt(run, 'w:rPr/w:rStyle'), textOf(run), all(run, 'w:softHyphen').length]),
  ).toEqual([
    [undefined, 'Bij de jaarrekening hoort de ', 3],
    ['Ongebroken', 'Omgevingswet', 0],
    [undefined, ', en bij jaarrekeningen niet.', 0],
  ]);
  expect(item && all(item, 'w:softHyphen')).toHaveLength(3);
  const style = all(file.part('word/styles.xml'), 'w:style').find(
    (one) => one.attributes['w:styleId'] === 'Ongebroken',
  );
  expect(style && at(style, 'w:rPr/w:noProof')).toBeDefined();
});

test('headings, and documents in which no word is broken, get no optional hyphens', async () => {
  const blocks = [heading(1, 'kop1', 'k', 'De jaarrekening'), paragraph(WORDS)];
  const broken = await writtenPackage(documentOf(blocks), testHuisstijl(exceptions));
  const [title] = all(broken.part('word/document.xml'), 'w:p');
  expect(title && all(title, 'w:softHyphen')).toEqual([]);
  const whole = await writtenPackage(documentOf(blocks), testHuisstijl({ ...exceptions, afbreken: false }));
  expect(all(whole.part('word/document.xml'), 'w:softHyphen')).toEqual([]);
});

test('every fifth line of a page is numbered where the house style asks for it, on all pages', async () => {
  const blocks = [paragraph('voor'), lasten, paragraph('na')];
  const file = await writtenPackage(documentOf(blocks), testHuisstijl({ regelnummers: true }));
  const sections = all(file.part('word/document.xml'), 'w:sectPr');
  expect(sections.map((one) => at(one, 'w:lnNumType')?.attributes)).toEqual([
    { 'w:countBy': '5', 'w:restart': 'newPage', 'w:distance': '280' },
  ]);
  const names = all(file.part('word/styles.xml'), 'w:name').map((one) => one.attributes['w:val']);
  expect(names).toContain('line number');
  const without = await writtenPackage(documentOf(blocks));
  expect(without.text('word/document.xml')).not.toContain('lnNumType');
});
