import { composeDocument, type Variant } from '../../src/compose/compose-document.ts';
import { documentenVan } from '../../src/compose/documenten-van.ts';
import type { CheckedVoorstel } from '../../src/documenten.ts';
import { loadTypesetter } from '../../src/layout/load-typesetter.ts';
import { layoutDocument } from '../../src/layout/pages/layout-document.ts';
import { prepareDocument } from '../../src/prepare/prepare-document.ts';

/** The pages of all documents that end before they are full though nothing asks for it. */
export async function emptyPages(checked: CheckedVoorstel, variant: Variant): Promise<readonly string[]> {
  const { voorstel, geladen } = checked;
  const found: string[] = [];
  for (const definitie of documentenVan(voorstel, geladen.sjabloon, variant)) {
    const { value: document } = composeDocument(definitie, { ...checked, variant });
    if (!document) continue;
    const { value: prepared } = prepareDocument(document, geladen.huisstijl);
    const { value: setter } = await loadTypesetter(prepared, geladen.huisstijl);
    if (!setter) continue;
    layoutDocument(prepared, geladen.huisstijl, setter).pages.forEach(({ end }, page) => {
      if (end === 'zonder reden') found.push(`${definitie.naam}: page ${page + 1} ends without a reason`);
    });
  }
  return found;
}
