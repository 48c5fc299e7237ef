import type { Contents } from '../../document/nodes.ts';
import { contentsHeadings, headingText } from '../../document/text.ts';
import { fieldEnd, fieldStart } from './field.ts';
import { paragraph } from './paragraph.ts';
import { runs, textRun } from './runs.ts';
import type { WriteContext } from './write-context.ts';
import { el, val, type Xml } from './xml.ts';

/**
 * A table of contents as Word makes it: a field in a content control, filled with a link for each heading.
 * It names no page numbers (switch \n): only Word itself knows them, and a file that asks Word to work them out
 * makes it prompt "update fields?" each time. Who wants them updates the field with F9 after taking \n out.
 */
export function contents(node: Contents, context: WriteContext): readonly Xml[] {
  const { styles } = context;
  const headings = contentsHeadings(context.document.blocks, node.depth);
  const titleStyle = styles.define(
    { id: 'TOCHeading', name: 'TOC Heading', builtIn: true, basedOn: 'Normal', next: 'Normal' },
    styles.look('kop2'),
  );
  const title = paragraph({ style: titleStyle }, runs(node.title, context, styles.look('kop2').stijl));
  if (headings.length === 0) return [title];
  const top = Math.min(...headings.map((heading) => heading.level));
  const entries = headings.map((heading, index) =>
    paragraph({ style: entryStyle(heading.level, top, context) }, [
      ...(index === 0 ? fieldStart(`TOC \\o "${top}-${node.depth}" \\n \\h \\z \\u`) : []),
      el(
        'w:hyperlink',
        { 'w:anchor': context.bookmarks.name(heading.id), 'w:history': 1 },
        textRun(headingText(heading)),
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
      el('w:sdtContent', {}, title, ...entries),
    ),
  ];
}

/** Word's styles TOC 1, TOC 2 … by the level of the heading, each further in than the one above. */
function entryStyle(level: number, top: number, { styles }: WriteContext): string {
  const look = styles.look('tekst');
  const inspringing = (level - top) * 14;
  return styles.define(
    { id: `TOC${level}`, name: `toc ${level}`, builtIn: true, basedOn: 'Normal', next: 'Normal' },
    { ...look, stijl: { ...look.stijl, voor: 0, na: 2, inspringing }, unhyphenated: true },
  );
}
