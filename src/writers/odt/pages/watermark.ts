import { textWidth } from '../../../layout/text/text-width.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import { pt } from '../units.ts';
import type { WriteContext } from '../write-context.ts';

const COLOUR = '#ededed';
/** The word goes along this part of the diagonal of the page, in type of at most so many points. */
const PART_OF_DIAGONAL = 0.68;
const MAX_SIZE = 130;
/** Height of the frame into which the word is stretched, in em. */
const HEIGHT = 0.8;

/**
 * The word over each page, as word processors make a watermark: a shape in the head, behind the text, with its letters
 * stretched to its frame. It bears the name by which they find and remove it.
 */
export function watermark(
  word: string,
  { huisstijl, setter, styles, count }: WriteContext,
  landscape: boolean,
): Xml {
  const unit = textWidth(word, { grootte: 1, vet: true }, setter);
  const { breedte, hoogte } = huisstijl.pagina;
  const [across, down] = landscape ? [hoogte, breedte] : [breedte, hoogte];
  const size = Math.min(MAX_SIZE, (Math.hypot(across, down) * PART_OF_DIAGONAL) / Math.max(unit, 0.1));
  const [width, height] = [unit * size, size * HEIGHT];
  const angle = Math.atan2(down, across);
  const graphic = styles.own(
    'Watermerk',
    { 'style:family': 'graphic' },
    el('style:graphic-properties', {
      'draw:stroke': 'none',
      'draw:fill': 'solid',
      'draw:fill-color': COLOUR,
      'style:run-through': 'background',
      'style:wrap': 'run-through',
      'style:horizontal-pos': 'from-left',
      'style:horizontal-rel': 'page',
      'style:vertical-pos': 'from-top',
      'style:vertical-rel': 'page',
    }),
  );
  const letters = styles.own(
    'Watermerktekst',
    { 'style:family': 'paragraph' },
    el('style:text-properties', {
      'fo:font-family': `'${huisstijl.lettertype.naam}'`,
      'fo:font-size': pt(size),
      'fo:font-weight': 'bold',
    }),
  );
  // A rotated shape turns around the upper left corner of the page, then moves to its place in the middle of it.
  const x = across / 2 - (Math.cos(angle) * width) / 2 - (Math.sin(angle) * height) / 2;
  const y = down / 2 + (Math.sin(angle) * width) / 2 - (Math.cos(angle) * height) / 2;
  return el(
    'draw:custom-shape',
    {
      'draw:style-name': graphic,
      'draw:name': `PowerPlusWaterMarkObject${count('watermerk')}`,
      'text:anchor-type': 'paragraph',
      'draw:z-index': 0,
      'svg:width': pt(width),
      'svg:height': pt(height),
      'draw:transform': `rotate (${angle.toFixed(4)}) translate (${pt(x)} ${pt(y)})`,
    },
    el('text:p', { 'text:style-name': letters }, word),
    el(
      'draw:enhanced-geometry',
      {
        'svg:viewBox': '0 0 21600 21600',
        'draw:type': 'fontwork-plain-text',
        'draw:text-path': 'true',
        'draw:text-path-mode': 'shape',
        'draw:text-path-scale': 'path',
        'draw:text-path-same-letter-heights': 'false',
        'draw:modifiers': '10800',
        'draw:enhanced-path': 'M ?f3 0 L ?f5 0 N M ?f6 21600 L ?f7 21600 N',
      },
      ...EQUATIONS.map((formula, index) =>
        el('draw:equation', { 'draw:name': `f${index}`, 'draw:formula': formula }),
      ),
    ),
  );
}

/** The frame of plain text: straight lines above and below the letters. */
const EQUATIONS = [
  '$0 -10800',
  '?f0 *2',
  'abs(?f1 )',
  'if(?f1 ,0,?f2 )',
  '21600-?f2 ',
  'if(?f1 ,?f4 ,21600)',
  'if(?f1 ,?f2 ,0)',
  'if(?f1 ,21600,?f4 )',
];
