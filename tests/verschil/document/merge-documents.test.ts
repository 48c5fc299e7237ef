import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RenderedDocument } from '../../../src/document/nodes.ts';
import { mergeDocuments } from '../../../src/verschil/document/merge-documents.ts';
import { dumpDocument } from '../../support/dump-document.ts';
import { exampleVersions } from '../../support/example-versions.ts';
import { normalDocument } from '../../support/normal-document.ts';
import { acceptChanges, rejectChanges } from '../../support/resolve-changes.ts';
import { visitDocument } from '../../support/visit-document.ts';
import { anyDocument } from '../../writers/docx/support/any-document.ts';
import { randomDocument } from '../../writers/pdf/random-document.ts';
import { versionPair } from './version-pairs.ts';

const golden = (name: string) => join(import.meta.dirname, 'golden', `${name}.txt`);

const MARKS = { author: 'v1 → v2' };

describe('mergeDocuments', { timeout: 30_000 }, () => {
  for (const [name, documents] of [
    ['tidy', randomDocument()],
    ['wild', anyDocument],
  ] as const) {
    test(`should give the new version when all changes of ${name} documents are accepted`, () => {
      fc.assert(
        fc.property(versionPair(documents), ([oud, nieuw]) => {
          const merged = mergeDocuments(oud, nieuw, MARKS);
          expect(normalDocument(acceptChanges(merged))).toEqual(normalDocument(nieuw));
        }),
        { numRuns: 60 },
      );
    });

    test(`should give the old version when all changes of ${name} documents are rejected`, () => {
      fc.assert(
        fc.property(versionPair(documents), ([oud, nieuw]) => {
          const merged = mergeDocuments(oud, nieuw, MARKS);
          expect(normalDocument(rejectChanges(merged))).toEqual(normalDocument(oud));
        }),
        { numRuns: 60 },
      );
    });
  }

  test('should give both versions of documents that have nothing to do with each other', () => {
    fc.assert(
      fc.property(fc.tuple(anyDocument, anyDocument), ([oud, nieuw]) => {
        const merged = mergeDocuments(oud, nieuw, MARKS);
        expect(normalDocument(acceptChanges(merged))).toEqual(normalDocument(nieuw));
        expect(normalDocument(rejectChanges(merged))).toEqual(normalDocument(oud));
      }),
      { numRuns: 30 },
    );
  });

  test('should show no changes between a document and itself', () => {
    fc.assert(
      fc.property(fc.oneof(randomDocument(), anyDocument), (document) => {
        const { revisions, meta, ...merged } = mergeDocuments(document, document, MARKS);
        let count = 0;
        visitDocument({ ...document, ...merged }, { revision: () => void count++ });
        expect(count).toBe(0);
        const bare = { ...document, attachments: [] };
        expect(normalDocument(merged as RenderedDocument)).toEqual(normalDocument(document));
        expect(dumpDocument({ ...bare, ...merged, meta: document.meta, footnotes: [] })).toBe(
          dumpDocument({ ...bare, footnotes: [] }),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('should keep ids unique and levels of headings without gaps', () => {
    fc.assert(
      fc.property(versionPair(randomDocument()), ([oud, nieuw]) => {
        const ids: string[] = [];
        let level = 0;
        visitDocument(mergeDocuments(oud, nieuw, MARKS), {
          heading: (node) => {
            ids.push(node.id);
            expect(node.level).toBeLessThanOrEqual(level + 1);
            level = node.level;
          },
          table: (node) => void ids.push(node.id),
        });
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  test('should show what an author did in an afternoon', async () => {
    const { oud, nieuw } = await exampleVersions();
    for (const [name, document] of nieuw) {
      const merged = mergeDocuments(oud.get(name) ?? document, document, { author: 'v1 → v2' });
      await expect(dumpDocument(merged)).toMatchFileSnapshot(golden(name));
    }
  });
});
