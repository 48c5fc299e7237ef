// src/writers/pdf/draw: pages, tags and links as PDF objects.

import { strToU8 } from 'fflate';
import { PDFContext, PDFHexString, type PDFRef, PDFStreamWriter } from 'pdf-lib';
import type { Image } from '../../../document/nodes.ts';
import { fingerprint } from '../../../fonts/hash.ts';
import type { LaidOut } from '../../../layout/pages/page.ts';
import type { FontSet } from '../../../layout/text/font-set.ts';
import type { PreparedDocument } from '../../../prepare/prepared.ts';
import type { Subsetter } from '../fonts/subset.ts';
import { appendInOrder } from './append-in-order.ts';
import { type DrawnPage, drawPage } from './draw-page.ts';
import { embedFont } from './embed-fonts.ts';
import { embedImage } from './embed-image.ts';
import { createFontUse, type FontUse } from './font-use.ts';
import { asciiString, textString } from './pdf-objects.ts';
import { pdfDate } from './pdf-strings.ts';
import { packedSrgbProfile } from './srgb-profile.ts';
import { writeAttachments } from './write-attachments.ts';
import { writeLinks } from './write-links.ts';
import { writeOutline } from './write-outline.ts';
import { type Mark, writeTags } from './write-tags.ts';
import { xmpPacket } from './xmp.ts';

const PRODUCER = 'raadsvoorstel';
const OBJECTS_PER_STREAM = 200;
/** From this number of pages the bookmarks are shown at once. */
const LONG = 5;

/** A finished file, and the images and fonts that could not be read. */
export interface DrawnDocument {
  readonly bytes: Uint8Array;
  readonly badImages: readonly Image[];
  /** Paths of font files. */
  readonly badFonts: readonly string[];
}

/**
 * Writes laid-out pages as a PDF 1.7 file that satisfies PDF/UA-1 and PDF/A-2a at once, or PDF/A-3a when files
 * ride along. The only date in it is that of the document; its identifier follows from its content.
 */
export async function drawDocument(
  laidOut: LaidOut,
  document: PreparedDocument,
  fonts: FontSet,
  subsetter: Subsetter,
): Promise<DrawnDocument> {
  const context = PDFContext.create();
  const uses = new Map<number, FontUse>();
  const images = new Map<Uint8Array, { name: string; image: Image }>();
  const drawn = laidOut.pages.map((page) =>
    drawPage(page, {
      owners: laidOut.owners,
      fontUse: (index) => useFont(index, fonts, uses),
      imageName: (image) => {
        let known = images.get(image.bytes);
        if (!known) {
          known = { name: `B${images.size + 1}`, image };
          images.set(image.bytes, known);
        }
        return known.name;
      },
    }),
  );

  const fontRefs = new Map<FontUse, PDFRef>();
  const badFonts: string[] = [];
  for (const use of new Set(uses.values())) {
    const ref = embedFont(use, subsetter, context);
    if (ref) fontRefs.set(use, ref);
    else badFonts.push(use.font.path);
  }
  const imageRefs = new Map<string, PDFRef>();
  const badImages: Image[] = [];
  for (const { name, image } of images.values()) {
    const ref = embedImage(image, context);
    if (ref) imageRefs.set(name, ref);
    else badImages.push(image);
  }

  const pageRefs = drawn.map(() => context.nextRef());
  const links = writeLinks(laidOut, pageRefs, context);
  const tree = context.nextRef();
  drawn.forEach((page, index) => {
    const size = laidOut.pages[index];
    const ref = pageRefs[index];
    if (!size || !ref) return;
    const annotations = links.byPage.get(index);
    context.assign(
      ref,
      context.obj({
        Type: 'Page',
        Parent: tree,
        MediaBox: [0, 0, size.width, size.height],
        Resources: resources(page, fontRefs, imageRefs),
        Contents: context.register(context.stream(page.contents, { Filter: 'FlateDecode' })),
        ...(page.marks.length > 0 && { StructParents: index }),
        Tabs: 'S',
        ...(annotations && { Annots: [...annotations] }),
      }),
    );
  });
  context.assign(tree, context.obj({ Type: 'Pages', Kids: pageRefs, Count: pageRefs.length }));

  const structure = writeTags(
    laidOut.structure,
    {
      pages: pageRefs,
      marks: collectMarks(drawn),
      marksOfPage: drawn.map(({ marks }) => marks),
      annotations: links.byElement,
      boxes: collectBoxes(laidOut),
    },
    context,
  );
  writeCatalog(document, laidOut, { context, pages: pageRefs, tree, structure });
  const { meta } = document;
  const id = fingerprint(
    ...drawn.map(({ contents }) => contents),
    ...[...uses.values()].map(({ font, glyphs }) => `${font.id}${glyphs.join()}`),
    ...[...images.keys()],
    JSON.stringify(meta),
    ...document.attachments.map(({ bytes }) => bytes),
  );
  context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)]);
  appendInOrder();
  const writer = PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, OBJECTS_PER_STREAM);
  return { bytes: await writer.serializeToBuffer(), badImages, badFonts };
}

function useFont(index: number, fonts: FontSet, uses: Map<number, FontUse>): FontUse {
  let use = uses.get(index);
  if (!use) {
    const font = fonts.fonts[index];
    if (!font) throw new Error(`geen lettertype ${index}`);
    use = [...uses.values()].find((one) => one.font === font) ?? createFontUse(font, `F${index}`);
    uses.set(index, use);
  }
  return use;
}

function resources(
  page: DrawnPage,
  fonts: ReadonlyMap<FontUse, PDFRef>,
  images: ReadonlyMap<string, PDFRef>,
): Record<string, Record<string, PDFRef>> {
  const font: Record<string, PDFRef> = {};
  for (const use of page.fonts) {
    const ref = fonts.get(use);
    if (ref) font[use.name] = ref;
  }
  const image: Record<string, PDFRef> = {};
  for (const name of page.images) {
    const ref = images.get(name);
    if (ref) image[name] = ref;
  }
  return {
    ...(page.fonts.size > 0 && { Font: font }),
    ...(page.images.size > 0 && { XObject: image }),
  };
}

function collectMarks(drawn: readonly DrawnPage[]): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  drawn.forEach((page, index) => {
    page.marks.forEach((content, mcid) => {
      const list = marks.get(content) ?? [];
      list.push({ page: index, mcid });
      marks.set(content, list);
    });
  });
  return marks;
}

function collectBoxes(laidOut: LaidOut): Map<number, readonly number[]> {
  const boxes = new Map<number, readonly number[]>();
  for (const page of laidOut.pages)
    for (const box of page.boxes)
      if (box.kind === 'image' && typeof box.owner === 'number') {
        const bottom = page.height - box.y - box.height;
        const corners = [box.x, bottom, box.x + box.width, bottom + box.height];
        boxes.set(
          box.owner,
          corners.map((value) => Math.round(value * 100) / 100),
        );
      }
  return boxes;
}

interface Written {
  readonly context: PDFContext;
  readonly pages: readonly PDFRef[];
  readonly tree: PDFRef;
  readonly structure: PDFRef;
}

function writeCatalog(document: PreparedDocument, laidOut: LaidOut, written: Written): void {
  const { context, pages, tree, structure } = written;
  const { meta } = document;
  const part = document.attachments.length > 0 ? 3 : 2;
  const profile = context.register(context.stream(packedSrgbProfile(), { N: 3, Filter: 'FlateDecode' }));
  const metadata = context.register(
    context.stream(strToU8(xmpPacket(meta, part, PRODUCER)), { Type: 'Metadata', Subtype: 'XML' }),
  );
  const outline = writeOutline(laidOut, pages, context);
  const files = writeAttachments(document.attachments, meta.date, context);
  const names = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, ref]) => [textString(name), ref]);
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: tree,
      Lang: asciiString(meta.language),
      MarkInfo: { Marked: true },
      ViewerPreferences: { DisplayDocTitle: true },
      StructTreeRoot: structure,
      Metadata: metadata,
      OutputIntents: [
        {
          Type: 'OutputIntent',
          S: 'GTS_PDFA1',
          OutputConditionIdentifier: asciiString('sRGB IEC61966-2.1'),
          Info: asciiString('sRGB IEC61966-2.1'),
          DestOutputProfile: profile,
        },
      ],
      ...(outline && { Outlines: outline }),
      ...(outline && pages.length >= LONG && { PageMode: 'UseOutlines' }),
      ...(files.length > 0 && {
        AF: files.map(([, ref]) => ref),
        Names: { EmbeddedFiles: { Names: names } },
      }),
    }),
  );
  const date = asciiString(pdfDate(meta.date));
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: textString(meta.title),
      Author: textString(meta.author),
      Subject: textString(meta.subject),
      Keywords: textString(meta.keywords.join(', ')),
      Creator: asciiString(PRODUCER),
      Producer: asciiString(PRODUCER),
      CreationDate: date,
      ModDate: date,
    }),
  );
}
