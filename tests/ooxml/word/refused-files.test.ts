import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openWordFile } from '../../../src/ooxml/word/parts/open-word-file.ts';
import { paragraph, wordFile, wordFileParts, zipOf } from '../../support/word.ts';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

describe('a file that is no Word document is refused by what it is', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', strToU8(' \r\n'), 'empty'],
    ['a .doc', ole('WordDocument'), 'doc'],
    ['a file with a password', ole('EncryptionInfo', 'EncryptedPackage'), 'password'],
    ['a file with a password and names in capitals', ole('ENCRYPTEDPACKAGE'), 'password'],
    ['an old workbook', ole('Workbook'), 'workbook'],
    ['old slides', ole('PowerPoint Document'), 'slides'],
    ['another OLE file', ole('Contents'), 'unknown'],
    ['rich text', strToU8('{\\rtf1\\ansi Voorstel}'), 'rtf'],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'pdf'],
    ['a web page', strToU8('<!DOCTYPE html><html><p>Voorstel</p></html>'), 'html'],
    ['a web page saved by Word', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'html'],
    ['plain text', strToU8('Raadsvoorstel\nOnderwerp: fietsparkeren'), 'text'],
    ['text in UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0]), 'text'],
    ['Word XML in one file', strToU8('<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>'), 'flat'],
    ['other bytes', new Uint8Array([1, 2, 3, 4, 0, 0]), 'unknown'],
    ['an .odt', odf('application/vnd.oasis.opendocument.text'), 'odt'],
    ['an .ods', odf('application/vnd.oasis.opendocument.spreadsheet'), 'workbook'],
    ['Pages', zipOf(new Map([['Index/Document.iwa', 'x']])), 'pages'],
    ['another zip', zipOf(new Map([['brief.txt', 'x']])), 'other-zip'],
    ['a template', ofType('wordprocessingml.template.main+xml'), 'template'],
    ['a workbook', ofType('spreadsheetml.sheet.main+xml'), 'workbook'],
    ['slides', ofType('presentationml.presentation.main+xml'), 'slides'],
    ['an Office file without a main part', withoutPart('_rels/.rels', 'word/document.xml'), 'other-zip'],
    ['a Word file of which the text is missing', withoutPart('word/document.xml'), 'damaged'],
  ])('%s', (_, bytes, why) => {
    expect(openWordFile(bytes)).toEqual({ refused: why });
  });
});

describe('a damaged file is refused', () => {
  const whole = wordFile(paragraph('Voorstel'));

  test.each([10, 100, 600, whole.length - 30, whole.length - 1])('cut off after %i bytes', (length) => {
    expect(openWordFile(whole.slice(0, length))).toEqual({ refused: 'damaged' });
  });

  test('with one byte of its text changed', () => {
    const stored = storedText('€ 310.000');
    const at = stored.findIndex((_, index) => '310.000'.startsWith(textAt(stored, index, 7)));
    const changed = stored.slice();
    changed[at] = '4'.charCodeAt(0);
    expect(openWordFile(stored)).toHaveProperty('parts');
    expect(openWordFile(changed)).toEqual({ refused: 'damaged' });
  });

  test.each([
    ['tags that do not match', '<w:document><w:body></w:document>'],
    ['an end that is missing', '<w:document><w:body>'],
    ['nothing', ''],
    ['bytes that are no UTF-8', new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0x2f, 0x3e])],
  ])('with %s in its text', (_, document) => {
    expect(openWordFile(withPart('word/document.xml', document))).toEqual({ refused: 'damaged' });
  });

  test('with two parts of one name', () => {
    const parts = new Map([...wordFileParts(''), ['WORD/Document.xml', '<a/>']]);
    expect(openWordFile(zipOf(parts))).toEqual({ refused: 'damaged' });
  });
});

describe('a part that is not the text may be damaged', () => {
  test('and is told of', () => {
    const bytes = wordFile(paragraph('Voorstel'), {
      footnotes: '<w:footnote w:id="2"/>',
      parts: { 'word/footnotes.xml': '<w:footnotes>' },
    });
    expect(openWordFile(bytes)).toMatchObject({ parts: { damaged: ['word/footnotes.xml'] } });
  });

  test('or missing', () => {
    const parts = new Map(wordFileParts(paragraph('Voorstel'), { styles: '' }));
    parts.delete('word/styles.xml');
    expect(openWordFile(zipOf(parts))).toMatchObject({ parts: { damaged: ['word/styles.xml'] } });
  });
});

describe('a hostile file is refused before it costs anything', () => {
  test.each([
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>'],
    ['an entity from elsewhere', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><w:document/>'],
  ])('%s', (_, document) => {
    expect(openWordFile(withPart('word/document.xml', document))).toEqual({ refused: 'entities' });
  });

  test('entities in a part that is not the text', () => {
    const bytes = wordFile('', { styles: '', parts: { 'word/styles.xml': '<!DOCTYPE a><w:styles/>' } });
    expect(openWordFile(bytes)).toEqual({ refused: 'entities' });
  });

  test('10.000 tables within one another', () => {
    const tables = `${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}${'</w:tc></w:tr></w:tbl>'.repeat(10_000)}`;
    expect(openWordFile(wordFile(tables))).toEqual({ refused: 'too-deep' });
  });

  test('more elements than a paper has', () => {
    expect(openWordFile(wordFile('<w:p/>'.repeat(400_001)))).toEqual({ refused: 'too-large' });
  });

  test('more text than a paper has, small in its zip', () => {
    const bytes = wordFile('', { parts: { 'word/document.xml': new Uint8Array(61_000_000) } });
    expect(bytes.length).toBeLessThan(100_000);
    expect(openWordFile(bytes)).toEqual({ refused: 'too-large' });
  });

  test('a part that unpacks to more than its zip says', () => {
    const bytes = wordFile('', { parts: { 'word/document.xml': new Uint8Array(5_000_000) } });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      const isEntry = view.getUint32(at, true) === 0x02014b50;
      if (isEntry && view.getUint32(at + 24, true) === 5_000_000) view.setUint32(at + 24, 50_000, true);
    }
    expect(openWordFile(bytes)).toEqual({ refused: 'damaged' });
  });

  test('more parts than a paper has', () => {
    const many = Array.from({ length: 5001 }, (_, index) => [`word/${index}.bin`, 'x'] as const);
    expect(openWordFile(wordFile('', { parts: Object.fromEntries(many) }))).toEqual({ refused: 'too-large' });
  });
});

/** An OLE file with these names in its directory. */
function ole(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (names.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of ['Root Entry', ...names].entries())
    for (const [place, character] of [...name].entries())
      bytes[512 + 128 * index + 2 * place] = character.charCodeAt(0);
  return bytes;
}

function odf(type: string): Uint8Array {
  return zipOf(
    new Map([
      ['mimetype', type],
      ['content.xml', '<office/>'],
    ]),
  );
}

function withPart(path: string, content: string | Uint8Array): Uint8Array {
  return wordFile('', { parts: { [path]: content } });
}

function withoutPart(...paths: readonly string[]): Uint8Array {
  const gone = [...wordFileParts('')].filter(([path]) => !paths.includes(path));
  return zipOf(new Map(gone));
}

function ofType(type: string): Uint8Array {
  const full = `application/vnd.openxmlformats-officedocument.${type}`;
  return withPart(
    '[Content_Types].xml',
    `<Types xmlns="${TYPES}"><Override PartName="/word/document.xml" ContentType="${full}"/></Types>`,
  );
}

/** A Word file with this text, that is not packed in its zip. */
function storedText(text: string): Uint8Array {
  const parts = [...wordFileParts(paragraph(text))];
  return zipOf(new Map(parts), { stored: true });
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length));
}
