import { isGone } from '../document/text.ts';
import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import type { PreparedBlock, PreparedItem, PreparedList, PreparedParagraph } from '../prepare/prepared.ts';
import type { Typesetter } from './text/pieces.ts';
import { textWidth } from './text/text-width.ts';

/** Between a number and the text of its item, in parts of the size of the letters. */
const GAP = 0.5;

/**
 * The room before the text of the items of a list, in points, for files in which an office program sets their numbers: that
 * of the house style, or more for a number that would not fit in it. `role` is that of the letters.
 */
export function numberRoom(
  { format, role: own, items }: PreparedList,
  role: PreparedList['role'] | 'voetnoot',
  { huisstijl: { stijlen }, setter }: { readonly huisstijl: Huisstijl; readonly setter: Typesetter },
): number {
  if (format === 'none') return 0;
  const stijl = stijlen[role];
  const widest = Math.max(0, ...items.map(({ label }) => textWidth(label, stijl, setter)));
  return Math.ceil(Math.max(stijlen[own].inspringing, widest + stijl.grootte * GAP));
}

/** What stands in an item of a list. */
export interface ItemParts {
  /** What is gone from the start of an item that stays: it stands before the number. */
  readonly before: readonly PreparedBlock[];
  /** The paragraph that carries the number; absent where the item begins with another block. */
  readonly lead: PreparedParagraph | undefined;
  /** What follows stands below the text of the item. */
  readonly rest: readonly PreparedBlock[];
}

/** Divides the blocks of an item around the paragraph that carries its number. */
export function itemParts({ children, revision }: PreparedItem): ItemParts {
  const start = isGone(revision?.change) ? 0 : children.findIndex((child) => !isGone(child.revision?.change));
  const before = children.slice(0, Math.max(0, start));
  const behind = children.slice(before.length);
  const [first, ...others] = behind;
  return first?.type === 'paragraph'
    ? { before, lead: first, rest: others }
    : { before, lead: undefined, rest: behind };
}
