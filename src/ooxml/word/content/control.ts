import { child, elements, isOn, valAt, type Xml } from '../../xml.ts';
import type { WordControl } from '../word-document.ts';

/** What a content control (`w:sdt`) says about itself. */
export function controlOf(sdt: Xml): WordControl {
  const properties = child(sdt, 'w:sdtPr');
  const tag = valAt(properties, 'w:tag');
  const title = valAt(properties, 'w:alias');
  return {
    ...(tag !== undefined && { tag }),
    ...(title !== undefined && { title }),
    placeholder: isOn(child(properties, 'w:showingPlcHdr')),
  };
}

/** What stands in a content control. */
export function controlContent(sdt: Xml): readonly Xml[] {
  return elements(sdt, 'w:sdtContent').flatMap((content) => elements(content));
}
