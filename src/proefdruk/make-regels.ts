import { type Bronplaats, isSamePlace } from '../document/bron.ts';
import type { Box, LaidOut } from '../layout/pages/page.ts';
import { textOf } from '../layout/pages/page.ts';
import type { Proefregel } from './proefpagina.ts';

/** Of the size of its letters, how far a line reaches above and below its base line. */
const ABOVE = 0.95;
const BELOW = 0.28;

/** A line of a block before it is known how much text its block has. */
interface Line {
  readonly page: number;
  x: number;
  y: number;
  right: number;
  bottom: number;
  chars: number;
}

/**
 * The lines on each page whose place in a text is known. Which part of a block stands on a line follows from how much of
 * its text does: a block over two pages is typed once.
 */
export function makeRegels({ pages, owners }: LaidOut): readonly (readonly Proefregel[])[] {
  const result: Proefregel[][] = pages.map(() => []);
  let bron: Bronplaats | undefined;
  let lines: Line[] = [];
  const close = (): void => {
    if (bron) for (const [page, regel] of divide(lines, bron)) result[page]?.push(regel);
    lines = [];
  };
  pages.forEach(({ boxes }, page) => {
    for (const box of boxes) {
      const own = typeof box.owner === 'number' ? owners[box.owner]?.bron : undefined;
      if (!own || (box.kind !== 'text' && box.kind !== 'image')) continue;
      if (!bron || !isSamePlace(own, bron)) {
        close();
        bron = own;
      }
      addTo(lines, box, page);
    }
  });
  close();
  return result;
}

/** Adds a box to the line that it stands on: cells and words beside each other are one line. */
function addTo(lines: Line[], box: Extract<Box, { kind: 'text' | 'image' }>, page: number): void {
  const text = box.kind === 'text';
  const top = text ? box.y - box.size * ABOVE : box.y;
  const bottom = text ? box.y + box.size * BELOW : box.y + box.height;
  const middle = (top + bottom) / 2;
  const line = lines.findLast((one) => one.page === page && one.y < middle && middle < one.bottom);
  const chars = text ? textOf(box).length : 1;
  if (!line) {
    lines.push({ page, x: box.x, y: top, right: box.x + box.width, bottom, chars });
    return;
  }
  line.x = Math.min(line.x, box.x);
  line.y = Math.min(line.y, top);
  line.right = Math.max(line.right, box.x + box.width);
  line.bottom = Math.max(line.bottom, bottom);
  line.chars += chars;
}

function divide(lines: readonly Line[], bron: Bronplaats): readonly (readonly [number, Proefregel])[] {
  const total = lines.reduce((sum, { chars }) => sum + chars, 0);
  const length = bron.end - bron.start;
  let before = 0;
  return lines.map(({ page, x, y, right, bottom, chars }) => {
    const start = bron.start + Math.round((length * before) / Math.max(total, 1));
    before += chars;
    const end = bron.start + Math.round((length * before) / Math.max(total, 1));
    return [page, { x, y, width: right - x, height: bottom - y, bron, start, end }];
  });
}
