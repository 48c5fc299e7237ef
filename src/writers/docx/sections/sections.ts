// src/writers/docx/sections: pages: upright or on their side, running heads and feet, watermark.

import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  type IXmlableObject,
  LineNumberRestartFormat,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
} from 'docx';
import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { WordPackage } from '../../../ooxml/word-package.ts';
import { descendants, type Xml, type XmlChild } from '../../../ooxml/xml.ts';
import { characterStyle } from '../styles/character-styles.ts';
import { twips } from '../text/units.ts';
import type { WriteContext } from '../write-context.ts';
import { runningLine } from './running-lines.ts';
import type { SectionContent } from './settle.ts';

/** A Word file that is complete but for its text: running heads and feet, theme, content types, relationships. */
export interface Frame {
  readonly file: WordPackage;
  /** The properties of each section: paper, margins, references to running heads and feet. */
  readonly sections: readonly Xml[];
  /** Paths of the running heads and feet. */
  readonly runningParts: readonly string[];
}

/** Parts that the library makes of every document and that ours have nothing for. */
const UNUSED = ['word/endnotes.xml', 'docProps/custom.xml'];

/** Every so many lines get a number, that far from the text, in points; as in the PDF. */
const LINES = { every: 5, distance: 14 };

/** Lets the docx library make the frame of a document with these sections. */
export function makeFrame(sections: readonly SectionContent[], context: WriteContext): Frame {
  const { document, huisstijl } = context;
  const { naam } = huisstijl.lettertype;
  if (huisstijl.regelnummers) characterStyle(context.styles, 'regelnummer');
  const font = { latin: naam, eastAsia: naam, complexScript: naam };
  const frame = new Document({
    sections: sectionOptions(sections, context),
    theme: { name: document.meta.author, fonts: { headings: font, body: font } },
  });
  const file = new WordPackage(partsOf(frame));
  for (const path of UNUSED) {
    file.remove(path);
    for (const from of ['', 'word/document.xml']) file.unrelate(from, path);
  }
  const root = file.xml('word/document.xml');
  return {
    file,
    sections: root ? descendants(root, 'w:sectPr') : [],
    runningParts: [
      ...frame.Headers.map((_, index) => `word/header${index + 1}.xml`),
      ...frame.Footers.map((_, index) => `word/footer${index + 1}.xml`),
    ],
  };
}

/**
 * The parts of a document by their paths. The library has no public way to give them but in a zip with the time of the
 * computer in it, which fails when that is before 1980 or after 2099.
 */
function partsOf(frame: Document): ReadonlyMap<string, string | Uint8Array> {
  const { compiler } = Packer as unknown as {
    readonly compiler: { compile(document: Document): ReadonlyMap<string, string | Uint8Array> };
  };
  return compiler.compile(frame);
}

/**
 * The sections of a document with their running heads and feet. A section on its side has its own, as its lines
 * are longer; the section after it then needs them again, because Word takes those of the section before.
 */
function sectionOptions(
  sections: readonly SectionContent[],
  context: WriteContext,
): readonly ISectionOptions[] {
  const anySideways = sections.some((section) => section.landscape);
  return sections.map((section, index) => {
    const own = index === 0 || anySideways;
    const first = index === 0 && context.document.firstPage !== undefined;
    const line = (place: 'koptekst' | 'voettekst', ofFirst: boolean) =>
      runningLine(
        { place, landscape: section.landscape, first: ofFirst, number: index * 2 + (ofFirst ? 2 : 1) },
        context,
      ).map((one) => new ParagraphElement(one));
    const head = own ? line('koptekst', false) : [];
    const foot = own ? line('voettekst', false) : [];
    const firstHead = first ? line('koptekst', true) : [];
    const firstFoot = first ? line('voettekst', true) : [];
    return {
      properties: {
        ...pageOptions(context.huisstijl, section.landscape),
        ...(index > 0 && { type: SectionType.NEXT_PAGE }),
        titlePage: first,
      },
      headers: {
        ...(head.length > 0 && { default: new Header({ children: head }) }),
        ...(firstHead.length > 0 && { first: new Header({ children: firstHead }) }),
      },
      footers: {
        ...(foot.length > 0 && { default: new Footer({ children: foot }) }),
        ...(firstFoot.length > 0 && { first: new Footer({ children: firstFoot }) }),
      },
      children: [new Paragraph({})],
    };
  });
}

/**
 * Paper and margins; on its side the paper turns and the margins stay where they are for the reader. Line numbers begin
 * again on each page.
 */
function pageOptions({ pagina, regelnummers }: Huisstijl, landscape: boolean) {
  const { marges } = pagina;
  return {
    page: {
      size: {
        width: twips(pagina.breedte),
        height: twips(pagina.hoogte),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(marges.boven),
        right: twips(marges.rechts),
        bottom: twips(marges.onder),
        left: twips(marges.links),
        header: twips(pagina.koptekst),
        footer: twips(pagina.voettekst),
        gutter: 0,
      },
    },
    ...(regelnummers && {
      lineNumbers: {
        countBy: LINES.every,
        distance: twips(LINES.distance),
        restart: LineNumberRestartFormat.NEW_PAGE,
      },
    }),
  };
}

/** A paragraph that we describe as plain XML, for the docx library to put into a running head or foot. */
class ParagraphElement extends Paragraph {
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
