import { chooseBreaks, type PageState } from './choose-breaks.ts';
import { BREAK, type FlowBox, type Orientation } from './flow.ts';
import type { TextArea } from './layout-context.ts';
import { collectNotes, type NoteLines, noteHeight } from './note-lines.ts';
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
 * Divides the flow over pages so that the breaks of the document as a whole are least bad. Footnotes stand at
 * the foot of the page with their mark; when there is no room for the last of them, it goes on at the foot of
 * the next page.
 *
 * The page before a table on its side stays as empty as it is: text that follows the table is not moved before
 * it, because the order of a proposal is part of what the council decides on.
 */
export function paginate(boxes: readonly FlowBox[], pagination: Pagination): PageContent[] {
  const { raster } = pagination;
  const turned = turnLeadIns(boxes, pagination.area.liggend.height);
  const flow = raster > 0 ? leadHeadings(turned) : turned;
  const notes = collectNotes(flow, pagination.notes);
  const heights = {
    staand: pagination.area.staand.height,
    liggend: pagination.area.liggend.height,
  };
  let orientation: Orientation = 'staand';
  return chooseBreaks(flow, notes, heights, raster).map(({ from, to }) => {
    orientation = flow[from.start]?.orientation ?? orientation;
    return fillPage(flow, notes, from, to, orientation, heights[orientation], raster);
  });
}

function fillPage(
  flow: readonly FlowBox[],
  notes: NoteLines,
  from: PageState,
  to: PageState,
  orientation: Orientation,
  height: number,
  raster: number,
): PageContent {
  const body = flow.slice(from.start, to.start);
  const foot = notes.lines.slice(from.done, to.done);
  const footTop = height - noteHeight(notes.lines, from.done, to.done);
  const repeat = body[0]?.repeat;
  return {
    orientation,
    repeat,
    body: stack(body, repeat?.height ?? 0, raster),
    notes: stack(foot, footTop, 0),
    noteRule: foot.length > 0 ? footTop - NOTE_RULE : undefined,
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
