import { expect, test } from 'vitest';
import { text } from './builders.ts';
import { dumpDocument, dumpInlines } from './dump-document.ts';
import { sampleDocument } from './sample-document.ts';

test('a document with every node type', async () => {
  await expect(dumpDocument(sampleDocument)).toMatchFileSnapshot('golden/sample-document.txt');
});

test('characters that cannot be seen are shown', () => {
  expect(dumpInlines([text('€\u00a05 af\u00adbreken a\u2009b\nc\u200b')])).toBe(
    '€␣5 af<U+00AD>breken a<U+2009>b<U+000A>c<U+200B>',
  );
});

test('a page break and a footnote change the dump, a page number in a running foot is named', () => {
  const dump = dumpDocument(sampleDocument);
  expect(dump).toContain('footer:  | Gemeente Voorbeeld | Pagina {page} van {pages}');
  expect(dump).toContain('footnote 2\n  paragraph voetnoot: Geteld in januari.\n');
});
