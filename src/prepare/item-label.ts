import { itemNumber } from '../document/item-number.ts';
import type { List } from '../document/nodes.ts';
import { isGone, isNew } from '../document/text.ts';

/**
 * What item `index` (from 0) of a list counts. An item that is gone has the number that it had and takes none from the
 * others.
 */
export function countItem({ start, items }: List, index: number): number {
  const taken = isGone(items[index]?.change) ? isNew : isGone;
  return start + index - items.slice(0, index).filter(({ change }) => taken(change)).length;
}

/**
 * What stands before item `index` (from 0) of a list: "1.", "a.", "i.", "I." or "•". The one place where labels are made,
 * so that all formats number alike; equal to what CSS counters show.
 */
export function itemLabel(list: List, index: number): string {
  return list.format === 'bullet' ? '•' : `${itemNumber(list.format, countItem(list, index))}.`;
}
