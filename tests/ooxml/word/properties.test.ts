import { expect, test } from 'vitest';
import { readWord } from '../../../src/ooxml/word/read-word.ts';
import { wordFileParts, zipOf } from '../../support/word.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

const ROOT = [
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  [`${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'],
  [`${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
].map(([type, target], index) => `<Relationship Id="r${index}" Type="${type}" Target="${target}"/>`);

test('a file tells its title, author, language, program and what was added', () => {
  const parts = new Map([
    ...wordFileParts(''),
    ['_rels/.rels', `<Relationships xmlns="${PACKAGE}/relationships">${ROOT.join('')}</Relationships>`],
    [
      'docProps/core.xml',
      `<p:coreProperties xmlns:p="${PACKAGE}/metadata/core-properties" xmlns:d="http://purl.org/dc/elements/1.1/"><d:title> Fietsparkeren </d:title><d:creator>M. de Wit</d:creator><d:language>nl-NL</d:language></p:coreProperties>`,
    ],
    [
      'docProps/app.xml',
      `<Properties xmlns="${OFFICE}/extended-properties"><Application>LibreOffice</Application></Properties>`,
    ],
    [
      'docProps/custom.xml',
      `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property name="Zaak"><vt:lpwstr>2025-17</vt:lpwstr></property><property name="Leeg"><vt:lpwstr/></property></Properties>`,
    ],
  ]);
  const result = readWord(zipOf(parts));
  expect(result).toMatchObject({
    document: {
      properties: {
        title: 'Fietsparkeren',
        author: 'M. de Wit',
        language: 'nl-NL',
        application: 'LibreOffice',
        custom: new Map([
          ['Zaak', '2025-17'],
          ['Leeg', ''],
        ]),
      },
    },
  });
});

test('a file may tell nothing', () => {
  expect(readWord(zipOf(wordFileParts('')))).toMatchObject({
    document: { properties: { custom: new Map() } },
  });
});
