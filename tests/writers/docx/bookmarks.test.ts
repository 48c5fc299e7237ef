import { expect, test } from 'vitest';
import { Bookmarks } from '../../../src/writers/docx/text/bookmarks.ts';

test('names are letters, digits and underscores, at most 40, and differ also without capitals', () => {
  const bookmarks = new Bookmarks();
  const ids = [
    'financiën',
    'Financien',
    'punt 1.1',
    `lang-${'x'.repeat(60)}`,
    `lang-${'x'.repeat(60)}y`,
    '📌',
  ];
  const names = ids.map((id) => bookmarks.name(id));
  expect(names.filter((name) => !/^[A-Za-z]\w{0,39}$/.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
  expect(names.slice(0, 3)).toEqual(['a_financien', 'a_Financien_2', 'a_punt_1_1']);
});

test('an id keeps its name', () => {
  const bookmarks = new Bookmarks();
  expect(bookmarks.name('doel')).toBe(bookmarks.name('doel'));
});
