import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import { eachBlock } from '../prepare/each-block.ts';
import type { PreparedDocument } from '../prepare/prepared.ts';
import type { Typesetter } from './text/pieces.ts';

/**
 * The page on which each heading stands in the PDF, from 1, by its id; a word processor breaks pages in the same places as
 * long as its fonts have the same metrics. Asked only for a document with a table of contents, which is the only one to need it.
 * Undefined without one.
 */
export async function contentsPages(
  document: PreparedDocument,
  huisstijl: Huisstijl,
  setter: Typesetter,
): Promise<ReadonlyMap<string, number> | undefined> {
  let wanted = false;
  eachBlock(document.blocks, ({ type }) => {
    wanted ||= type === 'contents';
  });
  if (!wanted) return undefined;
  const { headingPages } = await import('./heading-pages.ts');
  return headingPages(document, huisstijl, setter);
}
