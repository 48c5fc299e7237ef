// src/writers/odt/text: running text in paragraphs.

import type { Change } from '../../../document/nodes.ts';
import { plainText } from '../../../document/text.ts';
import type { Stijl } from '../../../huisstijl/huisstijl.ts';
import { el, type Xml, type XmlChild } from '../../../ooxml/xml.ts';
import type {
  NoteMark,
  PreparedInline,
  PreparedLink,
  PreparedNode,
  Revisable,
} from '../../../prepare/prepared.ts';
import { languageOf, pt } from '../units.ts';
import type { WriteContext } from '../write-context.ts';

/** Grey that keeps 7:1 contrast on white (WCAG 2.2, 1.4.6). */
const PLACEHOLDER_COLOUR = '#595959';

/** Running text as the content of a paragraph; `base` is the style of the paragraph. */
export function inlines(
  nodes: readonly PreparedInline[],
  context: WriteContext,
  base: Stijl,
): readonly XmlChild[] {
  return nodes.flatMap((node) => inline(node, context, base));
}

function inline(node: PreparedInline, context: WriteContext, base: Stijl): readonly XmlChild[] {
  const { styles } = context;
  const within = (look: Stijl = base) => ('children' in node ? inlines(node.children, context, look) : []);
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'emphasis':
      return [span(emphasisStyle(context, base), within({ ...base, cursief: !base.cursief }))];
    case 'strong':
      return [span(styles.text('Strong Emphasis', { 'fo:font-weight': 'bold' }), within())];
    case 'superscript':
      return [span(styles.text('Bovenschrift', { 'style:text-position': 'super 58%' }), within())];
    case 'code':
      return [span(literalStyle(context), [node.value])];
    case 'spaced':
      return [span(spacedStyle(context, base.grootte), within())];
    case 'foreign':
      return [span(styles.own('T', { 'style:family': 'text' }, inLanguage(node.language)), within())];
    case 'abbreviation':
      return within();
    case 'captionLabel':
      return captionLabel(node, within());
    case 'difference':
      return [`[${node.word}: `, span(revisionStyle(context, node.change), within()), ']'];
    case 'revision':
      return [span(revisionStyle(context, node.change), within())];
    case 'lineBreak':
      return [el('text:line-break')];
    case 'link':
      return [link(node, context, base)];
    case 'footnoteReference':
      return [noteMark(node, context)];
    case 'pageNumber':
      return [
        node.which === 'current'
          ? el('text:page-number', { 'text:select-page': 'current' }, '1')
          : el('text:page-count', {}, '1'),
      ];
    case 'fillIn':
      return [fillIn(node, context, within())];
  }
}

export function span(style: string, content: readonly XmlChild[]): Xml {
  return el('text:span', { 'text:style-name': style }, ...content);
}

function emphasisStyle({ styles }: WriteContext, base: Stijl): string {
  return base.cursief
    ? styles.text('Nadruk rechtop', { 'fo:font-style': 'normal' })
    : styles.text('Emphasis', { 'fo:font-style': 'italic' });
}

/** Literal text is in no language: no word of it is broken or called wrong. */
function literalStyle({ styles }: WriteContext): string {
  return styles.text('Letterlijk', {
    'fo:language': 'zxx',
    'fo:country': 'none',
    'fo:hyphenate': 'false',
  });
}

/** Letter-spaced text of a size; it stays one word, the room between the letters is formatting (WCAG technique C8). */
function spacedStyle({ styles, huisstijl }: WriteContext, size: number): string {
  const usual = huisstijl.stijlen.besluitformule.grootte === size;
  return styles.text(usual ? 'Gespatieerd' : `Gespatieerd ${size} pt`, {
    'fo:letter-spacing': pt(huisstijl.spatiering * size),
  });
}

function inLanguage(tag: string): Xml {
  return el('style:text-properties', languageOf(tag));
}

const REVISED: Readonly<
  Record<Change, readonly [display: string, properties: Readonly<Record<string, string>>]>
> = {
  inserted: ['Ingevoegd', { 'style:text-underline-style': 'solid', 'fo:color': '#0b5394' }],
  deleted: ['Vervallen', { 'style:text-line-through-style': 'solid', 'fo:color': '#9c1c1c' }],
  movedTo: [
    'Verplaatst hierheen',
    { 'style:text-underline-style': 'solid', 'style:text-underline-type': 'double', 'fo:color': '#0b5394' },
  ],
  movedFrom: ['Verplaatst van hier', { 'style:text-line-through-style': 'solid', 'fo:color': '#9c1c1c' }],
};

/** The style of text that came, went or moved. */
export function revisionStyle({ styles }: WriteContext, change: Change): string {
  const [display, properties] = REVISED[change];
  return styles.text(display, properties);
}

function link(node: PreparedLink, context: WriteContext, base: Stijl): Xml {
  const { target } = node;
  const style = context.styles.text('Internet link', {
    'fo:color': context.huisstijl.kleuren.koppeling,
    'style:text-underline-style': 'solid',
  });
  const content =
    'anchor' in target && node.label
      ? labelReference(node, target.anchor, context, base)
      : inlines(node.children, context, base);
  return el(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': 'address' in target ? target.address : `#${target.anchor}`,
      'text:style-name': style,
      'text:visited-style-name': style,
    },
    ...content,
  );
}

/** The number of a table or picture in a reference to it is a field, which follows when tables come or go. */
function labelReference(
  node: PreparedLink,
  anchor: string,
  context: WriteContext,
  base: Stijl,
): readonly XmlChild[] {
  const [only, ...others] = node.children;
  const [, word, number] = (only?.type === 'text' && /^(.*?)(\d+)$/su.exec(only.value)) || [];
  if (others.length > 0 || word === undefined || number === undefined)
    return inlines(node.children, context, base);
  const reference = { 'text:reference-format': 'value', 'text:ref-name': sequenceName(anchor) };
  return [word, el('text:sequence-ref', reference, number)];
}

/** The name of the number of a caption, from the name of what it belongs to. */
function sequenceName(anchor: string): string {
  return `nummer-${anchor}`;
}

/** The label at the start of a caption; its number is marked so that `caption` can make a field of it. */
function captionLabel(
  { word, children }: PreparedNode<'captionLabel'>,
  content: readonly XmlChild[],
): readonly XmlChild[] {
  const text = children.length === 1 ? plainText(children) : '';
  const [, before, number] = /^(.*?)(\d+)$/su.exec(text) ?? [];
  // Where the number changed, the old and the new one stand beside each other as text.
  if (before === undefined || number === undefined || content.some((one) => typeof one !== 'string'))
    return content;
  const name = sequenceOf(word);
  return [
    before,
    el(
      'text:sequence',
      { 'text:name': name, 'text:formula': `ooow:${name}+1`, 'style:num-format': '1' },
      number,
    ),
  ];
}

/** The name by which captions of a kind are counted: one word. */
export function sequenceOf(word: string): string {
  return word.replace(/[^\p{L}]+/gu, '_');
}

/** A caption as what links and references lead to. */
export function caption(
  id: string | undefined,
  nodes: readonly PreparedInline[],
  context: WriteContext,
  base: Stijl,
): readonly XmlChild[] {
  const content = inlines(nodes, context, base);
  if (id === undefined) return content;
  const named = content.map((one) =>
    typeof one !== 'string' && one.name === 'text:sequence'
      ? { ...one, attributes: { 'text:ref-name': sequenceName(id), ...one.attributes } }
      : one,
  );
  return bookmarked(id, named);
}

/** Content with a bookmark around it. */
export function bookmarked(id: string, content: readonly XmlChild[]): readonly XmlChild[] {
  return [
    el('text:bookmark-start', { 'text:name': id }),
    ...content,
    el('text:bookmark-end', { 'text:name': id }),
  ];
}

/** The mark of a note with the note; a mark that does not hold it refers to the one that does. */
function noteMark(mark: NoteMark, context: WriteContext): Xml {
  const note = context.note(mark.number);
  const id = `ftn${mark.number}`;
  if (!mark.holds || !note)
    return span(markStyle(context), [
      el(
        'text:note-ref',
        { 'text:note-class': 'footnote', 'text:reference-format': 'text', 'text:ref-name': id },
        String(mark.number),
      ),
    ]);
  return el(
    'text:note',
    { 'text:id': id, 'text:note-class': 'footnote' },
    el('text:note-citation', {}, String(mark.number)),
    el('text:note-body', {}, ...context.drawNote(note)),
  );
}

/** The style of the mark of a note in the text. */
export function markStyle({ styles }: WriteContext): string {
  return styles.text('Footnote anchor', { 'style:text-position': 'super 58%' });
}

/**
 * A place to fill in: an input field with what it holds, or with what belongs there, in which one clicks and types.
 */
function fillIn(
  { label, children }: PreparedNode<'fillIn'>,
  { styles }: WriteContext,
  content: readonly XmlChild[],
): Xml {
  const field = { 'text:description': label };
  if (plainText(children) === '')
    return span(styles.text('Invulplek', { 'fo:color': PLACEHOLDER_COLOUR }), [
      el('text:text-input', field, `[${label}]`),
    ]);
  const plain = content.every((one) => typeof one === 'string');
  return plain ? el('text:text-input', field, ...content) : el('text:span', {}, ...content);
}

/** A label that stands in the text, marked as the part that it belongs to. */
export function labelText(
  label: string,
  { revision }: Revisable,
  context: WriteContext,
): readonly XmlChild[] {
  return revision?.change ? [span(revisionStyle(context, revision.change), [label])] : [label];
}
