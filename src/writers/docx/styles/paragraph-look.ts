import { RANDRUIMTE, type Rand, type Stijl } from '../../../huisstijl/huisstijl.ts';
import { el, toggle, val, type Xml } from '../../../ooxml/xml.ts';
import { eighths, halfPoints, hexColour, twips } from '../text/units.ts';

export interface TabStop {
  readonly kind: 'left' | 'center' | 'right';
  /** Points from the left margin of the text. */
  readonly position: number;
  readonly leader?: 'dot';
}

/** The appearance of a paragraph style: a Stijl of the house style and what only Word needs to know. */
export interface ParagraphLook {
  readonly stijl: Stijl;
  /** Level in the outline, from 1; without it the paragraph is body text. */
  readonly outline?: number;
  /** Indentation at the right. */
  readonly right?: number;
  /** How far the first line stands before the indentation. */
  readonly hanging?: number;
  readonly tabs?: readonly TabStop[];
  /** All lines on one page. */
  readonly keepLines?: boolean;
  /** Does not count when lines are numbered. */
  readonly uncounted?: boolean;
  /** Never broken with hyphens: headings, table heads, names. */
  readonly unhyphenated?: boolean;
}

const ALIGNMENT = { links: 'left', rechts: 'right', midden: 'center', uitgevuld: 'both' } as const;

/** The paragraph properties of a look, complete and in the order of the schema (CT_PPrBase). */
export function paragraphProperties(look: ParagraphLook): readonly Xml[] {
  const { stijl } = look;
  return [
    toggle('w:keepNext', stijl.bijVolgende),
    toggle('w:keepLines', look.keepLines ?? false),
    el('w:widowControl'),
    ...(look.uncounted ? [el('w:suppressLineNumbers')] : []),
    ...(stijl.rand ? randProperties(stijl.rand) : []),
    ...(look.tabs && look.tabs.length > 0 ? [el('w:tabs', {}, ...look.tabs.map(tabStop))] : []),
    toggle('w:suppressAutoHyphens', look.unhyphenated ?? false),
    el('w:spacing', {
      'w:before': twips(stijl.voor),
      'w:after': twips(stijl.na),
      'w:line': twips(stijl.regelhoogte),
      'w:lineRule': 'atLeast',
    }),
    el('w:ind', {
      'w:left': twips(stijl.inspringing),
      'w:right': twips(look.right ?? 0),
      ...(look.hanging ? { 'w:hanging': twips(look.hanging) } : { 'w:firstLine': 0 }),
    }),
    val('w:jc', ALIGNMENT[stijl.uitlijning]),
    val('w:outlineLvl', look.outline === undefined ? 9 : look.outline - 1),
  ];
}

/** Rules around a paragraph and its fill; a fill without a rule gets one of its own colour, which gives it room. */
function randProperties(rand: Rand): readonly Xml[] {
  const side = (name: string, thickness: number) => {
    if (thickness > 0) return border(name, thickness, rand.kleur, RANDRUIMTE);
    return rand.vlak === undefined ? undefined : border(name, LEAST_RULE, rand.vlak, RANDRUIMTE);
  };
  const sides = [
    side('w:top', rand.boven),
    side('w:left', rand.links),
    side('w:bottom', rand.onder),
    side('w:right', rand.rechts),
  ];
  return [
    el('w:pBdr', {}, ...sides.filter((one) => one !== undefined)),
    ...(rand.vlak === undefined
      ? []
      : [el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hexColour(rand.vlak) })]),
  ];
}

/** The thinnest rule that Word draws, in points. */
const LEAST_RULE = 0.25;

/** A font for every script, so that no theme or East Asian font slips in. */
export function fonts(name: string): Xml {
  return el('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': name });
}

/** The run properties of a look, in the order of the schema (EG_RPrBase); without `font` that comes from the defaults. */
export function runProperties(stijl: Stijl, font?: string): readonly Xml[] {
  return [
    ...(font === undefined ? [] : [fonts(font)]),
    toggle('w:b', stijl.vet),
    toggle('w:bCs', stijl.vet),
    toggle('w:i', stijl.cursief),
    toggle('w:iCs', stijl.cursief),
    toggle('w:caps', stijl.hoofdletters),
    val('w:color', hexColour(stijl.kleur)),
    val('w:sz', halfPoints(stijl.grootte)),
    val('w:szCs', halfPoints(stijl.grootte)),
  ];
}

/** A single rule; `width` and `space` (between rule and text) in points. */
export function border(name: string, width: number, colour: string, space = 0): Xml {
  return el(name, {
    'w:val': 'single',
    'w:sz': eighths(width),
    'w:space': space,
    'w:color': hexColour(colour),
  });
}

function tabStop({ kind, position, leader }: TabStop): Xml {
  return el('w:tab', { 'w:val': kind, 'w:leader': leader, 'w:pos': twips(position) });
}
