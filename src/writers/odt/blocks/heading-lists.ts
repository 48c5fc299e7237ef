import type { HeadingNumber } from '../../../layout/heading-labels.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import { pt } from '../units.ts';
import type { WriteContext } from '../write-context.ts';
import type { ListStep, OdtList } from './piece.ts';

/** The lists that count the headings of one document, by their style; each with the last number that it gave. */
export type HeadingLists = Map<
  string,
  { readonly list: OdtList; readonly number: number; readonly item: number }
>;

/** The lists of the document that is written. */
const LISTS = new WeakMap<WriteContext, HeadingLists>();

/**
 * The step of a heading in the list that counts the headings with the same text around their number. It counts on from the
 * heading before it, so that one that is put between gets its number by itself, and starts anew where the count does not
 * continue.
 */
export function headingList(label: HeadingNumber, room: number, context: WriteContext): ListStep {
  const lists = LISTS.get(context) ?? new Map();
  LISTS.set(context, lists);
  const key = `kop ${label.prefix}|${label.suffix}|${room}`;
  const shown = `Koppen ${label.prefix}1${label.suffix}`;
  const style = context.styles.list(key, shown, () => [level(label, room)]);
  const last = lists.get(key);
  const goesOn = last && last.number + 1 === label.number;
  const list = goesOn ? last.list : { style };
  const item = goesOn ? last.item + 1 : 0;
  lists.set(key, { list, number: label.number, item });
  return { list, item, number: label.number };
}

function level({ prefix, suffix }: HeadingNumber, room: number): Xml {
  return el(
    'text:list-level-style-number',
    {
      'text:level': 1,
      'style:num-format': '1',
      'style:num-prefix': prefix || undefined,
      'style:num-suffix': suffix || undefined,
    },
    levelPlace(room, room, room > 0 ? 'listtab' : 'space'),
  );
}

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
