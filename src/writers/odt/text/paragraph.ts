import { el, type Xml, type XmlChild } from '../../../ooxml/xml.ts';
import type { Revisable } from '../../../prepare/prepared.ts';
import { propertiesOf } from '../styles/paragraph-look.ts';
import { pt } from '../units.ts';
import type { WriteContext } from '../write-context.ts';
import { keepSpaces } from './spaces.ts';

/** What a paragraph has of its own beside its named style. */
export interface OwnLook {
  readonly keepNext?: boolean | undefined;
  readonly indentLeft?: number;
  readonly indentRight?: number;
}

/** Less room than this is none, in points. */
const LEAST = 0.05;
/** Room between the bar beside a change and the text, and its look, in points. */
const BAR = { room: 5, width: 1.5, color: '#595959' };

/** A paragraph, or with `outline` a heading, in a named style; what is its own is an automatic style. */
export function paragraph(
  style: string,
  content: readonly XmlChild[],
  context: WriteContext,
  own: OwnLook & Revisable = {},
  outline?: number,
): Xml {
  const name = ownStyle(style, context, own);
  const kept = keepSpaces(content);
  return outline === undefined
    ? el('text:p', { 'text:style-name': name }, ...kept)
    : el('text:h', { 'text:style-name': name, 'text:outline-level': outline }, ...kept);
}

function ownStyle(style: string, context: WriteContext, own: OwnLook & Revisable): string {
  const { styles } = context;
  const look = styles.lookOf(style);
  const said = propertiesOf(look).paragraph;
  const { keepNext, indentLeft, indentRight = 0, revision } = own;
  const left = indentLeft ?? look.stijl.inspringing;
  // Where a number hangs before the text, its place is that of its list.
  const beside = revision !== undefined && !look.hanging;
  const moves = indentLeft !== undefined || indentRight > LEAST || beside;
  const properties = {
    ...(keepNext && !look.stijl.bijVolgende && { 'fo:keep-with-next': 'always' }),
    ...(moves && {
      'fo:margin-left': pt(beside ? left - BAR.room - BAR.width : left),
      'fo:margin-right': indentRight > LEAST ? pt(indentRight) : said['fo:margin-right'],
      'fo:text-indent': said['fo:text-indent'],
    }),
    ...(revision && {
      'fo:padding-left': pt(BAR.room),
      'fo:border-left': `${pt(BAR.width)} solid ${BAR.color}`,
    }),
  };
  if (Object.keys(properties).length === 0) return style;
  return styles.own(
    'P',
    { 'style:family': 'paragraph', 'style:parent-style-name': style },
    el('style:paragraph-properties', properties),
  );
}
