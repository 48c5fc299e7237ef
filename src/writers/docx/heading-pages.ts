import type { RenderedDocument } from '../../document/nodes.ts';
import { visit } from '../../document/visit.ts';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';

/**
 * The page on which each heading stands in the PDF, from 1, by its id; Word breaks pages in the same places as long as
 * its fonts have the same metrics. Laid out only for a document with a table of contents, which is the only one to ask.
 * Undefined without one, or when the fonts are of no use to the PDF.
 */
export async function headingPages(
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
  const [{ loadFontSet }, { layoutDocument }, { loadHarfBuzz }, { readExceptions }, { createShaper }] =
    await Promise.all([
      import('../pdf/fonts/font-set.ts'),
      import('../pdf/layout/layout-document.ts'),
      import('../pdf/text/harfbuzz.ts'),
      import('../pdf/text/hyphenate.ts'),
      import('../pdf/text/shape-text.ts'),
    ]);
  const { set } = loadFontSet(huisstijl.lettertype);
  if (!set) return undefined;
  const { laidOut } = layoutDocument(document, huisstijl, {
    fonts: set,
    shape: createShaper(await loadHarfBuzz()),
    hyphenation: huisstijl.afbreken && document.meta.language.startsWith('nl'),
    exceptions: readExceptions(huisstijl.afbreekuitzonderingen ?? []),
  });
  return new Map([...laidOut.anchors].map(([id, { page }]) => [id, page + 1]));
}
