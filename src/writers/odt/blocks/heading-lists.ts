import type { HeadingNumber } from '../../../layout/heading-labels.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { WriteContext } from '../write-context.ts';
import { levelPlace, NUMBER_FORMAT } from './list-levels.ts';
import type { ListStep } from './piece.ts';

/**
 * The step of a heading in the list that counts the headings with the same text around their number. It counts on from the
 * heading before it, so that one that is put between gets its number by itself, and starts anew where the count does not
 * continue.
 */
export function headingList(label: HeadingNumber, room: number, context: WriteContext): ListStep {
  const lists = context.headingLists;
  const key = `kop ${label.format} ${label.prefix}|${label.suffix}|${room}`;
  const shown = `Koppen ${label.prefix}${NUMBER_FORMAT[label.format]}${label.suffix}`;
  const style = context.styles.list(key, shown, () => [level(label, room)]);
  const last = lists.get(key);
  const goesOn = last && last.number + 1 === label.number;
  const list = goesOn ? last.list : { style };
  const item = goesOn ? last.item + 1 : 0;
  lists.set(key, { list, number: label.number, item });
  return { list, item, number: label.number };
}

function level({ format, prefix, suffix }: HeadingNumber, room: number): Xml {
  return el(
    'text:list-level-style-number',
    {
      'text:level': 1,
      'style:num-format': NUMBER_FORMAT[format],
      'style:num-prefix': prefix || undefined,
      'style:num-suffix': suffix || undefined,
    },
    levelPlace(room, room, room > 0 ? 'listtab' : 'space'),
  );
}
