import type { PDFContext, PDFRef } from 'pdf-lib';
import type { LaidOut } from '../../../layout/pages/page.ts';
import type { OutlineEntry } from '../../../prepare/prepared.ts';
import { textString } from './pdf-objects.ts';

interface Item {
  readonly entry: OutlineEntry;
  readonly ref: PDFRef;
  readonly kids: Item[];
}

/** Writes bookmarks from the headings, nested by level (ISO 32000-1, 12.3.3). Undefined without headings. */
export function writeOutline(
  laidOut: LaidOut,
  pages: readonly PDFRef[],
  context: PDFContext,
): PDFRef | undefined {
  const top: Item[] = [];
  const open: Item[] = [];
  for (const entry of laidOut.outline) {
    if (!laidOut.anchors.has(entry.anchor)) continue;
    while ((open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop();
    const item: Item = { entry, ref: context.nextRef(), kids: [] };
    (open.at(-1)?.kids ?? top).push(item);
    open.push(item);
  }
  const [first] = top;
  const last = top.at(-1);
  if (!first || !last) return undefined;
  const root = context.nextRef();

  function write(items: readonly Item[], parent: PDFRef): number {
    let count = 0;
    items.forEach((item, index) => {
      const inner = write(item.kids, item.ref);
      const previous = items[index - 1];
      const next = items[index + 1];
      const [firstKid] = item.kids;
      const lastKid = item.kids.at(-1);
      context.assign(
        item.ref,
        context.obj({
          Title: textString(item.entry.title),
          Parent: parent,
          Dest: destination(item.entry.anchor, laidOut, pages),
          ...(previous && { Prev: previous.ref }),
          ...(next && { Next: next.ref }),
          ...(firstKid && lastKid && { First: firstKid.ref, Last: lastKid.ref, Count: inner }),
        }),
      );
      count += 1 + inner;
    });
    return count;
  }

  const count = write(top, root);
  context.assign(root, context.obj({ Type: 'Outlines', First: first.ref, Last: last.ref, Count: count }));
  return root;
}

const ABOVE = 6;

/** Where an anchor leads: a little above its line, at the zoom that the reader has. */
export function destination(
  anchor: string,
  laidOut: LaidOut,
  pages: readonly PDFRef[],
): (PDFRef | string | number | null)[] {
  const place = laidOut.anchors.get(anchor) ?? { page: 0, y: 0 };
  const page = pages[place.page];
  if (!page) throw new Error(`geen bladzijde ${place.page}`);
  const height = laidOut.pages[place.page]?.height ?? 0;
  const y = Math.round((height - Math.max(0, place.y - ABOVE)) * 100) / 100;
  return [page, 'XYZ', 0, y, null];
}
