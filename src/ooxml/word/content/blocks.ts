import { strFromU8 } from 'fflate';
import { htmlText } from '../../html-text.ts';
import { elements, type Xml } from '../../xml.ts';
import type { WordBlock } from '../word-document.ts';
import { controlContent, controlOf } from './control.ts';
import { isInLine } from './line.ts';
import { readParagraph } from './paragraph.ts';
import type { Context } from './reading.ts';
import { isRevision } from './revision.ts';
import type { AnchoredBox } from './run.ts';
import { createStory, type Story } from './story.ts';
import { readTable } from './table.ts';

/** Elements between paragraphs that say nothing that a reader sees. */
const SILENT =
  /^w:(?:sectPr|proofErr|permStart|permEnd|bookmarkEnd|customXmlPr|tcPr|customXml(?:Ins|Del|MoveFrom|MoveTo)Range(?:Start|End))$/u;

/** Tells of a file of another kind that is put in whole (ISO 29500-1, 17.17.2); of a web page also what it says. */
function reportChunk({ attributes }: Xml, { reading, part }: Story): void {
  const path = part.related.get(attributes['r:id'] ?? '')?.path;
  const bytes = path !== undefined && /\.x?html?$/i.test(path) ? reading.parts.bytes(path) : undefined;
  const text = bytes && htmlText(strFromU8(bytes));
  reading.report('ingevoegd bestand van een ander soort', text);
}

/** Reads the blocks in an element: the body, a cell, a note, a head, a comment, a text box. */
export function readBlocks(parent: Xml, story: Story, context: Context): readonly WordBlock[] {
  return elements(parent).flatMap((node) => readBlock(node, story, context));
}

function readBlock(node: Xml, story: Story, context: Context): readonly WordBlock[] {
  const { name } = node;
  if (name === 'w:p') return paragraphWithBoxes(node, story, context);
  if (name === 'w:tbl') {
    const table = readTable(node, story, context, readBlocks);
    return table ? [table] : [];
  }
  if (SILENT.test(name) || story.meet(node)) return [];
  if (isRevision(node) && !elements(node).some(isInLine)) {
    return readBlocks(node, story, { ...context, revisions: [...context.revisions, story.revision(node)] });
  }
  if (isInLine(node) || isRevision(node)) {
    // A line that stands between paragraphs is read as one by itself.
    return paragraphWithBoxes({ name: 'w:p', attributes: {}, children: [node] }, story, context);
  }
  if (name === 'w:sdt') {
    const inControl = { ...context, controls: [...context.controls, controlOf(node)] };
    return controlContent(node).flatMap((one) => readBlock(one, story, inControl));
  }
  if (name === 'w:altChunk') reportChunk(node, story);
  else if (name !== 'w:customXml') story.reading.report(`onbekend element ${name}`);
  return readBlocks(node, story, context);
}

function paragraphWithBoxes(node: Xml, story: Story, context: Context): readonly WordBlock[] {
  const { paragraph, boxes } = readParagraph(node, story, context);
  return [...(paragraph ? [paragraph] : []), ...boxes.flatMap((box) => readBox(box, story))];
}

/** The blocks in a text box: a text by itself, that was put in or taken out with what it is anchored in. */
function readBox({ content, context }: AnchoredBox, { reading, part }: Story): readonly WordBlock[] {
  const story = createStory(reading, part, content);
  const blocks = readBlocks(content, story, {
    revisions: context.revisions,
    controls: context.controls,
    box: reading.beginBox(),
  });
  endStory(story);
  return blocks;
}

/** Tells of the fields of a text that never ended. */
export function endStory({ fields, reading }: Story): void {
  for (const instruction of fields.unfinished()) reading.report('onafgemaakt veld', instruction);
}
