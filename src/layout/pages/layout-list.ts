import type { PreparedBlock, PreparedList } from '../../prepare/prepared.ts';
import { revisedLook } from '../text/revised-text.ts';
import { fillLines, type Prepared, prepareParagraph } from '../text/set-paragraph.ts';
import { BREAK, type Flow, moveBoxes } from './flow.ts';
import { inlineRuns, lookOf } from './inline-runs.ts';
import { alignText, type LayoutContext, stijlOf } from './layout-context.ts';
import type { StructAttributes } from './structure.ts';

const NUMBERING: Record<PreparedList['format'], StructAttributes['listNumbering']> = {
  bullet: 'Disc',
  dash: 'None',
  none: 'None',
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
};

const GAP = 0.5;

/** A list: numbers hang before the text, aligned at their points; bullets at the left. */
export function layoutList(
  list: PreparedList,
  context: LayoutContext,
  layoutBlocks: (blocks: readonly PreparedBlock[], context: LayoutContext) => void,
): void {
  const { structure } = context.run;
  const stijl = stijlOf(list.role, context);
  const look = { ...lookOf(stijl), hyphenate: false };
  const numbering = { listNumbering: NUMBERING[list.format] ?? 'None' };
  const element = structure.element(context.parent, 'L', numbering, list);
  const items = list.items.map((item) => {
    const body = structure.element(element, 'LI', {}, item);
    if (item.label === '') return { item, element: structure.element(body, 'LBody') };
    const place = structure.element(body, 'Lbl');
    const runs = inlineRuns(
      [{ type: 'text', value: `${item.label} ` }],
      revisedLook(look, item.revision?.change),
      place,
      context.run,
    );
    const label: Prepared = prepareParagraph(runs, context.setter);
    return { item, label, element: structure.element(body, 'LBody') };
  });
  const widest = items.reduce((most, { label }) => Math.max(most, label?.preferred ?? 0), 0);
  const inset = list.format === 'none' ? 0 : Math.max(stijl.inspringing, widest + stijl.grootte * GAP);
  const measure = {
    width: inset,
    size: stijl.grootte,
    lineHeight: stijl.regelhoogte,
    align: 'links' as const,
  };
  context.flow.open(context.inList ? 0 : stijl.voor);
  if (!context.inList) alignText(stijl, context);
  // Numbers line up at the sign behind them, words before a number ("Beslispunt 1:") at their first letter.
  const atLeft = list.format === 'bullet' || list.format === 'dash' || /^\p{L}/u.test(list.pattern ?? '');
  const starts: number[] = [];
  for (const { item, label, element: parent } of items) {
    const shift = atLeft ? 0 : widest - (label?.preferred ?? 0);
    if (item.id !== undefined) context.flow.anchor(item.id);
    if (item.revision?.place) context.flow.anchor(item.revision.place.anchor);
    starts.push(context.flow.boxes.length);
    for (const line of label ? fillLines(label, measure, context.setter) : [])
      context.flow.label(moveBoxes(line.boxes, context.x + shift, 0));
    layoutBlocks(item.children, {
      ...context,
      parent,
      x: context.x + inset,
      width: context.width - inset,
      inList: true,
    });
    keepTail(starts.at(-1) ?? 0, context.flow);
  }
  keepItems(starts, context.flow);
  context.flow.close(context.inList ? 0 : context.huisstijl.stijlen.tekst.na);
}

/** A paragraph of one line that ends an item stays with what stands before it in the item. */
function keepTail(start: number, flow: Flow): void {
  const last = flow.boxes.length - 1;
  if (last > start && flow.boxes[last]?.begins === 'block') flow.hold(last, BREAK.avoid);
}

/** An item of at most so many lines looks lost alone on a page. */
const LOW_ITEM = 3;
/** A list of at most so many lines stays whole when that costs little. */
const LOW_LIST = 5;

/** Keeps the first two items together, and the last two; and a list of a few lines as a whole. */
function keepItems(starts: readonly number[], flow: Flow): void {
  const ends = [...starts.slice(1), flow.boxes.length];
  const linesOf = (item: number): number => (ends[item] ?? 0) - (starts[item] ?? 0);
  const last = starts.length - 1;
  starts.forEach((start, item) => {
    if (item === 0) return;
    if (flow.boxes.length - (starts[0] ?? 0) <= LOW_LIST) flow.hold(start, BREAK.short);
    if (item === 1 && linesOf(0) <= LOW_ITEM) flow.hold(start, BREAK.lonely);
    if (item === last && linesOf(last) <= LOW_ITEM) flow.hold(start, BREAK.lonely);
  });
}
