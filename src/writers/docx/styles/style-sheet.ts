// src/writers/docx/styles: every look as a named style.

import type { Heading, Rol, Table } from '../../../document/nodes.ts';
import { isRolOf, LIJSTROLLEN, ONGEBROKEN_ROLLEN } from '../../../document/rollen.ts';
import { familieVan, type Huisstijl, type Stijl } from '../../../huisstijl/huisstijl.ts';
import type { Woordstijl } from '../../../huisstijl/huisstijl-schema.ts';
import { el, serializePart, type Xml } from '../../../ooxml/xml.ts';
import type { Whole } from '../blocks/piece.ts';
import { type ParagraphLook, paragraphProperties, runProperties } from './paragraph-look.ts';
import {
  dutchName,
  type HeadingLooks,
  type HouseStyles,
  headingLooks,
  headingStyle,
  STYLE_OF_ROLE,
  type StyleKind,
  type StyleName,
  styleId,
  TABLE_STYLES,
  type TableHead,
  wordName,
  wordStyle,
} from './style-names.ts';

/** One entry of styles.xml. */
export interface StyleDefinition extends StyleName {
  readonly kind: StyleKind;
  /** Properties in the order of the schema; a table style also has `rest`, what follows them. */
  readonly paragraph: readonly Xml[];
  readonly run: readonly Xml[];
  readonly rest?: readonly Xml[];
}

/** What a variant of a role's style changes. */
export interface StyleChange extends Partial<Omit<ParagraphLook, 'stijl'>> {
  readonly stijl?: Partial<Stijl>;
}

/**
 * The named styles of one document. Blocks ask for a style and get its id; a style is defined once, when
 * it is first asked for, so that the file holds what the document uses and Word's own basic styles. A style of the
 * house template with the same name takes the place of ours.
 */
export class StyleSheet {
  readonly #definitions = new Map<string, StyleDefinition>();
  /** By id in the file. */
  readonly #looks = new Map<string, ParagraphLook>();
  /** From our ids to those in the file. */
  readonly #ids = new Map<string, string>();
  readonly #missing = new Map<string, Woordstijl>();
  readonly #headings: HeadingLooks;

  constructor(
    readonly huisstijl: Huisstijl,
    headings: readonly Heading[],
    readonly house?: HouseStyles,
  ) {
    this.#headings = headingLooks(headings);
    this.role('tekst');
    if (!house) for (const level of [1, 2, 3, 4] as const) this.#builtInHeading(level);
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
      unhyphenated: isRolOf(ONGEBROKEN_ROLLEN, rol),
      ...(isRolOf(LIJSTROLLEN, rol) && { hanging: stijl.inspringing }),
      ...(rol === 'citaat' && { right: stijl.inspringing }),
    };
  }

  /** The id of the style of a role; `look` for one that is more than the house style says. */
  role(rol: Rol, look = this.look(rol)): string {
    return this.#expected(STYLE_OF_ROLE[rol], look, rol);
  }

  /** The names in Word of the styles that were asked for and that the house template lacks, with what they are for. */
  missing(): ReadonlyMap<string, Woordstijl> {
    return this.#missing;
  }

  /**
   * How the first row looks of tables whose style the template has: their paragraphs then say no colour or weight of their
   * own but that of the style. Undefined for a table of ours, for a style without a look for heads, and when
   * the template has a style for those paragraphs.
   */
  tableHead(role: Table['role']): TableHead | undefined {
    const style = TABLE_STYLES[`tabel_${role}`];
    const id = this.house?.find(style.name, 'table');
    const own = this.house?.ofRole('tabelkop') ?? this.house?.find(STYLE_OF_ROLE.tabelkop.name, 'paragraph');
    const head = id === undefined || own !== undefined ? undefined : this.house?.tableHead(id);
    return head && (head.vlak !== undefined || head.kleur !== undefined || head.vet) ? head : undefined;
  }

  /** Whether the style with this id comes from the house template. */
  isHouse(id: string): boolean {
    return this.#looks.has(id) && !this.#definitions.has(id);
  }

  /**
   * The id of the style of a heading: Word's heading style of that level for kop1 to kop4; another role has its
   * own style with the same place in the outline. With `room`, in points, its number hangs in that.
   */
  heading(level: Heading['level'], role: Rol, room = 0): string {
    if (this.#headings.roleOfLevel(level) === role) {
      const id = this.#builtInHeading(level);
      if (this.house && !this.isHouse(id)) this.#missing.set(wordName(headingStyle(level)), role);
      return id;
    }
    const plain = { ...this.look(role), outline: level, keepLines: true };
    const look = room > 0 ? { ...plain, hanging: room, stijl: { ...plain.stijl, inspringing: room } } : plain;
    const own = STYLE_OF_ROLE[role];
    const name =
      this.#headings.levelOfRole(role) === level
        ? own
        : { ...own, id: `${own.id}Niveau${level}`, name: `${own.name} niveau ${level}`, builtIn: false };
    return this.#expected(
      role === 'titel' ? name : { ...name, basedOn: this.#builtInHeading(level) },
      look,
      role,
    );
  }

  /** The id of a variant of a role's style, called `name` in Word; with a priority it is one to be chosen. */
  variant(rol: Rol, name: string, change: StyleChange, priority?: number): string {
    const base = this.look(rol);
    const { next } = STYLE_OF_ROLE[rol];
    return this.define(
      { id: styleId(name), name, builtIn: false, basedOn: this.role(rol), next, priority },
      { ...base, ...change, stijl: { ...base.stijl, ...change.stijl } },
    );
  }

  /** The id of the style with the room above it that a whole wants below; the style itself when it has that room. */
  withRoomAbove(id: string, { naam, roomBelow: room }: Whole): string {
    const look = this.#looks.get(id);
    const base = this.#definitions.get(id);
    if (!look || !base || look.stijl.voor >= room) return id;
    const name = `${dutchName(base)} na ${naam}`;
    return this.define(
      { id: styleId(name), name, builtIn: false, basedOn: id, next: base.next ?? id },
      { ...look, stijl: { ...look.stijl, voor: room } },
    );
  }

  /** The room above paragraphs of a style, in points. */
  roomAbove(id: string): number {
    return this.#looks.get(id)?.stijl.voor ?? 0;
  }

  /** Defines a paragraph style unless it is there already; gives back its id. */
  define(name: StyleName, look: ParagraphLook, rol?: Rol): string {
    const known = this.#ids.get(name.id) ?? this.#fromHouse(name, look, rol);
    if (known !== undefined) return known;
    const basedOn = name.basedOn === undefined ? undefined : this.#base(name.basedOn, look);
    const base = basedOn === undefined ? undefined : this.#looks.get(basedOn);
    const paragraph = paragraphProperties(look);
    const run = this.#run(look);
    const id = this.add({
      ...name,
      ...(basedOn !== undefined && { basedOn }),
      kind: 'paragraph',
      paragraph: base ? differences(paragraph, paragraphProperties(base)) : paragraph,
      run: base ? differences(run, this.#run(base)) : run,
    });
    this.#looks.set(id, look);
    return id;
  }

  /** Adds a definition unless it, or one of the house template by its name, is there already; gives back the id. */
  add(definition: StyleDefinition): string {
    const known = this.#ids.get(definition.id) ?? this.house?.find(definition.name, definition.kind);
    if (known !== undefined) return known;
    if (this.house && definition.kind === 'table')
      this.#missing.set(definition.name, tableRole(definition.id));
    const id = this.house?.taken(definition.id) ? `${definition.id}Raadsvoorstel` : definition.id;
    const { basedOn, next } = definition;
    this.#ids.set(definition.id, id);
    this.#definitions.set(id, {
      ...definition,
      id,
      ...(basedOn !== undefined && { basedOn: this.#wordStyle(basedOn) }),
      ...(next !== undefined && { next: next === definition.id ? id : this.#wordStyle(next) }),
    });
    return id;
  }

  /** A style that a house template is expected to have. */
  #expected(name: StyleName, look: ParagraphLook, rol: Rol): string {
    const id = this.define(name, look, rol);
    if (this.house && !this.isHouse(id)) this.#missing.set(wordName(name), rol);
    return id;
  }

  #fromHouse(name: StyleName, look: ParagraphLook, rol: Rol | undefined): string | undefined {
    const id = (rol && this.house?.ofRole(rol)) ?? this.house?.find(name.name, 'paragraph');
    if (this.house && id !== undefined) {
      this.#ids.set(name.id, id);
      this.#looks.set(id, this.house.look(id, look));
    }
    return id;
  }

  /** The id of what a style is based on; Word's list styles are defined when a style of ours is based on them. */
  #base(id: string, look: ParagraphLook): string {
    if (id !== 'ListNumber' && id !== 'ListBullet') return this.#wordStyle(id);
    const name = id === 'ListNumber' ? 'List Number' : 'List Bullet';
    return this.define({ id, name, builtIn: true, basedOn: 'Normal' }, look);
  }

  #wordStyle(id: string): string {
    return wordStyle(id, this.house);
  }

  /** Where styles have several fonts, each says its own: it may be based on one with another. */
  #run({ stijl }: ParagraphLook): readonly Xml[] {
    const { lettertype } = this.huisstijl;
    return runProperties(stijl, lettertype.andere && familieVan(lettertype, stijl).naam);
  }

  #builtInHeading(level: Heading['level']): string {
    const role = this.#headings.roleOfLevel(level);
    return this.define(headingStyle(level), { ...this.look(role), outline: level, keepLines: true }, role);
  }
}

function tableRole(id: string): Woordstijl {
  const found = Object.entries(TABLE_STYLES).find(([, style]) => style.id === id)?.[0];
  return (found as Woordstijl | undefined) ?? 'tabel_eenvoudig';
}

/** Elements whose attributes are inherited one by one (ISO 29500-1, 17.7.2). */
const BY_ATTRIBUTE: ReadonlySet<string> = new Set(['w:spacing', 'w:ind']);

/**
 * What a style must say when it is based on another: the properties that the other has not, or has otherwise.
 * Whoever changes the other style in Word then changes this one as well. The level of a heading is always said:
 * not every program inherits it.
 */
export function differences(own: readonly Xml[], base: readonly Xml[]): readonly Xml[] {
  return own.flatMap((property) => {
    const inherited = base.find(({ name }) => name === property.name);
    if (!inherited) return [property];
    if (serializePart(inherited) === serializePart(property)) return isOutline(property) ? [property] : [];
    return [BY_ATTRIBUTE.has(property.name) ? changedAttributes(property, inherited) : property];
  });
}

/** A line spacing needs both its attributes; a first line that hangs no longer must say so. */
function changedAttributes(own: Xml, base: Xml): Xml {
  const changed = Object.entries(own.attributes).filter(([name, value]) => base.attributes[name] !== value);
  const line = changed.some(([name]) => name === 'w:line' || name === 'w:lineRule');
  return el(own.name, {
    ...Object.fromEntries(changed),
    ...(line && { 'w:line': own.attributes['w:line'], 'w:lineRule': own.attributes['w:lineRule'] }),
  });
}

function isOutline({ name, attributes }: Xml): boolean {
  return name === 'w:outlineLvl' && attributes['w:val'] !== '9';
}
