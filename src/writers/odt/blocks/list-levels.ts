import { el, type Xml } from '../../../ooxml/xml.ts';
import { pt } from '../units.ts';

/** How numbers are written (ODF 1.3 part 3, 19.502). */
export const NUMBER_FORMAT = {
  decimal: '1',
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
} as const;

/** Where the number of a list level stands, and the text behind it; in points. */
export function levelPlace(left: number, hanging: number, followedBy: 'listtab' | 'space' | 'nothing'): Xml {
  return el(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    el('style:list-level-label-alignment', {
      'text:label-followed-by': followedBy,
      ...(followedBy === 'listtab' && { 'text:list-tab-stop-position': pt(left) }),
      'fo:text-indent': pt(-hanging),
      'fo:margin-left': pt(left),
    }),
  );
}
