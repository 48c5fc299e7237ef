import { el, elements, type Xml } from '../../../ooxml/xml.ts';
import type { Whole } from '../blocks/piece.ts';
import { pt } from '../units.ts';
import type { WriteContext } from '../write-context.ts';

/** What a block has because of where it stands. */
export interface Standing {
  /** The master page with which a new page begins. */
  readonly master?: string;
  readonly newPage?: boolean;
  /** What it follows, which wants room below. */
  readonly below?: Whole;
}

/**
 * The paragraph, table or contents with an automatic style that says where it stands; at the top of a page no paragraph
 * keeps room above it.
 */
export function restyled(xml: Xml, context: WriteContext, standing: Standing): Xml {
  if (xml.name === 'text:table-of-content') return firstLine(xml, context, standing);
  const kind = xml.name === 'table:table' ? 'table' : 'paragraph';
  const attribute = kind === 'table' ? 'table:style-name' : 'text:style-name';
  const given = xml.attributes[attribute];
  if (given === undefined) return xml;
  const { styles } = context;
  const named =
    kind === 'paragraph' && standing.below
      ? styles.spaced(given, standing.below.roomBelow, standing.below.naam)
      : given;
  const { master, newPage } = standing;
  if (master === undefined && !newPage)
    return { ...xml, attributes: { ...xml.attributes, [attribute]: named } };
  const properties = {
    ...(newPage && { 'fo:break-before': 'page' }),
    ...(kind === 'paragraph' && { 'fo:margin-top': '0pt', 'fo:margin-bottom': pt(styles.roomBelow(named)) }),
  };
  const style = styles.extended(named, kind, master, properties);
  return { ...xml, attributes: { ...xml.attributes, [attribute]: style } };
}

/** The contents with its title, or first line, restyled. */
function firstLine(xml: Xml, context: WriteContext, standing: Standing): Xml {
  let done = false;
  const walk = (node: Xml): Xml => {
    if (done || node.name === 'text:table-of-content-source') return node;
    if (node.name === 'text:p') {
      done = true;
      return restyled(node, context, standing);
    }
    return el(
      node.name,
      node.attributes,
      ...node.children.map((one) => (typeof one === 'string' ? one : walk(one))),
    );
  };
  return { ...xml, children: elements(xml).map(walk) };
}
