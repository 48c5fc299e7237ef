import { elements, type Xml, type XmlChild } from '../../../ooxml/xml.ts';

/** Changes that were tracked: what was put in stays, what was taken out goes (ISO 29500-1, 17.13.5). */
const UNWRAPPED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml']);
const DROPPED: ReadonlySet<string> = new Set([
  ...[
    'w:del',
    'w:moveFrom',
    'w:moveFromRangeStart',
    'w:moveFromRangeEnd',
    'w:moveToRangeStart',
    'w:moveToRangeEnd',
  ],
  ...['w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tcPrChange', 'w:trPrChange'],
  ...['w:tblGridChange', 'w:tblPrExChange', 'w:numberingChange', 'w:cellIns', 'w:cellDel', 'w:cellMerge'],
  ...[
    'w:commentRangeStart',
    'w:commentRangeEnd',
    'w:commentReference',
    'w:proofErr',
    'w:lastRenderedPageBreak',
  ],
  ...['w:smartTagPr', 'w:customXmlPr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:permStart', 'w:permEnd'],
  ...[
    'w:paperSrc',
    'w:printerSettings',
    'w:rsid',
    'w:rsids',
    'w:personal',
    'w:personalReply',
    'w:personalCompose',
  ],
]);

/** Ids of editing sessions and paragraphs, and who changed what when. */
const TRACES = /^(w:rsid\w*|w14:(paraId|textId)|w:(author|initials|date))$/u;

/** Descriptions of pictures in which Word once kept the path of the file, with the name of its user. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(['descr', 'title', 'alt', 'o:title', 'name']);
const FILE_PATH = /[A-Za-z]:[\\/]|^\\\\|file:|[\\/][^\\/]+[\\/][^\\/]+\.\w+$/u;

/**
 * A part of a house template without traces of those who worked on it: ids of editing sessions, names with tracked
 * changes and comments, paths of files, and without values that Word does not read. Bookmarks go too: their ids must differ from those of the text.
 */
export function cleanPart(xml: Xml): Xml {
  return {
    name: xml.name,
    attributes: cleanAttributes(transitional(xml)),
    children: xml.children.flatMap(cleanChild),
  };
}

/** LibreOffice writes these values as the strict kind of the standard has them; Word reads the other kind. */
function transitional({ name, attributes }: Xml): Xml['attributes'] {
  if (name === 'w:charset') {
    const { 'w:characterSet': _, ...others } = attributes;
    return others;
  }
  const side = name === 'w:lvlJc' ? SIDES[attributes['w:val'] ?? ''] : undefined;
  return side === undefined ? attributes : { ...attributes, 'w:val': side };
}

const SIDES: Readonly<Record<string, string>> = { start: 'left', end: 'right' };

function cleanChild(child: XmlChild): readonly XmlChild[] {
  if (typeof child === 'string') return [child];
  if (DROPPED.has(child.name)) return [];
  if (UNWRAPPED.has(child.name)) return elements(child).flatMap(cleanChild);
  return [cleanPart(child)];
}

function cleanAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept = Object.entries(attributes).filter(([name]) => !TRACES.test(name));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, DESCRIPTIONS.has(name) && FILE_PATH.test(value) ? '' : value]),
  );
}
