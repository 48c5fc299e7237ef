import type { RowRange, SetPanel } from './put-table-rows.ts';
import { sum } from './sum.ts';
import type { SetRow } from './table-rows.ts';

/** With fewer rows than this for all panels on one page, each panel rather has pages of its own. */
const FEW_ROWS = 6;
/** Room that is kept for a note at the foot of the page, in points. */
const NOTE = 22;

/**
 * Divides the rows of a table in panels, so that one reads a row in all its columns on one page, or else on pages that
 * follow each other, rather than the last columns many pages after the first. `between` is the room between two panels
 * and `above` the height of what stands above the first one, in points. A table that fits on a page is one range, and so
 * is one that has no panels.
 */
export function panelParts(panels: readonly SetPanel[], between: number, above: number): readonly RowRange[] {
  const count = Math.max(0, ...panels.map(({ body }) => body.length));
  const pageHeight = panels[0]?.pageHeight ?? 0;
  const heads = panels.map(({ head }) => head.height);
  const heights = (of: (values: readonly number[]) => number): readonly number[] =>
    Array.from({ length: count }, (_, row) => of(panels.map(({ body }) => roomOf(body[row]))));
  const together = heights(sum);
  const room = pageHeight - sum(heads) - between * panels.length;
  if (panels.length < 2 || sum(together) <= room) return [{ from: 0, to: count, pages: undefined }];
  const first = together.slice(0, FEW_ROWS);
  if (sum(first) <= room) return cut(panels, together, { room, above }, 'together');
  return cut(
    panels,
    heights((values) => Math.max(0, ...values)),
    { room: pageHeight - Math.max(0, ...heads) - between, above },
    'each',
  );
}

/** The height of a row with its notes. */
function roomOf(row: SetRow | undefined): number {
  const lines = row?.cells.flatMap((cell) => cell.lines) ?? [];
  return (row?.height ?? 0) + NOTE * sum(lines.map(({ footnotes }) => footnotes.length));
}

function cut(
  panels: readonly SetPanel[],
  heights: readonly number[],
  { room, above }: { readonly room: number; readonly above: number },
  pages: RowRange['pages'],
): readonly RowRange[] {
  const ranges: RowRange[] = [];
  for (let from = 0; from < heights.length; ) {
    let to = from;
    let left = from === 0 ? room - above : room;
    while (to < heights.length && (left >= (heights[to] ?? 0) || to === from)) {
      left -= heights[to] ?? 0;
      to += 1;
    }
    const end = goodEnd(panels, from, to);
    const little = end === heights.length && sum(heights.slice(from)) * panels.length <= room;
    ranges.push({ from, to: end, pages: little ? 'together' : pages });
    from = end;
  }
  return ranges;
}

/** The last place up to `to` where rows may part; `to` itself when that lies less than halfway. */
function goodEnd(panels: readonly SetPanel[], from: number, to: number): number {
  for (let end = to; end > (from + to) / 2; end--) {
    const next = panels[0]?.body[end]?.row.break;
    if (next === undefined || next === 'row' || next === 'group') return end;
  }
  return to;
}
