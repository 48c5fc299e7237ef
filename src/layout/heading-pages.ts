import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import type { PreparedDocument } from '../prepare/prepared.ts';
import { loadTypesetter } from './load-typesetter.ts';
import { layoutDocument } from './pages/layout-document.ts';

/**
 * The page on which each heading stands, from 1, by its id; undefined when the fonts of the house style are of no use.
 * For a writer that does not lay pages out itself.
 */
export async function headingPages(
  document: PreparedDocument,
  huisstijl: Huisstijl,
): Promise<ReadonlyMap<string, number> | undefined> {
  const { value: setter } = await loadTypesetter(document, huisstijl);
  if (!setter) return undefined;
  const { anchors } = layoutDocument(document, huisstijl, setter);
  return new Map([...anchors].map(([id, { page }]) => [id, page + 1]));
}
