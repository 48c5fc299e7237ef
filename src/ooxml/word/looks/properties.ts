import { elements, type Xml } from '../../xml.ts';

/** Properties by the name of their element. */
export type Properties = ReadonlyMap<string, Xml>;

/** Of these every attribute counts by itself. */
const BY_ATTRIBUTE = new Set(['w:rFonts', 'w:lang', 'w:ind']);
/** What an attribute puts out of force where it is set nearer. */
const INSTEAD: Readonly<Record<string, string>> = {
  'w:ascii': 'w:asciiTheme',
  'w:hAnsi': 'w:hAnsiTheme',
  'w:asciiTheme': 'w:ascii',
  'w:hAnsiTheme': 'w:hAnsi',
};

/** What holds of several lists of properties (`w:pPr` or `w:rPr`), the nearest first. */
export function mergeProperties(lists: readonly (Xml | undefined)[]): Properties {
  const merged = new Map<string, Xml>();
  for (const list of lists) {
    for (const property of list ? elements(list) : []) {
      const nearer = merged.get(property.name);
      if (!nearer) merged.set(property.name, property);
      else if (BY_ATTRIBUTE.has(property.name)) merged.set(property.name, mergeAttributes(nearer, property));
    }
  }
  return merged;
}

function mergeAttributes(nearer: Xml, farther: Xml): Xml {
  const left = Object.entries(farther.attributes).filter(
    ([name]) => nearer.attributes[INSTEAD[name] ?? ''] === undefined,
  );
  return { ...nearer, attributes: { ...Object.fromEntries(left), ...nearer.attributes } };
}
