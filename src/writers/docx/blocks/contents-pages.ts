import type { RenderedDocument } from '../../../document/nodes.ts';
import { visit } from '../../../document/visit.ts';
import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';

/**
 * The page on which each heading stands in the PDF, from 1, by its id; Word breaks pages in the same places as long as
 * its fonts have the same metrics. Asked only for a document with a table of contents, which is the only one to need it.
 * Undefined without one, or when the fonts are of no use to the PDF.
 */
export async function contentsPages(
  document: RenderedDocument,
  huisstijl: Huisstijl,
): Promise<ReadonlyMap<string, number> | undefined> {
  let wanted = false;
  visit(document.blocks, {
    contents: () => {
      wanted = true;
    },
  });
  if (!wanted) return undefined;
  const { headingPages } = await import('../../pdf/heading-pages.ts');
  return headingPages(document, huisstijl);
}
