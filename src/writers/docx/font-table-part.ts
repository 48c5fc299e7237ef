import type { Lettertype } from '../../huisstijl/huisstijl.ts';
import { W } from './namespaces.ts';
import { el, val, type Xml } from './xml.ts';

/**
 * word/fontTable.xml: the font of the house style and, as its alternative, the open font with the same metrics
 * whose files the PDF embeds; a computer without the first then lays the document out the same.
 */
export function fontTablePart(lettertype: Lettertype): Xml {
  const file = lettertype.normaal.path.split('/').at(-1) ?? '';
  const open = file.replace(/\.[^.]*$/u, '').replace(/-[^-]*$/u, '');
  return el(
    'w:fonts',
    { 'xmlns:w': W },
    el(
      'w:font',
      { 'w:name': lettertype.naam },
      open !== '' && open !== lettertype.naam && val('w:altName', open),
      val('w:charset', '00'),
      val('w:family', lettertype.soort === 'serif' ? 'roman' : 'swiss'),
      val('w:pitch', 'variable'),
    ),
  );
}
