import { describe, expect } from 'vitest';
import type { RenderedDocument } from '../../src/document/nodes.ts';
import type { Huisstijl } from '../../src/huisstijl/huisstijl.ts';
import { prepareDocument } from '../../src/prepare/prepare-document.ts';
import { drukProef } from '../../src/proefdruk/proefdruk.ts';
import { writePdf } from '../../src/writers/pdf/write-pdf.ts';
import { browserTest } from '../support/axe.ts';
import { paragraph, text } from '../support/builders.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { type Grijs, openProef, pdfPixels, svgPixels, svgVan, verschilVan } from './pixels.ts';

/** Of a thousand squares so many may differ; that of a page moved by a quarter of a point does, many times over. */
const MOST = 0.1;

async function beide(document: RenderedDocument, huisstijl: Huisstijl) {
  const { value: druk } = await drukProef(document, huisstijl);
  const { value: pdf } = await writePdf(prepareDocument(document, huisstijl).value, huisstijl);
  if (!druk || !pdf) throw new Error('no document');
  return { druk, pdf };
}

/** A page moved to the right by one pixel, a quarter of a point. */
function moved({ width, height, pixels }: Grijs): Grijs {
  return { width, height, pixels: Uint8Array.from([255, ...pixels.subarray(0, -1)]) };
}

describe('a page as SVG', () => {
  browserTest(
    'is the page of the PDF, whatever stands on it, under a policy without styles',
    async ({ browser }) => {
      const spaced = paragraph([
        { type: 'spaced', children: [text('besluit:')] },
        text(' fluit affiche 1.111'),
      ]);
      const document: RenderedDocument = {
        ...sampleDocument,
        watermark: 'CONCEPT',
        blocks: [spaced, ...sampleDocument.blocks],
      };
      const { druk, pdf } = await beide(document, testHuisstijl());
      const page = await openProef(browser, druk);
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      const pages = pdfPixels(pdf, 2);
      for (const [index, want] of pages.entries()) {
        const have = await svgPixels(page, svgVan(druk, index), want);
        expect(verschilVan(want, have).promille, `page ${index + 1}`).toBeLessThan(MOST);
        expect(verschilVan(want, moved(have)).promille).toBeGreaterThan(MOST * 10);
      }
      await page.close();
      expect(told).toEqual([]);
    },
    60_000,
  );
});
