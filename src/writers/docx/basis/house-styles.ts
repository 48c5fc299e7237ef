import type { Rol } from '../../../document/nodes.ts';
import type { BasisBestand, Stijl } from '../../../huisstijl/huisstijl.ts';
import type { Woordstijl } from '../../../huisstijl/huisstijl-schema.ts';
import { child, elements, isOn, saysOn, valAt, type Xml } from '../../../ooxml/xml.ts';
import type { ParagraphLook } from '../styles/paragraph-look.ts';
import { type HouseStyles, type StyleKind, TABLE_STYLES, type TableHead } from '../styles/style-names.ts';
import { idsOf, namesOf } from './word-names.ts';

/** Height of a line of single spacing in relation to the size of the type: that of Arial and Calibri, about. */
const SINGLE = 1.18;

/** The styles of a house template, to be found by name. */
export class BasisStyles implements HouseStyles {
  readonly #styles: readonly Xml[];
  readonly #defaults: readonly Xml[];
  readonly #byId: ReadonlyMap<string, Xml>;
  readonly #byName: ReadonlyMap<string, string>;

  constructor(
    root: Xml,
    private readonly named: NonNullable<BasisBestand['stijlen']> = {},
  ) {
    this.#styles = elements(root, 'w:style');
    this.#byId = new Map(this.#styles.map((one) => [one.attributes['w:styleId'] ?? '', one]));
    this.#byName = new Map(
      this.#styles.flatMap((one) => keysOf(one).map((key) => [key, one.attributes['w:styleId'] ?? ''])),
    );
    const defaults = child(root, 'w:docDefaults');
    this.#defaults = [
      child(child(defaults, 'w:rPrDefault'), 'w:rPr'),
      child(child(defaults, 'w:pPrDefault'), 'w:pPr'),
    ].filter((one) => one !== undefined);
  }

  find(name: string, kind: StyleKind): string | undefined {
    const table = Object.entries(TABLE_STYLES).find(([, style]) => style.name === name)?.[0];
    const mapped = kind === 'table' ? this.#mapped(table as Woordstijl | undefined, kind) : undefined;
    return mapped ?? this.#find(name, kind);
  }

  ofRole(rol: Rol): string | undefined {
    return this.#mapped(rol, 'paragraph');
  }

  #mapped(naam: Woordstijl | undefined, kind: StyleKind): string | undefined {
    const style = naam && this.named[naam]?.value;
    return style === undefined ? undefined : this.#find(style, kind);
  }

  /** The id of the style with exactly this name in the file. */
  findExact(name: string, kind: StyleKind): string | undefined {
    return this.#find(name, kind);
  }

  /** The names of the styles that somebody made. */
  ownNames(kind: StyleKind): readonly string[] {
    return this.#styles.flatMap((one) =>
      (one.attributes['w:type'] ?? 'paragraph') === kind && saysOn(one.attributes['w:customStyle'])
        ? (valAt(one, 'w:name') ?? [])
        : [],
    );
  }

  /** The names of all its styles of a kind. */
  names(kind: StyleKind): readonly string[] {
    return this.#styles.flatMap((one) =>
      (one.attributes['w:type'] ?? 'paragraph') === kind ? (valAt(one, 'w:name') ?? []) : [],
    );
  }

  tableHead(id: string): TableHead {
    const groups = this.#tableGroups(id);
    const first = groups.flatMap((group) =>
      elements(group, 'w:tblStylePr').filter(({ attributes }) => attributes['w:type'] === 'firstRow'),
    );
    const all = [...first, ...groups];
    const property = (part: string, name: string) =>
      all.map((group) => child(child(group, part), name)).find((found) => found !== undefined);
    const fill = property('w:tcPr', 'w:shd')?.attributes['w:fill'];
    const colour = property('w:rPr', 'w:color')?.attributes['w:val'];
    return {
      ...(isColour(fill) && { vlak: `#${fill.toLowerCase()}` }),
      ...(isColour(colour) && { kleur: `#${colour.toLowerCase()}` }),
      vet: isOn(property('w:rPr', 'w:b')),
    };
  }

  /** A table style and those that it is based on. */
  #tableGroups(id: string): readonly Xml[] {
    const groups: Xml[] = [];
    for (let next: string | undefined = id; next !== undefined; ) {
      const style: Xml | undefined = this.#byId.get(next);
      if (!style || groups.includes(style)) break;
      groups.push(style);
      next = valAt(style, 'w:basedOn');
    }
    return groups;
  }

  #find(name: string, kind: StyleKind): string | undefined {
    const named = namesOf(name).map((one) => this.#byName.get(`${kind} ${one.toLowerCase()}`));
    return named.find((id) => id !== undefined) ?? this.#byUsualId(name, kind);
  }

  /** One of Word's own styles that carries a name which nobody expects, by the id that Word gives it. */
  #byUsualId(name: string, kind: StyleKind): string | undefined {
    const ids = idsOf(name);
    const found = this.#styles.find(
      ({ attributes }) =>
        (attributes['w:type'] ?? 'paragraph') === kind &&
        ids.includes((attributes['w:styleId'] ?? '').toLowerCase()),
    );
    return found?.attributes['w:styleId'];
  }

  /** The tab stops of a style, with those of the styles that it is based on; of the default style without an id. */
  tabs(id: string | undefined): readonly Xml[] {
    const start = id ?? this.find('Normal', 'paragraph');
    const found = new Map<string | undefined, Xml>();
    for (const group of start === undefined ? [] : this.#inherited(start)) {
      for (const tab of elements(child(group, 'w:tabs') ?? EMPTY, 'w:tab')) {
        const position = tab.attributes['w:pos'];
        if (!found.has(position)) found.set(position, tab);
      }
    }
    return [...found.values()].filter((tab) => tab.attributes['w:val'] !== 'clear');
  }

  taken(id: string): boolean {
    return this.#styles.some((one) => one.attributes['w:styleId']?.toLowerCase() === id.toLowerCase());
  }

  /** What can be told from the style, from those that it is based on and from the defaults of the document. */
  look(id: string, otherwise: ParagraphLook): ParagraphLook {
    const groups = this.#inherited(id);
    const property = (name: string): Xml | undefined =>
      groups.map((group) => child(group, name)).find((found) => found !== undefined);
    const attribute = (name: string, ...keys: readonly string[]): number | undefined => {
      const values = groups.flatMap((group) => keys.map((key) => child(group, name)?.attributes[key]));
      const value = values.find((one) => one !== undefined);
      return value === undefined ? undefined : Number(value);
    };
    const grootte = Number(property('w:sz')?.attributes['w:val'] ?? 20) / 2;
    const line = attribute('w:spacing', 'w:line') ?? 240;
    const exact = groups
      .map((group) => child(group, 'w:spacing')?.attributes['w:lineRule'])
      .find((rule) => rule !== undefined);
    const left = (attribute('w:ind', 'w:left', 'w:start') ?? 0) / 20;
    const colour = property('w:color')?.attributes['w:val'] ?? 'auto';
    const jc = property('w:jc')?.attributes['w:val'] ?? 'left';
    const stijl: Stijl = {
      grootte,
      regelhoogte: exact === 'exact' || exact === 'atLeast' ? line / 20 : (line / 240) * SINGLE * grootte,
      vet: isOn(property('w:b')),
      cursief: isOn(property('w:i')),
      kleur: colour === 'auto' ? '#000000' : `#${colour.toLowerCase()}`,
      voor: (attribute('w:spacing', 'w:before') ?? 0) / 20,
      na: (attribute('w:spacing', 'w:after') ?? 0) / 20,
      inspringing: left > 0 ? left : otherwise.hanging ? otherwise.stijl.inspringing : 0,
      uitlijning: ALIGNMENT[jc] ?? 'links',
      bijVolgende: isOn(property('w:keepNext')),
      hoofdletters: isOn(property('w:caps')),
    };
    return { ...otherwise, stijl };
  }

  /** Run and paragraph properties from the style itself down to the defaults. */
  #inherited(id: string): readonly Xml[] {
    const groups: Xml[] = [];
    const seen = new Set<string>();
    for (let next: string | undefined = id; next !== undefined && !seen.has(next); ) {
      seen.add(next);
      const style: Xml | undefined = this.#byId.get(next);
      groups.push(...elements(style ?? EMPTY, 'w:rPr'), ...elements(style ?? EMPTY, 'w:pPr'));
      next = valAt(style, 'w:basedOn');
    }
    return [...groups, ...this.#defaults];
  }
}

function isColour(value: string | undefined): value is string {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value);
}

const EMPTY: Xml = { name: '', attributes: {}, children: [] };

const ALIGNMENT: Readonly<Record<string, Stijl['uitlijning']>> = {
  center: 'midden',
  right: 'rechts',
  end: 'rechts',
  both: 'uitgevuld',
};

/** A style by its kind and each of its names. */
function keysOf(style: Xml): readonly string[] {
  const names = [valAt(style, 'w:name') ?? '', ...(valAt(style, 'w:aliases') ?? '').split(',')];
  return names
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
    .map((name) => `${style.attributes['w:type'] ?? 'paragraph'} ${name}`);
}
