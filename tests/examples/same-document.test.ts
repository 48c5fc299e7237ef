import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { textOfDocx, textOfPdf } from '../support/document-text.ts';
import { buildExample, SLUGS } from '../support/examples.ts';
import { convertToPdf } from '../support/libreoffice.ts';
import { testWith } from '../support/programs.ts';

/** The Word file and the PDF of one document. */
interface Pair {
  /** "standaard-fietsparkeren-station.raadsvoorstel" */
  readonly name: string;
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
}

let pairs: readonly Pair[] = [];
beforeAll(async () => {
  pairs = (await Promise.all(SLUGS.map(pairsOf))).flat();
}, 120_000);

async function pairsOf(slug: string): Promise<readonly Pair[]> {
  const artifacts = await buildExample(slug, { formaten: ['docx', 'pdf'] });
  return artifacts
    .filter(({ name }) => name.endsWith('.docx'))
    .map(({ name, bytes }) => {
      const pdf = artifacts.find((one) => one.name === name.replace('.docx', '.pdf'));
      if (!pdf) throw new Error(`${slug}: no PDF beside ${name}`);
      return { name: `${slug}.${name.replace('.docx', '')}`, docx: bytes, pdf: pdf.bytes };
    });
}

describe('the Word file and the PDF of each example', () => {
  test('should have the same words and numbers in the same order, notes, contents and tables', async () => {
    expect(pairs.length).toBeGreaterThan(SLUGS.length);
    const seen = { notes: 0, contents: 0, tables: 0 };
    for (const { name, docx, pdf } of pairs) {
      const [word, other] = [textOfDocx(docx), await textOfPdf(pdf)];
      expect(word.words.length, name).toBeGreaterThan(50);
      expect(word.words, name).toEqual(other.words);
      expect(word.notes, name).toEqual(other.notes);
      expect(word.contents, name).toEqual(other.contents);
      expect(word.tables, name).toEqual(other.tables);
      seen.notes += word.notes.length;
      seen.contents += word.contents.length;
      seen.tables += word.tables.length;
    }
    expect(Math.min(...Object.values(seen)), 'an example of each').toBeGreaterThan(0);
  });

  testWith('soffice', 'pdfinfo')(
    'should have about as many pages, as LibreOffice lays the Word file out',
    { timeout: 180_000 },
    async () => {
      const office = convertToPdf(new Map(pairs.map(({ name, docx }) => [name, docx])));
      const lines = pairs.map(({ name, pdf }) => {
        const [own, word] = [pagesOf(pdf), pagesOf(office.get(name) ?? new Uint8Array())];
        expect(Math.abs(word - own), name).toBeLessThanOrEqual(1);
        return `${name.padEnd(55)} pdf ${own}, word ${word}: ${word - own}`;
      });
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/bladzijden.docx.txt');
    },
  );
});

function pagesOf(pdf: Uint8Array): number {
  const info = execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' });
  return Number(/^Pages:\s+(\d+)$/m.exec(info)?.[1]);
}
