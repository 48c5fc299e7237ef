import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { PreparedBlock, PreparedNote } from '../../prepare/prepared.ts';
import { fillLines, prepareParagraph } from '../text/set-paragraph.ts';
import { moveBoxes } from './flow.ts';
import { inlineRuns, lookOf } from './inline-runs.ts';
import { type LayoutContext, stijlOf } from './layout-context.ts';

const GAP = 0.6;

/** Lists and quotations in a note have the letters of the note. */
function withSmallLists(huisstijl: Huisstijl): Huisstijl {
  const { opsomming, citaat, voetnoot, ...stijlen } = huisstijl.stijlen;
  const { grootte, regelhoogte, na } = voetnoot;
  const small = { grootte, regelhoogte, na };
  return {
    ...huisstijl,
    stijlen: {
      ...stijlen,
      voetnoot,
      opsomming: { ...opsomming, ...small },
      citaat: { ...citaat, ...small },
    },
  };
}

/** A footnote: its number hanging before its text, under a Note with an ID (ISO 14289-1, 7.9). */
export function layoutFootnote(
  noted: PreparedNote,
  context: LayoutContext,
  layoutBlocks: (blocks: readonly PreparedBlock[], context: LayoutContext) => void,
): void {
  const { number, anchor, children } = noted;
  const { structure } = context.run;
  const stijl = stijlOf('voetnoot', context);
  const note = structure.element(context.parent, 'Note', { id: `voetnoot-${number}` }, noted);
  const place = structure.element(note, 'Lbl');
  const look = { ...lookOf(stijl), hyphenate: false };
  const runs = inlineRuns([{ type: 'text', value: `${number} ` }], look, place, context.run);
  const label = prepareParagraph(runs, context.setter);
  const inset = Math.max(stijl.inspringing, label.preferred + stijl.grootte * GAP);
  const measure = {
    width: inset,
    size: stijl.grootte,
    lineHeight: stijl.regelhoogte,
    align: 'links' as const,
  };
  context.flow.anchor(anchor);
  context.flow.open(stijl.na);
  for (const line of fillLines(label, measure, context.setter))
    context.flow.label(moveBoxes(line.boxes, context.x, 0));
  layoutBlocks(children, {
    ...context,
    huisstijl: withSmallLists(context.huisstijl),
    parent: note,
    x: context.x + inset,
    width: context.width - inset,
    inList: true,
  });
}
