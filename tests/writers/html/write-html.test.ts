import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, RenderedDocument } from '../../../src/document/nodes.ts';
import { heading, list, paragraph, text } from '../../support/builders.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { writeHtml } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { parseHtml } from './parse-html.ts';

const huisstijl = testHuisstijl();

async function write(document: RenderedDocument): Promise<string> {
  const { value } = await writeHtml(document, huisstijl);
  return new TextDecoder().decode(value);
}

/** The complete document with other blocks, and no footnotes. */
function withBlocks(...blocks: readonly Block[]): RenderedDocument {
  return { ...sampleDocument, blocks, footnotes: [] };
}

async function body(...blocks: readonly Block[]): Promise<string> {
  const html = await write(withBlocks(...blocks));
  return html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
}

test('a complete document', async () => {
  const result = await writeHtml(sampleDocument, huisstijl);
  expect(result.diagnostics).toEqual([]);
  await expect(new TextDecoder().decode(result.value)).toMatchFileSnapshot('golden/sample-document.html');
});

test('the same document gives the same bytes', async () => {
  const first = await writeHtml(sampleDocument, huisstijl);
  const second = await writeHtml(structuredClone(sampleDocument), testHuisstijl());
  expect(second.value).toEqual(first.value);
});

test('every element is opened and closed by its own tag', async () => {
  expect(parseHtml(await write(sampleDocument)).implied).toEqual([]);
});

test('ids are unique, and every reference to an id arrives', async () => {
  const { elements } = parseHtml(await write(sampleDocument));
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = elements.flatMap(({ attributes }) => [
    ...(attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []),
    ...(attributes['aria-describedby'] ? [attributes['aria-describedby']] : []),
  ]);
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

test('nothing is fetched and nothing runs', async () => {
  const { elements } = parseHtml(await write(sampleDocument));
  expect(elements.filter(({ name }) => ['script', 'iframe', 'object'].includes(name))).toEqual([]);
  const sources = elements.flatMap(({ attributes }) => attributes.src ?? []);
  expect(sources.every((source) => source.startsWith('data:image/png;base64,'))).toBe(true);
  expect(await write(sampleDocument)).not.toMatch(/url\(|@import/);
});

/** Title, watermark, paragraph, heading and the place to fill in. */
test('whatever a text holds, the reader sees that text', async () => {
  const oneLine = fc
    .string({ unit: 'binary', minLength: 1 })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters cannot stand in HTML
    .filter((value) => !/[\u0000-\u001f\u007f-\u009f\ufffd\ufdd0-\ufdef\ufffe\uffff]|^\s|\s$/u.test(value));
  await fc.assert(
    fc.asyncProperty(oneLine, async (value) => {
      const html = await write({
        ...withBlocks(
          paragraph(value),
          heading(2, 'kop1', value.replace(/\s/g, '-'), value),
          paragraph([{ type: 'fillIn', name: value, label: value, children: [text(value)] }]),
        ),
        meta: { ...sampleDocument.meta, title: value },
        header: { left: [text(value)], center: [], right: [] },
        watermark: value,
      });
      const { elements, implied, text: seen } = parseHtml(html);
      expect(implied).toEqual([]);
      expect(seen.split('\n').filter((line) => line === value)).toHaveLength(5);
      const title = elements.find(({ attributes }) => attributes.name === 'dcterms.title');
      expect(title?.attributes.content).toBe(value);
    }),
  );
});

test('hostile text stays text', async () => {
  const html = await write({
    ...withBlocks(paragraph('</p><script>alert(1)</script>')),
    header: { left: [text('"; } </style><script>alert(2)</script>')], center: [], right: [] },
  });
  expect(parseHtml(html).elements.map(({ name }) => name)).not.toContain('script');
});

test('a control character is shown as unknown', async () => {
  expect(await body(paragraph('a\u0000b\u000cc'))).toContain('<p>a\ufffdb\ufffdc</p>');
});

test('an address that could run something is text, with a warning', async () => {
  const link = (url: string): Block => paragraph([{ type: 'link', url, children: [text('hier')] }]);
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'bijlage.pdf', '#nergens']) {
    const result = await writeHtml(withBlocks(link(url)), huisstijl);
    expect(new TextDecoder().decode(result.value)).toContain('<p>hier</p>');
    expect(result.diagnostics).toMatchObject([{ regel: 'koppeling-zonder-doel', ernst: 'waarschuwing' }]);
  }
  expect(await body(link('mailto:griffie@example.org'))).toContain('<a href="mailto:griffie@example.org">');
});

test('a mark without its footnote is an error', async () => {
  const reference = paragraph([{ type: 'footnoteReference', index: 4 }]);
  const { diagnostics } = await writeHtml(withBlocks(reference), huisstijl);
  expect(diagnostics).toMatchObject([{ regel: 'voetnoot-zonder-tekst', ernst: 'fout' }]);
});

test('a footnote stands in the part that refers to it, and one without a mark at the end', async () => {
  const notes = ['eerste', 'tweede', 'derde'].map((note) => ({ children: [paragraph(note, 'voetnoot')] }));
  const mark = (index: number): Block => paragraph([{ type: 'footnoteReference', index }]);
  const html = await write({
    ...withBlocks(mark(0), { type: 'pageBreak' }, mark(1)),
    footnotes: notes,
  });
  const [first = '', second = ''] = html.slice(html.indexOf('<main>')).split('class="nieuwe-pagina"');
  expect(first).toContain('eerste');
  expect(first).not.toContain('tweede');
  expect(second).toMatch(/value="2"[\s\S]*tweede[\s\S]*value="3"[\s\S]*derde/);
});

test('page breaks at the ends make no empty parts', async () => {
  const html = await body({ type: 'pageBreak' }, paragraph('tekst'), { type: 'pageBreak' });
  expect(html).not.toContain('<section');
});

test('a logo at the start is the head of the page, a decoration stays out of the reading order', async () => {
  const logo: Block = {
    type: 'figure',
    role: 'logo',
    image: { format: 'jpeg', bytes: new Uint8Array([1, 2]), width: 200, height: 100 },
    alt: '',
    width: 75,
  };
  const html = await write(withBlocks(logo, paragraph('tekst')));
  expect(html).toContain(
    '<p class="afzender"><img src="data:image/jpeg;base64,AQI=" alt="" width="100" height="50"></p>',
  );
  expect(html.slice(html.indexOf('<main>'))).not.toContain('<img');
});

test('the contents nest by level, whatever level comes first', async () => {
  const html = await body(
    { type: 'contents', title: [text('Inhoud')], depth: 3 },
    heading(2, 'kop1', 'a', 'A'),
    heading(3, 'kop2', 'b', 'B'),
    heading(1, 'kop1', 'c', 'C'),
  );
  const nav = html.slice(html.indexOf('<nav'), html.indexOf('</nav>'));
  expect(nav.replace(/\n\s*/g, '')).toContain(
    '<ul><li><p><a href="#a">A</a></p><ul><li><a href="#b">B</a></li></ul></li><li><a href="#c">C</a></li></ul>',
  );
});

test('a paragraph in another role than its place says so', async () => {
  const html = await body(
    list('besluitpunt', 'decimal', [{ children: [paragraph('punt', 'besluitpunt'), paragraph('uitleg')] }]),
  );
  expect(html.replace(/\n\s*/g, '')).toContain('<li><p>punt</p><p class="tekst">uitleg</p></li>');
});

test('only what is public is in the metadata', async () => {
  const { elements } = parseHtml(await write(sampleDocument));
  const named = elements.filter(({ name, attributes }) => name === 'meta' && attributes.name);
  expect(named.map(({ attributes }) => `${attributes.name}: ${attributes.content}`)).toEqual([
    'viewport: width=device-width, initial-scale=1',
    'description: Een veilige oversteek',
    'keywords: verkeer, school',
    'dcterms.title: Raadsvoorstel: Een veilige oversteek',
    'dcterms.creator: Gemeente Voorbeeld',
    'dcterms.language: nl-NL',
    'dcterms.date: 2026-03-03',
  ]);
});
