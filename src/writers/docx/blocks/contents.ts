import type { Contents, Heading, RenderedDocument } from '../../../document/nodes.ts';
import { contentsHeadings, headingText } from '../../../document/text.ts';
import { visit } from '../../../document/visit.ts';
import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { el, val, type Xml } from '../../../ooxml/xml.ts';
import { field, fieldEnd, fieldStart } from '../text/field.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs, textRun } from '../text/runs.ts';
import { textAreaWidth, type WriteContext } from '../write-context.ts';

const INDENT = 14;

/**
 * A table of contents as Word makes it: a field in a content control, filled with a link for each heading and the
 * number of its page, a field as well. The numbers are those of the PDF: a file that asks Word to work them out makes
 * it prompt "update fields?" each time. Without known pages the field has none (switch \n).
 */
export function contents(node: Contents, context: WriteContext): readonly Xml[] {
  const { styles } = context;
  const headings = contentsHeadings(context.document.blocks, node.depth);
  const look = styles.look('kop2');
  const titleStyle = styles.define(
    { id: 'TOCHeading', name: 'TOC Heading', builtIn: true, basedOn: 'Normal', next: 'Normal' },
    { ...look, stijl: { ...look.stijl, bijVolgende: true } },
  );
  const title = paragraph({ style: titleStyle }, runs(node.title, context, look.stijl));
  if (headings.length === 0) return node.title.length > 0 ? [title] : [];
  const levels = headings.map((heading) => heading.level);
  const top = levels.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const deepest = levels.reduce((one, other) => Math.max(one, other), 0);
  const numbers = context.headingPages ? '' : ' \\n';
  const entries = headings.map((heading, index) =>
    paragraph({ style: entryStyle(heading, top, deepest > top, context) }, [
      ...(index === 0 ? fieldStart(`TOC \\o "${top}-${node.depth}"${numbers} \\h \\z \\u`) : []),
      el(
        'w:hyperlink',
        { 'w:anchor': context.bookmarks.name(heading.id), 'w:history': 1 },
        textRun(headingText(heading)),
        ...pageNumber(heading, context),
      ),
      ...(index === headings.length - 1 ? [fieldEnd()] : []),
    ]),
  );
  return [
    el(
      'w:sdt',
      {},
      el(
        'w:sdtPr',
        {},
        val('w:id', context.nextId()),
        el('w:docPartObj', {}, val('w:docPartGallery', 'Table of Contents'), el('w:docPartUnique')),
      ),
      el('w:sdtContent', {}, ...(node.title.length > 0 ? [title] : []), ...entries),
    ),
  ];
}

/** A tab and the page of a heading. */
function pageNumber({ id }: Heading, { headingPages, bookmarks }: WriteContext): readonly Xml[] {
  const page = headingPages?.get(id);
  if (page === undefined) return [];
  return [el('w:r', {}, el('w:tab')), ...field(`PAGEREF ${bookmarks.name(id)} \\h`, [textRun(String(page))])];
}

/** Word's styles TOC 1, TOC 2 … by the level of the heading; the upper level is bold when there are deeper ones. */
function entryStyle({ level }: Heading, top: number, deeper: boolean, context: WriteContext): string {
  const { styles } = context;
  const look = styles.look('tekst');
  const bold = deeper && level === top;
  return styles.define(
    { id: `TOC${level}`, name: `toc ${level}`, builtIn: true, basedOn: 'Normal', next: 'Normal' },
    {
      ...look,
      stijl: {
        ...look.stijl,
        voor: bold ? look.stijl.regelhoogte * 0.3 : 0,
        na: 0,
        vet: bold,
        uitlijning: 'links',
        inspringing: (level - top) * INDENT,
      },
      tabs: [{ kind: 'right', position: textAreaWidth(context.huisstijl), leader: 'dot' }],
      unhyphenated: true,
    },
  );
}

/**
 * The page on which each heading stands in the PDF, from 1, by its id; Word breaks pages in the same places as long as
 * its fonts have the same metrics. Asked only for a document with a table of contents, which is the only one to need it.
 * Undefined without one, or when the fonts are of no use to the PDF.
 */
export async function contentsPages(
  document: RenderedDocument,
  huisstijl: Huisstijl,
): Promise<ReadonlyMap<string, number> | undefined> {
  let wanted = false;
  visit(document.blocks, {
    contents: () => {
      wanted = true;
    },
  });
  if (!wanted) return undefined;
  const { headingPages } = await import('../../../layout/heading-pages.ts');
  return headingPages(document, huisstijl);
}
