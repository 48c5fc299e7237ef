import { withoutEnd } from '../../../source/without-end.ts';
import { child, descendants, elements, type Xml } from '../../xml.ts';
import { type RunLook, runLook } from '../looks/run-look.ts';
import { symbolText, textInFont } from '../symbols.ts';
import { noteKey, type WordBreak, type WordImage, type WordInline, type WordRun } from '../word-document.ts';
import { type Drawn, readDrawing } from './drawing.ts';
import type { FieldEnd } from './fields.ts';
import type { Context } from './reading.ts';
import type { Story } from './story.ts';

/** What a piece of a paragraph gives: what stands in the line, and the text boxes that are anchored in it. */
export interface Piece {
  readonly inlines: readonly WordInline[];
  readonly boxes: readonly AnchoredBox[];
}

/** The content of a text box (`w:txbxContent`) with what holds where it is anchored. */
export interface AnchoredBox {
  readonly content: Xml;
  readonly context: Context;
}

/** A child of a run that is no text, field or drawing, and says nothing that a reader sees. */
const SILENT = new Set([
  'w:rPr',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:separator',
  'w:continuationSeparator',
  'w:lastRenderedPageBreak',
]);

/** Children of a run of which Word computes the text while it shows the page. */
const COMPUTED = new Set(
  ['dayShort', 'dayLong', 'monthShort', 'monthLong', 'yearShort', 'yearLong', 'pgNum'].map(
    (one) => `w:${one}`,
  ),
);

/** Fields that never show anything. */
const INVISIBLE = /^(?:XE|TC|TA|RD|SET|ASK|ADVANCE|PRINT|PRIVATE|NEXT|NEXTIF|SKIPIF)\b/i;

/** Reads a run (`w:r`) in a paragraph with these properties (`w:pPr`). */
export function readRun(run: Xml, pPr: Xml | undefined, story: Story, context: Context): Piece {
  const look = runLook(story.reading.looks, pPr, child(run, 'w:rPr'), context.cell);
  const pieces = elements(run).map((node) => readChild(node, look, pPr, story, context));
  return joinPieces(pieces);
}

/** The pieces of a line one after another. */
export function joinPieces(pieces: readonly Piece[]): Piece {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  return {
    inlines: pieces.flatMap(({ inlines }) => inlines),
    boxes: pieces.flatMap(({ boxes }) => boxes),
  };
}

export const NOTHING: Piece = { inlines: [], boxes: [] };

function readChild(node: Xml, look: RunLook, pPr: Xml | undefined, story: Story, context: Context): Piece {
  const text = (shown: string) => readText(shown, look, story, context);
  const mark = (kind: WordBreak['kind']) => readBreak(kind, look, story, context);
  switch (node.name) {
    case 'w:t':
    case 'w:delText':
      return text(textInFont(look.font, textOf(node, story.preserve)));
    case 'w:instrText':
    case 'w:delInstrText':
      if (!story.fields.instruct(rawText(node)))
        story.reading.report('veldopdracht zonder veld', rawText(node));
      return NOTHING;
    case 'w:fldChar':
      return readFieldMark(node, look, story, context);
    case 'w:tab':
    case 'w:ptab':
      return mark('tab');
    case 'w:cr':
      return mark('line');
    case 'w:br': {
      const type = node.attributes['w:type'];
      return mark(type === 'page' || type === 'column' ? type : 'line');
    }
    case 'w:noBreakHyphen':
      return text('\u2011');
    case 'w:softHyphen':
      return text('\u00ad');
    case 'w:sym':
      return text(symbolText(node.attributes['w:font'] ?? '', node.attributes['w:char'] ?? ''));
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return readNoteReference(node, look, story, context);
    case 'w:commentReference':
      story.meetComment(node.attributes['w:id'] ?? '');
      return NOTHING;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readDrawn(readDrawing(node, story), look, story, context);
    case 'w:ruby':
      return readRuby(node, pPr, story, context);
    default:
      return SILENT.has(node.name) || story.meet(node) ? NOTHING : readOther(node, look, pPr, story, context);
  }
}

function readOther(node: Xml, look: RunLook, pPr: Xml | undefined, story: Story, context: Context): Piece {
  if (COMPUTED.has(node.name)) {
    story.reading.report('datum of paginanummer dat Word zelf invult');
    return NOTHING;
  }
  if (node.name === 'w:r') return readRun(node, pPr, story, context);
  story.reading.report(`onbekend element ${node.name}`);
  return joinPieces(elements(node).map((one) => readChild(one, look, pPr, story, context)));
}

/** Text as it stands in a line; hidden text and instructions are kept elsewhere. */
export function readText(text: string, look: RunLook, story: Story, context: Context): Piece {
  if (text === '') return NOTHING;
  if (story.fields.inInstruction()) {
    story.fields.instruct(text);
    story.reading.report('tekst in een veldopdracht', text);
    return NOTHING;
  }
  if (look.hidden) {
    story.reading.report('verborgen tekst', text);
    return NOTHING;
  }
  const link = story.fields.link() ?? context.link;
  const field = story.fields.instruction();
  const run: WordRun = {
    type: 'run',
    ...inText(story, context),
    text,
    bold: look.bold,
    italic: look.italic,
    underline: look.underline,
    strike: look.strike,
    capitals: look.capitals,
    ...(look.vertical && { vertical: look.vertical }),
    ...(link !== undefined && { link }),
    ...(field !== undefined && { field }),
    ...(context.control && { control: context.control }),
  };
  return { inlines: [run], boxes: [] };
}

/** The place of what comes next in the text, and what holds there. */
function inText({ reading, comments }: Story, { revisions }: Context) {
  return { at: reading.takePlace(), revisions, comments: comments() };
}

function readBreak(kind: WordBreak['kind'], look: RunLook, story: Story, context: Context): Piece {
  if (story.fields.inInstruction() || look.hidden) return NOTHING;
  return { inlines: [{ type: 'break', ...inText(story, context), kind }], boxes: [] };
}

function readNoteReference(node: Xml, look: RunLook, story: Story, context: Context): Piece {
  const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  if (look.hidden) story.reading.report('verborgen verwijzing naar een noot');
  const key = noteKey(kind, node.attributes['w:id'] ?? '');
  return { inlines: [{ type: 'note', ...inText(story, context), key }], boxes: [] };
}

function readFieldMark(mark: Xml, look: RunLook, story: Story, context: Context): Piece {
  const end = story.fields.meet(mark);
  if (!end) return NOTHING;
  if (end.form) story.reading.report('invulveld');
  if (end.shown !== undefined) return readText(end.shown, look, story, context);
  if (reportable(end)) story.reading.report('veld zonder tekst', end.instruction);
  return NOTHING;
}

function reportable({ empty, form, instruction }: FieldEnd): boolean {
  return empty && !form && instruction !== '' && !INVISIBLE.test(instruction);
}

function readDrawn(drawn: Drawn, look: RunLook, story: Story, context: Context): Piece {
  for (const { what, text } of drawn.unread) story.reading.report(what, text);
  if (look.hidden) {
    story.reading.report('verborgen afbeelding of tekstvak', drawn.boxes.map(rawText).join(' '));
    return NOTHING;
  }
  const link = story.fields.link() ?? context.link;
  const inlines = drawn.images.map(
    (image): WordImage => ({
      type: 'image',
      ...inText(story, context),
      ...(link !== undefined && { link }),
      ...image,
    }),
  );
  return { inlines, boxes: drawn.boxes.map((content) => ({ content, context })) };
}

/** Text with its pronunciation above it: the text is read, the pronunciation told. */
function readRuby(ruby: Xml, pPr: Xml | undefined, story: Story, context: Context): Piece {
  const above = child(ruby, 'w:rt');
  if (above) story.reading.report('uitspraak boven de tekst', textsOf(above));
  const runs = elements(ruby, 'w:rubyBase').flatMap((base) => elements(base));
  return joinPieces(runs.map((one) => (one.name === 'w:r' ? readRun(one, pPr, story, context) : NOTHING)));
}

/** The text of a `w:t`: white space at its ends counts only where it says so, and a line break in it is a space. */
function textOf(node: Xml, preserve: boolean): string {
  const text = rawText(node).replaceAll(/[\t\r\n]+/gu, ' ');
  return preserve || node.attributes['xml:space'] === 'preserve'
    ? text
    : withoutEnd(text.replace(/^ +/, ''), / /);
}

/** All text below an element. */
export function rawText(node: Xml): string {
  return node.children.map((one) => (typeof one === 'string' ? one : rawText(one))).join('');
}

/** The text of all `w:t` below an element. */
export function textsOf(node: Xml): string {
  return [...descendants(node, 'w:t'), ...descendants(node, 'w:delText')].map(rawText).join('');
}
