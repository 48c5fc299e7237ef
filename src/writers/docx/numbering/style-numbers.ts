import { el, val, type Xml } from '../../../ooxml/xml.ts';
import type { StyleDefinition } from '../styles/style-sheet.ts';
import type { NumberPlace } from './numbering.ts';

/**
 * That a style or paragraph has no number, though what it is based on has. The indentation is said again: some programs
 * take it to be that of the list.
 */
export interface Unnumbered {
  readonly indent: Xml;
}

/** For each style where its paragraphs are numbered, or that they are not although those of its base are. */
export type StyleNumbers = ReadonlyMap<string, NumberPlace | Unnumbered>;

/**
 * Which styles number by themselves: those that are linked to a level of a list. A style that is based on such a one
 * and is not linked itself says that it has no number.
 */
export function styleNumbers(
  definitions: readonly StyleDefinition[],
  linked: ReadonlyMap<string, NumberPlace>,
): StyleNumbers {
  const byId = new Map(definitions.map((one) => [one.id, one]));
  const inherits = (id: string | undefined): boolean =>
    id !== undefined && (linked.has(id) || inherits(byId.get(id)?.basedOn));
  const numbers = new Map<string, NumberPlace | Unnumbered>(linked);
  for (const { id, basedOn } of definitions) {
    if (!linked.has(id) && inherits(basedOn)) numbers.set(id, { indent: indentOf(id, byId) });
  }
  return numbers;
}

/** The indentation of a style, with what it inherits. */
function indentOf(id: string, styles: ReadonlyMap<string, StyleDefinition>): Xml {
  const style = styles.get(id);
  const base = style?.basedOn === undefined ? undefined : indentOf(style.basedOn, styles);
  const own = style?.paragraph.find(({ name }) => name === 'w:ind')?.attributes ?? {};
  const attributes = { ...base?.attributes, ...own };
  const { 'w:hanging': hanging, 'w:firstLine': first, ...sides } = attributes;
  const line =
    'w:hanging' in own || first === undefined ? { 'w:hanging': hanging } : { 'w:firstLine': first };
  return el('w:ind', { ...sides, ...line });
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
  place: NumberPlace | Unnumbered | undefined,
): readonly Xml[] {
  if (place === undefined) return properties;
  const before = properties.filter(({ name }) => BEFORE.has(name));
  const after = properties.filter(({ name }) => !BEFORE.has(name));
  if ('list' in place) {
    const depth = place.depth > 0 && val('w:ilvl', place.depth);
    return [...before, el('w:numPr', {}, depth, val('w:numId', place.list)), ...after];
  }
  return [...before, el('w:numPr', {}, val('w:numId', 0)), ...withIndent(after, place.indent)];
}

/** What stands after w:ind in the properties of a paragraph. */
const AFTER: ReadonlySet<string> = new Set([
  ...['w:contextualSpacing', 'w:mirrorIndents', 'w:suppressOverlap', 'w:jc', 'w:textDirection'],
  ...['w:textAlignment', 'w:textboxTightWrap', 'w:outlineLvl', 'w:divId', 'w:cnfStyle', 'w:rPr'],
  ...['w:sectPr', 'w:pPrChange'],
]);

function withIndent(properties: readonly Xml[], indent: Xml): readonly Xml[] {
  const others = properties.filter(({ name }) => name !== 'w:ind');
  return [
    ...others.filter(({ name }) => !AFTER.has(name)),
    indent,
    ...others.filter(({ name }) => AFTER.has(name)),
  ];
}

/** The text with each paragraph of a numbered style that has no number itself kept without. */
export function withoutStrayNumbers(
  root: Xml,
  definitions: readonly StyleDefinition[],
  linked: ReadonlyMap<string, NumberPlace>,
): Xml {
  if (linked.size === 0) return root;
  const byId = new Map(definitions.map((one) => [one.id, one]));
  const withoutStray = (properties: Xml): Xml => {
    const children = properties.children.filter((one) => typeof one !== 'string');
    const style = children.find(({ name }) => name === 'w:pStyle')?.attributes['w:val'];
    const numbered = children.some(({ name }) => name === 'w:numPr');
    if (numbered || style === undefined || !linked.has(style)) return properties;
    return { ...properties, children: withNumber(children, { indent: indentOf(style, byId) }) };
  };
  // What stays as it is is not made again: a long text takes much room.
  const clean = (xml: Xml): Xml => {
    const children = xml.children.map((one) => {
      if (typeof one === 'string') return one;
      return one.name === 'w:pPr' && xml.name === 'w:p' ? withoutStray(one) : clean(one);
    });
    return children.every((one, index) => one === xml.children[index]) ? xml : { ...xml, children };
  };
  return clean(root);
}
