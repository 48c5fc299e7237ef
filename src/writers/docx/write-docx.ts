import { Document, Packer } from 'docx';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { Heading, RenderedDocument } from '../../document/nodes.ts';
import { visit } from '../../document/visit.ts';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { Writer } from '../writer.ts';
import { blockPieces, TOP } from './blocks.ts';
import { Bookmarks } from './bookmarks.ts';
import { fontTablePart } from './font-table-part.ts';
import { footnotesPart } from './footnotes-part.ts';
import { findForbiddenCharacters } from './forbidden-characters.ts';
import { labelRoom } from './heading-labels.ts';
import { keyColumnWidth } from './key-value-list.ts';
import { Numbering } from './numbering.ts';
import { repack } from './package.ts';
import { PartResources } from './part-resources.ts';
import { appPropertiesPart, corePropertiesPart } from './properties-parts.ts';
import { relate } from './relationships.ts';
import { sectionOptions } from './sections.ts';
import { settingsPart } from './settings-part.ts';
import { settle } from './settle.ts';
import { StyleSheet } from './style-sheet.ts';
import { stylesPart } from './styles-part.ts';
import type { WriteContext } from './write-context.ts';
import { serializePart, type Xml } from './xml.ts';

/**
 * Writes a block tree as a Word file (ISO 29500, transitional). A character that XML cannot hold is a `fout`
 * (rule teken-verboden) and no file is made.
 */
export const writeDocx: Writer = async (document, huisstijl): Promise<Result<Uint8Array>> => {
  const forbidden = findForbiddenCharacters(document);
  if (forbidden.length > 0) return failed(...forbidden);
  const context = createContext(document, huisstijl);
  const pieces = blockPieces(document.blocks, context, TOP);
  const sections = settle(pieces, context.styles);
  const notes = { ...context, resources: new PartResources() };
  const footnotes = footnotesPart(notes);
  const running = { ...context, resources: new PartResources() };
  const options = sectionOptions(sections, running);
  if (hasErrors(context.diagnostics)) return failed(...context.diagnostics);
  const file = new Document({
    sections: options,
    theme: {
      name: document.meta.author,
      fonts: { headings: themeFont(huisstijl), body: themeFont(huisstijl) },
    },
  });
  relate(file, file.Document.Relationships, context.resources.all());
  relate(file, file.FootNotes.Relationships, notes.resources.all());
  for (const part of [...file.Headers, ...file.Footers])
    relate(file, part.Relationships, running.resources.all());
  const packed = await Packer.toArrayBuffer(file, undefined, [
    part('word/styles.xml', stylesPart(context.styles.definitions(), huisstijl, document.meta)),
    part('word/numbering.xml', context.numbering.part()),
    part('word/footnotes.xml', footnotes),
    part('word/settings.xml', settingsPart(huisstijl, document.meta)),
    part('word/fontTable.xml', fontTablePart(huisstijl.lettertype)),
    part('docProps/core.xml', corePropertiesPart(document.meta)),
    part('docProps/app.xml', appPropertiesPart(document.meta)),
  ]);
  return ok(repack(new Uint8Array(packed)), context.diagnostics);
};

function createContext(document: RenderedDocument, huisstijl: Huisstijl): WriteContext {
  const headings: Heading[] = [];
  visit(document.blocks, { heading: (node) => void headings.push(node) });
  let id = 0;
  return {
    document,
    huisstijl,
    styles: new StyleSheet(huisstijl, headings),
    numbering: new Numbering(),
    bookmarks: new Bookmarks(),
    resources: new PartResources(),
    anchors: anchorsOf(document),
    labelRoom: labelRoom(headings, huisstijl),
    diagnostics: [],
    keyWidth: keyColumnWidth(document, huisstijl),
    footnotesSeen: new Set(),
    nextId: () => ++id,
  };
}

/** What a link within the document may lead to: headings, and items of lists that have an id. */
function anchorsOf(document: RenderedDocument): ReadonlySet<string> {
  const anchors = new Set<string>();
  visit(document.blocks, {
    heading: (node) => void anchors.add(node.id),
    list: (node) => {
      for (const { id } of node.items) if (id !== undefined) anchors.add(id);
    },
  });
  return anchors;
}

function themeFont({ lettertype }: Huisstijl) {
  return { latin: lettertype.naam, eastAsia: lettertype.naam, complexScript: lettertype.naam };
}

function part(path: string, root: Xml): { path: string; data: string } {
  return { path, data: serializePart(root) };
}
