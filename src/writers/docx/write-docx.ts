// src/writers/docx: Word files (ISO 29500).

import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import { readExceptions } from '../../huisstijl/afbreekuitzonderingen.ts';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import { contentsPages } from '../../layout/contents-pages.ts';
import { labelRoom, numberedRoles } from '../../layout/heading-labels.ts';
import { keyColumnWidth } from '../../layout/key-value-places.ts';
import { loadTypesetter } from '../../layout/load-typesetter.ts';
import { fitSiblings } from '../../layout/table/fit-together.ts';
import { fitSetting } from '../../layout/table/office-panels.ts';
import type { Typesetter } from '../../layout/text/pieces.ts';
import { eachBlock } from '../../prepare/each-block.ts';
import { findForbiddenCharacters } from '../../prepare/forbidden-characters.ts';
import type { PreparedDocument, PreparedHeading } from '../../prepare/prepared.ts';
import type { Writer } from '../writer.ts';
import { effectiveHuisstijl } from './basis/effective-huisstijl.ts';
import { graft } from './basis/graft.ts';
import { missingStyles } from './basis/missing-styles.ts';
import { type Basis, readBasis } from './basis/read-basis.ts';
import { blockPieces } from './blocks/blocks.ts';
import { TOP } from './blocks/place.ts';
import { embedFonts, fontTablePart } from './fonts/font-table-part.ts';
import { outlineOf } from './numbering/heading-outline.ts';
import { Numbering } from './numbering/numbering.ts';
import { styleNumbers, withoutStrayNumbers } from './numbering/style-numbers.ts';
import { footnotesPart } from './parts/footnotes-part.ts';
import { addOwnProperties } from './parts/own-properties.ts';
import { PartResources, relate, relateTogether } from './parts/part-resources.ts';
import { appPropertiesPart, corePropertiesPart } from './parts/properties-parts.ts';
import { settingsPart } from './parts/settings-part.ts';
import { makeFrame } from './sections/sections.ts';
import { documentPart, settle } from './sections/settle.ts';
import { StyleSheet } from './styles/style-sheet.ts';
import { mergedStylesPart, stylesPart } from './styles/styles-part.ts';
import { Bookmarks } from './text/bookmarks.ts';
import { Revisions } from './text/revisions.ts';
import type { WriteContext } from './write-context.ts';

/**
 * Writes a document as a Word file (ISO 29500, transitional). A character that XML cannot hold is a `fout`
 * (rule teken-verboden) and no file is made.
 */
export const writeDocx: Writer = async (document, given): Promise<Result<Uint8Array>> => {
  const forbidden = findForbiddenCharacters(document);
  if (forbidden.length > 0) return failed(...forbidden);
  const read = given.basis && readBasis(given.basis);
  if (read && !read.value) return failed(...read.diagnostics);
  const basis = read?.value;
  const huisstijl = basis ? effectiveHuisstijl(given, basis.section, basis.house) : given;
  const typesetter = await loadTypesetter(document, huisstijl);
  if (!typesetter.value) return failed(...typesetter.diagnostics);
  const context = {
    ...createContext(document, huisstijl, basis, typesetter.value),
    headingPages: await contentsPages(document, huisstijl, typesetter.value),
  };
  const sections = settle(blockPieces(document.blocks, context, TOP), context.styles);
  const notes = { ...context, resources: new PartResources() };
  const footnotes = footnotesPart(notes);
  const running = { ...context, resources: new PartResources() };
  const made = makeFrame(sections, running);
  const frame = basis ? graft(basis, made, running) : made;
  if (given.basis && basis)
    context.diagnostics.push(...missingStyles(context.styles.missing(), given.basis, basis.house));
  if (hasErrors(context.diagnostics)) return failed(...context.diagnostics);
  const { file } = frame;
  const styles = context.styles.definitions();
  const linked = context.numbering.linked();
  const text = documentPart(sections, frame.sections);
  file.setXml('word/document.xml', withoutStrayNumbers(text, styles, linked));
  file.setXml(
    'word/styles.xml',
    basis
      ? mergedStylesPart(basis.styles, styles, document.meta, given.basis?.kopnummers ?? false)
      : stylesPart(styles, styleNumbers(styles, linked), huisstijl, document.meta),
  );
  file.setXml('word/numbering.xml', context.numbering.part(basis?.numbering?.attributes));
  file.setXml('word/footnotes.xml', footnotes);
  file.setXml('word/settings.xml', settingsPart(huisstijl, document, basis?.settings));
  if (!basis) file.setXml('word/fontTable.xml', fontTablePart(huisstijl.lettertype));
  if (huisstijl.lettertype.insluiten) context.diagnostics.push(...embedFonts(file, huisstijl.lettertype));
  file.setXml('docProps/core.xml', corePropertiesPart(document.meta));
  file.setXml('docProps/app.xml', appPropertiesPart(document.meta));
  addOwnProperties(file, document);
  relate(file, 'word/document.xml', context.resources.all());
  relate(file, 'word/footnotes.xml', notes.resources.all());
  relateTogether(file, frame.runningParts, running.resources.all());
  return ok(file.zip(), context.diagnostics);
};

function createContext(
  document: PreparedDocument,
  huisstijl: Huisstijl,
  basis: Basis | undefined,
  setter: Typesetter,
): Omit<WriteContext, 'headingPages'> {
  const headings: PreparedHeading[] = [];
  eachBlock(document.blocks, (block) => {
    if (block.type === 'heading') headings.push(block);
  });
  let id = 0;
  const breaks = huisstijl.afbreken && document.meta.language.startsWith('nl');
  return {
    document,
    huisstijl,
    setter,
    styles: new StyleSheet(huisstijl, headings, basis?.house),
    numbering: new Numbering(basis?.numbering),
    bookmarks: new Bookmarks(),
    resources: new PartResources(),
    outline: outlineOf(headings),
    labelRoom: labelRoom(headings, huisstijl, setter),
    numberedRoles: numberedRoles(headings),
    exceptions: readExceptions(breaks ? (huisstijl.afbreekuitzonderingen ?? []) : []),
    diagnostics: [],
    keyWidth: keyColumnWidth(document, huisstijl, setter),
    siblings: fitSiblings(document.blocks, fitSetting({ huisstijl, setter }, 0)),
    revisions: new Revisions(document),
    showsLogo: !basis?.hasLogo,
    nextId: () => ++id,
  };
}
