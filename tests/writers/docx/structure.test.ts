import { expect, test } from 'vitest';
import { itemNumber } from '../../../src/document/item-number.ts';
import type { Block, Inline } from '../../../src/document/nodes.ts';
import { documentOf, heading, link, list, paragraph, text } from '../../support/builders.ts';
import { besluitpunten, lasten, sampleDocument, wideTable } from '../../support/sample-document.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { numberReader } from './support/numbers.ts';
import { writtenBody, writtenPackage } from './support/package.ts';
import { all, at, elements, styleOf, textOf, valueAt } from './support/xml-tree.ts';

/** Each numbered paragraph with the number that Word shows, worked out from numbering.xml. */
async function numbered(blocks: readonly Block[]): Promise<readonly string[]> {
  const file = await writtenPackage(documentOf(blocks));
  const number = numberReader(file.part('word/numbering.xml'));
  return all(file.part('word/document.xml'), 'w:p').flatMap((one) => {
    const label = number(one);
    return label === undefined ? [] : [`${label} ${textOf(one)}`];
  });
}

test('besluitpunten count by Word and start over in the besluit', async () => {
  const points = [
    '1. de oversteek aan te leggen:',
    'a. met verlichting;',
    'b. met een drempel;',
    '2. €\u00a062.000 beschikbaar te stellen, en daarbij:',
    'a. de begroting te wijzigen.',
  ];
  expect(await numbered([besluitpunten('a'), paragraph('en'), besluitpunten('b')])).toEqual([
    ...points,
    ...points,
  ]);
});

test.each([
  ['a list of its own', 0],
  ['a list within a list', 1],
])('letters go on after z with aa, ab, as in the PDF: %s', async (_, depth) => {
  const texts = Array.from({ length: 54 }, (__, index) => `onderdeel ${index + 1}`);
  const letters = list('besluitpunt', 'lower-alpha', texts);
  const blocks =
    depth === 0 ? [letters] : [list('besluitpunt', 'decimal', [{ children: [paragraph('punt'), letters] }])];
  const shown = (await numbered(blocks)).slice(depth);
  expect(shown.map((one) => one.slice(0, one.indexOf(' ')))).toEqual(
    texts.map((__, index) => `${itemNumber('lower-alpha', index + 1)}.`),
  );
});

test('the three levels of besluitpunten are levels of one list in Word', async () => {
  const third = (...texts: readonly string[]) => list('besluitpunt', 'lower-roman', texts);
  const blocks = [
    list('besluitpunt', 'decimal', [
      {
        children: [
          paragraph('in te stemmen:', 'besluitpunt'),
          list('besluitpunt', 'lower-alpha', [
            { children: [paragraph('met:', 'besluitpunt'), third('dit;', 'dat;')] },
            { children: [paragraph('niet met:', 'besluitpunt'), third('wat anders;')] },
          ]),
        ],
      },
      'te vieren.',
    ]),
  ];
  expect(await numbered(blocks)).toEqual([
    '1. in te stemmen:',
    ...['a. met:', 'i. dit;', 'ii. dat;'],
    ...['b. niet met:', 'i. wat anders;'],
    '2. te vieren.',
  ]);
  const file = await writtenPackage(documentOf(blocks));
  const lists = all(file.part('word/document.xml'), 'w:numId').map((one) => one.attributes['w:val']);
  expect(new Set(lists).size).toBe(1);
});

test('a list may start at another number, and two lists in one item each count for themselves', async () => {
  const inner = () => list('opsomming', 'decimal', ['een', 'twee']);
  const blocks: Block[] = [
    {
      ...list('opsomming', 'decimal', [
        'vier',
        { children: [paragraph('vijf'), inner(), paragraph('en'), inner()] },
        'zes',
      ]),
      start: 4,
    },
    list('opsomming', 'bullet', ['punt', { children: [paragraph('dieper'), inner()] }]),
  ];
  expect(await numbered(blocks)).toEqual([
    '4. vier',
    '5. vijf',
    ...['1. een', '2. twee', '1. een', '2. twee'],
    '6. zes',
    ...['• punt', '• dieper', '1. een', '2. twee'],
  ]);
});

test('numbers of arguments are real numbering, exactly as given, also where they start or jump', async () => {
  const labels = ['1.1', '1.2', '2.1', '2.2', '1.1', '3.4', '3.5'];
  const blocks = labels.map((one, index) => heading(2, 'argumentkop', `kop-${index}`, 'Kop', one));
  expect(await numbered(blocks)).toEqual(labels.map((one) => `${one} Kop`));
});

test('a number that Word cannot count is text', async () => {
  const body = await writtenBody(documentOf([heading(1, 'kop1', 'kop', 'Bijlage', 'A')]));
  expect(all(body, 'w:numPr')).toEqual([]);
  expect(textOf(body)).toBe('A Bijlage');
});

test('runs carry a style or emphasis, no other formatting', async () => {
  const body = await writtenBody(sampleDocument);
  const names = new Set(all(body, 'w:rPr').flatMap((one) => elements(one).map(({ name }) => name)));
  // Upright emphasis within italic text; everything else is a style.
  expect([...names].sort()).toEqual(['w:i', 'w:iCs', 'w:lang', 'w:rStyle']);
});

test('every style that is used is defined, and based on one that is', async () => {
  const file = await writtenPackage(sampleDocument);
  const styles = all(file.part('word/styles.xml'), 'w:style');
  const defined = new Set(styles.map((one) => one.attributes['w:styleId']));
  const used = ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml', 'word/footer1.xml'].flatMap(
    (path) => ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => all(file.part(path), name)),
  );
  const based = styles.flatMap((one) => [...all(one, 'w:basedOn'), ...all(one, 'w:next')]);
  const missing = [...used, ...based].map((one) => one.attributes['w:val']).filter((id) => !defined.has(id));
  expect(missing).toEqual([]);
  expect(defined.size).toBe(styles.length);
});

test('emphasis within italic text stands upright', async () => {
  const body = await writtenBody(sampleDocument);
  const quote = all(body, 'w:p').find(
    (one) => styleOf(one)?.startsWith('Quote') || styleOf(one)?.startsWith('Citaat'),
  );
  expect(quote && all(quote, 'w:i').map((one) => one.attributes['w:val'])).toEqual(['0']);
});

test('internal links lead to bookmarks that exist, each name once and acceptable to Word', async () => {
  const body = await writtenBody(sampleDocument);
  const names = all(body, 'w:bookmarkStart').map((one) => one.attributes['w:name'] ?? '');
  const targets = all(body, 'w:hyperlink').flatMap((one) => one.attributes['w:anchor'] ?? []);
  expect(targets.filter((target) => !names.includes(target))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name))).toEqual([]);
});

test('a page break is a property of the paragraph that follows, not a paragraph', async () => {
  const body = await writtenBody(sampleDocument);
  const broken = all(body, 'w:p').filter((one) => at(one, 'w:pPr/w:pageBreakBefore'));
  expect(broken.map(textOf)).toEqual([]);
  const upright = await writtenBody(documentOf([paragraph('een'), { type: 'pageBreak' }, paragraph('twee')]));
  expect(all(upright, 'w:p').map((one) => at(one, 'w:pPr/w:pageBreakBefore') !== undefined)).toEqual([
    false,
    true,
  ]);
});

/** Text that takes a good part of a page. */
const AFTER = paragraph('De raad stelt de middelen beschikbaar. '.repeat(40));

test('a table that fits in no size gets a section on its side, with the text before and after upright', async () => {
  const body = await writtenBody(documentOf([paragraph('voor'), wideTable, AFTER]));
  const sections = all(body, 'w:sectPr').map((one) => at(one, 'w:pgSz')?.attributes['w:orient']);
  expect(sections).toEqual(['portrait', 'landscape', 'portrait']);
});

test('little text between tables on their side, or behind the last, has no page of its own', async () => {
  const orientations = async (blocks: readonly Block[]) =>
    all(await writtenBody(documentOf(blocks)), 'w:sectPr').map(
      (one) => at(one, 'w:pgSz')?.attributes['w:orient'],
    );
  const other = { ...wideTable, id: 'ander' };
  const little = paragraph('Een zin.');
  const upright: Block = { type: 'pageBreak' };
  expect(await orientations([AFTER, wideTable, little, other, AFTER])).toEqual([
    'portrait',
    'landscape',
    'portrait',
  ]);
  expect(await orientations([AFTER, wideTable, little])).toEqual(['portrait', 'landscape']);
  expect(await orientations([wideTable, AFTER, other])).toEqual(['landscape', 'portrait', 'landscape']);
  expect(await orientations([wideTable, upright, little])).toEqual(['landscape', 'portrait']);
});

test('paper that lies on its side already is not turned for a wide table', async () => {
  const huisstijl = testHuisstijl();
  const { pagina } = huisstijl;
  const lying = { ...huisstijl, pagina: { ...pagina, breedte: pagina.hoogte, hoogte: pagina.breedte } };
  const body = await writtenBody(documentOf([paragraph('voor'), wideTable, paragraph('na')]), lying);
  expect(all(body, 'w:sectPr')).toHaveLength(1);
});

test('a heading and the line that announces a table on its side go along to the page of that table', async () => {
  const announcement = { ...paragraph('De kosten:'), keepWithNext: true };
  const above = [paragraph('voor'), heading(1, 'titel', 'kosten', 'Kosten'), announcement];
  const body = await writtenBody(documentOf([...above, wideTable, AFTER]));
  const upright = all(body, 'w:p').findIndex((one) => at(one, 'w:pPr/w:sectPr') !== undefined);
  expect(
    all(body, 'w:p')
      .slice(0, upright + 2)
      .map(textOf),
  ).toEqual(['voor', 'Kosten']);
  const sections = all(body, 'w:sectPr').map((one) => at(one, 'w:pgSz')?.attributes['w:orient']);
  expect(sections).toEqual(['portrait', 'landscape', 'portrait']);
});

test('a page that would hold nothing but a heading is left out before a table on its side', async () => {
  const body = await writtenBody(documentOf([heading(1, 'titel', 'kosten', 'Kosten'), wideTable]));
  expect(all(body, 'w:sectPr').map((one) => at(one, 'w:pgSz')?.attributes['w:orient'])).toEqual([
    'landscape',
  ]);
});

test('the first page has no running head but a running foot, and the watermark is on all', async () => {
  const file = await writtenPackage(sampleDocument);
  const [first] = all(file.part('word/document.xml'), 'w:sectPr');
  expect(first && at(first, 'w:titlePg')).toBeDefined();
  const types = (name: string) => (first ? all(first, name).map((one) => one.attributes['w:type']) : []);
  expect([types('w:headerReference'), types('w:footerReference')]).toEqual([
    ['default', 'first'],
    ['default', 'first'],
  ]);
  const heads = ['word/header1.xml', 'word/header2.xml'].map((path) => file.part(path));
  expect(heads.map(textOf)).toEqual(['Een veilige oversteek2026-0001', '']);
  expect(heads.map((one) => all(one, 'v:textpath').at(-1)?.attributes.string)).toEqual([
    'CONCEPT',
    'CONCEPT',
  ]);
});

test('page numbers are fields', async () => {
  const foot = (await writtenPackage(sampleDocument)).part('word/footer1.xml');
  expect(all(foot, 'w:instrText').map((one) => one.children.join('').trim())).toEqual(['PAGE', 'NUMPAGES']);
});

test('nothing asks Word to update fields when the file is opened', async () => {
  const file = await writtenPackage(sampleDocument);
  expect(file.text('word/settings.xml')).not.toContain('updateFields');
  expect(file.text('word/document.xml')).not.toContain('w:dirty');
});

test('a second mark of a footnote refers to the first', async () => {
  const body = await writtenBody(sampleDocument);
  expect(all(body, 'w:footnoteReference').map((one) => one.attributes['w:id'])).toEqual(['1', '2']);
  const fields = all(body, 'w:instrText').map((one) => one.children.join('').trim());
  expect(fields.filter((one) => one.startsWith('NOTEREF'))).toHaveLength(1);
});

test('a table says its name, keeps its head and its widths, and lines up its numbers', async () => {
  const body = await writtenBody(documentOf([lasten]));
  const [table] = all(body, 'w:tbl');
  if (!table) throw new Error('geen tabel');
  expect(valueAt(table, 'w:tblPr/w:tblCaption')).toBe('Lasten van de oversteek');
  expect(valueAt(table, 'w:tblPr/w:tblDescription')).toBe('Lasten per post en jaar, met het totaal.');
  const grid = all(table, 'w:gridCol').map((one) => Number(one.attributes['w:w']));
  expect(at(table, 'w:tblPr/w:tblW')?.attributes).toEqual({
    'w:w': String(grid.reduce((sum, width) => sum + width, 0)),
    'w:type': 'dxa',
  });
  expect(at(table, 'w:tblPr/w:tblLayout')?.attributes['w:type']).toBe('fixed');
  expect(all(table, 'w:tr').filter((one) => !at(one, 'w:trPr/w:cantSplit'))).toEqual([]);
  const ends = all(table, 'w:tr')
    .slice(3)
    .map((one) => at(all(one, 'w:p').at(-1) ?? one, 'w:pPr/w:ind')?.attributes);
  const [decimals, unknown, total] = ends.map((one) => Number(one?.['w:right'] ?? 0));
  expect(unknown).toBeGreaterThan(decimals ?? 0);
  expect(total).toBe(0);
});

test('a caption stays with its table, and the rows of a small table with each other', async () => {
  const body = await writtenBody(documentOf([lasten, paragraph('verder')]));
  const kept = all(body, 'w:p').map((one) => {
    const style = styleOf(one);
    return at(one, 'w:pPr/w:keepNext') !== undefined || style === 'Tabeleenheid';
  });
  expect(kept.lastIndexOf(true)).toBe(kept.length - 3);
  expect(kept.slice(0, -2)).not.toContain(false);
});

test('what follows a table or a list keeps clear of it', async () => {
  const file = await writtenPackage(
    documentOf([
      lasten,
      paragraph('na de tabel'),
      list('opsomming', 'bullet', ['een']),
      paragraph('na de lijst'),
    ]),
  );
  const before = all(file.part('word/document.xml'), 'w:p')
    .filter((one) => textOf(one).startsWith('na de'))
    .map((one) => {
      const style = all(file.part('word/styles.xml'), 'w:style').find(
        (item) => item.attributes['w:styleId'] === styleOf(one),
      );
      return style && at(style, 'w:pPr/w:spacing')?.attributes['w:before'];
    });
  expect(before).toEqual(['280', '140']);
});

test('two tables that would touch are parted', async () => {
  const { caption: _, unit: __, ...bare } = { ...lasten, notes: [] };
  const body = at(await writtenBody(documentOf([bare, { ...bare, id: 'tweede' }])), 'w:body');
  expect(body && elements(body).map(({ name }) => name)).toEqual([
    'w:tbl',
    'w:p',
    'w:tbl',
    'w:p',
    'w:sectPr',
  ]);
});

test('signatures are read signer by signer, in one row as long as it fits', async () => {
  const signer = (name: string) => ({ office: [text(`de ${name},`)], name: [text(name.toUpperCase())] });
  const rowsOf = async (...names: string[]) => {
    const body = await writtenBody(documentOf([{ type: 'signatureBlock', signers: names.map(signer) }]));
    return all(body, 'w:tr').map((row) => all(row, 'w:tc').map((one) => all(one, 'w:p').map(textOf)));
  };
  expect(await rowsOf('griffier', 'voorzitter')).toEqual([
    [
      ['de griffier,', 'GRIFFIER'],
      ['de voorzitter,', 'VOORZITTER'],
    ],
  ]);
  expect((await rowsOf('a', 'b', 'c', 'd')).map((row) => row.length)).toEqual([2, 2]);
  expect((await rowsOf('a', 'b', 'c', 'd', 'e')).at(-1)?.at(-1)).toEqual(['']);
  expect(await rowsOf('alleen')).toEqual([]);
});

test('content controls: a date with a calendar, plain text, and a placeholder where nothing is filled in', async () => {
  const controls = all(await writtenBody(sampleDocument), 'w:sdt').filter((one) => at(one, 'w:sdtPr/w:tag'));
  const kinds = controls.map((one) => ({
    tag: valueAt(one, 'w:sdtPr/w:tag'),
    kind: at(one, 'w:sdtPr/w:date') ? 'datum' : at(one, 'w:sdtPr/w:text') ? 'tekst' : 'vrij',
    empty: at(one, 'w:sdtPr/w:showingPlcHdr') !== undefined,
    text: textOf(one),
  }));
  expect(kinds).toEqual([
    { tag: 'vergaderdatum', kind: 'datum', empty: true, text: '[datum van de vergadering]' },
    { tag: 'vergaderdatum', kind: 'datum', empty: false, text: '24 maart 2026' },
    { tag: 'griffier', kind: 'tekst', empty: true, text: '[naam van de griffier]' },
    { tag: 'voorzitter', kind: 'tekst', empty: false, text: 'A. de Vries' },
  ]);
});

test('links in notes belong to the notes', async () => {
  const footnotes = [
    { children: [paragraph([text('Zie '), link('https://example.org/noot', 'de bron')], 'voetnoot')] },
  ];
  const file = await writtenPackage(
    documentOf([paragraph([{ type: 'footnoteReference', index: 0 }])], { footnotes }),
  );
  const targets = (path: string) =>
    all(file.part(path), 'Relationship')
      .filter((one) => one.attributes.TargetMode === 'External')
      .map((one) => one.attributes.Target);
  expect(targets('word/_rels/footnotes.xml.rels')).toEqual(['https://example.org/noot']);
  expect(targets('word/_rels/document.xml.rels')).toEqual([]);
});

test('a name in the head that went has room before its value, as it had', async () => {
  const name = [text('Portefeuillehouder')];
  const room = async (key: readonly Inline[]) => {
    const entries = [{ key, value: [text('A. de Vries')] }];
    const file = await writtenPackage(documentOf([{ type: 'keyValueList', entries }]));
    const used = all(file.part('word/document.xml'), 'w:p').map(styleOf);
    const style = all(file.part('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === used[0],
    );
    return Number(style && at(style, 'w:pPr/w:ind')?.attributes['w:left']);
  };
  expect(await room(name)).toBeGreaterThan(1000);
  expect(await room([{ type: 'revision', change: 'deleted', children: name }])).toBe(await room(name));
});

test('an empty document is still a document', async () => {
  const body = at(await writtenBody(documentOf([])), 'w:body');
  expect(body && elements(body).map(({ name }) => name)).toEqual(['w:p', 'w:sectPr']);
});
