// src/writers/odt: OpenDocument text files (ODF 1.3, ISO/IEC 26300).

import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import { contentsPages } from '../../layout/contents-pages.ts';
import { labelRoom } from '../../layout/heading-labels.ts';
import { keyColumnWidth } from '../../layout/key-value-places.ts';
import { loadTypesetter } from '../../layout/load-typesetter.ts';
import { fitSiblings } from '../../layout/table/fit-together.ts';
import { fitSetting } from '../../layout/table/office-panels.ts';
import type { Typesetter } from '../../layout/text/pieces.ts';
import { el, encodePart, type Xml } from '../../ooxml/xml.ts';
import { zipInOrder } from '../../ooxml/zip.ts';
import { eachBlock, linesOf } from '../../prepare/each-block.ts';
import { findForbiddenCharacters } from '../../prepare/forbidden-characters.ts';
import type { PreparedDocument, PreparedHeading, PreparedInline } from '../../prepare/prepared.ts';
import type { Writer } from '../writer.ts';
import { blockPieces, blocksWithin } from './blocks/blocks.ts';
import { nestLists } from './blocks/nest-lists.ts';
import { TOP } from './blocks/place.ts';
import { masterPages } from './pages/master-pages.ts';
import { settle } from './pages/settle.ts';
import { NAMESPACES, VERSION } from './parts/namespaces.ts';
import { MEDIA_TYPE, manifestPart, metaPart, settingsPart } from './parts/other-parts.ts';
import { Pictures } from './parts/pictures.ts';
import { fontFaces, stylesPart } from './parts/styles-part.ts';
import { StyleSheet } from './styles/style-sheet.ts';
import { sequenceOf } from './text/inlines.ts';
import type { WriteContext } from './write-context.ts';

/**
 * Writes a document as an OpenDocument text. A character that XML cannot hold is a `fout` (rule teken-verboden) and no
 * file is made. Changes are marked in the text, not tracked.
 */
export const writeOdt: Writer = async (document, huisstijl): Promise<Result<Uint8Array>> => {
  const forbidden = findForbiddenCharacters(document);
  if (forbidden.length > 0) return failed(...forbidden);
  const typesetter = await loadTypesetter(document, huisstijl);
  if (!typesetter.value) return failed(...typesetter.diagnostics);
  const pages = await contentsPages(document, huisstijl, typesetter.value);
  const context = createContext(document, huisstijl, typesetter.value, pages);
  const legend = document.revisions ? [document.revisions.legend] : [];
  const settled = settle(blockPieces([...legend, ...document.blocks], context, TOP), context);
  const text = nestLists(settled.pieces, () => context.count('lijst'));
  const running = masterPages(settled.kinds, context);
  const styles = stylesPart(context, running);
  return ok(packed(contentPart(text, context), styles, context), typesetter.diagnostics);
};

function createContext(
  document: PreparedDocument,
  huisstijl: Huisstijl,
  setter: Typesetter,
  headingPages: WriteContext['headingPages'],
): WriteContext {
  const headings: PreparedHeading[] = [];
  eachBlock(document.blocks, (block) => {
    if (block.type === 'heading') headings.push(block);
  });
  const counts = new Map<string, number>();
  const context: WriteContext = {
    document,
    huisstijl,
    setter,
    styles: new StyleSheet(huisstijl, headings),
    pictures: new Pictures(),
    headingLists: new Map(),
    labelRoom: labelRoom(headings, huisstijl, setter),
    keyWidth: keyColumnWidth(document, huisstijl, setter),
    siblings: fitSiblings(document.blocks, fitSetting({ huisstijl, setter }, 0)),
    headingPages,
    note: (number) => document.notes[number - 1],
    drawNote: ({ children }) =>
      blocksWithin(
        children.map((block) => (block.type === 'paragraph' ? { ...block, role: 'voetnoot' } : block)),
        context,
        { ...TOP, note: true },
      ),
    count: (kind) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count;
    },
  };
  return context;
}

/** content.xml: the text with its automatic styles. */
function contentPart(text: readonly Xml[], context: WriteContext): Xml {
  const words = [...captionWords(context.document)];
  return el(
    'office:document-content',
    { ...NAMESPACES, ...VERSION },
    fontFaces(context),
    el('office:automatic-styles', {}, ...context.styles.automaticOf(text)),
    el(
      'office:body',
      {},
      el(
        'office:text',
        {},
        words.length > 0 &&
          el(
            'text:sequence-decls',
            {},
            ...words.map((name) =>
              el('text:sequence-decl', { 'text:display-outline-level': 0, 'text:name': name }),
            ),
          ),
        ...text,
      ),
    ),
  );
}

/** The words by which captions are counted: "Tabel", "Figuur". */
function captionWords({ blocks }: PreparedDocument): ReadonlySet<string> {
  const words = new Set<string>();
  const look = (nodes: readonly PreparedInline[]): void => {
    for (const node of nodes) if (node.type === 'captionLabel') words.add(sequenceOf(node.word));
  };
  eachBlock(blocks, (block) => linesOf(block).forEach(look));
  return words;
}

/** The package: its media type first and not packed, so that it can be told from its first bytes (ODF 1.3 part 2, 3.3). */
function packed(content: Xml, styles: Xml, { document, pictures }: WriteContext): Uint8Array {
  const encoder = new TextEncoder();
  const xml = (path: string, root: Xml) => ({
    path,
    mediaType: 'text/xml',
    bytes: encodePart(root),
  });
  const files = [
    xml('content.xml', content),
    xml('styles.xml', styles),
    xml('meta.xml', metaPart(document.meta)),
    xml('settings.xml', settingsPart()),
    ...pictures.all(),
  ];
  return zipInOrder([
    { path: 'mimetype', bytes: encoder.encode(MEDIA_TYPE), stored: true },
    ...files,
    xml('META-INF/manifest.xml', manifestPart(files)),
  ]);
}
