import type {
  PreparedBlock,
  PreparedHeading,
  PreparedParagraph,
  PreparedQuote,
} from '../../prepare/prepared.ts';
import { layoutTable } from '../table/layout-table.ts';
import { revisedLook } from '../text/revised-text.ts';
import { fillLines, prepareParagraph } from '../text/set-paragraph.ts';
import { BREAK, moveBoxes } from './flow.ts';
import { inlineRuns, lookOf } from './inline-runs.ts';
import { layoutContents } from './layout-contents.ts';
import { alignText, type LayoutContext, putLines, setInlines, stijlOf } from './layout-context.ts';
import { layoutFigure } from './layout-figure.ts';
import { layoutKeyValues } from './layout-key-values.ts';
import { layoutList } from './layout-list.ts';
import { layoutSignatures } from './layout-signatures.ts';
import type { Box } from './page.ts';
import { frameLines, randRoom } from './rand.ts';
import { figureNote, moveNote } from './revisions.ts';
import type { StructTag } from './structure.ts';

/** Sets blocks below each other into the flow of the context. */
export function layoutBlocks(blocks: readonly PreparedBlock[], context: LayoutContext): void {
  for (const block of blocks) {
    const noted = layoutMove(block, context);
    layoutBlock(block, noted ? { ...context, noted } : context);
  }
}

/** What moved together has one line above it, which leads to the other place. */
function layoutMove(block: PreparedBlock, context: LayoutContext): boolean {
  const place = block.revision?.place;
  if (!place) return false;
  if (block.type === 'heading') context.flow.open(stijlOf(block.role, context).voor);
  context.flow.anchor(place.anchor);
  if (context.inList) return false;
  layoutParagraph(moveNote(place), context);
  return true;
}

function layoutBlock(block: PreparedBlock, context: LayoutContext): void {
  switch (block.type) {
    case 'heading':
      layoutHeading(block, context);
      break;
    case 'paragraph':
      layoutParagraph(block, context);
      break;
    case 'list':
      layoutList(block, context, layoutBlocks);
      break;
    case 'quote':
      layoutQuote(block, context);
      break;
    case 'table':
      layoutTable(block, context);
      break;
    case 'keyValueList':
      layoutKeyValues(block, context, layoutBlocks);
      break;
    case 'figure': {
      const note = figureNote(block);
      if (note) layoutParagraph(note, context);
      layoutFigure(block, context);
      break;
    }
    case 'signatureBlock':
      layoutSignatures(block, context);
      break;
    case 'pageBreak':
      context.flow.breakPage();
      break;
    case 'contents':
      layoutContents(block, context);
      break;
  }
}

function layoutParagraph(block: PreparedParagraph, context: LayoutContext): void {
  const stijl = stijlOf(block.role, context);
  const inset = context.inList ? 0 : stijl.inspringing;
  const element = context.run.structure.element(context.parent, 'P', {}, block);
  const lines = setInlines(block.children, stijl, element, context.width - inset, context);
  context.flow.open(stijl.voor);
  if (!context.inList && !stijl.rand) alignText(stijl, context);
  const framed = frameLines(lines, stijl, 0, context.width - inset);
  context.flow.label(moveBoxes(framed.behind, context.x + inset, 0));
  putLines(framed.lines, context.x + inset, context);
  context.flow.close(stijl.na);
  if (block.keepWithNext || stijl.bijVolgende) context.flow.keep(BREAK.never);
  context.placeFootnotes(context.parent);
}

const LABEL_GAP = 0.6;

/**
 * A heading: its number hangs before the text, so that further lines start under the first word. When one line
 * is all that stands below the heading before it, the two rather stay on one page.
 */
function layoutHeading(block: PreparedHeading, context: LayoutContext): void {
  const stijl = stijlOf(block.role, context);
  const element = context.run.structure.element(context.parent, `H${block.level}` as StructTag, {}, block);
  const look = { ...lookOf(stijl), hyphenate: false };
  let inset = stijl.inspringing;
  context.flow.open(context.noted ? 0 : stijl.voor);
  const before = context.flow.boxes.at(-1);
  if (before?.begins === 'block' && before.penalty >= BREAK.never) context.flow.keep(BREAK.short);
  context.flow.anchor(block.id);
  const room = randRoom(stijl.rand).above;
  const labels: Box[] = [];
  if (block.label !== undefined && block.label !== '') {
    const runs = inlineRuns(
      [{ type: 'text', value: `${block.label} ` }],
      revisedLook(look, block.revision?.change),
      element,
      context.run,
    );
    const label = prepareParagraph(runs, context.setter);
    inset = Math.max(inset, label.preferred + stijl.grootte * LABEL_GAP);
    const measure = {
      width: context.width,
      size: stijl.grootte,
      lineHeight: stijl.regelhoogte,
      align: 'links' as const,
    };
    for (const line of fillLines(label, measure, context.setter))
      labels.push(...moveBoxes(line.boxes, context.x, room));
  }
  const lines = setInlines(block.children, stijl, element, context.width - inset, context, {
    balanced: true,
  });
  const start = labels.length > 0 ? -inset : 0;
  const framed = frameLines(lines, stijl, start, context.width - inset - start);
  context.flow.label([...moveBoxes(framed.behind, context.x + inset, 0), ...labels]);
  putLines(framed.lines, context.x + inset, context, true, 'section');
  context.flow.close(stijl.na);
  context.flow.keep(BREAK.never);
  context.placeFootnotes(context.parent);
}

function layoutQuote(block: PreparedQuote, context: LayoutContext): void {
  const stijl = stijlOf('citaat', context);
  const element = context.run.structure.element(context.parent, 'BlockQuote', {}, block);
  context.flow.open(stijl.voor);
  layoutBlocks(block.children, {
    ...context,
    parent: element,
    x: context.x + stijl.inspringing,
    width: context.width - stijl.inspringing * 2,
    inList: true,
  });
  context.flow.close(stijl.na);
}
