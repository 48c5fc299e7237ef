import { child, el, elements, isOn, type Xml, type XmlChild } from '../../../ooxml/xml.ts';
import type { Frame } from '../sections/sections.ts';

/** Whether an element refers to a running head or foot. */
export function isReference(xml: XmlChild): xml is Xml {
  return typeof xml !== 'string' && (xml.name === 'w:headerReference' || xml.name === 'w:footerReference');
}

/** The running heads and feet of the template: as they are, and for paper on its side. */
export interface RunningReferences {
  readonly upright: readonly Xml[];
  readonly sideways: readonly Xml[];
}

/**
 * The properties of the sections as the template has them (ISO 29500-1, 17.6.17, in the order of the schema); paper on
 * its side, and the start of a section on a new page, are as in the frame. A section names the running heads and feet
 * when it turns the paper; the others take over those before them.
 */
export function houseSections(frame: Frame, house: Xml, references: RunningReferences): readonly Xml[] {
  const titlePage = isOn(child(house, 'w:titlePg'));
  const given = references.upright.length > 0;
  return frame.sections.map((own, index) => {
    const kept = (name: string) => elements(house, name);
    const sideways = isSideways(own);
    const previous = frame.sections[index - 1];
    const turned = previous !== undefined && isSideways(previous) !== sideways;
    const running = ['w:headerReference', 'w:footerReference'].flatMap((name) => {
      const ours = (sideways ? references.sideways : references.upright).filter((one) => one.name === name);
      if (ours.length === 0)
        return index === 0 ? withFirst(elements(own, name), titlePage) : elements(own, name);
      return index === 0 ? ours : turned ? ours.filter((one) => one.attributes['w:type'] !== 'first') : [];
    });
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

/** Whether the paper of a section lies on its side. */
export function isSideways(section: Xml): boolean {
  return child(section, 'w:pgSz')?.attributes['w:orient'] === 'landscape';
}

/** With a title page of its own, the frame's running line stands on that as well. */
function withFirst(own: readonly Xml[], titlePage: boolean): readonly Xml[] {
  const [usual] = own;
  if (!titlePage || !usual || own.some((one) => one.attributes['w:type'] === 'first')) return own;
  return [...own, { ...usual, attributes: { ...usual.attributes, 'w:type': 'first' } }];
}
