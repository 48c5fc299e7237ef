import { chooseBreaks, type PageRange } from './choose-breaks.ts';
import { BREAK, type FlowBox, type Orientation } from './flow.ts';
import type { TextArea } from './layout-context.ts';
import { collectNotes, linesAtFoot, noteHeight } from './note-lines.ts';
import type { PageEnd } from './page.ts';
import { whyPageEnds } from './page-ends.ts';
import { type Breaking, pageStops } from './page-stops.ts';
import { leadHeadings, topOf } from './raster.ts';

/** A box of the flow at its place: y from the upper edge of the text area. */
export interface Placed {
  readonly box: FlowBox;
  readonly y: number;
}

/** What stands in the text area of one page. */
export interface PageContent {
  readonly orientation: Orientation;
  /** The head of the table that goes on at the top of this page stands first. */
  readonly repeat: FlowBox['repeat'];
  readonly body: readonly Placed[];
  readonly notes: readonly Placed[];
  /** Where the rule above the footnotes stands, when there are any. */
  readonly noteRule: number | undefined;
  readonly end: PageEnd;
}

export interface Pagination {
  readonly area: Readonly<Record<Orientation, TextArea>>;
  /** The lines of each footnote. */
  readonly notes: ReadonlyMap<number, readonly FlowBox[]>;
  /** Distance of the lines of the grid; 0 for none. */
  readonly raster: number;
}

const NOTE_RULE = 5;

/**
 * Divides the flow over pages. Footnotes stand at the foot of the page with their mark; when there is no room for the
 * last of them, it goes on at the foot of the next page.
 *
 * The page before a table on its side stays as empty as it is: text that follows the table is not moved before
 * it, because the order of a proposal is part of what the council decides on.
 */
export function paginate(boxes: readonly FlowBox[], pagination: Pagination): PageContent[] {
  const { raster, area } = pagination;
  const turned = turnBetween(turnLeadIns(boxes, area.liggend.height), area.staand.height);
  const flow = raster > 0 ? leadHeadings(turned) : turned;
  const notes = collectNotes(flow, pagination.notes);
  const heights = { staand: area.staand.height, liggend: area.liggend.height };
  const breaking = { flow, notes, heights, raster };
  return chooseBreaks(breaking).map((range) => fillPage(range, breaking));
}

function fillPage({ from, to }: PageRange, breaking: Breaking): PageContent {
  const { flow, notes, heights, raster } = breaking;
  const body = flow.slice(from.start, to.end);
  const foot = linesAtFoot(notes, from.done, to.done);
  const footTop = heights[from.orientation] - noteHeight(notes, from.done, to.done);
  const repeat = body[0]?.repeat;
  return {
    orientation: from.orientation,
    repeat,
    body: stack(body, repeat?.height ?? 0, raster),
    notes: stack(foot, footTop, 0),
    noteRule: foot.length > 0 ? footTop - NOTE_RULE : undefined,
    end: body.length > 0 ? whyPageEnds(pageStops(breaking, from), to.end) : 'vol',
  };
}

function stack(boxes: readonly FlowBox[], top: number, raster: number): Placed[] {
  let y = top;
  return boxes.map((box, index) => {
    const at = topOf(box, y, index === 0, raster);
    y = at + box.height;
    return { box, y: at };
  });
}

/** A lead-in higher than this part of the page on its side stays on the page before. */
const LEAD_IN = 0.5;

/** A heading or an intro line that keeps with a table on its side goes along to the page of that table. */
function turnLeadIns(boxes: readonly FlowBox[], height: number): readonly FlowBox[] {
  const turned = [...boxes];
  boxes.forEach((box, index) => {
    if (box.orientation !== 'liggend' || boxes[index - 1]?.orientation !== 'staand') return;
    let first = index;
    let room = height * LEAD_IN;
    while (first > 0 && room > 0 && keepsWithLast(boxes[first])) {
      first -= 1;
      room -= boxes[first]?.height ?? 0;
    }
    if (room <= 0) return;
    for (let at = first; at < index; at++) {
      const lead = boxes[at];
      if (lead) turned[at] = { ...lead, orientation: 'liggend' };
    }
  });
  return turned;
}

function keepsWithLast(box: FlowBox | undefined): boolean {
  return box !== undefined && !box.forced && box.penalty >= BREAK.widow;
}

/** Upright text behind a table on its side that takes less than this part of a page needs no page of its own. */
const LITTLE = 0.25;

/** Marks the little text between two tables on their side, or behind the last, that may stand on their pages. */
function turnBetween(boxes: readonly FlowBox[], height: number): readonly FlowBox[] {
  const turned = [...boxes];
  boxes.forEach((box, start) => {
    if (box.orientation !== 'staand' || box.forced || boxes[start - 1]?.orientation !== 'liggend') return;
    let end = start;
    let room = height * LITTLE;
    for (let next = boxes[end]; next && next.orientation === 'staand'; next = boxes[end]) {
      if (next.forced && end > start) break;
      room -= next.before + next.height;
      if (room < 0) return;
      end += 1;
    }
    for (let at = start; at < end; at++) {
      const one = boxes[at];
      if (one) turned[at] = { ...one, turns: true };
    }
  });
  return turned;
}
