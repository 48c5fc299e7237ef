import type { FlowBox, Orientation } from './flow.ts';
import type { TextArea } from './layout-context.ts';

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
}

/** Room between text and footnotes; the rule stands in it. */
export const NOTE_ROOM = 14;
const NOTE_RULE = 5;
/** A footnote that goes on takes at most this part of the next page. */
const CARRIED = 0.6;
const SPLIT_NOTE = 45;
const LINES_BEFORE_SPLIT = 2;

interface End {
  readonly end: number;
  readonly used: number;
  readonly cost: number;
}

/**
 * Divides the flow over pages. Each page ends where a break is least bad: the penalty of the break against the
 * part of the page that stays empty. Footnotes stand at the foot of the page with their mark; when there is
 * no room for the last of them, it goes on at the foot of the next page.
 */
export function paginate(boxes: readonly FlowBox[], pagination: Pagination): PageContent[] {
  const pages: PageContent[] = [];
  const placed = new Set<number>();
  let carried: readonly FlowBox[] = [];
  let start = 0;
  let orientation: Orientation = 'staand';
  while (start < boxes.length || carried.length > 0) {
    orientation = boxes[start]?.orientation ?? orientation;
    const { height } = pagination.area[orientation];
    const { end, used } = fillPage(boxes, start, carried, placed, height, pagination);
    const notes = [...carried];
    for (const box of boxes.slice(start, end))
      for (const index of box.footnotes) {
        if (placed.has(index)) continue;
        placed.add(index);
        notes.push(...(pagination.notes.get(index) ?? []));
      }
    const room = Math.max(height - used, 0);
    const fitting = countFitting(notes, end === start ? height : room);
    const shown = notes.slice(0, fitting);
    carried = notes.slice(fitting);
    const foot = stack(shown, 0);
    const footTop = height - foot.height;
    pages.push({
      orientation,
      repeat: start > 0 || end > start ? boxes[start]?.repeat : undefined,
      body: stack(boxes.slice(start, end), boxes[start]?.repeat?.height ?? 0).placed,
      notes: foot.placed.map(({ box, y }) => ({ box, y: y + footTop })),
      noteRule: shown.length > 0 ? footTop - NOTE_RULE : undefined,
    });
    start = end;
  }
  return pages;
}

function stack(boxes: readonly FlowBox[], top: number): { placed: Placed[]; height: number } {
  let y = top;
  const placed = boxes.map((box, index) => {
    if (index > 0) y += box.before;
    const at = y;
    y += box.height;
    return { box, y: at };
  });
  return { placed, height: y };
}

function heightOf(boxes: readonly FlowBox[]): number {
  return boxes.reduce((sum, box, index) => sum + box.height + (index > 0 ? box.before : 0), 0);
}

/** How many boxes of notes fit in the room, the space above them counted in; one at least on a page of its own. */
function countFitting(notes: readonly FlowBox[], room: number): number {
  let height = NOTE_ROOM;
  for (const [index, box] of notes.entries()) {
    height += box.height + (index > 0 ? box.before : 0);
    if (height > room + 0.01) return index;
  }
  return notes.length;
}

/** Where the page that starts at `start` ends best, and how much of its height the text takes. */
function fillPage(
  boxes: readonly FlowBox[],
  start: number,
  carried: readonly FlowBox[],
  placed: ReadonlySet<number>,
  height: number,
  pagination: Pagination,
): End {
  const first = boxes[start];
  if (!first) return { end: start, used: 0, cost: 0 };
  const reserved = carried.length > 0 ? Math.min(heightOf(carried) + NOTE_ROOM, height * CARRIED) : 0;
  const seen = new Set<number>();
  let best: End | undefined;
  let used = first.repeat?.height ?? 0;
  let whole = reserved;
  let least = reserved;
  for (let index = start; index < boxes.length; index++) {
    const box = boxes[index];
    if (!box) break;
    if (index > start && (box.forced || box.orientation !== first.orientation))
      return { end: index, used, cost: 0 };
    const next = used + box.height + (index > start ? box.before : 0);
    for (const note of box.footnotes) {
      if (placed.has(note) || seen.has(note)) continue;
      seen.add(note);
      const lines = pagination.notes.get(note) ?? [];
      const room = whole === 0 ? NOTE_ROOM : (lines[0]?.before ?? 0);
      least = whole + room + heightOf(lines.slice(0, LINES_BEFORE_SPLIT));
      whole += room + heightOf(lines);
    }
    if (next + least > height + 0.01) {
      if (best) return best;
      return { end: index === start ? start + 1 : index, used: index === start ? next : used, cost: 0 };
    }
    used = next;
    const following = boxes[index + 1];
    const empty = (100 * Math.max(0, height - used - whole)) / height;
    const split = used + whole > height + 0.01 ? SPLIT_NOTE : 0;
    const cost = (following && !following.forced ? following.penalty : 0) + empty + split;
    if (!best || cost <= best.cost) best = { end: index + 1, used, cost };
  }
  return { end: boxes.length, used, cost: 0 };
}
