import type { FlowBox, Orientation } from './flow.ts';
import { countFitting, type NoteLines } from './note-lines.ts';
import { type Breaking, type PageBegin, pageStops, type Stop } from './page-stops.ts';

/** Where a page begins, and where the next one does. */
export interface PageRange {
  readonly from: PageBegin;
  readonly to: Pick<Stop, 'end' | 'done'>;
}

/** The cheapest way known to a place where a page may begin. */
interface Reached {
  readonly start: number;
  readonly done: number;
  readonly cost: number;
  readonly via: { readonly before: Reached; readonly orientation: Orientation } | undefined;
}

/**
 * What an empty page costs, and a part of one in proportion; in the measure of `BREAK`. White is weighed against what a
 * break tears: a small table may leave about a quarter of a page white, a widow whatever it takes. Because white costs
 * the same wherever it stands, nothing is gained by spreading it.
 */
const WHITE = 300;
/** A page may end so much worse than it could, about two lines earlier, for the sake of the pages after it. */
const SLACK = 12;
/** A last page below this part of its height looks forgotten. */
const SHORT_PAGE = 0.12;
const SHORT_PAGE_COST = 30;

/**
 * Chooses the page ends of the whole document. Each page is filled as far as its breaks allow, and ends earlier only
 * where that tears less; among the ends that differ by a few lines, those are chosen that give the fewest pages and the
 * least bad breaks further on (total fit, after Plass). The work grows with the number of boxes times what fits on a
 * page; `see` is called for each place that is looked at.
 */
export function chooseBreaks(breaking: Breaking, see: () => void = () => {}): PageRange[] {
  const { flow, notes, heights } = breaking;
  const reached: Reached[][] = Array.from({ length: flow.length + 1 }, () => []);
  const reach = (one: Reached): void => {
    const known = reached[one.start] ?? [];
    if (known.some(({ done, cost }) => done >= one.done && cost <= one.cost)) return;
    reached[one.start] = [...known.filter(({ done, cost }) => done > one.done || cost < one.cost), one];
  };
  reach({ start: 0, done: 0, cost: 0, via: undefined });
  flow.forEach((top, start) => {
    for (const before of reached[start] ?? [])
      for (const orientation of orientationsOf(top)) {
        const stops = pageStops(breaking, { start, done: before.done, orientation });
        for (const _ of stops) see();
        for (const { end, done, cost } of goodStops(stops, start > 0 && !top.forced))
          reach({ start: end, done, cost: before.cost + WHITE + cost, via: { before, orientation } });
      }
  });
  const ends = (reached[flow.length] ?? []).map((last) => {
    const more = notePages(last, notes, heights[last.via?.orientation ?? 'staand']);
    return { last, more, cost: last.cost + more.length * WHITE };
  });
  const best = ends.reduce<(typeof ends)[number] | undefined>(
    (one, other) => (one && one.cost <= other.cost ? one : other),
    undefined,
  );
  return best ? [...trail(best.last), ...best.more] : [];
}

/** The ways in which a page may lie that begins with a box. */
function orientationsOf({ orientation, turns }: FlowBox): readonly Orientation[] {
  return turns ? ['staand', 'liggend'] : [orientation];
}

/**
 * The ends of a page that are about as good as the best of them, with their costs: what one is worse than the best
 * counts twice, so that a page is less full than it could be only when pages further on gain more.
 */
function goodStops(
  stops: readonly Stop[],
  goesOn: boolean,
): readonly { readonly end: number; readonly done: number; readonly cost: number }[] {
  const costed = stops.map(({ end, done, empty, penalty, must }) => {
    const short = goesOn && 1 - empty < SHORT_PAGE ? SHORT_PAGE_COST : 0;
    return { end, done, must, cost: penalty + (must === undefined ? WHITE * empty : short) };
  });
  const chosen = costed.filter(({ must }) => must !== 'gekanteld');
  const least = chosen.reduce((one, { cost }) => Math.min(one, cost), Number.POSITIVE_INFINITY);
  return costed.flatMap(({ must, cost, ...end }) => {
    if (must !== undefined) return [{ ...end, cost }];
    const worse = cost - least;
    return worse <= SLACK ? [{ ...end, cost: cost + worse }] : [];
  });
}

function trail(last: Reached): readonly PageRange[] {
  const pages: PageRange[] = [];
  for (let to = last; to.via; to = to.via.before) {
    const { before, orientation } = to.via;
    pages.push({
      from: { start: before.start, done: before.done, orientation },
      to: { end: to.start, done: to.done },
    });
  }
  return pages.reverse();
}

/** Pages with the rest of the notes, when these go on behind the text. */
function notePages({ start, done, via }: Reached, notes: NoteLines, height: number): readonly PageRange[] {
  const orientation = via?.orientation ?? 'staand';
  const pages: PageRange[] = [];
  for (let from = done; from < notes.lines.length; ) {
    const to = from + Math.max(1, countFitting(notes, from, notes.lines.length, height));
    pages.push({ from: { start, done: from, orientation }, to: { end: start, done: to } });
    from = to;
  }
  return pages;
}
