import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/document/nodes.ts';
import { documentOf, heading, list, paragraph, text } from '../../support/builders.ts';
import { openOdt, textOfOdt } from '../../support/odt-text.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { writeOdt } from '../../support/write.ts';
import { prettyXml } from '../docx/support/xml-tree.ts';
import { testHuisstijl } from '../test-huisstijl.ts';

async function odtOf(document = sampleDocument): Promise<Uint8Array> {
  const { value, diagnostics } = await writeOdt(document, testHuisstijl());
  if (!value || diagnostics.length > 0) throw new Error(`niet geschreven: ${JSON.stringify(diagnostics)}`);
  return value;
}

const written = odtOf();
const wordsOf = async (...blocks: readonly Block[]) =>
  textOfOdt(await odtOf(documentOf(blocks))).words.join(' ');

test.each(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'])(
  '%s of a document with every node type',
  async (path) => {
    const name = path.split('/').at(-1);
    await expect(prettyXml(openOdt(await written).part(path))).toMatchFileSnapshot(`golden/${name}`);
  },
);

describe('the package', () => {
  test('can be told from its first bytes: the media type comes first and is not packed', async () => {
    const bytes = await written;
    const method = (bytes[8] ?? 0) + (bytes[9] ?? 0) * 256;
    expect(method).toBe(0);
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
    expect(strFromU8(bytes.slice(38, 77))).toBe('application/vnd.oasis.opendocument.text');
  });

  test('names every file of it in the manifest', async () => {
    const { paths, text: textAt } = openOdt(await written);
    const named = [...textAt('META-INF/manifest.xml').matchAll(/full-path="([^"]+)"/gu)].map(
      ([, path]) => path,
    );
    expect(named).toEqual([
      '/',
      ...paths.filter((path) => path !== 'mimetype' && !path.startsWith('META-INF')),
    ]);
  });

  test('has the same bytes for the same document', async () => {
    expect(await odtOf()).toEqual(await written);
  });

  test('names no person and no moment of making', async () => {
    const meta = openOdt(await written).text('meta.xml');
    expect(meta).toContain('<dc:creator>Gemeente Voorbeeld</dc:creator>');
    expect([...meta.matchAll(/\d{4}-\d\d-\d\d/gu)].flat()).toEqual(['2026-03-03', '2026-03-03']);
  });
});

test('a character that XML cannot hold is an error, and no file is made', async () => {
  const { value, diagnostics } = await writeOdt(
    documentOf([paragraph('Lelijk\u0001 teken')]),
    testHuisstijl(),
  );
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ regel }) => regel)).toEqual(['teken-verboden']);
});

describe('numbers', () => {
  test('a list from 3 begins at 3, and after z come aa and ab', async () => {
    const items = Array.from({ length: 28 }, (_, index) => `punt ${index + 1}`);
    const letters = await wordsOf(list('opsomming', 'lower-alpha', items));
    expect(letters).toContain('z. punt 26 aa. punt 27 ab. punt 28');
    const three = { ...list('opsomming', 'decimal', ['drie', 'vier']), start: 3 };
    expect(await wordsOf(three)).toBe('3. drie 4. vier');
  });

  test('an item with a number of its own takes none from the others', async () => {
    const points = list('besluitpunt', 'decimal', [
      { children: [paragraph('een', 'besluitpunt')] },
      { ownNumber: '1a', children: [paragraph('tussen', 'besluitpunt')] },
      { children: [paragraph('twee', 'besluitpunt')] },
    ]);
    expect(await wordsOf(points)).toBe('1. een 1a. tussen 2. twee');
  });

  test('a list goes on behind a table in an item, which ODF has no place for in a list', async () => {
    const table: Block = {
      type: 'table',
      id: 'tabel-1',
      role: 'eenvoudig',
      columns: [{ kind: 'tekst', align: 'left' }],
      head: [],
      groups: [
        { rows: [{ kind: 'post', depth: 0, cells: [{ colspan: 1, rowspan: 1, children: [text('cel')] }] }] },
      ],
      notes: [],
    };
    const items = [
      { children: [paragraph('een'), table, paragraph('nog een')] },
      { children: [paragraph('twee')] },
    ];
    expect(await wordsOf(list('opsomming', 'decimal', items))).toBe('1. een cel nog een 2. twee');
  });

  test('headings count on over what stands between them', async () => {
    const first = { ...heading(1, 'kop1', 'a', 'Eerste'), label: '1.1' };
    const second = { ...heading(1, 'kop1', 'b', 'Tweede'), label: '1.2' };
    const content = openOdt(await odtOf(documentOf([first, paragraph('tekst'), second]))).text('content.xml');
    expect(content.match(/text:continue-list/gu)).toHaveLength(1);
    expect(content).not.toContain('text:start-value');
    expect(await wordsOf(first, paragraph('tekst'), second)).toBe('1.1 Eerste tekst 1.2 Tweede');
  });
});

test('spaces that would collapse are kept', async () => {
  const content = openOdt(await odtOf(documentOf([paragraph('twee  en drie   spaties')]))).text(
    'content.xml',
  );
  expect(content).toContain('twee <text:s/>en drie <text:s text:c="2"/>spaties');
});
