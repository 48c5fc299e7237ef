import { itemNumber } from '../document/item-number.ts';
import type { List } from '../document/nodes.ts';
import { isGone, isNew } from '../document/text.ts';

/**
 * What item `index` (from 0) of a list counts. An item that is gone has the number that it had and takes none from the
 * others, and so does one with a number of its own.
 */
export function countItem({ start, items }: List, index: number): number {
  const taken = isGone(items[index]?.change) ? isNew : isGone;
  const before = items.slice(0, index);
  return start + index - before.filter((one) => taken(one.change) || one.ownNumber !== undefined).length;
}

/**
 * What stands before item `index` (from 0) of a list: "1.", "a.", "Beslispunt 1:", "2a." or "•". The one place where labels
 * are made, so that all formats number alike; equal to what CSS counters show.
 */
export function itemLabel(list: List, index: number): string {
  if (list.format === 'bullet') return '•';
  if (list.format === 'dash') return '–';
  if (list.format === 'none') return '';
  const number = list.items[index]?.ownNumber ?? itemNumber(list.format, countItem(list, index));
  return (list.pattern ?? '{nummer}.').replace('{nummer}', number);
}
