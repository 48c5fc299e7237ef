import { child, el, elements, valAt, type Xml } from '../../../ooxml/xml.ts';
import type { BasisStyles } from './house-styles.ts';

/** The width between the margins, in twips, upright and on its side. */
export interface Widths {
  readonly upright: number;
  readonly sideways: number;
}

/** A table at least this part as wide as the text goes from edge to edge. */
const WIDE = 0.8;

/**
 * A running head or foot of a house template for paper on its side: tab stops at the middle and the right, and tables
 * from edge to edge, move along with the edge.
 */
export function widen(root: Xml, widths: Widths, styles: BasisStyles): Xml {
  const change = (xml: Xml): Xml => {
    const children = xml.children.map((one) => (typeof one === 'string' ? one : change(one)));
    const inner = { ...xml, children };
    if (inner.name === 'w:p') return widenParagraph(inner, widths, styles);
    return inner.name === 'w:tbl' ? widenTable(inner, widths) : inner;
  };
  return change(root);
}

function widenParagraph(paragraph: Xml, { upright, sideways }: Widths, styles: BasisStyles): Xml {
  const properties = child(paragraph, 'w:pPr') ?? el('w:pPr');
  const own = elements(child(properties, 'w:tabs') ?? el('w:tabs'), 'w:tab');
  const inherited = styles.tabs(valAt(properties, 'w:pStyle'));
  const position = (tab: Xml) => Number(tab.attributes['w:pos'] ?? 0);
  const moves = (tab: Xml) =>
    ['center', 'right', 'end'].includes(tab.attributes['w:val'] ?? '') && position(tab) > upright / 3;
  const effective = [
    ...inherited.filter((tab) => !own.some((one) => position(one) === position(tab))),
    ...own.filter((tab) => tab.attributes['w:val'] !== 'clear'),
  ];
  if (!effective.some(moves)) return paragraph;
  const moved = effective.map((tab) =>
    moves(tab) ? withPosition(tab, Math.round((position(tab) * sideways) / upright)) : tab,
  );
  const cleared = inherited
    .filter((tab) => !moved.some((one) => position(one) === position(tab)))
    .map((tab) => el('w:tab', { 'w:val': 'clear', 'w:pos': position(tab) }));
  const tabs = el('w:tabs', {}, ...[...cleared, ...moved].sort((a, b) => position(a) - position(b)));
  return {
    ...paragraph,
    children: [
      withTabs(properties, tabs),
      ...paragraph.children.filter((one) => typeof one === 'string' || one.name !== 'w:pPr'),
    ],
  };
}

function withPosition(tab: Xml, position: number): Xml {
  return { ...tab, attributes: { ...tab.attributes, 'w:pos': String(position) } };
}

/** What stands before w:tabs in the properties of a paragraph (ISO 29500-1, CT_PPrBase). */
const BEFORE: ReadonlySet<string> = new Set([
  ...['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:framePr', 'w:widowControl'],
  ...['w:numPr', 'w:suppressLineNumbers', 'w:pBdr', 'w:shd'],
]);

function withTabs(properties: Xml, tabs: Xml): Xml {
  const others = elements(properties).filter(({ name }) => name !== 'w:tabs');
  const before = others.filter(({ name }) => BEFORE.has(name));
  return { ...properties, children: [...before, tabs, ...others.filter(({ name }) => !BEFORE.has(name))] };
}

function widenTable(table: Xml, { upright, sideways }: Widths): Xml {
  const columns = elements(child(table, 'w:tblGrid') ?? el('w:tblGrid'), 'w:gridCol');
  const width = columns.reduce((sum, one) => sum + Number(one.attributes['w:w'] ?? 0), 0);
  if (width < upright * WIDE) return table;
  const scale = (xml: Xml): Xml => {
    const children = xml.children.map((one) => (typeof one === 'string' ? one : scale(one)));
    const measured =
      xml.name === 'w:gridCol' ||
      (['w:tblW', 'w:tcW'].includes(xml.name) && xml.attributes['w:type'] === 'dxa');
    if (!measured) return { ...xml, children };
    const wider = Math.round((Number(xml.attributes['w:w'] ?? 0) * sideways) / upright);
    return { ...xml, attributes: { ...xml.attributes, 'w:w': String(wider) }, children };
  };
  return scale(table);
}
