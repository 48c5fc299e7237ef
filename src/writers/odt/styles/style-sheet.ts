// src/writers/odt/styles: every look as a named style.

import type { Rol } from '../../../document/nodes.ts';
import { isRolOf, LIJSTROLLEN, ONGEBROKEN_ROLLEN } from '../../../document/rollen.ts';
import type { Huisstijl, Stijl } from '../../../huisstijl/huisstijl.ts';
import { child, el, elements, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedHeading } from '../../../prepare/prepared.ts';
import { type ParagraphLook, type Properties, propertiesOf, propertyElements } from './paragraph-look.ts';
import { dutchName, encodedName, STYLE_OF_ROLE } from './style-names.ts';

/** What a variant of the style of a role changes. */
export interface StyleChange extends Partial<Omit<ParagraphLook, 'stijl'>> {
  readonly stijl?: Partial<Stijl>;
}

interface Named {
  readonly look: ParagraphLook;
  readonly properties: Properties;
}

/**
 * The styles of one document. What asks for a style gets its name in the file; a style is defined when it is first asked
 * for. Named styles have a name for who works with the file; automatic ones hold what belongs to one place alone.
 */
export class StyleSheet {
  readonly #named = new Map<string, Xml>();
  readonly #paragraphs = new Map<string, Named>();
  readonly #lists = new Map<string, Xml>();
  readonly #automatic = new Map<string, Xml>();
  readonly #counts = new Map<string, number>();
  readonly #headings = new Map<number, Rol>();

  constructor(
    readonly huisstijl: Huisstijl,
    headings: readonly PreparedHeading[],
  ) {
    for (const { level, role } of headings)
      if (role.startsWith('kop') && !this.#headings.has(level)) this.#headings.set(level, role);
    this.role('tekst');
  }

  /** Named styles of paragraphs and text, for styles.xml. */
  named(): readonly Xml[] {
    return [...this.#named.values()];
  }

  lists(): readonly Xml[] {
    return [...this.#lists.values()];
  }

  /** The automatic styles that something names. */
  automaticOf(parts: readonly Xml[]): readonly Xml[] {
    const named = new Set<string>();
    const look = ({ attributes, children }: Xml): void => {
      for (const [name, value] of Object.entries(attributes))
        if (name.endsWith(':style-name')) named.add(value);
      for (const one of children) if (typeof one !== 'string') look(one);
    };
    parts.forEach(look);
    return [...this.#automatic.values()].filter((one) => named.has(one.attributes['style:name'] ?? ''));
  }

  /** The look that a role has before any variation. */
  look(rol: Rol): ParagraphLook {
    const stijl = this.huisstijl.stijlen[rol];
    return {
      stijl,
      unhyphenated: isRolOf(ONGEBROKEN_ROLLEN, rol) || !this.huisstijl.afbreken,
      ...(isRolOf(LIJSTROLLEN, rol) && { hanging: stijl.inspringing }),
      ...(rol === 'citaat' && { right: stijl.inspringing }),
    };
  }

  /** The look of a style that was defined. */
  lookOf(name: string): ParagraphLook {
    return this.#paragraphs.get(name)?.look ?? this.look('tekst');
  }

  role(rol: Rol): string {
    return this.paragraph(STYLE_OF_ROLE[rol], this.look(rol), rol === 'tekst' ? undefined : 'Standard');
  }

  variant(rol: Rol, display: string, change: StyleChange): string {
    const base = this.look(rol);
    const look = { ...base, ...change, stijl: { ...base.stijl, ...change.stijl } };
    return this.paragraph(display, look, this.role(rol));
  }

  /**
   * The style of a heading: the one that word processors have for its level, or for a role that looks otherwise one of our
   * own with the same place in the outline.
   */
  heading(level: number, role: Rol, room: number): string {
    const plain = this.look(role);
    const look = {
      ...plain,
      outline: level,
      ...(room > 0 && { hanging: room, stijl: { ...plain.stijl, inspringing: room } }),
    };
    if (this.#headings.get(level) === role) return this.paragraph(`Heading ${level}`, look, 'Standard');
    const first = this.#paragraphs.get(encodedName(STYLE_OF_ROLE[role]));
    const own = !first || first.look.outline === level;
    const display = own ? STYLE_OF_ROLE[role] : `${dutchName(role)} niveau ${level}`;
    return this.paragraph(display, look, 'Standard');
  }

  /** The paragraph with this much room above it, after something that wants room below. */
  withRoomAbove(name: string, room: number, after: string): string {
    const look = this.lookOf(name);
    if (look.stijl.voor >= room) return name;
    const display = this.#named.get(name)?.attributes['style:display-name'] ?? name;
    const plain = display === 'Standard' ? 'Tekst' : display;
    return this.paragraph(`${plain} na ${after}`, { ...look, stijl: { ...look.stijl, voor: room } }, name);
  }

  /** The style with room above it; of an automatic one what it is based on has that room. */
  spaced(name: string, room: number, after: string): string {
    const own = this.#automaticNamed(name);
    if (!own) return this.withRoomAbove(name, room, after);
    const { 'style:name': _, 'style:parent-style-name': parent, ...attributes } = own.attributes;
    if (parent === undefined) return name;
    const above = this.withRoomAbove(parent, room, after);
    return this.own('P', { ...attributes, 'style:parent-style-name': above }, ...elements(own));
  }

  /** An automatic style with what a style says, and more: properties, and the master page that begins with it. */
  extended(
    name: string,
    family: 'paragraph' | 'table',
    master: string | undefined,
    properties: Readonly<Record<string, string>>,
  ): string {
    const own = this.#automaticNamed(name);
    const { 'style:name': _, ...attributes } = own?.attributes ?? {
      'style:family': family,
      'style:parent-style-name': name,
    };
    const element = `style:${family}-properties`;
    const rest = own ? elements(own).filter((one) => one.name !== element) : [];
    const before = own && child(own, element);
    const all = { ...before?.attributes, ...properties };
    return this.own(
      family === 'table' ? 'Tabel' : 'P',
      { ...attributes, 'style:master-page-name': master },
      ...(Object.keys(all).length > 0 ? [el(element, all, ...(before?.children ?? []))] : []),
      ...rest,
    );
  }

  /** The room below paragraphs of a style, named or automatic, in points. */
  roomBelow(name: string): number {
    const parent = this.#automaticNamed(name)?.attributes['style:parent-style-name'];
    return this.lookOf(parent ?? name).stijl.na;
  }

  #automaticNamed(name: string): Xml | undefined {
    return [...this.#automatic.values()].find((one) => one.attributes['style:name'] === name);
  }

  /** Defines a named style of paragraphs unless it is there already; gives back its name in the file. */
  paragraph(display: string, look: ParagraphLook, parent?: string): string {
    const name = encodedName(display);
    if (this.#paragraphs.has(name)) return name;
    const properties = propertiesOf(look);
    const base = parent === undefined ? undefined : this.#paragraphs.get(parent)?.properties;
    this.#paragraphs.set(name, { look, properties });
    this.#named.set(
      name,
      el(
        'style:style',
        {
          'style:name': name,
          'style:display-name': display,
          'style:family': 'paragraph',
          'style:parent-style-name': parent,
          'style:default-outline-level': look.outline,
          'style:class': display === 'Standard' ? 'text' : undefined,
        },
        ...propertyElements(properties, base),
      ),
    );
    return name;
  }

  /** Defines a named style of text. */
  text(display: string, properties: Readonly<Record<string, string | undefined>>): string {
    const name = encodedName(display);
    if (!this.#named.has(`text ${name}`))
      this.#named.set(
        `text ${name}`,
        el(
          'style:style',
          { 'style:name': name, 'style:display-name': display, 'style:family': 'text' },
          el('style:text-properties', properties),
        ),
      );
    return name;
  }

  /** A named list style; `make` gives its levels. Lists that look alike share one. */
  list(key: string, display: string, levels: () => readonly Xml[]): string {
    const known = this.#lists.get(key);
    if (known) return known.attributes['style:name'] ?? '';
    const again = this.#next(`lijst ${display}`);
    const shown = again > 1 ? `${display} ${again}` : display;
    const attributes = { 'style:name': encodedName(shown), 'style:display-name': shown };
    this.#lists.set(key, el('text:list-style', attributes, ...levels()));
    return encodedName(shown);
  }

  /** An automatic style: what is the same is one style. `letter` begins its name. */
  own(
    letter: string,
    attributes: Readonly<Record<string, string | undefined>>,
    ...properties: readonly Xml[]
  ): string {
    const key = JSON.stringify([letter, attributes, properties]);
    const known = this.#automatic.get(key);
    if (known) return known.attributes['style:name'] ?? '';
    const name = `${letter}${this.#next(letter)}`;
    this.#automatic.set(key, el('style:style', { 'style:name': name, ...attributes }, ...properties));
    return name;
  }

  #next(kind: string): number {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return count;
  }
}
