import type { FlowBox, Orientation } from './flow.ts';
import { countFitting, NOTE_ROOM, type NoteLines, noteHeight } from './note-lines.ts';
import type { PageEnd } from './page.ts';
import { topOf } from './raster.ts';

/** What a document is divided over. */
export interface Breaking {
  readonly flow: readonly FlowBox[];
  readonly notes: NoteLines;
  /** Height of the text area of a page, in points. */
  readonly heights: Readonly<Record<Orientation, number>>;
  /** Distance of the lines of the grid; 0 for none. */
  readonly raster: number;
}

/** A page that is to be filled: its first box, how many lines of notes stand before it, and how it lies. */
export interface PageBegin {
  readonly start: number;
  readonly done: number;
  readonly orientation: Orientation;
}

/** A place where a page may end. */
export interface Stop {
  /** The first box of the next page, and how many lines of notes stand before that. */
  readonly end: number;
  readonly done: number;
  /** What stays empty on the page, in points, and as a part of its height. */
  readonly white: number;
  readonly empty: number;
  /** How bad it is to end here: what is torn, of text and of notes. */
  readonly penalty: number;
  /** What ends the page here, however empty it is. */
  readonly must?: Extract<PageEnd, 'einde' | 'nieuwe bladzijde' | 'gekanteld'>;
}

/** A footnote that goes on takes at most this part of the next page. */
const CARRIED = 0.6;
const LINES_BEFORE_SPLIT = 2;
const SPLIT_NOTE = 20;
/** A note that does not even begin on the page of its mark, since one before it takes the room. */
const NOTE_AWAY = 60;
/** Rounding noise, in points. */
const NOISE = 0.01;

/** Whether a box may stand on a page that lies like this. */
function fitsOn(box: FlowBox, orientation: Orientation): boolean {
  return box.orientation === orientation || (box.turns === true && orientation === 'liggend');
}

/**
 * Every place where a page that begins so may end, from its first box on; the last is the one behind which nothing more
 * fits, or where the page must end. What a page with only its first box holds may be too much for it.
 */
export function pageStops({ flow, notes, heights, raster }: Breaking, begin: PageBegin): readonly Stop[] {
  const { start, done, orientation } = begin;
  const height = heights[orientation];
  const { lines, first, due } = notes;
  const carried = Math.max(done, due[start] ?? 0);
  const rest = carried > done ? noteHeight(notes, done, carried) + NOTE_ROOM : 0;
  const reserved = Math.min(rest, height * CARRIED);
  const stops: Stop[] = [];
  let used = flow[start]?.repeat?.height ?? 0;
  let least = reserved;
  let counted = carried;
  for (let index = start; index < flow.length; index++) {
    const box = flow[index];
    if (!box) break;
    const next = topOf(box, used, index === start, raster) + box.height;
    const wanted = due[index + 1] ?? counted;
    if (wanted > counted) {
      let shown = carried + 1;
      while (shown < wanted && shown < carried + LINES_BEFORE_SPLIT && first[shown] === carried) shown += 1;
      const gap = rest === 0 ? NOTE_ROOM : (lines[carried]?.before ?? 0);
      least = reserved + gap + noteHeight(notes, carried, shown);
      counted = wanted;
    }
    if (next + least > height + NOISE && index > start) break;
    used = next;
    const following = flow[index + 1];
    const fitting = countFitting(notes, done, counted, height - used);
    const foot = fitting > 0 ? NOTE_ROOM + noteHeight(notes, done, done + fitting) : 0;
    const white = Math.max(0, height - used - foot);
    const torn = fitting < counted - done ? splitCost(first, done + fitting, counted) : 0;
    const must = endsPage(box, following, orientation);
    stops.push({
      end: index + 1,
      done: done + fitting,
      white,
      empty: white / height,
      penalty: (must === undefined ? (following?.penalty ?? 0) : 0) + torn,
      ...(must !== undefined && { must }),
    });
    if (must === 'einde' || must === 'nieuwe bladzijde' || used > height) break;
    if (following && !fitsOn(following, orientation)) break;
  }
  return stops;
}

/** Why nothing more may stand on a page behind a box; a page on its side may end before text that need not be turned. */
function endsPage(box: FlowBox, following: FlowBox | undefined, orientation: Orientation): Stop['must'] {
  if (!following) return 'einde';
  if (following.forced) return 'nieuwe bladzijde';
  if (!fitsOn(following, orientation)) return 'gekanteld';
  const turned = following.turns === true && box.turns !== true;
  return orientation === 'liggend' && turned ? 'gekanteld' : undefined;
}

/** How bad it is that the lines from `from` to `to` go on the next page: worst for notes that begin with them. */
function splitCost(first: readonly number[], from: number, to: number): number {
  let cost = SPLIT_NOTE;
  for (let index = from; index < to; index++) if (first[index] === index) cost += NOTE_AWAY;
  return cost;
}
