import type { DocumentMeta } from '../../../document/nodes.ts';
import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { child, el, elements, saysOn, val, valAt, W, type Xml } from '../../../ooxml/xml.ts';
import { type StyleNumbers, type Unnumbered, withNumber } from '../numbering/style-numbers.ts';
import { runProperties } from './paragraph-look.ts';
import type { StyleDefinition } from './style-sheet.ts';

/** What Word gives a style that its user seldom looks for. */
const LAST = 99;

/**
 * word/styles.xml: the defaults (font, language) and every style of the document (ISO 29500-1, 17.7). Word's own styles
 * that the document does not have stay out of sight until they are used.
 */
export function stylesPart(
  definitions: readonly StyleDefinition[],
  numbers: StyleNumbers,
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
          ...runProperties(huisstijl.stijlen.tekst, huisstijl.lettertype.naam),
          el('w:lang', language),
        ),
      ),
      el('w:pPrDefault', {}, el('w:pPr', {}, el('w:widowControl'))),
    ),
    el('w:latentStyles', {
      'w:defLockedState': 0,
      'w:defUIPriority': LAST,
      'w:defSemiHidden': 1,
      'w:defUnhideWhenUsed': 1,
      'w:defQFormat': 0,
      'w:count': 376,
    }),
    defaultCharacterStyle,
    defaultTableStyle,
    defaultNumberingStyle,
    ...definitions.map((style) => styleElement(style, numbers)),
  );
}

/**
 * The styles of a house template, without numbering of their own, and those of ours that it lacks. With `headNumbers` the
 * heading styles keep theirs, and what is based on them says that it has none.
 */
export function mergedStylesPart(
  house: Xml,
  definitions: readonly StyleDefinition[],
  meta: DocumentMeta,
  headNumbers: boolean,
): Xml {
  const kept = new Set(headNumbers ? elements(house, 'w:style').filter(isHeading) : []);
  const numbered = new Set([...kept].map((one) => one.attributes['w:styleId'] ?? ''));
  const unnumbered = new Map(
    definitions.flatMap(({ id, basedOn, paragraph }): [string, Unnumbered][] =>
      basedOn !== undefined && numbered.has(basedOn)
        ? [[id, { indent: paragraph.find(({ name }) => name === 'w:ind') ?? NO_INDENT }]]
        : [],
    ),
  );
  const hasDefault = (one: Xml) =>
    elements(house, 'w:style').some(
      ({ attributes }) =>
        attributes['w:type'] === one.attributes['w:type'] && saysOn(attributes['w:default']),
    );
  const defaults = [defaultCharacterStyle, defaultTableStyle, defaultNumberingStyle];
  return {
    ...house,
    children: [
      ...elements(house).map((one) =>
        one.name === 'w:style'
          ? kept.has(one)
            ? one
            : withoutNumbering(one)
          : one.name === 'w:docDefaults'
            ? inLanguage(one, meta.language)
            : one,
      ),
      ...defaults.filter((one) => !hasDefault(one)),
      ...definitions.map((style) => styleElement(style, unnumbered)),
    ],
  };
}

const NO_INDENT = el('w:ind', { 'w:left': 0, 'w:firstLine': 0 });

/** Whether a style is a heading: one of Word's own, or one with a place in the outline. */
function isHeading(style: Xml): boolean {
  const level = valAt(child(style, 'w:pPr'), 'w:outlineLvl');
  return /^heading \d$/i.test(valAt(style, 'w:name') ?? '') || (level !== undefined && Number(level) < 9);
}

/** The numbers of headings and lists come from the block tree, so that Word shows those of the PDF. */
function withoutNumbering(style: Xml): Xml {
  if (style.attributes['w:type'] !== 'paragraph') return style;
  const children = elements(style).map((one) =>
    one.name === 'w:pPr' ? { ...one, children: elements(one).filter(({ name }) => name !== 'w:numPr') } : one,
  );
  return { ...style, children };
}

/** The defaults of the document with the language of this one; the rest of the template may be in it or not. */
function inLanguage(defaults: Xml, language: string): Xml {
  const others = elements(defaults).filter(({ name }) => name !== 'w:rPrDefault');
  const run = child(child(defaults, 'w:rPrDefault'), 'w:rPr');
  const lang = run && child(run, 'w:lang');
  const attributes = { 'w:eastAsia': language, 'w:bidi': 'ar-SA', ...lang?.attributes, 'w:val': language };
  const kept = run ? elements(run).filter(({ name }) => name !== 'w:lang') : [];
  const after = kept.findIndex(({ name }) => ['w:eastAsianLayout', 'w:specVanish', 'w:oMath'].includes(name));
  const place = after === -1 ? kept.length : after;
  const properties = [...kept.slice(0, place), el('w:lang', attributes), ...kept.slice(place)];
  return { ...defaults, children: [el('w:rPrDefault', {}, el('w:rPr', {}, ...properties)), ...others] };
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

function styleElement(style: StyleDefinition, numbers: StyleNumbers): Xml {
  const paragraph = withNumber(style.paragraph, numbers.get(style.id));
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
    val('w:uiPriority', style.priority ?? LAST),
    style.priority !== undefined && el('w:qFormat'),
    paragraph.length > 0 && el('w:pPr', {}, ...paragraph),
    style.run.length > 0 && el('w:rPr', {}, ...style.run),
    ...(style.rest ?? []),
  );
}
