// src/writers/docx/parts: the parts of the package beside the text.

import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { child, el, elements, val, W, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedDocument } from '../../../prepare/prepared.ts';
import { twips } from '../text/units.ts';

const MICROSOFT_WORD = 'http://schemas.microsoft.com/office/word';

/**
 * word/settings.xml (ISO 29500-1, 17.15). Word 2013 and later lay out in mode 15 and take the larger of the
 * spaces between two paragraphs, as the house style means it; that needs the absence of
 * w:doNotUseHTMLParagraphAutoSpacing. No revision ids, no template, no request to update fields. Of a house template
 * only what belongs to its pages and colours is taken over from `house`. In a document that shows changes, those that
 * its reader makes are shown too.
 */
export function settingsPart(
  huisstijl: Huisstijl,
  { meta, revisions }: PreparedDocument,
  house = el('w:settings'),
): Xml {
  const compatibility = (name: string, value: number) =>
    el('w:compatSetting', { 'w:name': name, 'w:uri': MICROSOFT_WORD, 'w:val': value });
  const separators = [el('w:footnote', { 'w:id': -1 }), el('w:footnote', { 'w:id': 0 })];
  return el(
    'w:settings',
    { 'xmlns:w': W },
    el('w:zoom', { 'w:percent': 100 }),
    huisstijl.lettertype.insluiten === true && el('w:embedTrueTypeFonts'),
    ...elements(house, 'w:mirrorMargins'),
    ...elements(house, 'w:bordersDoNotSurroundHeader'),
    ...elements(house, 'w:bordersDoNotSurroundFooter'),
    ...elements(house, 'w:gutterAtTop'),
    revisions !== undefined && el('w:trackRevisions'),
    child(house, 'w:defaultTabStop') ?? val('w:defaultTabStop', twips(36)),
    el('w:autoHyphenation', { 'w:val': huisstijl.afbreken ? 1 : 0 }),
    val('w:consecutiveHyphenLimit', 2),
    val('w:hyphenationZone', twips(18)),
    el('w:doNotHyphenateCaps'),
    ...elements(house, 'w:evenAndOddHeaders'),
    val('w:characterSpacingControl', 'doNotCompress'),
    el('w:footnotePr', {}, ...separators),
    el(
      'w:compat',
      {},
      compatibility('compatibilityMode', 15),
      compatibility('overrideTableStyleFontSizeAndJustification', 1),
      compatibility('enableOpenTypeFeatures', 1),
      compatibility('doNotFlipMirrorIndents', 1),
      compatibility('differentiateMultirowTableHeaders', 1),
      compatibility('useWord2013TrackBottomHyphenation', 0),
    ),
    el('w:themeFontLang', { 'w:val': meta.language }),
    child(house, 'w:clrSchemeMapping') ?? colourMapping,
    val('w:decimalSymbol', ','),
    val('w:listSeparator', ';'),
  );
}

const colourMapping = el('w:clrSchemeMapping', {
  'w:bg1': 'light1',
  'w:t1': 'dark1',
  'w:bg2': 'light2',
  'w:t2': 'dark2',
  'w:accent1': 'accent1',
  'w:accent2': 'accent2',
  'w:accent3': 'accent3',
  'w:accent4': 'accent4',
  'w:accent5': 'accent5',
  'w:accent6': 'accent6',
  'w:hyperlink': 'hyperlink',
  'w:followedHyperlink': 'followedHyperlink',
});
