import type { Heading, Rol } from '../../../document/nodes.ts';
import type { ParagraphLook } from './paragraph-look.ts';

/** How a paragraph style is called in the file. */
export interface StyleName {
  readonly id: string;
  /** Built-in styles carry the name of the standard, which Word shows in the language of its user. */
  readonly name: string;
  readonly basedOn?: string;
  readonly builtIn: boolean;
  /** Id of the style of the paragraph that Enter makes after this one. */
  readonly next?: string | undefined;
  /**
   * Place in Word's list of recommended styles (w:uiPriority), for a style that is meant to be chosen: it also stands
   * in the gallery. Variants, which the program picks, have none and come last.
   */
  readonly priority?: number | undefined;
}

/** What Word itself gives its styles as priority; styles of which it has none here are chosen by Word, not by its user. */
const PRIORITY: Readonly<Record<string, number>> = {
  Normal: 0,
  'heading 1': 9,
  'heading 2': 9,
  'heading 3': 9,
  'heading 4': 9,
  Title: 10,
  Quote: 29,
  caption: 35,
};
const OWN_PRIORITY = 11;

function builtIn(id: string, name: string, next?: string): StyleName {
  const priority = PRIORITY[name];
  return {
    id,
    name,
    builtIn: true,
    ...(id !== 'Normal' && { basedOn: 'Normal' }),
    ...(next && { next }),
    ...(priority !== undefined && { priority }),
  };
}

function custom(id: string, name: string, basedOn = 'Normal', next?: string): StyleName {
  return { id, name, builtIn: false, basedOn, priority: OWN_PRIORITY, ...(next && { next }) };
}

/**
 * The style of each role. Built-in styles where Word has one for the purpose, so that its own features
 * (outline, contents, captions, notes) know them; otherwise our own with a Dutch name. Our own names differ
 * from those that a Dutch Word shows for its built-in styles ("Aanhef", "Citaat", "Koptekst"). After what occurs
 * once, Enter goes on with running text; after what comes in a row, with another of the same.
 */
export const STYLE_OF_ROLE: Readonly<Record<Rol, StyleName>> = {
  tekst: builtIn('Normal', 'Normal'),
  titel: builtIn('Title', 'Title', 'Normal'),
  kop1: custom('Kop1', 'Kop van het eerste niveau', 'Normal', 'Normal'),
  kop2: custom('Kop2', 'Kop van het tweede niveau', 'Normal', 'Normal'),
  kop3: custom('Kop3', 'Kop van het derde niveau', 'Normal', 'Normal'),
  kop4: custom('Kop4', 'Kop van het vierde niveau', 'Normal', 'Normal'),
  argumentkop: custom('Argumentkop', 'Argumentkop', 'Normal', 'Normal'),
  adressering: custom('Adressering', 'Adressering'),
  kopgegevens: custom('Kopgegevens', 'Kopgegevens'),
  besluitpunt: custom('Besluitpunt', 'Besluitpunt', 'ListNumber'),
  opsomming: custom('Opsomming', 'Opsomming', 'ListBullet'),
  citaat: builtIn('Quote', 'Quote', 'Normal'),
  aanhef: custom('AanhefBesluit', 'Aanhef besluit', 'Normal', 'Normal'),
  overweging: custom('Overweging', 'Overweging'),
  besluitformule: custom('Besluitformule', 'Besluitformule', 'Normal', 'Normal'),
  slotformule: custom('Slotformule', 'Slotformule', 'Normal', 'Normal'),
  ondertekening: custom('Ondertekening', 'Ondertekening'),
  bijschrift: builtIn('Caption', 'caption', 'Normal'),
  tabelnoot: custom('Tabelnoot', 'Tabelnoot', 'Normal', 'Normal'),
  tabelkop: custom('Tabelkop', 'Tabelkop'),
  tabelcel: custom('Tabelcel', 'Tabelcel'),
  voetnoot: builtIn('FootnoteText', 'footnote text'),
  koptekst: builtIn('Header', 'header'),
  voettekst: builtIn('Footer', 'footer'),
};

/** Word's heading style of a level; what Word calls "Kop 2" in Dutch. */
export function headingStyle(level: number): StyleName {
  return builtIn(`Heading${level}`, `heading ${level}`, 'Normal');
}

/** "Tabelcel rechts, niveau 1" as an id: letters and digits only. */
export function styleId(name: string): string {
  const plain = name.replace(/(\d)\.(\d)/gu, '$1 komma $2');
  return plain.replace(/[^A-Za-z0-9]+(.)?/gu, (_, next: string | undefined) => (next ?? '').toUpperCase());
}

const DUTCH: Readonly<Record<string, string>> = {
  Normal: 'Tekst',
  Title: 'Titel',
  Quote: 'Citaat',
  caption: 'Bijschrift',
  header: 'Koptekst',
  footer: 'Voettekst',
  'footnote text': 'Voetnoot',
};

/** A Dutch name to call variants of a style by: Word translates the names of its own styles only. */
export function dutchName(style: Pick<StyleName, 'name'>): string {
  return DUTCH[style.name] ?? style.name.replace(/^heading /u, 'Kop ');
}

const SHOWN: Readonly<Record<string, string>> = { Normal: 'Standaard', 'footnote text': 'Voetnoottekst' };

/** The name under which a Dutch Word shows a style: the one that a maker of a template looks for. */
export function wordName(style: Pick<StyleName, 'name'>): string {
  return SHOWN[style.name] ?? dutchName(style);
}

/** How the headings of a document divide over Word's heading styles. */
export interface HeadingLooks {
  /** Which of kop1 to kop4 the heading style of a level looks like. */
  roleOfLevel(level: Heading['level']): Rol;
  /** The level on which another role (argumentkop, titel) stands: that of its first heading. */
  levelOfRole(role: Rol): number | undefined;
}

const KOP: readonly Rol[] = ['kop1', 'kop2', 'kop3', 'kop4'];

/** Whether a role is that of a plain heading, which gets a heading style of Word. */
function isKop(role: Rol): boolean {
  return KOP.includes(role);
}

/**
 * Word ties the level in the outline to the number of a heading style, our roles do not: below a title of
 * level 1 the sections are level 2 with the look of kop1. So each heading style takes the look that its level has.
 */
export function headingLooks(headings: readonly Heading[]): HeadingLooks {
  const offset = headings.find((heading) => isKop(heading.role));
  const shift = offset ? KOP.indexOf(offset.role) + 1 - offset.level : 0;
  // The first of each counts, and comes last here.
  const backwards = headings.toReversed();
  const levels = new Map(backwards.map(({ role, level }) => [role, level]));
  const roles = new Map(backwards.flatMap(({ role, level }) => (isKop(role) ? [[level, role]] : [])));
  return {
    roleOfLevel: (level) => roles.get(level) ?? KOP[Math.min(3, Math.max(0, level - 1 + shift))] ?? 'kop4',
    levelOfRole: (role) => levels.get(role),
  };
}

export type StyleKind = 'paragraph' | 'character' | 'table';

/** What a table style makes of its first row: its fill and letters as "#rrggbb", where it says so. */
export interface TableHead {
  readonly vlak?: string;
  readonly kleur?: string;
  readonly vet: boolean;
}

/** The name and id of our table styles, by what they are for. */
export const TABLE_STYLES = {
  tabel_financieel: { id: 'TabelFinancieel', name: 'Tabel financieel' },
  tabel_eenvoudig: { id: 'TabelEenvoudig', name: 'Tabel eenvoudig' },
  tabel_ondertekening: { id: 'TabelOndertekening', name: 'Tabel ondertekening' },
} as const;

/** The styles of a house template that are used instead of ours. */
export interface HouseStyles {
  /** The id of the style with a name, whatever the case of its letters; of one that the huisstijl maps, of that. */
  find(name: string, kind: StyleKind): string | undefined;
  /** The id of the style that the huisstijl names for a role. */
  ofRole(rol: Rol): string | undefined;
  /** How the first row of a table with this style looks. */
  tableHead(id: string): TableHead;
  /** How a paragraph style looks; `otherwise` says what cannot be told from it. */
  look(id: string, otherwise: ParagraphLook): ParagraphLook;
  /** Whether a style has this id. */
  taken(id: string): boolean;
}

/** Ids by which our definitions refer to styles of Word, with the names by which a house template has them. */
const WORD_STYLES: Readonly<Record<string, readonly [name: string, kind: StyleKind]>> = {
  Normal: ['Normal', 'paragraph'],
  ListNumber: ['List Number', 'paragraph'],
  ListBullet: ['List Bullet', 'paragraph'],
  DefaultParagraphFont: ['Default Paragraph Font', 'character'],
  TableNormal: ['Normal Table', 'table'],
};

/** The id in the file of a style of Word that our definitions name by its usual id. */
export function wordStyle(id: string, house: HouseStyles | undefined): string {
  const style = WORD_STYLES[id];
  return (style && house?.find(...style)) ?? id;
}
