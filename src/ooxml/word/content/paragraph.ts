import { child, elements, isOn, type Xml } from '../../xml.ts';
import { type ParagraphLook, paragraphLook } from '../looks/paragraph-look.ts';
import { runLook } from '../looks/run-look.ts';
import type { WordParagraph, WordParagraphFormat } from '../word-document.ts';
import { readLine } from './line.ts';
import type { Context } from './reading.ts';
import { isRevision } from './revision.ts';
import type { AnchoredBox } from './run.ts';
import type { Story } from './story.ts';

/** A paragraph with the text boxes that are anchored in it. */
export interface ParagraphRead {
  /** Absent when nobody sees anything of it. */
  readonly paragraph?: WordParagraph;
  readonly boxes: readonly AnchoredBox[];
}

/** Reads a paragraph (`w:p`). */
export function readParagraph(node: Xml, story: Story, context: Context): ParagraphRead {
  const { reading } = story;
  const pPr = child(node, 'w:pPr');
  const look = lookOf(pPr, story, context);
  const number = reading.beginParagraph();
  story.within(number);
  const base = runLook(reading.looks, pPr, undefined, context.cell);
  const label = look.place && !look.hidden ? story.label(look.place) : undefined;
  const before = formatBefore(pPr, look, story, context);
  const { inlines, boxes } = readLine(node, pPr, story, context);
  const section = child(pPr, 'w:sectPr');
  if (section) story.endSection(section, number);
  story.within(undefined);
  if (look.hidden && inlines.length === 0 && boxes.length === 0 && !section) return { boxes };
  const paragraph: WordParagraph = {
    type: 'paragraph',
    number,
    ...formatOf(look),
    ...(label && { label }),
    ...(before && { before }),
    base: { bold: base.bold, italic: base.italic, underline: base.underline },
    children: inlines,
    pageBreakBefore: look.pageBreakBefore,
    mark: [...context.revisions, ...marksOf(pPr, story)],
    bookmarks: story.takeBookmarks(),
    controls: context.controls,
    ...(context.box !== undefined && { box: context.box }),
  };
  return { paragraph, boxes };
}

/** What holds for a paragraph; one of which only the end is hidden, for a heading within a line, is numbered. */
function lookOf(pPr: Xml | undefined, { reading }: Story, { cell }: Context): ParagraphLook {
  const look = paragraphLook(reading.looks, pPr, cell);
  return isOn(child(child(pPr, 'w:rPr'), 'w:specVanish')) ? { ...look, hidden: false } : look;
}

function formatOf({ style, outline, indent, align, place, hidden }: ParagraphLook): WordParagraphFormat {
  return {
    style,
    ...(outline !== undefined && { outline }),
    ...(place && !hidden && { place }),
    indent,
    align,
  };
}

/** The tracked changes of the paragraph mark (ISO 29500-1, 17.13.5.3 and 17.13.5.19). */
function marksOf(pPr: Xml | undefined, story: Story): WordParagraph['mark'] {
  const rPr = child(pPr, 'w:rPr');
  return rPr ? elements(rPr).filter(isRevision).map(story.revision) : [];
}

/** How a paragraph stood before a tracked change of its properties, where that differs. */
function formatBefore(
  pPr: Xml | undefined,
  look: ParagraphLook,
  story: Story,
  context: Context,
): WordParagraphFormat | undefined {
  const old = propertiesBefore(pPr);
  if (!old) return undefined;
  const before = formatOf(lookOf(old, story, context));
  return JSON.stringify(before) === JSON.stringify(formatOf(look)) ? undefined : before;
}

/** The properties from before: those in `w:pPrChange`, or without a number that was put in (`w:ins` in `w:numPr`). */
function propertiesBefore(pPr: Xml | undefined): Xml | undefined {
  const change = child(pPr, 'w:pPrChange');
  if (change) return child(change, 'w:pPr') ?? { name: 'w:pPr', attributes: {}, children: [] };
  const numbering = child(pPr, 'w:numPr');
  if (!pPr || !child(numbering, 'w:ins')) return undefined;
  return { ...pPr, children: pPr.children.filter((one) => one !== numbering) };
}
