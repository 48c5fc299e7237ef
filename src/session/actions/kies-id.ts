import { isNaam } from '../../domain/naam.ts';
import { slug } from '../../financien/lezen/rijnamen.ts';

/** Words that say nothing of what a point is about. */
const KLEIN =
  /^(?:aan|al|alle|als|artikel|bedrag|bij|daar\w*|dat|de|deze|die|dit|door|een|en|haar|het|hier\w*|hun|in|is|jaar|kennis|lid|maximaal|met|miljoen|na|naar|niet|of|om|onder|op|over|per|te|ten|ter|tot|totaal|uit|van|vanaf|voor|volgende\w*|waar\w*|worden|wordt|zijn|zoals)$/;

/**
 * An id for a point by what it is about: its first noun that is long enough to say something, and that no other point has;
 * undefined where its text has none. The infinitive behind "te" is what is decided, not about what.
 */
export function kiesId(tekst: string, taken: readonly string[]): string | undefined {
  const plain = tekst.replace(/:\w+\[[^\]]*\]/g, ' ').replace(/\bte \p{Ll}+/gu, ' ');
  const words = (plain.match(/\p{L}[\p{L}\p{N}]*(?:-\p{L}[\p{L}\p{N}]*)*/gu) ?? [])
    .filter((word) => word.length > 3 && !KLEIN.test(word.toLowerCase()))
    .map(slug);
  const found = words.find((word) => isNaam(word) && !taken.includes(word) && word.length <= 24);
  if (found !== undefined) return found;
  const [word] = words.filter(isNaam);
  return word === undefined
    ? undefined
    : [2, 3, 4, 5].map((n) => `${word}_${n}`).find((one) => !taken.includes(one));
}
