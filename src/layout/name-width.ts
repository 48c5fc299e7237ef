import { shownText } from '../document/text.ts';
import { evenBreed } from '../huisstijl/check-lettertype.ts';
import { familieVan, type Huisstijl } from '../huisstijl/huisstijl.ts';
import type { PreparedInline } from '../prepare/prepared.ts';
import type { Typesetter } from './text/pieces.ts';
import { measureText, type TextWidth } from './text/text-width.ts';

/** How much wider than measured a name may be in a font of which the widths are not known. */
const UNKNOWN_FONT = 1.35;

/**
 * How wide the name of an entry in the head of a document can be in a word processor, in points: wider than measured where that has
 * another font than the one that is measured. Of a name that shows changes both the old and the new text take room.
 */
export function nameWidth(
  key: readonly PreparedInline[],
  {
    huisstijl: { stijlen, lettertype },
    setter,
  }: { readonly huisstijl: Huisstijl; readonly setter: Typesetter },
): TextWidth {
  const familie = familieVan(lettertype, stijlen.kopgegevens);
  const measured = measureText(shownText(key), { ...stijlen.kopgegevens, vet: true }, setter);
  if (evenBreed(familie.naam, familie.normaal)) return measured;
  return { full: measured.full * UNKNOWN_FONT, widestWord: measured.widestWord * UNKNOWN_FONT };
}
