import { el, val, type Xml } from '../../../ooxml/xml.ts';
import type { NumberPlace } from '../numbering/numbering.ts';
import { twips } from './units.ts';

export interface ParagraphOptions {
  /** Id of the paragraph style: all its appearance. */
  readonly style: string;
  readonly keepNext?: boolean;
  readonly number?: NumberPlace | undefined;
  /** Points kept free at the right, so that a number lines up with those in its column. */
  readonly indentRight?: number;
  /** Points kept free at the left instead of what the style says. */
  readonly indentLeft?: number;
}

/** A paragraph; what it looks like is in its style, only its place in a list and on the page is its own. */
export function paragraph(options: ParagraphOptions, content: readonly Xml[]): Xml {
  const { style, keepNext, number, indentRight = 0, indentLeft } = options;
  const indents = {
    ...(indentLeft !== undefined && { 'w:left': twips(indentLeft) }),
    ...(twips(indentRight) > 0 && { 'w:right': twips(indentRight) }),
  };
  return el(
    'w:p',
    {},
    el(
      'w:pPr',
      {},
      val('w:pStyle', style),
      keepNext === true && el('w:keepNext'),
      number && el('w:numPr', {}, val('w:ilvl', number.depth), val('w:numId', number.list)),
      Object.keys(indents).length > 0 && el('w:ind', indents),
    ),
    ...content,
  );
}

/** The id of the style of a paragraph that {@link paragraph} made. */
export function styleOf(xml: Xml): string | undefined {
  const properties = xml.children.find((child) => typeof child !== 'string' && child.name === 'w:pPr');
  if (properties === undefined || typeof properties === 'string') return undefined;
  const style = properties.children.find((child) => typeof child !== 'string' && child.name === 'w:pStyle');
  return typeof style === 'string' ? undefined : style?.attributes['w:val'];
}

/** The paragraph with another style. */
export function withStyle(xml: Xml, style: string): Xml {
  return mapProperties(xml, (properties) =>
    properties.map((child) => (child.name === 'w:pStyle' ? val('w:pStyle', style) : child)),
  );
}

/** The element with its first paragraph on a new page. */
export function withPageBreakBefore(xml: Xml): Xml {
  return mapFirstParagraph(xml, (properties) => [...properties, el('w:pageBreakBefore')]);
}

/** The element with no room above its first paragraph, for the top of a page: Word keeps that room there. */
export function withoutRoomAbove(xml: Xml): Xml {
  return mapFirstParagraph(xml, (properties) => [...properties, el('w:spacing', { 'w:before': 0 })]);
}

/** The paragraph as the last of a section with these properties. */
export function withSection(xml: Xml, section: Xml): Xml {
  return mapProperties(xml, (properties) => [...properties, section]);
}

function mapFirstParagraph(xml: Xml, change: (properties: readonly Xml[]) => readonly Xml[]): Xml {
  if (xml.name === 'w:p') return mapProperties(xml, change);
  let done = false;
  const children = xml.children.map((child) => {
    if (done || typeof child === 'string' || !containsParagraph(child)) return child;
    done = true;
    return mapFirstParagraph(child, change);
  });
  return { ...xml, children };
}

function containsParagraph(xml: Xml): boolean {
  return (
    xml.name === 'w:p' || xml.children.some((child) => typeof child !== 'string' && containsParagraph(child))
  );
}

/** The order in which the schema wants the properties that we write (ISO 29500-1, 17.3.1.26). */
const ORDER: readonly string[] = [
  'w:pStyle',
  'w:keepNext',
  'w:pageBreakBefore',
  'w:numPr',
  'w:spacing',
  'w:ind',
  'w:rPr',
  'w:sectPr',
];

/** The paragraph with other properties, in whatever order they are given. */
export function mapProperties(xml: Xml, change: (properties: readonly Xml[]) => readonly Xml[]): Xml {
  const children = xml.children.map((child) => {
    if (typeof child === 'string' || child.name !== 'w:pPr') return child;
    const properties = child.children.filter((property) => typeof property !== 'string');
    const changed = [...change(properties)];
    return { ...child, children: changed.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name)) };
  });
  return { ...xml, children };
}
