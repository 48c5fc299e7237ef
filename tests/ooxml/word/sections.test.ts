import { describe, expect, test } from 'vitest';
import { readWord } from '../../../src/ooxml/word/read-word.ts';
import type { WordBlock, WordFurniture } from '../../../src/ooxml/word/word-document.ts';
import { tell } from '../../support/tell-word.ts';
import { paragraph, wordFile } from '../../support/word.ts';

const HEADERS = Object.fromEntries(['een', 'twee', 'drie'].map((name) => [name, paragraph(name)]));

describe('a section shows', () => {
  test('the head that it names', () => {
    expect(heads([refers('default', 'een')])).toEqual([{ default: 'een' }]);
  });

  test('the head of the section before it, told once', () => {
    expect(heads([refers('default', 'een'), ''])).toEqual([{ default: 'een' }, {}]);
  });

  test('another head from where it names one', () => {
    expect(heads([refers('default', 'een'), refers('default', 'twee')])).toEqual([
      { default: 'een' },
      { default: 'twee' },
    ]);
  });

  test('a head for its first page only where it says so', () => {
    const both = refers('default', 'een') + refers('first', 'twee');
    expect(heads([both])).toEqual([{ default: 'een' }]);
    expect(heads([`${both}<w:titlePg/>`])).toEqual([{ default: 'een', first: 'twee' }]);
    expect(heads([both, '<w:titlePg/>'])).toEqual([{ default: 'een' }, { first: 'twee' }]);
  });

  test('a head for even pages only where the settings say so', () => {
    const both = refers('default', 'een') + refers('even', 'drie');
    expect(heads([both])).toEqual([{ default: 'een' }]);
    expect(heads([both], '<w:evenAndOddHeaders/>')).toEqual([{ default: 'een', even: 'drie' }]);
  });

  test('nothing for a head that the file does not have', () => {
    expect(heads([refers('default', 'weg')])).toEqual([{}]);
  });
});

test('a section lies across when it says so, or when it is wider than high', () => {
  const size = (attributes: string) => sections([`<w:pgSz ${attributes}/>`])[0]?.landscape;
  expect(size('w:w="11906" w:h="16838"')).toBe(false);
  expect(size('w:w="16838" w:h="11906"')).toBe(true);
  expect(size('w:w="297mm" w:h="210mm"')).toBe(true);
  expect(size('w:orient="landscape"')).toBe(true);
});

function refers(kind: string, id: string): string {
  return `<w:headerReference w:type="${kind}" r:id="${id}"/>`;
}

/** The sections of a file with these properties, the last ones those of the body. */
function sections(properties: readonly string[], settings = '') {
  const all = properties.map((one) => `<w:sectPr>${one}</w:sectPr>`);
  const body = all.map((one, index) => (index < all.length - 1 ? paragraph('a', one) : paragraph('a') + one));
  const result = readWord(wordFile(body.join(''), { headers: HEADERS, settings }));
  if ('refused' in result) throw new Error(result.refused);
  return result.document.sections;
}

function heads(properties: readonly string[], settings = '') {
  return sections(properties, settings).map((section) => texts(section.heads));
}

function texts(furniture: WordFurniture): Readonly<Record<string, string>> {
  const entries: readonly (readonly [string, readonly WordBlock[]])[] = Object.entries(furniture);
  return Object.fromEntries(entries.map(([kind, blocks]) => [kind, tell(blocks)]));
}
