import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RenderedDocument } from '../../../src/document/nodes.ts';
import { visit } from '../../../src/document/visit.ts';
import { layOut, textBoxes } from '../../layout/lay-out.ts';
import { writePdf } from '../../support/write.ts';
import { testHuisstijl } from '../test-huisstijl.ts';
import { conformanceProblems } from './conformance.ts';
import { randomDocument, WORD } from './random-document.ts';
import { readPdf } from './read-pdf.ts';
import { readingText } from './tree-text.ts';

const RUNS = { numRuns: 25, seed: 20240305, interruptAfterTimeLimit: 60_000 };

/** The numbered words of a document, in the order of its source. */
function sourceWords(source: RenderedDocument): string[] {
  const found: string[] = [];
  const add = (value: string): void => {
    found.push(...(value.match(WORD) ?? []));
  };
  visit(source.blocks, {
    heading: (node) => add(node.label ?? ''),
    text: (node) => add(node.value),
    code: (node) => add(node.value),
  });
  return found;
}

test('any document breaks no rule, and is read in the order of its source', async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument(), async (source) => {
      const { value, diagnostics } = await writePdf(source, testHuisstijl({ basislijnraster: true }));
      expect(diagnostics.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
      const pdf = await readPdf(value ?? new Uint8Array(0));
      expect(conformanceProblems(pdf)).toEqual([]);
      const read = readingText(pdf, ['Note', 'TOC']);
      expect(read.match(WORD) ?? []).toEqual(sourceWords(source));
    }),
    RUNS,
  );
}, 120_000);

test.each([false, true])(
  'any document stays inside its pages, with a grid: %s',
  async (basislijnraster) => {
    const huisstijl = testHuisstijl({ basislijnraster });
    const { pagina } = huisstijl;
    await fc.assert(
      fc.asyncProperty(randomDocument(), async (source) => {
        const { pages } = await layOut(source, huisstijl);
        for (const page of pages)
          for (const box of textBoxes(page)) {
            if (typeof box.owner !== 'number') continue;
            expect(box.y).toBeLessThanOrEqual(page.height - pagina.marges.onder + 1);
            expect(box.y).toBeGreaterThan(pagina.marges.boven);
            expect(box.x).toBeGreaterThanOrEqual(pagina.marges.links - 1);
            const end = page.width - pagina.marges.rechts;
            const trailing = box.parts.at(-1)?.shaped.texts.join('').trim() === '' ? box.size : 0;
            expect(box.x + box.width).toBeLessThanOrEqual(end + trailing + 2);
          }
      }),
      { ...RUNS, numRuns: 40 },
    );
  },
  120_000,
);
