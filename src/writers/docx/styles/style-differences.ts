import { el, serializePart, type Xml } from '../../../ooxml/xml.ts';

/** Elements whose attributes are inherited one by one (ISO 29500-1, 17.7.2). */
const BY_ATTRIBUTE: ReadonlySet<string> = new Set(['w:spacing', 'w:ind']);

/**
 * What a style must say when it is based on another: the properties that the other has not, or has otherwise.
 * Whoever changes the other style in Word then changes this one as well. The level of a heading is always said:
 * not every program inherits it.
 */
export function differences(own: readonly Xml[], base: readonly Xml[]): readonly Xml[] {
  return own.flatMap((property) => {
    const inherited = base.find(({ name }) => name === property.name);
    if (!inherited) return [property];
    if (serializePart(inherited) === serializePart(property)) return isOutline(property) ? [property] : [];
    return [BY_ATTRIBUTE.has(property.name) ? changedAttributes(property, inherited) : property];
  });
}

/** A line spacing needs both its attributes; a first line that hangs no longer must say so. */
function changedAttributes(own: Xml, base: Xml): Xml {
  const changed = Object.entries(own.attributes).filter(([name, value]) => base.attributes[name] !== value);
  const line = changed.some(([name]) => name === 'w:line' || name === 'w:lineRule');
  return el(own.name, {
    ...Object.fromEntries(changed),
    ...(line && { 'w:line': own.attributes['w:line'], 'w:lineRule': own.attributes['w:lineRule'] }),
  });
}

function isOutline({ name, attributes }: Xml): boolean {
  return name === 'w:outlineLvl' && attributes['w:val'] !== '9';
}
