import { itemNumber } from '../document/item-number.ts';
import type { List } from '../document/nodes.ts';
import { isGone, isNew } from '../document/text.ts';

/** What stands before an item, and the number behind it. */
export interface Geteld {
  readonly label: string;
  readonly number: number;
}

/**
 * What the items of a list count, and what stands before each: "1.", "a.", "Beslispunt 1:", "2a." or "•". The one place
 * where labels are made, so that all formats number alike; equal to what CSS counters show. An item that is gone has the
 * number that it had and takes none from the others, and so does one with a number of its own.
 */
export function countItems(list: List): readonly Geteld[] {
  const next = { now: list.start, before: list.start };
  return list.items.map(({ change, ownNumber }) => {
    const number = isGone(change) ? next.before : next.now;
    if (ownNumber === undefined) {
      if (!isGone(change)) next.now += 1;
      if (!isNew(change)) next.before += 1;
    }
    return { label: labelOf(list, number, ownNumber), number };
  });
}

function labelOf({ format, pattern = '{nummer}.' }: List, number: number, own: string | undefined): string {
  if (format === 'bullet') return '•';
  if (format === 'dash') return '–';
  if (format === 'none') return '';
  return pattern.replace('{nummer}', own ?? itemNumber(format, number));
}
