import { R, W } from '../../../ooxml/namespaces.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { SectionContent } from '../sections/settle.ts';
import { withSection } from '../text/paragraph.ts';

/**
 * word/document.xml (ISO 29500-1, 17.2): the text of each section. Word keeps the properties of a section in its
 * last paragraph, those of the last section at the end of the body.
 */
export function documentPart(sections: readonly SectionContent[], properties: readonly Xml[]): Xml {
  const body = sections.flatMap(({ content }, index) => {
    const own = properties[index];
    const last = content.at(-1);
    if (!own || !last) return content;
    if (index === sections.length - 1) return [...content, own];
    return [...content.slice(0, -1), withSection(last, own)];
  });
  return el('w:document', { 'xmlns:w': W, 'xmlns:r': R }, el('w:body', {}, ...body));
}
