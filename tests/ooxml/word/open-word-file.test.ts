import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openWordFile } from '../../../src/ooxml/word/parts/open-word-file.ts';
import type { WordParts } from '../../../src/ooxml/word/word-parts.ts';
import { descendants, el } from '../../../src/ooxml/xml.ts';
import { NAMESPACES, paragraph, wordFile, wordFileParts, zipOf } from '../../support/word.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

describe('parts are found by what refers to them', () => {
  test('under the usual names', () => {
    const parts = opened(
      wordFile(paragraph('a'), {
        styles: '',
        footnotes: '',
        commentsExtended: '',
        headers: { rId1: '' },
        footers: { rId2: '' },
      }),
    );
    expect(parts.main.path).toBe('word/document.xml');
    expect(parts.styles?.root.name).toBe('w:styles');
    expect(parts.footnotes?.root.name).toBe('w:footnotes');
    expect(parts.commentsExtended?.root.name).toBe('w15:commentsEx');
    expect([...parts.furniture.keys()]).toEqual(['word/header-rId1.xml', 'word/footer-rId2.xml']);
    expect(parts.damaged).toEqual([]);
  });

  test.each([
    ['a name of its own', 'tekst/een.xml', 'tekst/een.xml'],
    ['an absolute target', '/tekst/een.xml', 'tekst/een.xml'],
    ['other capitals', 'TEKST/Een.xml', 'tekst/een.xml'],
    ['steps up and down', './tekst/../tekst/een.xml', 'tekst/een.xml'],
    ['percent signs', 'tekst/een%20twee.xml', 'tekst/een twee.xml'],
    ['backslashes', 'tekst\\een.xml', 'tekst/een.xml'],
  ])('by %s', (_, target, path) => {
    expect(opened(withMain(target, path)).main.path).toBe(path);
  });

  test('in a file that was zipped with backslashes', () => {
    const parts = [...wordFileParts('')].map(([path, part]) => [path.replaceAll('/', '\\'), part] as const);
    expect(opened(zipOf(new Map(parts))).main.path).toBe('word/document.xml');
  });

  test('by its content type, when nothing refers to the text', () => {
    const parts = new Map(wordFileParts(paragraph('a')));
    parts.delete('_rels/.rels');
    expect(opened(zipOf(parts)).main.path).toBe('word/document.xml');
  });
});

test('what is outside the file is known and not a part of it', () => {
  const { main } = opened(
    wordFile('', { links: { rId1: 'https://example.org/a?b=c#d' }, images: { rId2: strToU8('png') } }),
  );
  expect(main.related.get('rId1')).toEqual({ kind: 'hyperlink', address: 'https://example.org/a?b=c#d' });
  expect(main.related.get('rId2')).toEqual({ kind: 'image', path: 'word/media/rId2.png' });
});

test('the bytes of a picture are given when they are asked for', () => {
  const { bytes } = opened(wordFile('', { images: { rId2: strToU8('png') } }));
  expect(bytes('word/media/rId2.png')).toEqual(strToU8('png'));
  expect(bytes('word/media/rId3.png')).toBeUndefined();
});

test('a document with macros is read, and it is told', () => {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`;
  expect(opened(wordFile('', { parts: { '[Content_Types].xml': types } })).macros).toBe(true);
  expect(opened(wordFile('')).macros).toBe(false);
});

describe('names have the usual prefixes', () => {
  const read = el('w:document', {}, el('w:body', { 'w:val': 'a' }, el('wp:inline', { dist: '0' })));
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

  test.each([
    [
      'other prefixes',
      `<x:document xmlns:x="${W}"><x:body x:val="a"><y:inline xmlns:y="${drawing}" dist="0"/></x:body></x:document>`,
    ],
    [
      'none',
      `<document xmlns="${W}" xmlns:w="${W}"><body w:val="a"><inline xmlns="${drawing}" dist="0"/></body></document>`,
    ],
    [
      'those of a strict file',
      '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body w:val="a"><wp:inline xmlns:wp="http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" dist="0"/></w:body></w:document>',
    ],
    ['none that are declared', '<w:document><w:body w:val="a"><wp:inline dist="0"/></w:body></w:document>'],
  ])('where the file declares %s', (_, document) => {
    expect(opened(withText(document)).main.root).toEqual(read);
  });

  test('and those of an unknown namespace have its name', () => {
    const { main } = opened(
      withText(`<w:document xmlns:w="${W}"><q:p xmlns:q="urn:q" q:a="b"/></w:document>`),
    );
    expect(main.root.children).toEqual([el('{urn:q}p', { '{urn:q}a': 'b' })]);
  });
});

describe('text in any encoding that an Office file may have', () => {
  const document = `<w:document ${NAMESPACES}><w:body><w:p>Één</w:p></w:body></w:document>`;

  test.each<[string, Uint8Array]>([
    ['UTF-8', strToU8(document)],
    ['UTF-8 with a byte order mark', strToU8(`\uFEFF${document}`)],
    ['UTF-16', utf16(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${document}`, true)],
    ['UTF-16, big end first', utf16(`\uFEFF${document}`, false)],
    ['UTF-16 without a mark', utf16(document, true)],
    ['Latin 1', latin1(`<?xml version="1.0" encoding="iso-8859-1"?>${document}`)],
  ])('%s', (_, bytes) => {
    const { main } = opened(withText(bytes));
    expect(descendants(main.root, 'w:p').map(({ children }) => children)).toEqual([['Één']]);
  });
});

describe('of alternatives only what holds is there', () => {
  const shown = (inside: string): readonly string[] => {
    const { main } = opened(wordFile(`<w:p>${inside}</w:p>`));
    return descendants(main.root, 'w:t').map(({ children }) => children.join(''));
  };
  const choice = (requires: string, text: string) =>
    `<mc:Choice Requires="${requires}"><w:t>${text}</w:t></mc:Choice>`;
  const fallback = '<mc:Fallback><w:t>anders</w:t></mc:Fallback>';

  test.each([
    ['a choice that is known', `${choice('wps', 'vorm')}${fallback}`, ['vorm']],
    ['the first that is known', `${choice('nieuw', 'x')}${choice('wps', 'vorm')}${fallback}`, ['vorm']],
    ['what stands in for one that is not', `${choice('nieuw', 'x')}${fallback}`, ['anders']],
    ['nothing without either', choice('nieuw', 'x'), []],
    ['all that it requires is known', `${choice('wps nieuw', 'x')}${fallback}`, ['anders']],
  ])('%s', (_, inside, texts) => {
    expect(shown(`<mc:AlternateContent>${inside}</mc:AlternateContent>`)).toEqual(texts);
  });

  test('by what a prefix stands for, not by the prefix', () => {
    const own = `<mc:AlternateContent xmlns:vorm="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wps="urn:x">${choice('wps', 'x')}${choice('vorm', 'vorm')}</mc:AlternateContent>`;
    expect(shown(own)).toEqual(['vorm']);
  });

  test('each once, in its place, also within one another', () => {
    const inner = `<mc:AlternateContent>${choice('wps', 'twee')}${fallback}</mc:AlternateContent>`;
    const outer = `<w:t>een</w:t><mc:AlternateContent><mc:Choice Requires="wps">${inner}</mc:Choice>${fallback}</mc:AlternateContent><w:t>drie</w:t>`;
    expect(shown(outer)).toEqual(['een', 'twee', 'drie']);
  });
});

function opened(bytes: Uint8Array): WordParts {
  const result = openWordFile(bytes);
  if ('refused' in result) throw new Error(result.refused);
  return result.parts;
}

function withText(document: string | Uint8Array): Uint8Array {
  return wordFile('', { parts: { 'word/document.xml': document } });
}

function withMain(target: string, path: string): Uint8Array {
  const relationship = `<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="${target}"/>`;
  return zipOf(
    new Map([
      [
        '[Content_Types].xml',
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ],
      ['_rels/.rels', `<Relationships xmlns="${RELATIONSHIPS}">${relationship}</Relationships>`],
      [path, `<w:document ${NAMESPACES}/>`],
    ]),
  );
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
