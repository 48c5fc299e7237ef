import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import type { PreparedDocument } from '../prepare/prepared.ts';
import { layoutDocument } from './pages/layout-document.ts';
import type { Typesetter } from './text/pieces.ts';

/** The page on which each heading stands, from 1, by its id. For a writer that does not lay pages out itself. */
export function headingPages(
  document: PreparedDocument,
  huisstijl: Huisstijl,
  setter: Typesetter,
): ReadonlyMap<string, number> {
  const { anchors } = layoutDocument(document, huisstijl, setter);
  return new Map([...anchors].map(([id, { page }]) => [id, page + 1]));
}
