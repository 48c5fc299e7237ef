import { child, isOn, valAt, type Xml } from '../../xml.ts';
import { leftIndent } from '../indent.ts';
import { whole } from '../measure.ts';
import type { NumberedList } from '../numbering/word-numbering.ts';
import type { WordParagraph, WordStyleRef } from '../word-document.ts';
import type { NumberPlace } from '../word-label.ts';
import type { CellLook } from './cell-look.ts';
import type { WordLooks } from './looks.ts';
import { runLook } from './run-look.ts';
import type { Style } from './styles.ts';

/** What holds for a paragraph. */
export interface ParagraphLook {
  readonly style: WordStyleRef;
  /** 1 to 9 */
  readonly outline?: number;
  /** Points from the left margin. */
  readonly indent: number;
  readonly align: WordParagraph['align'];
  /** Where it counts in a list; give it to a counter (`labelCounter`) for its label. */
  readonly place?: NumberPlace;
  /** Its mark is hidden: Word does not number it. */
  readonly hidden: boolean;
  readonly pageBreakBefore: boolean;
}

const TEXT_LEVEL = 9;

/** What holds for a paragraph with these properties (`w:pPr`, or the one in a `w:pPrChange` for what it was). */
export function paragraphLook(looks: WordLooks, pPr: Xml | undefined, cell?: CellLook): ParagraphLook {
  const style = looks.styles.style('paragraph', valAt(pPr, 'w:pStyle'));
  const outline = whole(valAt(pPr, 'w:outlineLvl')) ?? style.outline ?? TEXT_LEVEL;
  const place = placeOf(looks, pPr, style);
  const property = (name: string): Xml | undefined =>
    child(pPr, name) ??
    style.paragraph.get(name) ??
    cell?.paragraph.get(name) ??
    looks.styles.paragraphDefaults.get(name);
  return {
    style: style.ref,
    ...(outline < TEXT_LEVEL && { outline: outline + 1 }),
    indent: indentOf(looks, pPr, style, place) ?? indentIn(property('w:ind')) ?? 0,
    align: alignment(property('w:jc')?.attributes['w:val'], isOn(property('w:bidi'))),
    ...(place && { place }),
    hidden: runLook(looks, pPr, child(pPr, 'w:rPr'), cell).hidden,
    pageBreakBefore: isOn(property('w:pageBreakBefore')),
  };
}

/** Where a paragraph counts: in the list that it names itself or that its style names; list 0 is none. */
function placeOf({ numbering }: WordLooks, pPr: Xml | undefined, style: Style): NumberPlace | undefined {
  const own = child(pPr, 'w:numPr');
  const id = valAt(own, 'w:numId') ?? style.numbering?.list;
  const list = id === undefined ? undefined : numbering.lists.get(id);
  if (id === undefined || id === '0' || !list) return undefined;
  const level = whole(valAt(own, 'w:ilvl')) ?? levelOfStyle(list, style) ?? style.numbering?.level ?? 0;
  return list.levels.has(level) ? { list: id, level } : undefined;
}

/** The level at which a list counts a paragraph style, or else the nearest one that it is based on. */
function levelOfStyle({ levels }: NumberedList, { chain }: Style): number | undefined {
  for (const { attributes } of chain) {
    for (const [number, { style }] of levels) {
      if (style !== undefined && style === attributes['w:styleId']) return number;
    }
  }
  return undefined;
}

/** The nearest of: the paragraph, the list that it names, its style where that names the list, that list, its style. */
function indentOf(
  { numbering }: WordLooks,
  pPr: Xml | undefined,
  style: Style,
  place: NumberPlace | undefined,
): number | undefined {
  const own = leftIndent(pPr);
  if (own !== undefined || !place) return own ?? style.indent;
  const ofList = numbering.lists.get(place.list)?.levels.get(place.level)?.indent;
  const named = valAt(child(pPr, 'w:numPr'), 'w:numId') !== undefined;
  return named || !style.numbering?.ownIndent ? (ofList ?? style.indent) : (style.indent ?? ofList);
}

function indentIn(ind: Xml | undefined): number | undefined {
  return ind && leftIndent({ name: 'w:pPr', attributes: {}, children: [ind] });
}

/** Left and right change places in text that runs from right to left (ISO 29500-1, 17.3.1.13). */
function alignment(value: string | undefined, fromRight: boolean): WordParagraph['align'] {
  switch (value) {
    case 'center':
      return 'center';
    case 'right':
    case 'end':
      return fromRight ? 'left' : 'right';
    case 'both':
    case 'distribute':
    case 'lowKashida':
    case 'mediumKashida':
    case 'highKashida':
    case 'thaiDistribute':
      return 'justify';
    default:
      return fromRight ? 'right' : 'left';
  }
}
