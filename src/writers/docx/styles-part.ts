import type { DocumentMeta } from '../../document/nodes.ts';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import { W } from './namespaces.ts';
import { runProperties } from './paragraph-look.ts';
import type { StyleDefinition } from './style-sheet.ts';
import { el, val, type Xml } from './xml.ts';

/** The font of the house style for every script, so that no theme or East Asian font slips in. */
export function fonts(name: string): Xml {
  return el('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': name });
}

/** word/styles.xml: the defaults (font, language) and every style of the document (ISO 29500-1, 17.7). */
export function stylesPart(
  definitions: readonly StyleDefinition[],
  huisstijl: Huisstijl,
  meta: DocumentMeta,
): Xml {
  const language = { 'w:val': meta.language, 'w:eastAsia': meta.language, 'w:bidi': 'ar-SA' };
  return el(
    'w:styles',
    { 'xmlns:w': W },
    el(
      'w:docDefaults',
      {},
      el(
        'w:rPrDefault',
        {},
        el(
          'w:rPr',
          {},
          fonts(huisstijl.lettertype.naam),
          ...runProperties(huisstijl.stijlen.tekst),
          el('w:lang', language),
        ),
      ),
      el('w:pPrDefault', {}, el('w:pPr', {}, el('w:widowControl'))),
    ),
    el('w:latentStyles', {
      'w:defLockedState': 0,
      'w:defUIPriority': 99,
      'w:defSemiHidden': 0,
      'w:defUnhideWhenUsed': 0,
      'w:defQFormat': 0,
      'w:count': 376,
    }),
    defaultCharacterStyle,
    defaultTableStyle,
    defaultNumberingStyle,
    ...definitions.map(styleElement),
  );
}

const defaultCharacterStyle = el(
  'w:style',
  { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
  val('w:name', 'Default Paragraph Font'),
  val('w:uiPriority', 1),
  el('w:semiHidden'),
  el('w:unhideWhenUsed'),
);

const defaultTableStyle = el(
  'w:style',
  { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
  val('w:name', 'Normal Table'),
  val('w:uiPriority', 99),
  el('w:semiHidden'),
  el('w:unhideWhenUsed'),
  el(
    'w:tblPr',
    {},
    el('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
    el(
      'w:tblCellMar',
      {},
      ...['top', 'left', 'bottom', 'right'].map((side) => el(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' })),
    ),
  ),
);

const defaultNumberingStyle = el(
  'w:style',
  { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' },
  val('w:name', 'No List'),
  val('w:uiPriority', 99),
  el('w:semiHidden'),
  el('w:unhideWhenUsed'),
);

function styleElement(style: StyleDefinition): Xml {
  return el(
    'w:style',
    {
      'w:type': style.kind,
      'w:default': style.id === 'Normal' ? 1 : undefined,
      'w:customStyle': style.builtIn ? undefined : 1,
      'w:styleId': style.id,
    },
    val('w:name', style.name),
    style.basedOn !== undefined && val('w:basedOn', style.basedOn),
    style.next !== undefined && val('w:next', style.next),
    val('w:uiPriority', style.builtIn ? 9 : 10),
    style.kind === 'paragraph' && el('w:qFormat'),
    style.paragraph.length > 0 && el('w:pPr', {}, ...style.paragraph),
    style.run.length > 0 && el('w:rPr', {}, ...style.run),
    ...(style.rest ?? []),
  );
}
