import { textAreaWidth } from '../../../layout/text-area.ts';
import { el, val, type Xml } from '../../../ooxml/xml.ts';
import type { ContentsEntry, PreparedContents } from '../../../prepare/prepared.ts';
import { field, fieldEnd, fieldStart } from '../text/field.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs, textRun } from '../text/runs.ts';
import type { WriteContext } from '../write-context.ts';

const INDENT = 14;

/**
 * A table of contents as Word makes it: a field in a content control, filled with a link for each heading and the
 * number of its page, a field as well. The numbers are those of the PDF: a file that asks Word to work them out makes
 * it prompt "update fields?" each time. Without known pages the field has none (switch \n).
 */
export function contents(node: PreparedContents, context: WriteContext): readonly Xml[] {
  const { styles } = context;
  const { top } = node;
  const look = styles.look('kop2');
  const titleStyle = styles.define(
    { id: 'TOCHeading', name: 'TOC Heading', builtIn: true, basedOn: 'Normal', next: 'Normal' },
    { ...look, stijl: { ...look.stijl, bijVolgende: true } },
  );
  const title = paragraph({ style: titleStyle }, runs(node.title, context, look.stijl));
  const numbers = context.headingPages ? '' : ' \\n';
  const entries = node.entries.map((entry, index) =>
    paragraph({ style: entryStyle(entry, top, context) }, [
      ...(index === 0 ? fieldStart(`TOC \\o "${top}-${node.depth}"${numbers} \\h \\z \\u`) : []),
      el(
        'w:hyperlink',
        { 'w:anchor': context.bookmarks.name(entry.anchor), 'w:history': 1 },
        textRun(entry.title),
        ...pageNumber(entry, context),
      ),
      ...(index === node.entries.length - 1 ? [fieldEnd()] : []),
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
function pageNumber({ anchor }: ContentsEntry, { headingPages, bookmarks }: WriteContext): readonly Xml[] {
  const page = headingPages?.get(anchor);
  if (page === undefined) return [];
  return [
    el('w:r', {}, el('w:tab')),
    ...field(`PAGEREF ${bookmarks.name(anchor)} \\h`, [textRun(String(page))]),
  ];
}

/** Word's styles TOC 1, TOC 2 … by the level of the heading; the upper level is bold when there are deeper ones. */
function entryStyle({ level, leads }: ContentsEntry, top: number, context: WriteContext): string {
  const { styles } = context;
  const look = styles.look('tekst');
  return styles.define(
    { id: `TOC${level}`, name: `toc ${level}`, builtIn: true, basedOn: 'Normal', next: 'Normal' },
    {
      ...look,
      stijl: {
        ...look.stijl,
        voor: leads ? look.stijl.regelhoogte * 0.3 : 0,
        na: 0,
        vet: leads,
        uitlijning: 'links',
        inspringing: (level - top) * INDENT,
      },
      tabs: [{ kind: 'right', position: textAreaWidth(context.huisstijl), leader: 'dot' }],
      unhyphenated: true,
    },
  );
}
