import { textWidth } from '../../../layout/text/text-width.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { WriteContext } from '../write-context.ts';

const V = 'urn:schemas-microsoft-com:vml';
const O = 'urn:schemas-microsoft-com:office:office';
const W10 = 'urn:schemas-microsoft-com:office:word';

const COLOUR = '#ededed';
/** The word goes along this part of the diagonal of the page, in type of at most so many points. */
const PART_OF_DIAGONAL = 0.68;
const MAX_SIZE = 130;
/** Height of the frame into which the word is stretched, in em. */
const HEIGHT = 0.8;

/**
 * The word over each page, as Word's own "watermark" makes it: a shape in the running head, behind the text,
 * under the name by which Word finds and removes it. It is decoration (an empty text alternative): screen readers
 * pass over it, so whoever needs the status must find it in the text as well.
 */
export function watermark(
  word: string,
  { huisstijl, setter }: WriteContext,
  landscape: boolean,
  number: number,
): Xml {
  const unit = textWidth(word, { grootte: 1, vet: true }, setter);
  const [breedte, hoogte] = landscape
    ? [huisstijl.pagina.hoogte, huisstijl.pagina.breedte]
    : [huisstijl.pagina.breedte, huisstijl.pagina.hoogte];
  const size = Math.min(MAX_SIZE, (Math.hypot(breedte, hoogte) * PART_OF_DIAGONAL) / Math.max(unit, 0.1));
  const width = unit * size;
  const height = size * HEIGHT;
  const angle = 360 - (Math.atan2(hoogte, breedte) * 180) / Math.PI;
  const style = [
    'position:absolute',
    'margin-left:0',
    'margin-top:0',
    `width:${width.toFixed(1)}pt`,
    `height:${height.toFixed(1)}pt`,
    `rotation:${angle.toFixed(1)}`,
    'z-index:-251658752',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:margin',
    'mso-position-vertical:center',
    'mso-position-vertical-relative:margin',
  ].join(';');
  return el(
    'w:r',
    {},
    el('w:rPr', {}, el('w:noProof')),
    el(
      'w:pict',
      {},
      wordArt(),
      el(
        'v:shape',
        {
          'xmlns:v': V,
          'xmlns:o': O,
          id: `PowerPlusWaterMarkObject${number}`,
          'o:spid': `_x0000_s${2048 + number}`,
          type: '#_x0000_t136',
          alt: '',
          style,
          'o:allowincell': 'f',
          fillcolor: COLOUR,
          stroked: 'f',
        },
        el('v:textpath', {
          style: `font-family:"${huisstijl.lettertype.naam}";font-size:1pt;font-weight:bold`,
          string: word,
        }),
        el('w10:wrap', { 'xmlns:w10': W10, anchorx: 'margin', anchory: 'margin' }),
      ),
    ),
  );
}

/** The shape type "plain text" of VML, number 136 (ISO 29500-4, 19.1): text stretched to its frame. */
function wordArt(): Xml {
  return el(
    'v:shapetype',
    {
      'xmlns:v': V,
      'xmlns:o': O,
      id: '_x0000_t136',
      coordsize: '21600,21600',
      'o:spt': 136,
      adj: '10800',
      path: 'm@7,l@8,m@5,21600l@6,21600e',
    },
    el(
      'v:formulas',
      {},
      ...[
        'sum #0 0 10800',
        'prod #0 2 1',
        'sum 21600 0 @1',
        'sum 0 0 @2',
        'sum 21600 0 @3',
        'if @0 @3 0',
        'if @0 21600 @1',
        'if @0 0 @2',
        'if @0 @4 21600',
        'mid @5 @6',
        'mid @8 @5',
        'mid @7 @8',
        'mid @6 @7',
        'sum @6 0 @5',
      ].map((equation) => el('v:f', { eqn: equation })),
    ),
    el('v:path', {
      textpathok: 't',
      'o:connecttype': 'custom',
      'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
      'o:connectangles': '270,180,90,0',
    }),
    el('v:textpath', { on: 't', fitshape: 't' }),
    el('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
  );
}
