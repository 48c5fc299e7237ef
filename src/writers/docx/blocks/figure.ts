import { pictureSize } from '../../../layout/picture-size.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedFigure } from '../../../prepare/prepared.ts';
import { paragraph } from '../text/paragraph.ts';
import { captionRuns } from '../text/runs.ts';
import { emus } from '../text/units.ts';
import type { WriteContext } from '../write-context.ts';

const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const DECORATIVE = 'http://schemas.microsoft.com/office/drawing/2017/decorative';

/** An image in line with the text, in a paragraph of its own, and its caption below it. */
export function figure(node: PreparedFigure, context: WriteContext, indent: number): readonly Xml[] {
  const { styles } = context;
  const name = (node.role === 'logo' ? 'Logo' : 'Afbeelding') + PLACE[node.align ?? 'left'];
  const { na } = styles.look('tekst').stijl;
  const captioned = node.caption !== undefined;
  const style = styles.variant('tekst', indent > 0 ? `${name} inspringing ${Math.round(indent)}` : name, {
    stijl: {
      voor: node.role === 'logo' ? 0 : na,
      na: captioned ? styles.look('bijschrift').stijl.na : na,
      inspringing: indent,
      uitlijning: ALIGNMENT[node.align ?? 'left'],
      bijVolgende: captioned,
    },
  });
  const image = paragraph({ style }, [el('w:r', {}, drawing(node, context, indent))]);
  if (!node.caption) return [image];
  const captionStyle = styles.variant('bijschrift', 'Bijschrift bij afbeelding', {
    stijl: {
      bijVolgende: false,
      voor: 0,
      na: na * 1.5,
    },
  });
  return [
    image,
    paragraph(
      { style: captionStyle },
      captionRuns(node.id, node.caption, context, styles.look('bijschrift').stijl),
    ),
  ];
}

const ALIGNMENT = { left: 'links', center: 'midden', right: 'rechts' } as const;
const PLACE = { left: '', center: ' midden', right: ' rechts' } as const;

export function drawing(node: PreparedFigure, context: WriteContext, indent: number): Xml {
  const size = pictureSize(node, context.huisstijl, indent);
  const extent = { cx: emus(size.width), cy: emus(size.height) };
  const id = context.nextId();
  const name = `${node.role === 'logo' ? 'Logo' : 'Afbeelding'} ${id}`;
  return el(
    'w:drawing',
    {},
    el(
      'wp:inline',
      { 'xmlns:wp': WP, distT: 0, distB: 0, distL: 0, distR: 0 },
      el('wp:extent', extent),
      el(
        'wp:docPr',
        { id, name, descr: node.decorative ? undefined : node.alt },
        node.decorative && decorative(),
      ),
      el('wp:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { 'xmlns:a': A, noChangeAspect: 1 })),
      el(
        'a:graphic',
        { 'xmlns:a': A },
        el(
          'a:graphicData',
          { uri: PIC },
          el(
            'pic:pic',
            { 'xmlns:pic': PIC },
            el('pic:nvPicPr', {}, el('pic:cNvPr', { id, name }), el('pic:cNvPicPr')),
            el(
              'pic:blipFill',
              {},
              el('a:blip', { 'r:embed': `rId${context.resources.image(node.image)}` }),
              el('a:stretch', {}, el('a:fillRect')),
            ),
            el(
              'pic:spPr',
              {},
              el('a:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', extent)),
              el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Marks an image as decoration, so that Word asks for no text alternative (Office 2019 and later). */
function decorative(): Xml {
  return el(
    'a:extLst',
    { 'xmlns:a': A },
    el(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      el('adec:decorative', { 'xmlns:adec': DECORATIVE, val: 1 }),
    ),
  );
}
