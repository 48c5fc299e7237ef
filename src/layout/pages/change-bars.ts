import type { Box } from './page.ts';
import type { Placed } from './paginate.ts';

/** Between the bar and the text, and its own width, in points. */
const GAP = 9;
const BAR = 1.6;
/** Lines at most this far apart have one bar. */
const NEAR = 0.5;

/** A bar in the left margin beside each line or row in which something changed; y from the top of the text area. */
export function changeBars(placed: readonly Placed[]): Box[] {
  const bars: { y: number; end: number }[] = [];
  for (const { box, y } of placed) {
    if (!box.boxes.some(({ owner }) => owner === 'wijziging')) continue;
    const last = bars.at(-1);
    if (last && Math.abs(y - last.end) <= NEAR) last.end = y + box.height;
    else bars.push({ y, end: y + box.height });
  }
  return bars.map(({ y, end }) => ({
    kind: 'fill',
    x: -GAP,
    y,
    width: BAR,
    height: end - y,
    color: '#4d4d4d',
    owner: 'wijziging',
  }));
}
