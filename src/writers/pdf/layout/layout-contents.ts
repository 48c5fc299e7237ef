import type { Contents } from '../../../document/nodes.ts';
import { baseLine } from '../text/set-line.ts';
import { BREAK, moveBoxes } from './flow.ts';
import { lookOf } from './inline-runs.ts';
import { type LayoutContext, putLines, setInlines, stijlOf } from './layout-context.ts';

const INDENT = 14;
const NUMBER_ROOM = 28;

/** A table of contents: each heading a link, with dots to the number of its page. Nothing when there are none. */
export function layoutContents(contents: Contents, context: LayoutContext): void {
  const { structure } = context.run;
  const kop = stijlOf('kop2', context);
  const stijl = stijlOf('tekst', context);
  const headings = context.headings.filter(({ level }) => level <= contents.depth);
  if (headings.length === 0) return;
  const toc = structure.element(context.parent, 'TOC');
  if (contents.title.length > 0) {
    const caption = structure.element(toc, 'Caption');
    context.flow.open(kop.voor);
    putLines(
      setInlines(contents.title, kop, caption, context.width, context, { balanced: true }),
      context.x,
      context,
      true,
    );
    context.flow.close(kop.na);
    context.flow.keep(BREAK.never);
  }
  const top = headings.reduce((least, { level }) => Math.min(least, level), 6);
  const base = baseLine(stijl.grootte, stijl.regelhoogte, context.setter);
  for (const { id, level, text } of headings) {
    const indent = (level - top) * INDENT;
    const item = structure.element(toc, 'TOCI');
    const reference = structure.element(item, 'Reference');
    const link = structure.element(reference, 'Link', { link: { anchor: id, title: `Ga naar ${text}` } });
    const bold = level === top && headings.some((one) => one.level > top);
    const look = { ...stijl, vet: bold, uitlijning: 'links' as const };
    const width = context.width - indent - NUMBER_ROOM;
    const lines = setInlines([{ type: 'text', value: `${text} ` }], look, link, width, context, {
      balanced: true,
    });
    const owner = structure.content(link);
    if (bold) context.flow.open(stijl.regelhoogte * 0.3);
    lines.forEach((line, index) => {
      const x = context.x + indent;
      const boxes = moveBoxes(line.boxes, x, 0);
      const last = index === lines.length - 1;
      const right = context.x + context.width;
      const from = x + line.width + stijl.grootte * 0.5;
      const room = right - NUMBER_ROOM + stijl.grootte * 0.5 - from;
      if (last && room > stijl.grootte)
        boxes.push({
          kind: 'rule',
          x: from,
          y: base,
          width: room,
          thickness: 0.6,
          color: stijl.kleur,
          dotted: true,
          owner: 'opmaak',
        });
      context.flow.put({
        height: stijl.regelhoogte,
        boxes,
        penalty: index > 0 ? BREAK.widow : BREAK.free,
        ...(last && { references: [{ anchor: id, x: right, y: base, look: lookOf(look), owner }] }),
      });
    });
    context.flow.close(0);
  }
  context.flow.close(stijl.regelhoogte);
}
