import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { BasisBestand } from '../../../src/huisstijl/huisstijl.ts';
import { R } from '../../../src/ooxml/xml.ts';
import { readBasis } from '../../../src/writers/docx/basis/read-basis.ts';
import { documentOf, paragraph } from '../../support/builders.ts';
import { writeDocx } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { changed, houseTemplate } from './support/house-template.ts';
import { openPackage } from './support/package.ts';

const { bytes, plaats } = await houseTemplate();

function told(content: Uint8Array): string {
  const { value, diagnostics } = readBasis({ bytes: content, plaats });
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ regel: 'basis', ernst: 'fout', span: plaats }]);
  return diagnostics[0]?.melding ?? '';
}

const deep = (name: string, depth: number) => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);
const inEnd = (end: string, more: string) => (xml: string) => xml.replace(end, () => more + end);

/** With this size, and no other, for each entry in the list at the end of a zip (APPNOTE 4.3.12). */
function withSizes(zip: Uint8Array, size: number): Uint8Array {
  const copy = new Uint8Array(zip);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

test.each([
  ['a part that unpacks to much', changed(bytes, { 'word/media/a.png': () => new Uint8Array(41_000_000) })],
  ['XML that unpacks to much', changed(bytes, { 'word/a.xml': () => `<a>${' '.repeat(5_000_000)}</a>` })],
  [
    'parts without end',
    zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`a${at}`, new Uint8Array()]))),
  ],
  [
    'sizes that are not so',
    withSizes(zipSync({ a: [new Uint8Array(9000).map((_, at) => (at * at) % 251), { level: 0 }] }), 1),
  ],
])('more than a house template holds is told: %s', (_, content) => {
  expect(told(content)).toContain('is uitgepakt groter dan 40 MB');
});

test.each([
  ['half of a zip', bytes.subarray(0, bytes.length / 2), 'kan niet worden geopend'],
  ['no part but the first', zipSync({ a: strToU8('b') }), 'is geen Word-document'],
  [
    'tables in tables',
    changed(bytes, { 'word/document.xml': inEnd('</w:body>', deep('w:tbl', 10_000)) }),
    'word/document.xml',
  ],
  [
    'a head of tables in tables',
    changed(bytes, { 'word/header1.xml': inEnd('</w:hdr>', deep('w:tbl', 10_000)) }),
    'word/header1.xml',
  ],
  [
    'relationships in relationships',
    changed(bytes, { '_rels/.rels': inEnd('</Relationships>', deep('a', 20_000)) }),
    '_rels/.rels',
  ],
  [
    'styles without end',
    changed(bytes, { 'word/styles.xml': inEnd('</w:styles>', '<w:style/>'.repeat(100_001)) }),
    'word/styles.xml',
  ],
  [
    'attributes without end',
    changed(bytes, {
      'word/header1.xml': (xml) =>
        xml.replace('<w:p', `<w:p ${Array.from({ length: 600 }, (_, at) => `a${at}=""`).join(' ')}`),
    }),
    'word/header1.xml',
  ],
  [
    'relationships without end',
    changed(bytes, {
      'word/_rels/header1.xml.rels': inEnd(
        '</Relationships>',
        `<Relationship Id="q" Type="${R}/image" Target="q.png"/>`.repeat(1000),
      ),
    }),
    'word/_rels/header1.xml',
  ],
  ['an empty part', changed(bytes, { 'word/header1.xml': () => '' }), 'word/header1.xml'],
])('what cannot be read is told: %s', (_, content, part) => {
  expect(told(content)).toContain(part);
});

test('a part that is not there is told', () => {
  const { 'word/header1.xml': _, ...parts } = unzipSync(bytes);
  expect(told(zipSync(parts))).toContain('mist een onderdeel (header1.xml)');
});

async function written(basis: BasisBestand) {
  const { value } = await writeDocx(documentOf([paragraph('tekst')]), testHuisstijl({ basis }));
  if (!value) throw new Error('not written');
  return openPackage(value);
}

test('styles that are based on each other end', async () => {
  const content = changed(bytes, {
    'word/styles.xml': (xml) => xml.replaceAll(/<w:basedOn w:val="[^"]*"/gu, '<w:basedOn w:val="Kop2"'),
  });
  expect((await written({ bytes: content, plaats })).paths).toContain('word/styles.xml');
});

test('content types and names of parts are of a closed kind, and no program comes along', async () => {
  const image = (target: string, id: string) =>
    `<Relationship Id="${id}" Type="${R}/image" Target="${target}"/>`;
  const content = changed(bytes, {
    '[Content_Types].xml': (xml) =>
      xml
        .replaceAll(/header\+xml"/gu, 'x"')
        .replace('<Default', '<Default Extension="exe" ContentType="application/x-msdownload"/><Default'),
    'word/_rels/header1.xml.rels': inEnd(
      '</Relationships>',
      image('media/a.exe', 'q1') + image('media/a &amp; (b).png', 'q2') + image('../../../../weg.png', 'q3'),
    ),
    'word/media/a.exe': () => 'MZ',
    'word/media/a & (b).png': () => 'a',
  });
  const { paths, files } = await written({ bytes: content, plaats }).then((one) => ({
    paths: one.paths,
    files: one,
  }));
  expect(
    paths.filter((path) => !/^[\w./[\]-]+$/u.test(path) || path.includes('..') || path.endsWith('.exe')),
  ).toEqual([]);
  expect(JSON.stringify(files.part('[Content_Types].xml'))).toContain('wordprocessingml.header+xml');
});

const run = (inner: string) => `<w:r>${inner}</w:r>`;
const VELD = `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>INCLUDE</w:instrText>')}${run('<w:instrText>PICTURE "https://elders.example/a.png"</w:instrText>')}${run('<w:fldChar w:fldCharType="end"/>')}</w:p>`;

test.each([
  ['a field that fetches a picture', VELD],
  [
    'a field that starts a program',
    `<w:p><w:fldSimple w:instr="DDEAUTO elders.example">${run('<w:t>tekst</w:t>')}</w:fldSimple></w:p>`,
  ],
  [
    'a picture by its address',
    `<w:p>${run('<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="https://elders.example/a.png"/></v:shape></w:pict>')}</w:p>`,
  ],
])('nothing in the result asks for what is elsewhere: %s', async (_, more) => {
  const content = changed(bytes, { 'word/header1.xml': inEnd('</w:hdr>', more) });
  const { value } = await writeDocx(
    documentOf([paragraph('tekst')]),
    testHuisstijl({ basis: { bytes: content, plaats } }),
  );
  const parts = Object.values(unzipSync(value ?? new Uint8Array())).map((part) =>
    new TextDecoder().decode(part),
  );
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.filter((part) => part.includes('elders.example'))).toEqual([]);
});
