import { FileChild, type IContext, type IXmlableObject, Paragraph, type SectionProperties } from 'docx';
import type { Xml, XmlChild } from './xml.ts';

/** A block of the body that we describe as plain XML and the docx library puts into its package. */
export class BlockElement extends FileChild {
  readonly #xml: Xml;

  constructor(xml: Xml) {
    super(xml.name);
    this.#xml = xml;
  }

  override prepForXml(): IXmlableObject {
    return xmlable(this.#xml);
  }
}

/**
 * A paragraph as plain XML. The library recognises it as a paragraph, so that the properties of a section
 * that ends here go into it, and no empty paragraph is made for them.
 */
export class ParagraphElement extends Paragraph {
  readonly #xml: Xml;
  #section: SectionProperties | undefined;

  constructor(xml: Xml) {
    super({});
    this.#xml = xml;
  }

  override addSectionProperties(section: SectionProperties): void {
    this.#section = section;
  }

  override removeSectionProperties(): void {
    this.#section = undefined;
  }

  override prepForXml(context: IContext): IXmlableObject {
    const section = this.#section?.prepForXml(context);
    return xmlable(this.#xml, section);
  }
}

/** The shape in which the docx library serialises elements; `section` is added to the paragraph properties. */
function xmlable(xml: Xml, section?: IXmlableObject): IXmlableObject {
  const children = xml.children.map((child) => xmlableChild(child, section));
  const attributes = Object.keys(xml.attributes).length > 0 ? [{ _attr: xml.attributes }] : [];
  return { [xml.name]: [...attributes, ...children] };
}

function xmlableChild(child: XmlChild, section?: IXmlableObject): IXmlableObject | string {
  if (typeof child === 'string') return child;
  if (section === undefined || child.name !== 'w:pPr') return xmlable(child);
  const properties = xmlable(child);
  const content = properties[child.name];
  return { [child.name]: [...(Array.isArray(content) ? content : []), section] };
}
