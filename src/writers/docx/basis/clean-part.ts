import { descendants, elements, type Xml, type XmlChild } from '../../../ooxml/xml.ts';

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

/** Addresses of pictures in VML beside their relationship: Word would fetch them. */
const ADDRESSES: ReadonlySet<string> = new Set(['src', 'href', 'o:href']);

/** Descriptions of pictures in which Word once kept the path of the file, with the name of its user. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(['descr', 'title', 'alt', 'o:title', 'name']);
const FILE_PATH = /[A-Za-z]:[\\/]|^\\\\|file:|[\\/][^\\/]+[\\/][^\\/]+\.\w+$/u;

/**
 * A part of a house template without traces of those who worked on it: ids of editing sessions, names with tracked
 * changes and comments, paths of files, and without values that Word does not read. Bookmarks go too: their ids must differ from those of the text.
 */
export function cleanPart(xml: Xml): Xml {
  return clean(reachesOut(xml) ? withoutFields(xml) : xml);
}

/** Whether a field of a part fetches a file, starts a program or runs a macro (ISO 29500-1, 17.16.5). */
export function reachesOut(xml: Xml): boolean {
  const texts = descendants(xml, 'w:instrText').flatMap(({ children }) => children);
  const simple = descendants(xml, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? '');
  // The words of one field may stand in several runs.
  return (
    REACHING.test(texts.filter((one) => typeof one === 'string').join('')) ||
    simple.some((one) => REACHING.test(one))
  );
}

const REACHING = /INCLUDE(PICTURE|TEXT)|IMPORT|DDE(AUTO)?\b|\bLINK\b|DATABASE|MACROBUTTON|\bRD\b/i;

/** A part in which fields are the text that they last showed. */
function withoutFields(xml: Xml): Xml {
  const children = xml.children.flatMap((one): readonly XmlChild[] => {
    if (typeof one === 'string') return [one];
    if (one.name === 'w:instrText' || one.name === 'w:fldChar') return [];
    const inner = withoutFields(one);
    return one.name === 'w:fldSimple' ? inner.children : [inner];
  });
  return { ...xml, children };
}

function clean(xml: Xml): Xml {
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
  return [clean(child)];
}

function cleanAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept = Object.entries(attributes).filter(
    ([name, value]) => !TRACES.test(name) && !(ADDRESSES.has(name) && /[:/\\]/u.test(value)),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, DESCRIPTIONS.has(name) && FILE_PATH.test(value) ? '' : value]),
  );
}
