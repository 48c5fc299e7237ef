import { BREAK, type FlowBox } from './flow.ts';

/**
 * The grid of base lines: running text stands on lines and half lines that run through from page to page. A box
 * with a `lead` is moved so that the text it leads to comes on the grid.
 */

/** Rounding noise, in points. */
const NOISE = 0.01;
/** Room above a box may shrink by this part of itself to reach the grid; else it grows. */
const SHRINK = 0.25;

/**
 * The top of a box in the text area, when what stands above it ends at `used`. `raster` is the distance of the
 * lines of the grid, 0 for none; at the top of a page there is no room above.
 */
export function topOf(box: FlowBox, used: number, first: boolean, raster: number): number {
  const top = first ? used : used + box.before;
  if (raster === 0 || box.lead === undefined) return top;
  const over = (top + box.lead + NOISE) % raster;
  if (over < NOISE * 2) return top;
  const excess = over - NOISE;
  return !first && excess <= box.before * SHRINK ? top - excess : top + raster - excess;
}

/**
 * Gives each heading the distance to the first line of text below it, so that the room between the two stays as
 * the house style has it and what the grid needs comes above the heading.
 */
export function leadHeadings(boxes: readonly FlowBox[]): readonly FlowBox[] {
  const leads = new Map<number, number>();
  boxes.forEach((box, index) => {
    if (box.begins !== 'section') return;
    let distance = box.height;
    for (let at = index + 1; at < boxes.length; at++) {
      const next = boxes[at];
      if (!next || next.forced || next.penalty < BREAK.never) return;
      distance += next.before;
      if (next.lead !== undefined) {
        leads.set(index, distance + next.lead);
        return;
      }
      distance += next.height;
    }
  });
  if (leads.size === 0) return boxes;
  return boxes.map((box, index) => {
    const lead = leads.get(index);
    return lead === undefined ? box : { ...box, lead };
  });
}
