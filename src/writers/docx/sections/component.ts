import { type IXmlableObject, Paragraph } from 'docx';
import type { Xml, XmlChild } from '../../../ooxml/xml.ts';

/** A paragraph that we describe as plain XML, for the docx library to put into a running head or foot. */
export class ParagraphElement extends Paragraph {
  readonly #xml: Xml;

  constructor(xml: Xml) {
    super({});
    this.#xml = xml;
  }

  override prepForXml(): IXmlableObject {
    return xmlable(this.#xml);
  }
}

/** The shape in which the docx library serialises elements. */
function xmlable(xml: Xml): IXmlableObject {
  const attributes = Object.keys(xml.attributes).length > 0 ? [{ _attr: xml.attributes }] : [];
  return { [xml.name]: [...attributes, ...xml.children.map(xmlableChild)] };
}

function xmlableChild(child: XmlChild): IXmlableObject | string {
  return typeof child === 'string' ? child : xmlable(child);
}
