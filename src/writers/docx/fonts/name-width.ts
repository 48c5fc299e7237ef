import { evenBreed } from '../../../huisstijl/check-lettertype.ts';
import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import type { PreparedInline } from '../../../prepare/prepared.ts';
import { inlineWidth, type TextWidth } from './text-width.ts';

/** How much wider than measured a name may be in a font of which the widths are not known. */
const UNKNOWN_FONT = 1.35;

/**
 * How wide the name of an entry in the head of a document can be in Word, in points: wider than measured where Word has
 * another font than the one that is measured.
 */
export function nameWidth(key: readonly PreparedInline[], { stijlen, lettertype }: Huisstijl): TextWidth {
  const measured = inlineWidth(key, { ...stijlen.kopgegevens, vet: true }, lettertype);
  if (evenBreed(lettertype.naam, lettertype.normaal)) return measured;
  return {
    full: measured.full * UNKNOWN_FONT,
    onTwoLines: measured.onTwoLines * UNKNOWN_FONT,
    widestWord: measured.widestWord * UNKNOWN_FONT,
  };
}
