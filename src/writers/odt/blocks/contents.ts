import { textAreaWidth } from '../../../layout/text-area.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { ContentsEntry, PreparedContents } from '../../../prepare/prepared.ts';
import { inlines } from '../text/inlines.ts';
import { paragraph } from '../text/paragraph.ts';
import type { WriteContext } from '../write-context.ts';

const INDENT = 14;

/**
 * A table of contents that the word processor can bring up to date, filled with a link for each heading and the number of
 * its page in the PDF.
 */
export function contents(node: PreparedContents, context: WriteContext): readonly Xml[] {
  const { styles, huisstijl } = context;
  const { kop2 } = huisstijl.stijlen;
  const titled = node.title.length > 0;
  const titleStyle = styles.paragraph(
    'Contents Heading',
    { ...styles.look('kop2'), stijl: { ...kop2, bijVolgende: true } },
    'Standard',
  );
  const title = paragraph(titleStyle, inlines(node.title, context, kop2), context);
  const name = context.count('inhoudsopgave');
  return [
    el(
      'text:table-of-content',
      { 'text:name': name > 1 ? `Inhoudsopgave ${name}` : 'Inhoudsopgave', 'text:protected': 'false' },
      source(node, titleStyle, context),
      el(
        'text:index-body',
        {},
        titled && el('text:index-title', { 'text:name': `Inhoudsopgave ${name} titel` }, title),
        ...node.entries.map((entry) => line(entry, node, context)),
      ),
    ),
  ];
}

/** How the word processor makes it again: which levels, and what stands on a line. */
function source(node: PreparedContents, titleStyle: string, context: WriteContext): Xml {
  const levels = Array.from({ length: node.depth - node.top + 1 }, (_, index) => node.top + index);
  const numbered = node.entries.some(({ label }) => label !== '');
  const first = new Map(node.entries.toReversed().map((entry) => [entry.level, entry]));
  return el(
    'text:table-of-content-source',
    { 'text:outline-level': node.depth, 'text:use-index-marks': 'false' },
    el(
      'text:index-title-template',
      { 'text:style-name': titleStyle },
      ...inlines(node.title, context, context.huisstijl.stijlen.kop2).filter(
        (one) => typeof one === 'string',
      ),
    ),
    ...levels.map((level) => {
      const entry = first.get(level) ?? { level, leads: false };
      return el(
        'text:table-of-content-entry-template',
        { 'text:outline-level': level, 'text:style-name': entryStyle(entry, node, context) },
        el('text:index-entry-link-start', { 'text:style-name': linkStyle(context) }),
        ...(numbered ? [el('text:index-entry-chapter'), el('text:index-entry-span', {}, ' ')] : []),
        el('text:index-entry-text'),
        ...(context.headingPages
          ? [
              el('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
              el('text:index-entry-page-number'),
            ]
          : []),
        el('text:index-entry-link-end'),
      );
    }),
  );
}

function line(entry: ContentsEntry, node: PreparedContents, context: WriteContext): Xml {
  const page = context.headingPages?.get(entry.anchor);
  const look = linkStyle(context);
  const content = el(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': `#${entry.anchor}`,
      'text:style-name': look,
      'text:visited-style-name': look,
    },
    entry.title,
    ...(page === undefined ? [] : [el('text:tab'), String(page)]),
  );
  return paragraph(entryStyle(entry, node, context), [content], context);
}

/** Every line is a link, so none needs to look like one. */
function linkStyle({ styles, huisstijl }: WriteContext): string {
  return styles.text('Index Link', {
    'fo:color': huisstijl.stijlen.tekst.kleur,
    'style:text-underline-style': 'none',
  });
}

/** "Contents 1", "Contents 2" … by the level of the heading; the upper level is bold when there are deeper ones. */
function entryStyle(
  { level, leads }: Pick<ContentsEntry, 'level' | 'leads'>,
  { top }: PreparedContents,
  { styles, huisstijl }: WriteContext,
): string {
  const look = styles.look('tekst');
  const inspringing = (level - top) * INDENT;
  return styles.paragraph(
    `Contents ${level}`,
    {
      ...look,
      stijl: {
        ...look.stijl,
        voor: leads ? look.stijl.regelhoogte * 0.3 : 0,
        na: 0,
        vet: leads,
        uitlijning: 'links',
        inspringing,
      },
      tabs: [{ kind: 'right', position: textAreaWidth(huisstijl) - inspringing, leader: 'dot' }],
      unhyphenated: true,
    },
    'Standard',
  );
}
