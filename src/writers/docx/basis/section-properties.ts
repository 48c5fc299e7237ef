import { child, elements, isOn } from '../parse-xml.ts';
import type { Frame } from '../sections.ts';
import { el, type Xml, type XmlChild } from '../xml.ts';

/** Whether an element refers to a running head or foot. */
export function isReference(xml: XmlChild): xml is Xml {
  return typeof xml !== 'string' && (xml.name === 'w:headerReference' || xml.name === 'w:footerReference');
}

/**
 * The properties of the sections as the template has them (ISO 29500-1, 17.6.17, in the order of the schema); paper on its side, and the start of a section on a new
 * page, are as in the frame. The first section names the running heads and feet, the others take them over.
 */
export function houseSections(frame: Frame, house: Xml, references: readonly Xml[]): readonly Xml[] {
  const titlePage = isOn(child(house, 'w:titlePg'));
  return frame.sections.map((own, index) => {
    const kept = (name: string) => elements(house, name);
    const running =
      index === 0
        ? ['w:headerReference', 'w:footerReference'].flatMap((name) => {
            const given = references.filter((one) => one.name === name);
            return given.length > 0 ? given : withFirst(elements(own, name), titlePage);
          })
        : [];
    const given = references.length > 0;
    const first = index === 0 && isOn(child(given ? house : own, 'w:titlePg'));
    return el(
      'w:sectPr',
      {},
      ...running,
      ...kept('w:footnotePr'),
      ...elements(own, 'w:type'),
      ...elements(own, 'w:pgSz'),
      ...(child(house, 'w:pgMar') ? kept('w:pgMar') : elements(own, 'w:pgMar')),
      ...kept('w:pgBorders'),
      ...(child(own, 'w:lnNumType') ? elements(own, 'w:lnNumType') : kept('w:lnNumType')),
      ...(index === 0 ? kept('w:pgNumType') : []),
      ...kept('w:vAlign'),
      first && el('w:titlePg'),
      ...kept('w:docGrid'),
    );
  });
}

/** With a title page of its own, the frame's running line stands on that as well. */
function withFirst(own: readonly Xml[], titlePage: boolean): readonly Xml[] {
  const [usual] = own;
  if (!titlePage || !usual || own.some((one) => one.attributes['w:type'] === 'first')) return own;
  return [...own, { ...usual, attributes: { ...usual.attributes, 'w:type': 'first' } }];
}
