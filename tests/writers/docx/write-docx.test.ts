import { expect, test, vi } from 'vitest';
import { documentOf, heading, link, paragraph, text } from '../../support/builders.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { writeDocx } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { docxBytes, openPackage } from './support/package.ts';
import { all, textOf } from './support/xml-tree.ts';

test('the same document gives the same bytes, also after another one', async () => {
  const first = await docxBytes(sampleDocument);
  await docxBytes(documentOf([paragraph([link('https://example.org/', 'iets anders')])]));
  const second = await docxBytes(sampleDocument);
  expect(Buffer.compare(first, second)).toBe(0);
});

test('the bytes do not depend on the time zone', async () => {
  const offsets: number[] = [];
  const bytes: Uint8Array[] = [];
  for (const zone of ['Europe/Amsterdam', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    vi.stubEnv('TZ', zone);
    offsets.push(new Date('2026-03-03').getTimezoneOffset());
    bytes.push(await docxBytes(sampleDocument));
  }
  vi.unstubAllEnvs();
  expect(offsets).toEqual([-60, -840, 480]);
  expect(bytes.map((one) => Buffer.compare(one, bytes[0] ?? new Uint8Array()))).toEqual([0, 0, 0]);
});

test('the file names the organisation and no person, program version or template', async () => {
  const { part, text: partText } = openPackage(await docxBytes(sampleDocument));
  const core = part('docProps/core.xml');
  expect(all(core, 'dc:creator').map((node) => node.children)).toEqual([['Gemeente Voorbeeld']]);
  expect(all(core, 'cp:lastModifiedBy')).toEqual([]);
  expect(all(core, 'dcterms:created').map((node) => node.children)).toEqual([['2026-03-03T00:00:00Z']]);
  expect(all(part('docProps/app.xml'), 'Template')).toEqual([]);
  expect(partText('word/document.xml') + partText('word/settings.xml')).not.toContain('rsid');
});

test('a character that XML forbids is reported, once for each, and nothing is written', async () => {
  const result = await writeDocx(
    documentOf([
      paragraph('Een belletje\u0007 hier en\u0007 daar'),
      heading(2, 'kop2', 'kop', 'Half \ud83d teken'),
      paragraph([link('https://example.org/', 'Geen \ufffe adres')]),
    ]),
    testHuisstijl(),
  );
  expect(result.value).toBeUndefined();
  expect(result.diagnostics.map(({ regel, ernst }) => `${ernst} ${regel}`)).toEqual(
    Array(3).fill('fout teken-verboden'),
  );
  expect(result.diagnostics.map(({ melding }) => melding.match(/U\+\w+/)?.[0])).toEqual([
    'U+0007',
    'U+D83D',
    'U+FFFE',
  ]);
  expect(result.diagnostics[0]?.melding).toContain('“Een belletje… hier en daar”');
});

test('all other characters arrive as they are', async () => {
  const value = 'é €\u00a05 <b> & "q" 😀 ☑ → \u2009 αβγ \u200b';
  const body = openPackage(await docxBytes(documentOf([paragraph(value)]))).part('word/document.xml');
  expect(textOf(body)).toBe(value);
});

test('soft and non-breaking hyphens become the elements that Word has for them', async () => {
  const body = openPackage(await docxBytes(documentOf([paragraph('af\u00adbreken, 2023\u20112026')]))).part(
    'word/document.xml',
  );
  expect([all(body, 'w:softHyphen').length, all(body, 'w:noBreakHyphen').length]).toEqual([1, 1]);
  expect(textOf(body)).toBe('afbreken, 20232026');
});

test('a link that leads nowhere is reported and stays text', async () => {
  const { value, diagnostics } = await writeDocx(
    documentOf([paragraph([link('#weg', 'verdwenen'), text(' en '), link('javascript:alert(1)', 'gevaar')])]),
    testHuisstijl(),
  );
  expect(diagnostics.map(({ regel, ernst }) => `${ernst} ${regel}`)).toEqual(
    Array(2).fill('waarschuwing koppeling-zonder-doel'),
  );
  const body = openPackage(value ?? new Uint8Array()).part('word/document.xml');
  expect(all(body, 'w:hyperlink')).toEqual([]);
  expect(textOf(body)).toBe('verdwenen en gevaar');
});
