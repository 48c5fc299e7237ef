// src/writers/odt/parts: the files of the package beside the text.

import { el, type Xml } from '../../../ooxml/xml.ts';
import { markStyle } from '../text/inlines.ts';
import { languageOf, pt } from '../units.ts';
import type { WriteContext } from '../write-context.ts';
import { NAMESPACES, VERSION } from './namespaces.ts';

/** Every so many lines get a number, that far from the text, in points; as in the PDF. */
const LINES = { every: 5, distance: 14 };

/** What styles.xml holds beside the named styles. */
export interface Pages {
  readonly layouts: readonly Xml[];
  readonly masters: readonly Xml[];
}

/** The fonts of the house style, declared as both parts that name them want. */
export function fontFaces({ huisstijl: { lettertype } }: WriteContext): Xml {
  const faces = [lettertype, ...(lettertype.andere ?? [])].map(({ naam, soort }) =>
    el('style:font-face', {
      'style:name': naam,
      'svg:font-family': `'${naam}'`,
      'style:font-family-generic': soort === 'serif' ? 'roman' : 'swiss',
      'style:font-pitch': 'variable',
    }),
  );
  return el('office:font-face-decls', {}, ...faces);
}

/** styles.xml: the defaults (font, language), every named style, the paper with its heads and feet. */
export function stylesPart(context: WriteContext, { layouts, masters }: Pages): Xml {
  const { styles, huisstijl, document } = context;
  const notes = notesConfiguration(context);
  const lines = lineNumbering(context);
  const text = {
    'style:font-name': huisstijl.lettertype.naam,
    'fo:font-size': pt(huisstijl.stijlen.tekst.grootte),
    ...languageOf(document.meta.language),
    'fo:hyphenation-remain-char-count': '3',
    'fo:hyphenation-push-char-count': '3',
  };
  return el(
    'office:document-styles',
    { ...NAMESPACES, ...VERSION },
    fontFaces(context),
    el(
      'office:styles',
      {},
      el(
        'style:default-style',
        { 'style:family': 'paragraph' },
        el('style:paragraph-properties', {
          'style:tab-stop-distance': '35.4pt',
          'style:writing-mode': 'page',
        }),
        el('style:text-properties', text),
      ),
      el(
        'style:default-style',
        { 'style:family': 'table' },
        el('style:table-properties', { 'table:border-model': 'collapsing' }),
      ),
      ...styles.named(),
      ...styles.lists(),
      notes,
      lines,
    ),
    el('office:automatic-styles', {}, ...layouts, ...styles.automaticOf(masters)),
    el('office:master-styles', {}, ...masters),
  );
}

/** Footnotes count through the document from 1. */
function notesConfiguration(context: WriteContext): Xml {
  const { styles } = context;
  return el('text:notes-configuration', {
    'text:note-class': 'footnote',
    'text:citation-style-name': styles.text('Footnote Symbol', { 'style:text-position': 'super 58%' }),
    'text:citation-body-style-name': markStyle(context),
    'text:default-style-name': styles.role('voetnoot'),
    'style:num-format': '1',
    'style:num-suffix': ' ',
    'text:start-value': '0',
    'text:footnotes-position': 'page',
    'text:start-numbering-at': 'document',
  });
}

function lineNumbering({ styles, huisstijl }: WriteContext): Xml | false {
  if (!huisstijl.regelnummers) return false;
  return el('text:linenumbering-configuration', {
    'text:number-lines': 'true',
    'text:style-name': styles.text('Line numbering', {
      'fo:color': huisstijl.stijlen.voettekst.kleur,
      'fo:font-size': '7pt',
    }),
    'style:num-format': '1',
    'text:increment': LINES.every,
    'text:offset': pt(LINES.distance),
    'text:number-position': 'left',
    'text:restart-on-page': 'true',
    'text:count-empty-lines': 'false',
    'text:count-in-text-boxes': 'false',
  });
}
