import type { NumberPlace } from './numbering.ts';
import type { StyleDefinition } from './style-sheet.ts';
import { el, val, type Xml } from './xml.ts';

/** The list and the level in it that each style numbers its paragraphs in; `none` for one that must not inherit that. */
export type StyleNumbers = ReadonlyMap<string, NumberPlace | 'none'>;

/**
 * Which styles number by themselves: those that are linked to a level of a list. A style that is based on such a one
 * and is not linked itself says that it has no number.
 */
export function styleNumbers(
  definitions: readonly StyleDefinition[],
  linked: ReadonlyMap<string, NumberPlace>,
): StyleNumbers {
  const bases = new Map(definitions.map(({ id, basedOn }) => [id, basedOn]));
  const inherits = (id: string | undefined): boolean =>
    id !== undefined && (linked.has(id) || inherits(bases.get(id)));
  const numbers = new Map<string, NumberPlace | 'none'>(linked);
  for (const { id, basedOn } of definitions) {
    if (!linked.has(id) && inherits(basedOn)) numbers.set(id, 'none');
  }
  return numbers;
}

/** What stands before w:numPr in the properties of a paragraph (ISO 29500-1, CT_PPrBase). */
const BEFORE: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);

/** The properties of a paragraph or style with the place of its number; list 0 is no list (ISO 29500-1, 17.9.18). */
export function withNumber(
  properties: readonly Xml[],
  place: NumberPlace | 'none' | undefined,
): readonly Xml[] {
  if (place === undefined) return properties;
  const number =
    place === 'none'
      ? el('w:numPr', {}, val('w:numId', 0))
      : el('w:numPr', {}, place.depth > 0 && val('w:ilvl', place.depth), val('w:numId', place.list));
  const before = properties.filter(({ name }) => BEFORE.has(name));
  return [...before, number, ...properties.filter(({ name }) => !BEFORE.has(name))];
}

/** The content with each paragraph of a numbered style that has no number itself kept without. */
export function withoutStrayNumbers(
  content: readonly Xml[],
  linked: ReadonlyMap<string, NumberPlace>,
): readonly Xml[] {
  if (linked.size === 0) return content;
  const clean = (xml: Xml): Xml => ({
    ...xml,
    children: xml.children.map((one) => {
      if (typeof one === 'string') return one;
      return one.name === 'w:pPr' && xml.name === 'w:p' ? withoutStray(one, linked) : clean(one);
    }),
  });
  return content.map(clean);
}

function withoutStray(properties: Xml, linked: ReadonlyMap<string, NumberPlace>): Xml {
  const children = properties.children.filter((one) => typeof one !== 'string');
  const style = children.find(({ name }) => name === 'w:pStyle')?.attributes['w:val'];
  const numbered = children.some(({ name }) => name === 'w:numPr');
  if (numbered || style === undefined || !linked.has(style)) return properties;
  return { ...properties, children: withNumber(children, 'none') };
}
