import { descendants, elements, type Xml } from '../../xml.ts';
import { runLook } from '../looks/run-look.ts';
import { controlContent, controlOf } from './control.ts';
import type { Context } from './reading.ts';
import { isRevision } from './revision.ts';
import { joinPieces, NOTHING, type Piece, rawText, readRun, readText } from './run.ts';
import type { Story } from './story.ts';

/** Elements in a line that only stand around others. */
const WRAPPERS = new Set(['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

/** Elements in a line that say nothing that a reader sees. */
const SILENT =
  /^w:(?:pPr|proofErr|permStart|permEnd|bookmarkEnd|smartTagPr|customXmlPr|customXml(?:Ins|Del|MoveFrom|MoveTo)Range(?:Start|End)|fldData)$/u;

/** Whether an element stands in a line rather than between paragraphs. */
export function isInLine({ name }: Xml): boolean {
  return /^w:(?:r|t|hyperlink|fldSimple|smartTag|dir|bdo)$|^m:oMath(?:Para)?$/u.test(name);
}

/** Reads what stands in a paragraph with these properties (`w:pPr`), or in an element around a piece of it. */
export function readLine(parent: Xml, pPr: Xml | undefined, story: Story, context: Context): Piece {
  return joinPieces(elements(parent).map((node) => readNode(node, pPr, story, context)));
}

function readNode(node: Xml, pPr: Xml | undefined, story: Story, context: Context): Piece {
  const { name, attributes } = node;
  if (name === 'w:r') return readRun(node, pPr, story, context);
  if (SILENT.test(name) || story.meet(node)) return NOTHING;
  if (isRevision(node)) {
    return readLine(node, pPr, story, {
      ...context,
      revisions: [...context.revisions, story.revision(node)],
    });
  }
  if (WRAPPERS.has(name)) return readLine(node, pPr, story, context);
  switch (name) {
    case 'w:hyperlink': {
      const link = linkOf(node, story);
      return readLine(node, pPr, story, link === undefined ? context : { ...context, link });
    }
    case 'w:sdt': {
      const inControl = { ...context, control: controlOf(node) };
      return joinPieces(controlContent(node).map((one) => readNode(one, pPr, story, inControl)));
    }
    case 'w:fldSimple': {
      story.fields.openSimple(attributes['w:instr'] ?? '');
      const piece = readLine(node, pPr, story, context);
      story.fields.closeSimple();
      return piece;
    }
    case 'm:oMath':
    case 'm:oMathPara':
      return readEquation(node, pPr, story, context);
    case 'w:subDoc':
      story.reading.report('deeldocument in een ander bestand');
      return NOTHING;
    case 'w:t':
    case 'w:delText':
      // A text that stands outside a run is read as one by itself.
      return readRun({ name: 'w:r', attributes: {}, children: [node] }, pPr, story, context);
    default:
      story.reading.report(`onbekend element ${name}`);
      return readLine(node, pPr, story, context);
  }
}

/** The signs of an equation in the order of the file; how they stand to one another is lost, and told. */
function readEquation(node: Xml, pPr: Xml | undefined, story: Story, context: Context): Piece {
  const runs = descendants(node, 'm:t');
  const text = runs.map(rawText).join('');
  story.reading.report('formule');
  const look = runLook(story.reading.looks, pPr, undefined, context.cell);
  const words = descendants(node, 'w:t').map((one) => ({ name: 'w:r', attributes: {}, children: [one] }));
  return joinPieces([
    readText(text, look, story, context),
    ...words.map((one) => readRun(one, pPr, story, context)),
  ]);
}

/** Where a link leads: an address, a bookmark, or a place in another text. */
function linkOf({ attributes }: Xml, story: Story): string | undefined {
  const related = story.part.related.get(attributes['r:id'] ?? '');
  const address = related?.address ?? related?.path ?? '';
  const place = attributes['w:anchor'] ?? attributes['w:docLocation'] ?? '';
  const link = place === '' ? address : `${address}#${place}`;
  return link === '' ? undefined : link;
}
