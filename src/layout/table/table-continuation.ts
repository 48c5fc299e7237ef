import type { PreparedInline, PreparedTable } from '../../prepare/prepared.ts';
import { moveBoxes, type RepeatedHead } from '../pages/flow.ts';
import { artifactRuns, lookOf } from '../pages/inline-runs.ts';
import { type LayoutContext, stijlOf } from '../pages/layout-context.ts';
import type { Box } from '../pages/page.ts';
import { fillLines, prepareParagraph } from '../text/set-paragraph.ts';
import { CONTINUED, captionAgain, unitAgain } from './continuation-text.ts';

/**
 * What stands above the head of a table where it goes on: its caption with "(vervolg)" behind it in plain type, and
 * the unit, without which the amounts cannot be read. An artifact. Nothing for a table without a caption.
 */
export function continuedCaption(
  table: PreparedTable,
  x: number,
  width: number,
  context: LayoutContext,
): RepeatedHead | undefined {
  if (!table.caption || table.caption.length === 0) return undefined;
  const boxes: Box[] = [];
  let y = 0;
  const put = (role: 'bijschrift' | 'tabelnoot', inlines: readonly PreparedInline[], more: string): void => {
    const stijl = stijlOf(role, context);
    const look = { ...lookOf(stijl), hyphenate: false };
    const runs = artifactRuns(inlines, look, 'herhaling', context.run);
    if (more !== '')
      runs.push({ kind: 'text', text: more, look: { ...look, bold: false }, owner: 'herhaling' });
    const measure = {
      width,
      size: stijl.grootte,
      lineHeight: stijl.regelhoogte,
      align: stijl.uitlijning,
      balanced: true,
    };
    for (const line of fillLines(prepareParagraph(runs, context.setter), measure, context.setter)) {
      boxes.push(...moveBoxes(line.boxes, x, y));
      y += line.height;
    }
  };
  put('bijschrift', captionAgain(table), CONTINUED);
  if (table.unit && table.unit.length > 0) put('tabelnoot', unitAgain(table), '');
  return { height: y + stijlOf('bijschrift', context).na, boxes };
}
