import type { Lettertype } from '../../../huisstijl/huisstijl.ts';
import { W } from '../../../ooxml/namespaces.ts';
import { el, val, type Xml } from '../../../ooxml/xml.ts';
import { fontFacts } from './font-names.ts';

/**
 * word/fontTable.xml: the font of the house style and, as its alternative, the open font with the same metrics
 * whose files the PDF embeds; a computer without the first then lays the document out the same.
 */
export function fontTablePart(lettertype: Lettertype): Xml {
  const open = fontFacts(lettertype.normaal)?.family ?? lettertype.naam;
  const names = [lettertype.naam, ...(open === lettertype.naam ? [] : [open])];
  return el('w:fonts', { 'xmlns:w': W }, ...names.map((name) => fontEntry(name, lettertype, names[1])));
}

/** The entry of one font; `other` is the name of the font that may stand in for it. */
function fontEntry(name: string, { soort }: Lettertype, other?: string): Xml {
  return el(
    'w:font',
    { 'w:name': name },
    other !== undefined && other !== name && val('w:altName', other),
    val('w:charset', '00'),
    val('w:family', soort === 'serif' ? 'roman' : 'swiss'),
    val('w:pitch', 'variable'),
  );
}
