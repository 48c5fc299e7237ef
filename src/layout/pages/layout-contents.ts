import type { ContentsEntry, PreparedContents } from '../../prepare/prepared.ts';
import { baseLine } from '../text/set-line.ts';
import { BREAK, moveBoxes } from './flow.ts';
import { lookOf } from './inline-runs.ts';
import { type LayoutContext, putLines, setInlines, stijlOf } from './layout-context.ts';

const INDENT = 14;
const NUMBER_ROOM = 28;
/** Above an entry that others follow, in lines. */
const GROUP_ROOM = 0.5;
/** Width of a number before a heading: for each character, and behind it, in em. */
const CHARACTER = 0.55;
const LABEL_GAP = 0.6;

/** A table of contents: each heading a link, with dots to the number of its page. */
export function layoutContents(contents: PreparedContents, context: LayoutContext): void {
  const { structure } = context.run;
  const kop = stijlOf('kop2', context);
  const stijl = stijlOf('tekst', context);
  const { entries, top } = contents;
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
  const base = baseLine(stijl.grootte, stijl.regelhoogte, context.setter);
  const numbers = labelRooms(entries, stijl.grootte);
  entries.forEach(({ anchor, level, label, text, title, leads }, at) => {
    const indent = (level - top) * INDENT;
    const item = structure.element(toc, 'TOCI');
    const reference = structure.element(item, 'Reference');
    const link = structure.element(reference, 'Link', { link: { anchor, title: `Ga naar ${title}` } });
    const look = { ...stijl, vet: leads, uitlijning: 'links' as const };
    const hang = numbers.get(level) ?? 0;
    const width = context.width - indent - NUMBER_ROOM;
    const number =
      label === '' ? [] : setInlines([{ type: 'text', value: `${label} ` }], look, link, width, context);
    const lines = setInlines([{ type: 'text', value: `${text} ` }], look, link, width - hang, context);
    const owner = structure.content(link);
    if (leads) context.flow.open(stijl.regelhoogte * GROUP_ROOM);
    for (const line of number) context.flow.label(moveBoxes(line.boxes, context.x + indent, 0));
    lines.forEach((line, index) => {
      const x = context.x + indent + hang;
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
        penalty: index > 0 ? BREAK.widow : level > top ? BREAK.group : BREAK.free,
        ...(last && { references: [{ anchor, x: right, y: base, look: lookOf(look), owner }] }),
      });
    });
    context.flow.close(0);
    if ((entries[at + 1]?.level ?? 0) > level) context.flow.keep(BREAK.widow);
  });
  context.flow.close(stijl.regelhoogte);
}

/** Room for the numbers of the headings of each level, so that their words begin below each other. */
function labelRooms(entries: readonly ContentsEntry[], size: number): ReadonlyMap<number, number> {
  const rooms = new Map<number, number>();
  for (const { level, label } of entries)
    if (label !== '')
      rooms.set(level, Math.max(rooms.get(level) ?? 0, (label.length * CHARACTER + LABEL_GAP) * size));
  return rooms;
}
