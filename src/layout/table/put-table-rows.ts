import { BREAK, moveBoxes, type RepeatedHead } from '../pages/flow.ts';
import type { LayoutContext } from '../pages/layout-context.ts';
import type { Box } from '../pages/page.ts';
import { sum } from './sum.ts';
import type { Fit } from './table-fit.ts';
import { type RowBoxes, rowText, type SetRow, setRows, sliceRow } from './table-rows.ts';
import { headDecoration, type RowPart, rowDecoration } from './table-rules.ts';

/** A table up to this part of the text height stays whole. */
const SMALL = 0.4;
/** From this part on, a break between its groups is as cheap as it gets. */
const LARGE = 0.6;
/** A head that is higher than this part of the page is not set again. */
const HIGHEST_HEAD = 1 / 3;

/** Puts the head and the rows of a table into the flow; `continued` is what stands above a head that is set again. */
export function putRows(
  fit: Fit,
  x: number,
  continued: RepeatedHead | undefined,
  context: LayoutContext,
): void {
  const { huisstijl, setter, flow } = context;
  const setting = { table: fit.table, widths: fit.widths, huisstijl, setter };
  const head = setRows(fit.table.head, setting);
  const body = setRows(fit.table.body, setting);
  const width = sum(fit.widths);
  const area = context.area[fit.orientation];
  const headHeight = sum(head.map(({ height }) => height));
  const total = headHeight + sum(body.map(({ height }) => height));
  const part = total / area.height;
  const headBoxes = setHead(head, x, width, context);
  const repeat = repeated(continued, { height: headHeight, boxes: headBoxes }, area.height * HIGHEST_HEAD);
  if (head.length > 0) {
    const footnotes = head.flatMap((_, index) => rowText(head, index, huisstijl).footnotes);
    flow.put({ height: headHeight, boxes: headBoxes, footnotes });
    flow.keep(BREAK.never);
  }
  const put = (row: SetRow, slice: RowBoxes, shown: RowPart, penalty: number): void => {
    const decoration = rowDecoration(row, slice.height, shown, width);
    flow.put({
      height: slice.height,
      boxes: moveBoxes([...decoration, ...slice.boxes], x, 0),
      footnotes: slice.footnotes,
      begins: shown.first ? 'block' : 'line',
      penalty,
      repeat,
    });
  };
  body.forEach((row, index) => {
    const penalty = rowPenalty(row, part);
    if (row.height <= area.height - (repeat?.height ?? headHeight))
      put(row, rowText(body, index, huisstijl), { first: true, final: true }, penalty);
    else {
      const slices = sliceRow(row, huisstijl);
      const begin = index === 0 ? BREAK.free : penalty >= BREAK.never ? penalty : BREAK.row;
      slices.forEach((slice, at) => {
        const [first, final] = [at === 0, at === slices.length - 1];
        put(row, slice, { first, final }, first ? begin : BREAK.free);
      });
    }
  });
}

/** What stands above the rows on a further page: as an artifact, since it was read before. */
function repeated(
  caption: RepeatedHead | undefined,
  head: RepeatedHead,
  highest: number,
): RepeatedHead | undefined {
  const above = caption && caption.height + head.height < highest ? caption : undefined;
  const height = (above?.height ?? 0) + head.height;
  if (height === 0 || height >= highest) return undefined;
  const boxes = moveBoxes(head.boxes, 0, above?.height ?? 0);
  return {
    height,
    boxes: [...(above?.boxes ?? []), ...boxes].map((box) => ({ ...box, owner: 'herhaling' })),
  };
}

/** Backgrounds of all head rows first: a cell over two rows stands on both. */
function setHead(head: readonly SetRow[], x: number, width: number, context: LayoutContext): Box[] {
  const below: Box[] = [];
  const above: Box[] = [];
  let y = 0;
  head.forEach((row, index) => {
    const last = index === head.length - 1;
    below.push(...moveBoxes(headDecoration(row, last, width, context.huisstijl), x, y));
    above.push(...moveBoxes(rowText(head, index, context.huisstijl).boxes, x, y));
    y += row.height;
  });
  return [...below, ...above];
}

/**
 * How bad a break before a row is, in a table that takes this `part` of the text height: the larger the table, the
 * cheaper a break between rows, and between groups cheaper than within one.
 */
function rowPenalty({ row }: SetRow, part: number): number {
  switch (row.break) {
    case 'never':
      return BREAK.never;
    case 'sum':
      return BREAK.widow;
    case 'lonely':
      return BREAK.lonely;
    case 'avoid':
      return BREAK.avoid;
    case 'row':
    case 'group':
      return part <= SMALL ? BREAK.avoid : BREAK[row.break] * Math.max(1, LARGE / part);
  }
}
