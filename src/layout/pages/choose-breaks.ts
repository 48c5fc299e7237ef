import { BREAK, type FlowBox, type Orientation } from './flow.ts';
import { countFitting, NOTE_ROOM, type NoteLines, noteHeight } from './note-lines.ts';
import { topOf } from './raster.ts';

/** Where a page begins: the first box on it, and how many lines of footnotes stand on the pages before. */
export interface PageState {
  readonly start: number;
  readonly done: number;
}

/** A page from one state to the next. */
export interface PageRange {
  readonly from: PageState;
  readonly to: PageState;
}

/** The cheapest way known to get to a state. */
interface Reached extends PageState {
  readonly cost: number;
  readonly via: Reached | undefined;
}

/** A footnote that goes on takes at most this part of the next page. */
const CARRIED = 0.6;
const SPLIT_NOTE = 45;
/** A note that does not even begin on the page of its mark, since one before it takes the room. */
const NOTE_AWAY = 60;
const LINES_BEFORE_SPLIT = 2;
/** A last page below this part of its height looks forgotten. */
const SHORT_PAGE = 0.12;
const SHORT_PAGE_COST = 30;

/**
 * Chooses the page ends of the whole document at once (total fit, after Plass): the least sum of the penalties
 * of the breaks and of the room that pages leave empty. A document that must end a page early somewhere thus
 * does so where it shows least. The work grows with the number of boxes times what fits on a page.
 */
export function chooseBreaks(
  flow: readonly FlowBox[],
  notes: NoteLines,
  heights: Readonly<Record<Orientation, number>>,
  raster: number,
): PageRange[] {
  const reached: Reached[][] = Array.from({ length: flow.length + 1 }, () => []);
  reached[0]?.push({ start: 0, done: 0, cost: 0, via: undefined });
  const reach = (via: Reached, start: number, done: number, added: number): void => {
    const list = reached[start];
    if (!list) return;
    const cost = via.cost + added;
    const known = list.findIndex((one) => one.done === done);
    if (known < 0) list.push({ start, done, cost, via });
    else if (cost < (list[known]?.cost ?? 0)) list[known] = { start, done, cost, via };
  };
  const toBreak = heightsToBreak(flow);
  let orientation: Orientation = 'staand';
  for (let start = 0; start <= flow.length; start++) {
    orientation = flow[start]?.orientation ?? orientation;
    const height = heights[orientation];
    for (const state of reached[start] ?? [])
      if (start < flow.length) extend(state, flow, notes, height, raster, toBreak, reach);
      else if (state.done < notes.lines.length) {
        const fitting = countFitting(notes.lines, state.done, notes.lines.length, height);
        reach(state, start, state.done + Math.max(1, fitting), 0);
      }
  }
  const ends = reached[flow.length] ?? [];
  return trail(ends.find(({ done }) => done === notes.lines.length));
}

function trail(last: Reached | undefined): PageRange[] {
  const pages: PageRange[] = [];
  for (let to = last; to?.via; to = to.via) pages.push({ from: to.via, to });
  return pages.reverse();
}

type Reach = (via: Reached, start: number, done: number, added: number) => void;

/** Tries every end of the page that begins in a state. */
function extend(
  state: Reached,
  flow: readonly FlowBox[],
  { lines, first, due }: NoteLines,
  height: number,
  raster: number,
  toBreak: readonly number[],
  reach: Reach,
): void {
  const { start, done } = state;
  const top = flow[start];
  if (!top) return;
  const carried = due[start] ?? 0;
  const rest = carried > done ? noteHeight(lines, done, carried) + NOTE_ROOM : 0;
  const reserved = Math.min(rest, height * CARRIED);
  let used = top.repeat?.height ?? 0;
  let whole = rest;
  let least = reserved;
  let counted = carried;
  for (let index = start; index < flow.length; index++) {
    const box = flow[index];
    if (!box) return;
    const next = topOf(box, used, index === start, raster) + box.height;
    const wanted = due[index + 1] ?? counted;
    if (wanted > counted) {
      let shown = carried + 1;
      while (shown < wanted && shown < carried + LINES_BEFORE_SPLIT && first[shown] === carried) shown += 1;
      const gap = rest === 0 ? NOTE_ROOM : (lines[carried]?.before ?? 0);
      least = reserved + gap + noteHeight(lines, carried, shown);
      whole = noteHeight(lines, done, wanted) + NOTE_ROOM;
      counted = wanted;
    }
    if (next + least > height + 0.01 && index > start) return;
    used = next;
    const end = index + 1;
    const following = flow[end];
    const last = !following || following.forced || following.orientation !== top.orientation;
    const fitting = countFitting(lines, done, counted, height - used);
    const split = fitting < counted - done ? splitCost(first, done + fitting, counted) : 0;
    const filled = Math.min(
      1,
      (used + (split > 0 ? noteHeight(lines, done, done + fitting) : whole)) / height,
    );
    const cost = last
      ? lastPageCost(filled, top, start)
      : following.penalty +
        emptyCost(1 - filled, following.begins, (toBreak[end] ?? 0) <= (1 - filled) * height);
    reach(state, end, done + fitting, cost + split);
    if (last || used > height) return;
  }
}

/** How bad it is that the lines from `from` to `to` go on the next page: worst for notes that begin with them. */
function splitCost(first: readonly number[], from: number, to: number): number {
  let cost = SPLIT_NOTE;
  for (let index = from; index < to; index++) if (first[index] === index) cost += NOTE_AWAY;
  return cost;
}

/** What has begun already, or would fit, makes room that is left look like a mistake; a new section too. */
const MISTAKE = { section: 140, block: 150, line: 500 } as const;
const SOME_LINES = { section: 0.06, block: 0.05, line: 0.025 } as const;

/**
 * How bad it is that a part of a page stays empty before a box: a few lines are nothing, a third of a page shows, and
 * sooner so when what follows, up to the next break, would have fitted.
 */
function emptyCost(empty: number, begins: FlowBox['begins'], fits: boolean): number {
  const room = empty - SOME_LINES[begins];
  const mistake = room > 0 && fits;
  return 60 * empty + 150 * empty * empty + (mistake ? MISTAKE[begins] * room : 0);
}

/** For each box the height from there to the first acceptable break behind it, in points. */
function heightsToBreak(flow: readonly FlowBox[]): readonly number[] {
  const heights: number[] = [];
  let behind = 0;
  for (const { height, before, forced, penalty } of flow.toReversed()) {
    const here = height + before + behind;
    heights.push(here);
    behind = forced || penalty < BREAK.avoid ? 0 : here;
  }
  return heights.reverse();
}

/** A page before a forced end may be as empty as it is, but not hold a few last lines only. */
function lastPageCost(filled: number, top: FlowBox, start: number): number {
  return start > 0 && !top.forced && filled < SHORT_PAGE ? SHORT_PAGE_COST : 0;
}
