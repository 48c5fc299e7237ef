import { BREAK, moveBoxes, type RepeatedHead } from '../pages/flow.ts';
import type { LayoutContext } from '../pages/layout-context.ts';
import type { Box } from '../pages/page.ts';
import { groupAgain, groupRows, stacked } from './group-again.ts';
import { sum } from './sum.ts';
import type { Fit } from './table-fit.ts';
import type { GridRow } from './table-model.ts';
import { type RowBoxes, rowText, type SetRow, setRows, sliceRow } from './table-rows.ts';
import { headDecoration, type RowPart, rowDecoration } from './table-rules.ts';

/** A table up to this part of the text height stays whole. */
const SMALL = 0.4;
/** From this part on, a break between its groups is as cheap as it gets. */
const LARGE = 0.6;
/** A head that is higher than this part of the page is not set again. */
const HIGHEST_HEAD = 1 / 3;

/** A table, or a panel of one, with its rows set; lengths in points. */
export interface SetPanel {
  readonly x: number;
  readonly width: number;
  readonly body: readonly SetRow[];
  readonly head: RowBoxes;
  /** For each row what stands above it where it goes on at the top of a page. */
  readonly repeats: readonly (RepeatedHead | undefined)[];
  /** Of the text area of its pages. */
  readonly pageHeight: number;
}

/** Rows of a table, from the first up to the last, that all its panels show before any goes on. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
  /**
   * All panels stand on one page (`together`), or each on a page of its own (`each`); undefined for rows that are divided
   * over pages as those of any table.
   */
  readonly pages: 'together' | 'each' | undefined;
}

/** Sets the rows of a panel; `continued` is what stands above a head that is set again. */
export function setPanel(
  fit: Fit,
  x: number,
  continued: RepeatedHead | undefined,
  context: LayoutContext,
): SetPanel {
  const { huisstijl, setter } = context;
  const setting = { table: fit.table, widths: fit.widths, huisstijl, setter };
  const rows = setRows(fit.table.head, setting);
  const width = sum(fit.widths);
  const pageHeight = context.area[fit.orientation].height;
  const head = {
    height: sum(rows.map(({ height }) => height)),
    boxes: setHead(rows, x, width, context),
    footnotes: rows.flatMap((_, index) => rowText(rows, index, huisstijl).footnotes),
  };
  const highest = pageHeight * HIGHEST_HEAD;
  const repeat = repeated(continued, head, highest);
  const inGroup = new Map<GridRow, RepeatedHead | undefined>();
  for (const group of new Set(groupRows(fit.table.body))) {
    const name = group && groupAgain(group, setting);
    if (name) inGroup.set(group, repeated(continued, stacked(head, name, x), highest) ?? repeat);
  }
  const repeats = groupRows(fit.table.body).map((group) => (group && inGroup.get(group)) ?? repeat);
  return { x, width, body: setRows(fit.table.body, setting), head, repeats, pageHeight };
}

/** Puts the head of a panel into the flow; `again` as an artifact, since it was read before. */
export function putHead({ head }: SetPanel, again: boolean, { flow }: LayoutContext): void {
  if (head.height === 0) return;
  flow.put(again ? { ...head, boxes: asArtifacts(head.boxes), footnotes: [] } : head);
  flow.keep(BREAK.never);
}

/** Puts some rows of a panel into the flow. */
export function putRows(panel: SetPanel, { from, to, pages }: RowRange, context: LayoutContext): void {
  const { huisstijl, flow } = context;
  const { x, width, body, head, repeats, pageHeight } = panel;
  const part = (head.height + sum(body.map(({ height }) => height))) / pageHeight;
  const put = (row: SetRow, slice: RowBoxes, shown: RowPart, index: number, penalty: number): void => {
    const decoration = rowDecoration(row, slice.height, shown, width);
    flow.put({
      height: slice.height,
      boxes: moveBoxes([...decoration, ...slice.boxes], x, 0),
      footnotes: slice.footnotes,
      begins: shown.first ? 'block' : 'line',
      penalty,
      repeat: repeats[index],
    });
  };
  body.slice(from, to).forEach((row, at) => {
    const index = from + at;
    const penalty = at === 0 || pages ? BREAK.never : rowPenalty(row, part);
    if (row.height <= pageHeight - (repeats[index]?.height ?? head.height))
      put(row, rowText(body, index, huisstijl), { first: true, final: true }, index, penalty);
    else {
      const slices = sliceRow(row, huisstijl);
      const begin = index === 0 ? BREAK.free : penalty >= BREAK.never ? penalty : BREAK.row;
      slices.forEach((slice, place) => {
        const [first, final] = [place === 0, place === slices.length - 1];
        put(row, slice, { first, final }, index, first ? begin : BREAK.free);
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
    boxes: asArtifacts([...(above?.boxes ?? []), ...boxes]),
  };
}

function asArtifacts(boxes: readonly Box[]): readonly Box[] {
  return boxes.map((box) => ({ ...box, owner: 'herhaling' }));
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
