import type { DocumentMeta } from '../../../document/nodes.ts';
import type { WordPackage } from '../../../ooxml/word-package.ts';
import { child, el, elements, isOn, R, W, type Xml, type XmlChild } from '../../../ooxml/xml.ts';
import { watermark } from '../sections/watermark.ts';
import { paragraph } from '../text/paragraph.ts';
import { textRun } from '../text/runs.ts';
import type { WriteContext } from '../write-context.ts';
import type { Basis } from './read-basis.ts';

const WORDPROCESSING = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The content types of running heads and feet (ISO 29500-1, 11.3.9 and 11.3.6). */
export const RUNNING_TYPE = {
  header: `${WORDPROCESSING}.header+xml`,
  footer: `${WORDPROCESSING}.footer+xml`,
} as const;

/** Where a running head or foot of the template stands. */
export interface RunningPlace {
  readonly head: boolean;
  readonly sideways: boolean;
  /** Tells the watermarks of one document apart. */
  readonly number: number;
}

/**
 * A running head or foot of the template for this document: content controls that Word binds to the properties of the
 * file (title, subject, company …) show those of this document, and a head gets the watermark. A control that was
 * bound to data of the template stays as it is: those data do not come along.
 */
export function fillRunningPart(root: Xml, place: RunningPlace, context: WriteContext): Xml {
  const { head, sideways, number } = place;
  const { document } = context;
  const filled = bindProperties(root, document.meta);
  if (!head || document.watermark === undefined) return filled;
  return withRun(filled, watermark(document.watermark, context, sideways, number));
}

/** Running heads with the watermark alone, for the kinds of pages for which the template has no head. */
export function missingHeads(
  references: readonly Xml[],
  basis: Basis,
  file: WordPackage,
  context: WriteContext,
): readonly Xml[] {
  const heads = references.filter(({ name }) => name === 'w:headerReference');
  const word = context.document.watermark;
  if (heads.length === 0 || word === undefined) return [];
  const needed = [
    'default',
    ...(isOn(child(basis.section, 'w:titlePg')) ? ['first'] : []),
    ...(isOn(child(basis.settings, 'w:evenAndOddHeaders')) ? ['even'] : []),
  ];
  return needed
    .filter((type) => !heads.some((one) => one.attributes['w:type'] === type))
    .flatMap((type, index) => {
      const style = context.styles.define(
        { id: 'KoptekstEerstePagina', name: 'Koptekst eerste pagina', builtIn: false, basedOn: 'Normal' },
        context.styles.look('koptekst'),
      );
      const mark = watermark(word, context, false, 1100 + index);
      const path = `word/huis/watermerk-${type}.xml`;
      const id = `rIdWatermerk${index + 1}`;
      file.setXml(
        path,
        el('w:hdr', { 'xmlns:w': W, 'xmlns:r': R }, paragraph({ style }, [mark])),
        RUNNING_TYPE.header,
      );
      file.relate('word/document.xml', { id, type: `${R}/header`, target: `/${path}`, external: false });
      return [el('w:headerReference', { 'w:type': type, 'r:id': id })];
    });
}

/** Properties of the file that a content control may show, by the element in its XPath. */
function propertyOf(xpath: string, meta: DocumentMeta): string | undefined {
  const element = /([A-Za-z]+)\[1\]\s*$/u.exec(xpath)?.[1];
  switch (element) {
    case 'title':
      return meta.title;
    case 'subject':
      return meta.subject;
    case 'creator':
    case 'Company':
      return meta.author;
    case 'keywords':
      return meta.keywords.join('; ');
    default:
      return undefined;
  }
}

function bindProperties(xml: Xml, meta: DocumentMeta): Xml {
  const xpath = child(child(xml, 'w:sdtPr'), 'w:dataBinding')?.attributes['w:xpath'];
  const value = xpath === undefined ? undefined : propertyOf(xpath, meta);
  if (xml.name === 'w:sdt' && value !== undefined) return withText(xml, value);
  if (xml.name === 'w:sdtPr' && xpath === undefined && !isOfProperties(child(xml, 'w:dataBinding')))
    return { ...xml, children: xml.children.filter((one) => !/dataBinding$/u.test(nameOf(one) ?? '')) };
  return mapChildren(xml, (one) => bindProperties(one, meta));
}

/** Whether a control shows one of the properties of the file, which each file has. */
function isOfProperties(binding: Xml | undefined): boolean {
  return /Properties\[1\]/u.test(binding?.attributes['w:xpath'] ?? '');
}

/** The content control with this text in the first run that it has, and in no other. */
function withText(control: Xml, text: string): Xml {
  let done = false;
  const fill = (xml: Xml): Xml => {
    if (xml.name === 'w:sdtPr')
      return { ...xml, children: xml.children.filter((one) => nameOf(one) !== 'w:showingPlcHdr') };
    if (xml.name !== 'w:r') return mapChildren(xml, fill);
    const properties = elements(xml, 'w:rPr');
    const content = done ? [] : textRun(text).children;
    done = true;
    return { ...xml, children: [...properties, ...content] };
  };
  return fill(control);
}

/** The part with a run at the start of its first paragraph. */
function withRun(root: Xml, run: Xml): Xml {
  let done = false;
  const put = (xml: Xml): Xml => {
    if (done || xml.name !== 'w:p') return done ? xml : mapChildren(xml, put);
    done = true;
    const properties = elements(xml, 'w:pPr');
    return {
      ...xml,
      children: [...properties, run, ...xml.children.filter((one) => nameOf(one) !== 'w:pPr')],
    };
  };
  const filled = put(root);
  return done ? filled : { ...root, children: [...root.children, el('w:p', {}, run)] };
}

function mapChildren(xml: Xml, change: (child: Xml) => Xml): Xml {
  return { ...xml, children: xml.children.map((one) => (typeof one === 'string' ? one : change(one))) };
}

function nameOf(node: XmlChild): string | undefined {
  return typeof node === 'string' ? undefined : node.name;
}
