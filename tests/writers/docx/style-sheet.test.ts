import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/nodes.ts';
import { documentOf, heading, list, paragraph } from '../../support/builders.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { writtenPackage } from './support/package.ts';
import { all, at, type Element, elements, styleOf, valueAt } from './support/xml-tree.ts';

/** The style of each paragraph, as "name: level in the outline, size". */
async function stylesOf(blocks: readonly Block[], huisstijl = testHuisstijl()): Promise<readonly string[]> {
  const file = await writtenPackage(documentOf(blocks), huisstijl);
  const styles = new Map(
    all(file.part('word/styles.xml'), 'w:style').map((one) => [one.attributes['w:styleId'], one]),
  );
  return all(file.part('word/document.xml'), 'w:p').map((one) => describe(styles.get(styleOf(one))));
}

function describe(style: Element | undefined): string {
  if (!style) return 'geen';
  const level = Number(valueAt(style, 'w:pPr/w:outlineLvl')) + 1;
  return `${valueAt(style, 'w:name')}: ${level > 9 ? 'tekst' : level}, ${Number(valueAt(style, 'w:rPr/w:sz')) / 2} pt`;
}

test('the heading styles of Word follow the level, the look follows the role', async () => {
  const blocks = [
    heading(1, 'titel', 'a', 'Titel'),
    heading(2, 'kop1', 'b', 'Kop'),
    heading(3, 'kop2', 'c', 'Kop'),
    heading(4, 'argumentkop', 'd', 'Kop'),
    paragraph('tekst'),
  ];
  expect(await stylesOf(blocks)).toEqual([
    'Title: 1, 18 pt',
    'heading 2: 2, 18 pt',
    'heading 3: 3, 13 pt',
    'Argumentkop: 4, 10 pt',
    'Normal: tekst, 10 pt',
  ]);
});

test('a role on two levels has two styles', async () => {
  const blocks = [
    heading(1, 'kop1', 'a', 'Kop'),
    heading(2, 'argumentkop', 'b', 'Kop'),
    heading(3, 'argumentkop', 'c', 'Kop'),
  ];
  expect(await stylesOf(blocks)).toEqual([
    'heading 1: 1, 18 pt',
    'Argumentkop: 2, 10 pt',
    'Argumentkop niveau 3: 3, 10 pt',
  ]);
});

test('every font in styles and theme is that of the house style, for every script', async () => {
  const file = await writtenPackage(documentOf([paragraph('tekst')]));
  const fonts = all(file.part('word/styles.xml'), 'w:rFonts').map((one) => Object.values(one.attributes));
  expect(fonts).toEqual([['Arial', 'Arial', 'Arial', 'Arial']]);
  const theme = file.part('word/theme/theme1.xml');
  const faces = ['a:majorFont', 'a:minorFont'].flatMap((name) =>
    all(theme, name).flatMap((one) =>
      ['a:latin', 'a:ea', 'a:cs'].map((script) => at(one, script)?.attributes.typeface),
    ),
  );
  expect(faces).toEqual(Array(6).fill('Arial'));
});

test('the house style decides sizes, colours and spacing, in the units of Word', async () => {
  const base = testHuisstijl();
  const tekst = { ...base.stijlen.tekst, grootte: 11, regelhoogte: 15, voor: 2, na: 8, kleur: '#123456' };
  const file = await writtenPackage(documentOf([paragraph('tekst')]), {
    ...base,
    stijlen: { ...base.stijlen, tekst },
  });
  const normal = all(file.part('word/styles.xml'), 'w:style').find(
    (one) => one.attributes['w:styleId'] === 'Normal',
  );
  expect(normal && at(normal, 'w:pPr/w:spacing')?.attributes).toEqual({
    'w:before': '40',
    'w:after': '160',
    'w:line': '300',
    'w:lineRule': 'atLeast',
  });
  expect(normal && [valueAt(normal, 'w:rPr/w:sz'), valueAt(normal, 'w:rPr/w:color')]).toEqual([
    '22',
    '123456',
  ]);
});

test('a style says only what differs from the one it is based on, so that a change in Word goes through', async () => {
  const styles = (await writtenPackage(sampleDocument)).part('word/styles.xml');
  const said = (name: string) => {
    const found = all(styles, 'w:style').find((one) => valueAt(one, 'w:name') === name);
    const properties = ['w:pPr', 'w:rPr'].flatMap((part) => {
      const group = found && at(found, part);
      return group
        ? elements(group).map((one) => `${one.name} ${Object.values(one.attributes).join(' ')}`)
        : [];
    });
    return [found && valueAt(found, 'w:basedOn'), ...properties];
  };
  expect(said('Tabelcel rechts')).toEqual(['Tabelcel', 'w:suppressAutoHyphens ', 'w:jc right']);
  expect(said('Tabeltotaal')).toEqual(['Tabelcel', 'w:b ', 'w:bCs ']);
  expect(said('Overweging')).toEqual(['Normal']);
});

test('who applies a list style gets a number: style and level of a list point at each other', async () => {
  const file = await writtenPackage(sampleDocument);
  const styles = all(file.part('word/styles.xml'), 'w:style');
  const definitions = new Map(
    all(file.part('word/numbering.xml'), 'w:abstractNum').map((one) => [
      one.attributes['w:abstractNumId'],
      one,
    ]),
  );
  const linked = styles.flatMap((style) => {
    const list = valueAt(style, 'w:pPr/w:numPr/w:numId');
    if (list === undefined || list === '0') return [];
    const num = all(file.part('word/numbering.xml'), 'w:num').find(
      (one) => one.attributes['w:numId'] === list,
    );
    const definition = num && definitions.get(valueAt(num, 'w:abstractNumId'));
    const depth = valueAt(style, 'w:pPr/w:numPr/w:ilvl') ?? '0';
    const level = definition && all(definition, 'w:lvl').find((one) => one.attributes['w:ilvl'] === depth);
    expect(level && valueAt(level, 'w:pStyle')).toBe(style.attributes['w:styleId']);
    return [`${valueAt(style, 'w:name')}: ${level && valueAt(level, 'w:lvlText')}`];
  });
  expect(linked).toEqual([
    'Besluitpunt: %1.',
    'Besluitpunt 2: %2.',
    'Argumentkop: 1.%1',
    'Opsomming: •',
    'Opsomming 2: •',
    'Opsomming genummerd: %1.',
  ]);
  expect(all(file.part('word/numbering.xml'), 'w:pStyle')).toHaveLength(linked.length);
});

test('a paragraph or style that only looks like a numbered one has no number', async () => {
  const file = await writtenPackage(
    documentOf([paragraph('los', 'besluitpunt'), list('besluitpunt', 'decimal', ['een'])]),
  );
  const [loose] = all(file.part('word/document.xml'), 'w:p');
  expect(loose && valueAt(loose, 'w:pPr/w:numPr/w:numId')).toBe('0');
  const styles = all((await writtenPackage(sampleDocument)).part('word/styles.xml'), 'w:style');
  const further = styles.find((one) => valueAt(one, 'w:name') === 'Opsomming vervolg');
  expect(further && valueAt(further, 'w:pPr/w:numPr/w:numId')).toBe('0');
});

test('the gallery of Word holds the styles to choose from, in order, and no variant', async () => {
  const styles = all((await writtenPackage(sampleDocument)).part('word/styles.xml'), 'w:style');
  const chosen = styles
    .filter((one) => at(one, 'w:qFormat'))
    .map((one) => ({ name: valueAt(one, 'w:name') ?? '', priority: Number(valueAt(one, 'w:uiPriority')) }))
    .sort((a, b) => a.priority - b.priority);
  expect(chosen.map(({ name }) => name)).toEqual([
    ...['Normal', 'heading 1', 'heading 2', 'heading 3', 'heading 4', 'Title'],
    ...[
      'Adressering',
      'Kopgegevens',
      'Besluitpunt',
      'Besluitpunt 2',
      'Argumentkop',
      'Opsomming',
      'Opsomming 2',
    ],
    ...['Opsomming genummerd', 'Tabelnoot', 'Tabelkop', 'Tabelcel', 'Ondertekening', 'Aanhef besluit'],
    ...['Overweging', 'Besluitformule', 'Slotformule', 'Emphasis', 'Strong', 'Quote', 'caption'],
  ]);
});

test('Enter goes on with running text after what occurs once', async () => {
  const styles = all((await writtenPackage(sampleDocument)).part('word/styles.xml'), 'w:style');
  const next = (name: string) => {
    const found = styles.find((one) => valueAt(one, 'w:name') === name);
    return found && valueAt(found, 'w:next');
  };
  expect(['Title', 'heading 2', 'Argumentkop', 'Aanhef besluit', 'caption'].map(next)).toEqual(
    Array(5).fill('Normal'),
  );
  expect(['Normal', 'Besluitpunt', 'Opsomming', 'Overweging', 'Tabelcel'].map(next)).toEqual(
    Array(5).fill(undefined),
  );
  const after = styles.filter((one) => / na (?:tabel|lijst)$/.test(valueAt(one, 'w:name') ?? ''));
  expect(after.map((one) => valueAt(one, 'w:name'))).toContain('Tekst na tabel');
  const headings = after.filter((one) => valueAt(one, 'w:basedOn')?.startsWith('Heading'));
  expect(headings.filter((one) => valueAt(one, 'w:next') !== 'Normal')).toEqual([]);
});

test("settings: Word's newest layout, no protection, no template, no traces of editing, no prompt", async () => {
  const file = await writtenPackage(sampleDocument);
  const settings = file.part('word/settings.xml');
  const mode = all(settings, 'w:compatSetting').find(
    (one) => one.attributes['w:name'] === 'compatibilityMode',
  );
  expect(mode?.attributes['w:val']).toBe('15');
  expect(at(settings, 'w:zoom')?.attributes['w:percent']).toBe('100');
  const text = file.paths.filter((path) => path.endsWith('.xml')).map((path) => file.text(path));
  expect(text.join('\n')).not.toMatch(
    /w:rsid|w14:paraId|updateFields|w:dirty|attachedTemplate|documentProtection|lastModifiedBy/u,
  );
  expect(file.paths.filter((path) => /endnotes|custom/u.test(path))).toEqual([]);
});

test('what follows in an item keeps its place, also for programs that take indentation from the list', async () => {
  const styles = all((await writtenPackage(sampleDocument)).part('word/styles.xml'), 'w:style');
  const further = styles.find((one) => valueAt(one, 'w:name') === 'Opsomming vervolg');
  expect(further && at(further, 'w:pPr/w:ind')?.attributes).toEqual({
    'w:left': '320',
    'w:right': '0',
    'w:firstLine': '0',
  });
});
