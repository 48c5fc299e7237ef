import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { Typesetter } from '../text/pieces.ts';
import { fillLines, prepareParagraph } from '../text/set-paragraph.ts';
import { moveBoxes } from './flow.ts';
import { lookOf } from './inline-runs.ts';
import type { Box } from './page.ts';
import type { Placed } from './paginate.ts';

const EVERY = 5;
const SIZE = 7;
/** Between number and text. */
const GAP = 14;

/**
 * Numbers in the left margin beside every fifth line of a page, so that people in a meeting can point at a place.
 * A row of a table counts as one line; footnotes and running lines do not count. Each page begins at 1.
 */
export function lineNumbers(body: readonly Placed[], huisstijl: Huisstijl, setter: Typesetter): Box[] {
  const { marges } = huisstijl.pagina;
  const look = { ...lookOf(huisstijl.stijlen.voettekst, SIZE), hyphenate: false };
  const boxes: Box[] = [];
  let line = 0;
  for (const { box, y } of body) {
    const text = box.boxes.find(({ kind, owner }) => kind === 'text' && typeof owner === 'number');
    if (!text) continue;
    line += 1;
    if (line % EVERY !== 0) continue;
    const number = prepareParagraph(
      [{ kind: 'text', text: String(line), look, owner: 'regelnummer' }],
      setter,
    );
    const measure = { width: number.preferred + 1, size: SIZE, lineHeight: 0, align: 'links' as const };
    const [set] = fillLines(number, measure, setter);
    const x = Math.max(0, marges.links - GAP - number.preferred);
    if (set)
      boxes.push(...moveBoxes(set.boxes, x, 0).map((one) => ({ ...one, y: marges.boven + y + text.y })));
  }
  return boxes;
}
