import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RenderedDocument } from '../../../src/document/nodes.ts';
import { mergeDocuments } from '../../../src/verschil/document/merge-documents.ts';
import { layOut } from '../../layout/lay-out.ts';
import { heading, paragraph } from '../../support/builders.ts';
import { exampleVersions } from '../../support/example-versions.ts';
import { writePdf } from '../../support/write.ts';
import { versionPair } from '../../verschil/document/version-pairs.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { conformanceProblems } from './conformance.ts';
import { randomDocument } from './random-document.ts';
import { allElements, childElements, type ReadPdf, readPdf } from './read-pdf.ts';
import { document } from './sample.ts';
import { dumpTree, readingText } from './tree-text.ts';

const MARKS = { author: 'v1 → v2' };

async function read(source: RenderedDocument, huisstijl = testHuisstijl()): Promise<ReadPdf> {
  const { value, diagnostics } = await writePdf(source, huisstijl);
  expect(diagnostics.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
  return readPdf(value ?? new Uint8Array(0));
}

function merged(before: string, after: string): RenderedDocument {
  return mergeDocuments(document([paragraph(before)]), document([paragraph(after)]), MARKS);
}

describe('a PDF that shows changes', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    const { oud, nieuw, huisstijl } = await exampleVersions();
    const [before, after] = [oud.get('raadsvoorstel'), nieuw.get('raadsvoorstel')];
    if (!before || !after) throw new Error('geen raadsvoorstel');
    pdf = await read(mergeDocuments(before, after, MARKS), huisstijl);
  }, 30_000);

  test('breaks no rule of PDF/UA-1 and PDF/A-2a that its objects can show', () => {
    expect(conformanceProblems(pdf)).toEqual([]);
  });

  test('says for each change what is drawn and what is read aloud', () => {
    const spans = allElements(pdf.root).filter(
      ({ attributes }) => attributes.TextDecorationType !== undefined,
    );
    expect(spans.length).toBeGreaterThan(60);
    for (const span of spans) {
      const edges = childElements(span).flatMap(({ attributes }) => attributes.ActualText ?? []);
      const gone = span.attributes.TextDecorationType === 'LineThrough';
      expect(edges[0]).toMatch(
        gone ? /^\[(vervallen|van hier verplaatst): $/ : /^\[(ingevoegd|hierheen verplaatst): $/,
      );
      expect(edges.at(-1)).toBe(']');
    }
  });
});

test('a change within a line', async () => {
  const source = merged('De kosten zijn hoog in dit jaar.', 'De kosten zijn laag in dit jaar.');
  expect(
    dumpTree(await read(source))
      .split('\n')
      .slice(-20)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "      |vervallen tekst|
          Span ActualText="]"
            | |
        | is doorgestreept. Een streep in de kantlijn wijst elke wijziging aan.|
      P
        |De kosten zijn |
        Span TextDecorationType="LineThrough"
          Span ActualText="[vervallen: "
            | |
          |hoog|
          Span ActualText="]"
            | |
        Span TextDecorationType="Underline"
          Span ActualText="[ingevoegd: "
            | |
          |laag|
          Span ActualText="]"
            | |
        | in dit jaar.|
    "
  `);
  const { pages } = await layOut(source);
  const marks = pages[0]?.boxes.filter(({ owner }) => owner === 'wijziging') ?? [];
  // In the legend and in the text a tint and a rule for each change, and a bar beside each.
  expect(marks.map(({ kind }) => kind).sort()).toEqual([...Array(6).fill('fill'), ...Array(4).fill('rule')]);
});

test('what is gone is not among the bookmarks', async () => {
  const title = heading(1, 'titel', 'titel', 'Raadsvoorstel');
  const gone = heading(2, 'kop2', 'gone', 'Wat vervalt');
  const come = heading(2, 'kop2', 'come', 'Iets geheel anders');
  const source = mergeDocuments(document([title, gone]), document([title, come]), MARKS);
  const { outline } = await layOut(source);
  expect(outline.map((entry) => entry.title)).toEqual(['Raadsvoorstel', 'Iets geheel anders']);
  expect(readingText(await read(source))).toContain('Wat vervalt');
});

test('any two versions break no rule together', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(versionPair(randomDocument()), async ([oud, nieuw]) => {
      expect(conformanceProblems(await read(mergeDocuments(oud, nieuw, MARKS)))).toEqual([]);
    }),
    { numRuns: 8, seed: 2026, endOnFailure: true },
  );
});
