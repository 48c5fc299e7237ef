import { RANDRUIMTE, type Rand, type Stijl } from '../../huisstijl/huisstijl.ts';
import type { Line } from '../text/run.ts';
import { moveBoxes } from './flow.ts';
import type { Box, Owner } from './page.ts';

/** Where text stands: its rules and fill come around it. */
export interface RandArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn below the text and what over it. */
export interface RandBoxes {
  readonly behind: readonly Box[];
  readonly front: readonly Box[];
}

/** The room that rules and a fill take above and below the text, in points. */
export function randRoom(rand: Rand | undefined): { readonly above: number; readonly below: number } {
  const room = (thickness: number) =>
    thickness > 0 || rand?.vlak !== undefined ? RANDRUIMTE + thickness : 0;
  return rand ? { above: room(rand.boven), below: room(rand.onder) } : { above: 0, below: 0 };
}

/** The rules and the fill around an area of text; `first` and `last` tell whether it begins and ends there. */
export function randBoxes(
  rand: Rand | undefined,
  { x, y, width, height }: RandArea,
  owner: Owner,
  { first, last } = { first: true, last: true },
): RandBoxes {
  if (!rand) return { behind: [], front: [] };
  const { vlak, kleur } = rand;
  const beside = vlak !== undefined || rand.links > 0 || rand.rechts > 0 ? RANDRUIMTE : 0;
  const { above, below } = randRoom(rand);
  const top = y - (first ? Math.min(above, RANDRUIMTE) : 0);
  const bottom = y + height + (last ? Math.min(below, RANDRUIMTE) : 0);
  const [left, right] = [x - beside, x + width + beside];
  const fill = (at: number, wide: number, color: string): Box => ({
    kind: 'fill',
    x: at,
    y: top,
    width: wide,
    height: bottom - top,
    color,
    owner,
  });
  const rule = (at: number, thickness: number): Box => ({
    kind: 'rule',
    x: left,
    y: at,
    width: right - left,
    thickness,
    color: kleur,
    owner,
  });
  return {
    behind: vlak === undefined ? [] : [fill(left, right - left, vlak)],
    front: [
      ...(first && rand.boven > 0 ? [rule(top, rand.boven)] : []),
      ...(last && rand.onder > 0 ? [rule(bottom, rand.onder)] : []),
      ...(rand.links > 0 ? [fill(left - rand.links, rand.links, kleur)] : []),
      ...(rand.rechts > 0 ? [fill(right, rand.rechts, kleur)] : []),
    ],
  };
}

/** The lines of a paragraph within its rules and on its fill, x and width from where the lines begin. */
export function frameLines(
  lines: readonly Line[],
  { rand }: Stijl,
  x: number,
  width: number,
): { readonly lines: readonly Line[]; readonly behind: readonly Box[] } {
  if (!rand) return { lines, behind: [] };
  const { above, below } = randRoom(rand);
  const framed = lines.map((line, index) => {
    const [first, last] = [index === 0, index === lines.length - 1];
    const before = first ? above : 0;
    const area = { x, y: before, width, height: line.height };
    const { behind, front } = randBoxes(rand, area, 'opmaak', { first, last });
    const text = before === 0 ? line.boxes : moveBoxes(line.boxes, 0, before);
    return {
      behind,
      line: {
        ...line,
        height: line.height + before + (last ? below : 0),
        boxes: [...(first ? [] : behind), ...text, ...front],
      },
    };
  });
  return { lines: framed.map(({ line }) => line), behind: framed[0]?.behind ?? [] };
}
