import { isGone } from '../../../document/text.ts';
import { pictureSize } from '../../../layout/picture-size.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedFigure } from '../../../prepare/prepared.ts';
import { bookmarked, caption, revisionStyle, span } from '../text/inlines.ts';
import { paragraph } from '../text/paragraph.ts';
import { pt } from '../units.ts';
import type { WriteContext } from '../write-context.ts';

const ALIGNMENT = { left: 'links', center: 'midden', right: 'rechts' } as const;
const PLACE = { left: '', center: ' midden', right: ' rechts' } as const;

/** A picture in line with the text, in a paragraph of its own, and its caption below it. */
export function figure(node: PreparedFigure, context: WriteContext, indent: number): readonly Xml[] {
  const { styles, huisstijl } = context;
  const { na } = huisstijl.stijlen.tekst;
  const captioned = node.caption !== undefined;
  const name = (node.role === 'logo' ? 'Logo' : 'Afbeelding') + PLACE[node.align ?? 'left'];
  const above = node.role === 'logo' ? 0 : na;
  const below = captioned ? huisstijl.stijlen.bijschrift.na : na;
  const style = styles.variant(
    'tekst',
    [name, captioned ? ' met bijschrift' : '', indent > 0 ? ` inspringing ${Math.round(indent)}` : ''].join(
      '',
    ),
    {
      stijl: {
        voor: above,
        na: below,
        inspringing: indent,
        uitlijning: ALIGNMENT[node.align ?? 'left'],
        bijVolgende: captioned,
      },
    },
  );
  const frame = drawing(node, context, indent);
  const named = node.id !== undefined && !captioned ? bookmarked(node.id, [frame]) : [frame];
  const picture = paragraph(style, named, context, node);
  const note = noteAbove(node, context);
  if (!node.caption) return [...note, picture];
  const captionStyle = styles.variant('bijschrift', 'Bijschrift bij afbeelding', {
    stijl: { bijVolgende: false, voor: 0, na: na * 1.5 },
  });
  const content = caption(node.id, node.caption, context, huisstijl.stijlen.bijschrift);
  return [...note, picture, paragraph(captionStyle, content, context)];
}

/** The words above a picture that came or went. */
function noteAbove({ note, revision }: PreparedFigure, context: WriteContext): readonly Xml[] {
  if (note === undefined || revision?.change === undefined) return [];
  const words = span(revisionStyle(context, revision.change), [note]);
  return [paragraph(context.styles.role('tekst'), [words], context, { keepNext: !isGone(revision.change) })];
}

/** The picture itself, with its text alternative; one without is a decoration. */
export function drawing(node: PreparedFigure, context: WriteContext, indent: number): Xml {
  const { width, height } = pictureSize(node, context.huisstijl, indent);
  const kind = node.role === 'logo' ? 'Logo' : 'Afbeelding';
  const style = context.styles.own(
    'G',
    { 'style:family': 'graphic' },
    el('style:graphic-properties', {
      'style:vertical-pos': 'top',
      'style:vertical-rel': 'baseline',
      'fo:border': 'none',
      'fo:padding': '0pt',
    }),
  );
  return el(
    'draw:frame',
    {
      'draw:style-name': style,
      'draw:name': `${kind} ${context.count('beeld')}`,
      'text:anchor-type': 'as-char',
      'svg:width': pt(width),
      'svg:height': pt(height),
    },
    el('draw:image', {
      'xlink:href': context.pictures.path(node.image),
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
    }),
    !node.decorative && el('svg:title', {}, node.alt),
  );
}
