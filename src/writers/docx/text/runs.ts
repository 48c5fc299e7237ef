// src/writers/docx/text: paragraphs and what stands in them.

import { type Diagnostic, fout, waarschuwing } from '../../../diagnostics/diagnostic.ts';
import { isAdres } from '../../../document/adres.ts';
import type { CaptionLabel, FillIn, Inline, Link } from '../../../document/nodes.ts';
import { plainText } from '../../../document/text.ts';
import type { Stijl } from '../../../huisstijl/huisstijl.ts';
import { el, toggle, val, type Xml } from '../../../ooxml/xml.ts';
import { characterStyle, spacedStyle } from '../styles/character-styles.ts';
import type { WriteContext } from '../write-context.ts';
import { field } from './field.ts';
import { cutAtExceptions } from './hyphenation-exceptions.ts';

/**
 * The formatting that surrounds a run: a character style. A run has one, so emphasis within a link, or upright emphasis
 * within italic text, is formatting of the run itself.
 */
export interface RunLook {
  readonly bold?: boolean;
  /** Explicitly upright or italic: emphasis within italic text stands upright. */
  readonly italic?: boolean;
  /** Id of the character style; the outermost one wins, as a run has one. */
  readonly style?: string;
  readonly superscript?: boolean;
  readonly language?: string;
  /** Part of a tracked change. */
  readonly revised?: boolean;
  /** In a paragraph of which words may be broken. */
  readonly hyphenated?: boolean;
}

/** Inlines as runs and what may stand beside them in a paragraph; `base` is the style of the paragraph. */
export function runs(
  inlines: readonly Inline[],
  context: WriteContext,
  base: Stijl,
  look: RunLook = {},
): readonly Xml[] {
  return inlines.flatMap((inline) => inlineRuns(inline, context, base, look));
}

function inlineRuns(inline: Inline, context: WriteContext, base: Stijl, look: RunLook): readonly Xml[] {
  const within = (inner: RunLook) =>
    'children' in inline ? runs(inline.children, context, base, { ...look, ...inner }) : [];
  const styled = (style: () => string) => within({ style: look.style ?? style() });
  switch (inline.type) {
    case 'text':
      return hyphenatedRuns(inline.value, context, base, look);
    case 'emphasis':
      return within({ italic: !(look.italic ?? base.cursief) });
    case 'strong':
      return within({ bold: true });
    case 'superscript':
      return look.style === undefined
        ? within({ style: characterStyle(context.styles, 'bovenschrift') })
        : within({ superscript: true });
    case 'spaced':
      return styled(() => spacedStyle(context.styles, base.grootte));
    case 'code':
      return [
        textRun(inline.value, { ...look, style: look.style ?? characterStyle(context.styles, 'letterlijk') }),
      ];
    case 'captionLabel':
      return captionLabel(inline, context, base, look);
    case 'foreign':
      return within({ language: inline.language });
    case 'revision':
      return context.revisions.runs(within({ revised: true }), inline.change);
    case 'lineBreak':
      return [run(emphasized(look, context, base), el('w:br'))];
    case 'link':
      return hyperlink(inline, context, base, look);
    case 'footnoteReference':
      return footnoteReference(inline.index, context, look);
    case 'pageNumber':
      return field(inline.which === 'current' ? 'PAGE' : 'NUMPAGES', [textRun('1', look)]);
    case 'fillIn':
      return [contentControl(inline, context, base, look)];
  }
}

/** A caption as what a reference leads to: Word repeats what the bookmark holds, the label where there is one. */
export function captionRuns(
  id: string | undefined,
  caption: readonly Inline[],
  context: WriteContext,
  base: Stijl,
): readonly Xml[] {
  if (id === undefined) return runs(caption, context, base);
  const end = caption[0]?.type === 'captionLabel' ? 1 : caption.length;
  const named = context.bookmarks.around(id, runs(caption.slice(0, end), context, base));
  return [...named, ...runs(caption.slice(end), context, base)];
}

/**
 * Text with the words that break elsewhere than Word thinks: an optional hyphen at each of their places. A word without
 * places stays whole, as Word leaves words alone that it does not proof.
 */
function hyphenatedRuns(text: string, context: WriteContext, base: Stijl, look: RunLook): readonly Xml[] {
  const plain = emphasized(look, context, base);
  if (!look.hyphenated || context.exceptions.size === 0) return [textRun(text, plain)];
  const whole = () => ({ ...look, style: look.style ?? characterStyle(context.styles, 'ongebroken') });
  return cutAtExceptions(text, context.exceptions).map((part) =>
    textRun(part.text, part.whole ? whole() : plain),
  );
}

/** Emphasis as a character style of Word where a run has no other; in bold or italic text the style would undo that. */
function emphasized(look: RunLook, { styles }: WriteContext, base: Stijl): RunLook {
  if (look.style !== undefined) return look;
  const { bold, italic, ...rest } = look;
  if (bold && !base.vet)
    return { ...rest, style: characterStyle(styles, 'sterk'), ...(italic !== undefined && { italic }) };
  if (italic && !base.cursief && !bold) return { ...rest, style: characterStyle(styles, 'nadruk') };
  return look;
}

/** A run of one look around its content. */
export function run(look: RunLook, ...content: readonly Xml[]): Xml {
  const properties = [
    look.style !== undefined && val('w:rStyle', look.style),
    ...(look.bold ? [el('w:b'), el('w:bCs')] : []),
    ...(look.italic === undefined ? [] : [toggle('w:i', look.italic), toggle('w:iCs', look.italic)]),
    look.superscript === true && val('w:vertAlign', 'superscript'),
    look.language !== undefined && el('w:lang', { 'w:val': look.language }),
  ].filter((property) => property !== false);
  return el('w:r', {}, properties.length > 0 && el('w:rPr', {}, ...properties), ...content);
}

/** Word allows this many characters in the title and tag of a content control. */
const LONGEST_LABEL = 64;

const SPECIAL = /(\u00ad|\u2011|\t|\n)/u;

/** Text as Word stores it: soft and non-breaking hyphens, tabs and line ends are elements of their own. */
export function textRun(text: string, look: RunLook = {}): Xml {
  const parts = text.split(SPECIAL).filter((part) => part !== '');
  return run(look, ...parts.map(textPart));
}

function textPart(part: string): Xml {
  if (part === '\u00ad') return el('w:softHyphen');
  if (part === '\u2011') return el('w:noBreakHyphen');
  if (part === '\t') return el('w:tab');
  return el('w:t', { 'xml:space': 'preserve' }, part === '\n' ? ' ' : part);
}

/** A link out of the document by its relationship, or within it by the name of a bookmark; a dead one stays text. */
function hyperlink(link: Link, context: WriteContext, base: Stijl, look: RunLook): readonly Xml[] {
  const internal = link.url.startsWith('#');
  const known = internal ? context.anchors.has(link.url.slice(1)) : isAdres(link.url);
  if (!known) {
    context.diagnostics.push(deadLink(link.url, internal));
    return runs(link.children, context, base, look);
  }
  if (internal && link.label) return labelReference(link, context, base, look);
  const target = internal
    ? { 'w:anchor': context.bookmarks.name(link.url.slice(1)) }
    : { 'r:id': `rId${context.resources.link(link.url)}` };
  const style = characterStyle(context.styles, 'hyperlink');
  return [
    el(
      'w:hyperlink',
      { ...target, 'w:history': 1 },
      ...runs(link.children, context, base, { ...look, style }),
    ),
  ];
}

/** The label at the start of a caption, with a number that Word counts: "Tabel " and a field. */
function captionLabel(
  label: CaptionLabel,
  context: WriteContext,
  base: Stijl,
  look: RunLook,
): readonly Xml[] {
  const [only, ...others] = label.children;
  const [, word, number] = (only?.type === 'text' && /^(.*?)(\d+)$/su.exec(only.value)) || [];
  // Where the number changed, the old and the new one stand beside each other as text.
  if (others.length > 0 || word === undefined || number === undefined)
    return runs(label.children, context, base, look);
  const plain = emphasized(look, context, base);
  return [textRun(word, plain), ...field(`SEQ ${sequence(label.word)} \\* ARABIC`, [textRun(number, plain)])];
}

/** The name by which Word counts captions: one word. */
function sequence(word: string): string {
  return word.replace(/[^\p{L}]+/gu, '_');
}

/** A reference to the label of a caption that Word brings up to date, as its own "Kruisverwijzing" makes them. */
function labelReference(link: Link, context: WriteContext, base: Stijl, look: RunLook): readonly Xml[] {
  const name = context.bookmarks.name(link.url.slice(1));
  const lower = /^\p{Ll}/u.test(plainText(link.children)) ? ' \\* Lower' : '';
  const style = characterStyle(context.styles, 'hyperlink');
  return field(
    `REF ${name} \\h${lower} \\* MERGEFORMAT`,
    runs(link.children, context, base, { ...look, style }),
  );
}

function deadLink(url: string, internal: boolean): Diagnostic {
  const problem = internal
    ? `De koppeling naar "${url}" wijst naar niets in dit document.`
    : `"${url}" is geen adres voor een link.`;
  return waarschuwing('docx-koppeling', `${problem} In het Word-bestand staat alleen de tekst.`);
}

/**
 * The mark of a footnote; a second mark of the same note is a cross-reference to the first, and so is one in a change
 * while another stays: a note goes with the mark that holds it.
 */
function footnoteReference(index: number, context: WriteContext, look: RunLook): readonly Xml[] {
  if (context.document.footnotes[index] === undefined) {
    const melding = `Er is een verwijzing naar voetnoot ${index + 1}, maar die voetnoot is er niet.`;
    context.diagnostics.push(fout('docx-voetnoot', melding));
    return [];
  }
  const style = characterStyle(context.styles, 'voetnootmarkering');
  const id = `voetnoot ${index}`;
  const marked = { ...look, style };
  const elsewhere = look.revised === true && context.revisions.keptNotes.has(index);
  if (elsewhere || context.footnotesSeen.has(index)) {
    return field(`NOTEREF ${context.bookmarks.name(id)} \\h`, [textRun(String(index + 1), marked)]);
  }
  context.footnotesSeen.add(index);
  return context.bookmarks.around(id, [run(marked, el('w:footnoteReference', { 'w:id': index + 1 }))]);
}

/**
 * A content control: the griffie clicks and types. Without content it shows what belongs there; with plain text
 * it takes plain text only; a date gets Word's calendar.
 */
function contentControl(node: FillIn, context: WriteContext, base: Stijl, look: RunLook): Xml {
  const empty = plainText(node.children) === '';
  const plain = node.children.every((child) => child.type === 'text');
  const content = empty
    ? [textRun(`[${node.label}]`, { ...look, style: characterStyle(context.styles, 'invulplek') })]
    : runs(node.children, context, base, look);
  return el(
    'w:sdt',
    {},
    el(
      'w:sdtPr',
      {},
      val('w:alias', node.label.slice(0, LONGEST_LABEL)),
      val('w:tag', node.name.slice(0, LONGEST_LABEL)),
      val('w:id', context.nextId()),
      empty && el('w:showingPlcHdr'),
      /datum/iu.test(node.name) ? dateControl(context.document.meta.language) : plain && el('w:text'),
    ),
    el('w:sdtContent', {}, ...content),
  );
}

function dateControl(language: string): Xml {
  return el(
    'w:date',
    {},
    val('w:dateFormat', 'd MMMM yyyy'),
    val('w:lid', language),
    val('w:storeMappedDataAs', 'date'),
    val('w:calendar', 'gregorian'),
  );
}
