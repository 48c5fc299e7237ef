import { RANDRUIMTE, type Rand, type Stijl } from '../../../huisstijl/huisstijl.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import { pt, ruleOf } from '../units.ts';

export interface TabStop {
  readonly kind: 'left' | 'center' | 'right';
  /** Points from the place where the text begins. */
  readonly position: number;
  readonly leader?: 'dot';
}

/** The appearance of a paragraph style: a Stijl of the house style and what only a word processor needs to know. */
export interface ParagraphLook {
  readonly stijl: Stijl;
  /** Level in the outline, from 1; without it the paragraph is body text. */
  readonly outline?: number;
  /** Indentation at the right, in points. */
  readonly right?: number;
  /** How far the first line stands before the indentation. */
  readonly hanging?: number;
  readonly tabs?: readonly TabStop[];
  /** Never broken with hyphens. */
  readonly unhyphenated?: boolean;
  /** Does not count when lines are numbered. */
  readonly uncounted?: boolean;
}

/** The attributes of a style, by the element that holds them. */
export interface Properties {
  readonly paragraph: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<string, string>>;
  readonly tabs: readonly TabStop[];
}

const ALIGNMENT = { links: 'start', rechts: 'end', midden: 'center', uitgevuld: 'justify' } as const;

/** All that a look says, complete, so that a style may leave out what the one it is based on says too. */
export function propertiesOf(look: ParagraphLook): Properties {
  const { stijl } = look;
  const { rand } = stijl;
  return {
    paragraph: {
      'fo:margin-left': pt(stijl.inspringing - roomOf(rand, rand?.links)),
      'fo:margin-right': pt((look.right ?? 0) - roomOf(rand, rand?.rechts)),
      'fo:text-indent': pt(-(look.hanging ?? 0)),
      'fo:margin-top': pt(stijl.voor),
      'fo:margin-bottom': pt(stijl.na),
      'style:line-height-at-least': pt(stijl.regelhoogte),
      'fo:text-align': ALIGNMENT[stijl.uitlijning],
      'fo:keep-with-next': stijl.bijVolgende ? 'always' : 'auto',
      'fo:keep-together': look.outline === undefined ? 'auto' : 'always',
      'fo:widows': '2',
      'fo:orphans': '2',
      'text:number-lines': look.uncounted ? 'false' : 'true',
      ...borders(rand),
    },
    text: {
      ...(stijl.lettertype !== undefined && { 'style:font-name': stijl.lettertype }),
      'fo:font-size': pt(stijl.grootte),
      'fo:font-weight': stijl.vet ? 'bold' : 'normal',
      'fo:font-style': stijl.cursief ? 'italic' : 'normal',
      'fo:text-transform': stijl.hoofdletters ? 'uppercase' : 'none',
      'fo:color': stijl.kleur,
      'fo:hyphenate': look.unhyphenated ? 'false' : 'true',
    },
    tabs: look.tabs ?? [],
  };
}

/** Room between the text and a rule of this thickness at a side, or the edge of the fill. */
function roomOf(rand: Rand | undefined, thickness = 0): number {
  return rand && (rand.vlak !== undefined || thickness > 0) ? RANDRUIMTE : 0;
}

function borders(rand: Rand | undefined): Readonly<Record<string, string>> {
  const side = (width: number) => ruleOf(rand && { width, color: rand.kleur });
  const room = (width: number | undefined) => pt(roomOf(rand, width));
  return {
    'fo:border-top': side(rand?.boven ?? 0),
    'fo:border-bottom': side(rand?.onder ?? 0),
    'fo:border-left': side(rand?.links ?? 0),
    'fo:border-right': side(rand?.rechts ?? 0),
    'fo:padding-top': room(rand?.boven),
    'fo:padding-bottom': room(rand?.onder),
    'fo:padding-left': room(rand?.links),
    'fo:padding-right': room(rand?.rechts),
    'fo:background-color': rand?.vlak ?? 'transparent',
  };
}

/** The elements in a style for what it says beside the style that it is based on. */
export function propertyElements(own: Properties, base: Properties | undefined): readonly Xml[] {
  const paragraph = changed(own.paragraph, base?.paragraph);
  const text = changed(own.text, base?.text);
  const parts = [
    (Object.keys(paragraph).length > 0 || own.tabs.length > 0) &&
      el('style:paragraph-properties', paragraph, own.tabs.length > 0 && tabStops(own.tabs)),
    Object.keys(text).length > 0 && el('style:text-properties', text),
  ];
  return parts.filter((part) => part !== false);
}

/**
 * Attributes that are said together: word processors that keep them in one would lose what is inherited of the others
 * (LibreOffice up to 7.6 does).
 */
const TOGETHER: readonly (readonly string[])[] = [
  ['fo:margin-left', 'fo:margin-right', 'fo:text-indent'],
  ['fo:margin-top', 'fo:margin-bottom'],
  ['top', 'bottom', 'left', 'right'].flatMap((side) => [`fo:border-${side}`, `fo:padding-${side}`]),
];

function changed(
  own: Readonly<Record<string, string>>,
  base: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const differs = (name: string) => base[name] !== own[name];
  const said = (name: string) =>
    TOGETHER.find((names) => names.includes(name))?.some(differs) ?? differs(name);
  return Object.fromEntries(Object.entries(own).filter(([name]) => said(name)));
}

function tabStops(tabs: readonly TabStop[]): Xml {
  return el(
    'style:tab-stops',
    {},
    ...tabs.map(({ kind, position, leader }) =>
      el('style:tab-stop', {
        'style:position': pt(position),
        'style:type': kind,
        ...(leader && { 'style:leader-style': 'dotted', 'style:leader-text': '.' }),
      }),
    ),
  );
}
