import type { Heading, Rol } from '../../document/nodes.ts';
import type { Huisstijl, Stijl } from '../../huisstijl/huisstijl.ts';
import { type ParagraphLook, paragraphProperties, runProperties } from './paragraph-look.ts';
import { dutchName, headingStyle, STYLE_OF_ROLE, type StyleName, styleId } from './style-names.ts';
import type { Xml } from './xml.ts';

/** One entry of styles.xml. */
export interface StyleDefinition extends StyleName {
  readonly kind: 'paragraph' | 'character' | 'table';
  /** Properties in the order of the schema; a table style also has `rest`, what follows them. */
  readonly paragraph: readonly Xml[];
  readonly run: readonly Xml[];
  readonly rest?: readonly Xml[];
}

/** What a variant of a role's style changes. */
export interface StyleChange extends Partial<Omit<ParagraphLook, 'stijl'>> {
  readonly stijl?: Partial<Stijl>;
}

const UNHYPHENATED: ReadonlySet<Rol> = new Set<Rol>([
  'titel',
  'kop1',
  'kop2',
  'kop3',
  'kop4',
  'argumentkop',
  'adressering',
  'kopgegevens',
  'ondertekening',
  'tabelkop',
  'koptekst',
  'voettekst',
]);

/** The roles whose number or bullet hangs before the text. */
const HANGING: ReadonlySet<Rol> = new Set<Rol>(['besluitpunt', 'opsomming']);

/**
 * The named styles of one document. Blocks ask for a style and get its id; a style is defined once, when
 * it is first asked for, so that the file holds what the document uses and Word's own basic styles.
 */
export class StyleSheet {
  readonly #definitions = new Map<string, StyleDefinition>();
  readonly #looks = new Map<string, ParagraphLook>();
  readonly #headings: HeadingLooks;

  constructor(
    readonly huisstijl: Huisstijl,
    headings: readonly Heading[],
  ) {
    this.#headings = headingLooks(headings);
    this.role('tekst');
    for (const level of [1, 2, 3, 4] as const) this.#builtInHeading(level);
  }

  /** All styles, in the order in which they were first used. */
  definitions(): readonly StyleDefinition[] {
    return [...this.#definitions.values()];
  }

  /** The look that a role has before any variation. */
  look(rol: Rol): ParagraphLook {
    const stijl = this.huisstijl.stijlen[rol];
    return {
      stijl,
      unhyphenated: UNHYPHENATED.has(rol),
      ...(HANGING.has(rol) && { hanging: stijl.inspringing }),
      ...(rol === 'citaat' && { right: stijl.inspringing }),
    };
  }

  /** The id of the style of a role. */
  role(rol: Rol): string {
    return this.define(STYLE_OF_ROLE[rol], this.look(rol));
  }

  /**
   * The id of the style of a heading: Word's heading style of that level for kop1 to kop4; another role has its
   * own style with the same place in the outline.
   */
  heading(level: Heading['level'], role: Rol): string {
    if (this.#headings.roleOfLevel(level) === role) return this.#builtInHeading(level);
    const look = { ...this.look(role), outline: level, keepLines: true };
    const own = STYLE_OF_ROLE[role];
    const name =
      this.#headings.levelOfRole(role) === level
        ? own
        : { ...own, id: `${own.id}Niveau${level}`, name: `${own.name} niveau ${level}`, builtIn: false };
    return this.define(role === 'titel' ? name : { ...name, basedOn: this.#builtInHeading(level) }, look);
  }

  /** The id of a variant of a role's style, called `name` in Word. */
  variant(rol: Rol, name: string, change: StyleChange): string {
    const base = this.look(rol);
    return this.define(
      { id: styleId(name), name, builtIn: false, basedOn: this.role(rol) },
      { ...base, ...change, stijl: { ...base.stijl, ...change.stijl } },
    );
  }

  /** The id of the style with at least `room` points above it; the style itself when it has that room. */
  withRoomAbove(id: string, room: number): string {
    const look = this.#looks.get(id);
    const base = this.#definitions.get(id);
    if (!look || !base || look.stijl.voor >= room) return id;
    const name = `${dutchName(base)} met ${room} pt erboven`;
    return this.define(
      { id: styleId(name), name, builtIn: false, basedOn: id, next: id },
      { ...look, stijl: { ...look.stijl, voor: room } },
    );
  }

  /** The room above paragraphs of a style, in points. */
  roomAbove(id: string): number {
    return this.#looks.get(id)?.stijl.voor ?? 0;
  }

  /** Defines a paragraph style unless it is there already; gives back its id. */
  define(name: StyleName, look: ParagraphLook): string {
    if (this.#definitions.has(name.id)) return name.id;
    this.#looks.set(name.id, look);
    return this.add({
      ...name,
      kind: 'paragraph',
      paragraph: paragraphProperties(look, this.huisstijl),
      run: runProperties(look.stijl),
    });
  }

  /** Adds a definition unless one with its id is there already; gives back the id. */
  add(definition: StyleDefinition): string {
    if (!this.#definitions.has(definition.id)) {
      this.#definitions.set(definition.id, definition);
      if (definition.basedOn === 'ListNumber' || definition.basedOn === 'ListBullet')
        this.#listBase(definition);
    }
    return definition.id;
  }

  #listBase({ basedOn, paragraph, run }: StyleDefinition): void {
    const [id, name] =
      basedOn === 'ListNumber' ? ['ListNumber', 'List Number'] : ['ListBullet', 'List Bullet'];
    this.add({ id, name, builtIn: true, basedOn: 'Normal', kind: 'paragraph', paragraph, run });
  }

  #builtInHeading(level: Heading['level']): string {
    const look = this.look(this.#headings.roleOfLevel(level));
    return this.define(headingStyle(level), { ...look, outline: level, keepLines: true });
  }
}

interface HeadingLooks {
  /** Which of kop1 to kop4 the heading style of a level looks like. */
  roleOfLevel(level: Heading['level']): Rol;
  /** The level on which another role (argumentkop, titel) stands: that of its first heading. */
  levelOfRole(role: Rol): number | undefined;
}

const KOP: readonly Rol[] = ['kop1', 'kop2', 'kop3', 'kop4'];

/**
 * Word ties the level in the outline to the number of a heading style, our roles do not: below a title of
 * level 1 the sections are level 2 with the look of kop1. So each heading style takes the look that its level has.
 */
function headingLooks(headings: readonly Heading[]): HeadingLooks {
  const isKop = (role: Rol) => KOP.some((kop) => kop === role);
  const offset = headings.find((heading) => isKop(heading.role));
  const shift = offset ? KOP.indexOf(offset.role) + 1 - offset.level : 0;
  return {
    roleOfLevel: (level) =>
      headings.find((heading) => heading.level === level && isKop(heading.role))?.role ??
      KOP[Math.min(3, Math.max(0, level - 1 + shift))] ??
      'kop4',
    levelOfRole: (role) => headings.find((heading) => heading.role === role)?.level,
  };
}
