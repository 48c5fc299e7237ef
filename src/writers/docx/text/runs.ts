// src/writers/docx/text: paragraphs and what stands in them.

import { plainText } from '../../../document/text.ts';
import type { Stijl } from '../../../huisstijl/huisstijl.ts';
import { el, toggle, val, type Xml } from '../../../ooxml/xml.ts';
import type { NoteMark, PreparedInline, PreparedLink, PreparedNode } from '../../../prepare/prepared.ts';
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
  /** In a paragraph of which words may be broken. */
  readonly hyphenated?: boolean;
}

/** Inlines as runs and what may stand beside them in a paragraph; `base` is the style of the paragraph. */
export function runs(
  inlines: readonly PreparedInline[],
  context: WriteContext,
  base: Stijl,
  look: RunLook = {},
): readonly Xml[] {
  return inlines.flatMap((inline) => inlineRuns(inline, context, base, look));
}

function inlineRuns(
  inline: PreparedInline,
  context: WriteContext,
  base: Stijl,
  look: RunLook,
): readonly Xml[] {
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
    case 'abbreviation':
      return within({});
    case 'captionLabel':
      return captionLabel(inline, context, base, look);
    case 'foreign':
      return within({ language: inline.language });
    case 'difference': {
      const style = look.style ?? characterStyle(context.styles, GONE_OR_NEW[inline.change]);
      return [textRun(`[${inline.word}: `, look), ...within({ style }), textRun(']', look)];
    }
    case 'revision':
      return context.revisions.runs(within({}), inline.change);
    case 'lineBreak':
      return [run(emphasized(look, context, base), el('w:br'))];
    case 'link':
      return hyperlink(inline, context, base, look);
    case 'footnoteReference':
      return noteMark(inline, context, look);
    case 'pageNumber':
      return field(inline.which === 'current' ? 'PAGE' : 'NUMPAGES', [textRun('1', look)]);
    case 'fillIn':
      return [contentControl(inline, context, base, look)];
  }
}

const GONE_OR_NEW = { inserted: 'toegevoegd', deleted: 'vervallen' } as const;

/** A caption as what a reference leads to: Word repeats what the bookmark holds, the label where there is one. */
export function captionRuns(
  id: string | undefined,
  caption: readonly PreparedInline[],
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

/** A link out of the document by its relationship, or within it by the name of a bookmark. */
function hyperlink(link: PreparedLink, context: WriteContext, base: Stijl, look: RunLook): readonly Xml[] {
  const { target } = link;
  if ('anchor' in target && link.label) return labelReference(link, target.anchor, context, base, look);
  const place =
    'anchor' in target
      ? { 'w:anchor': context.bookmarks.name(target.anchor) }
      : { 'r:id': `rId${context.resources.link(target.address)}` };
  const style = characterStyle(context.styles, 'hyperlink');
  return [
    el(
      'w:hyperlink',
      { ...place, 'w:history': 1 },
      ...runs(link.children, context, base, { ...look, style }),
    ),
  ];
}

/** The label at the start of a caption, with a number that Word counts: "Tabel " and a field. */
function captionLabel(
  label: PreparedNode<'captionLabel'>,
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
function labelReference(
  link: PreparedLink,
  anchor: string,
  context: WriteContext,
  base: Stijl,
  look: RunLook,
): readonly Xml[] {
  const name = context.bookmarks.name(anchor);
  const lower = /^\p{Ll}/u.test(plainText(link.children)) ? ' \\* Lower' : '';
  const style = characterStyle(context.styles, 'hyperlink');
  return field(
    `REF ${name} \\h${lower} \\* MERGEFORMAT`,
    runs(link.children, context, base, { ...look, style }),
  );
}

/** The mark of a footnote; one that does not hold the note is a cross-reference to the one that does. */
function noteMark(mark: NoteMark, context: WriteContext, look: RunLook): readonly Xml[] {
  const style = characterStyle(context.styles, 'voetnootmarkering');
  const id = `voetnoot ${mark.index}`;
  const marked = { ...look, style };
  if (!mark.holds) {
    return field(`NOTEREF ${context.bookmarks.name(id)} \\h`, [textRun(String(mark.number), marked)]);
  }
  return context.bookmarks.around(id, [run(marked, el('w:footnoteReference', { 'w:id': mark.number }))]);
}

/**
 * A content control: the griffie clicks and types. Without content it shows what belongs there; with plain text
 * it takes plain text only; a date gets Word's calendar.
 */
function contentControl(
  node: PreparedNode<'fillIn'>,
  context: WriteContext,
  base: Stijl,
  look: RunLook,
): Xml {
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
      /datum/i.test(node.name) ? dateControl(context.document.meta.language) : plain && el('w:text'),
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
