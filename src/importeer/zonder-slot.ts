import { withoutEnd } from '../source/without-end.ts';

/** The text of an item of a list without the sign at its end, and without an "en" behind that: "…vast te stellen; en". */
export function zonderSlot(text: string): string {
  const bare = text.trimEnd();
  const item = /(?:^|\W)en$/.test(bare.slice(-3)) ? bare.slice(0, -2).trimEnd() : bare;
  return /[;,.:]$/.test(item.slice(-1)) ? item.slice(0, -1).trimEnd() : item;
}

/** A text without all signs and spaces at its end. */
export function zonderTekens(text: string): string {
  return withoutEnd(text, /[\s,;()/–-]/);
}
