// src/writers/docx/numbering: lists and numbers of headings.

import { itemNumber } from '../../../document/item-number.ts';
import type { ListFormat } from '../../../document/nodes.ts';
import type { HeadingNumber } from '../../../layout/heading-labels.ts';
import { el, elements, val, W, type Xml } from '../../../ooxml/xml.ts';
import { twips } from '../text/units.ts';
import type { OutlineLevel, OutlinePlace } from './heading-outline.ts';

/** Where a paragraph stands in a numbered list: the list (w:numId) and its depth in it, from 0. */
export interface NumberPlace {
  readonly list: number;
  readonly depth: number;
}

/** One level of a list, in points. */
export interface ListLevel {
  readonly format: ListFormat;
  /** Where the text starts. */
  readonly left: number;
  /** How far before it the number stands. */
  readonly hanging: number;
  /** The formats of the levels below it; absent where they are what Word's user would get by indenting. */
  readonly below?: readonly ListFormat[] | undefined;
  /** What stands around each number; without it a full stop behind it. */
  readonly pattern?: string | undefined;
  /** Stands in the place of the number, which then counts nothing: "2a". */
  readonly own?: string | undefined;
  /** Stands before each number: the first letter of "aa", "ab" … */
  readonly prefix?: string | undefined;
}

/** Where an item is counted in Word: the number that its list starts with there, and what stands before it. */
export interface Count {
  readonly prefix: string;
  readonly start: number;
}

/**
 * How Word must count to show the same as `itemNumber`: after z its own letters go on with aa, bb, cc, so each next
 * 26 letters are a list that starts over, with the letters before it as fixed text.
 */
export function countOf(format: ListFormat, number: number): Count {
  const rounds = Math.floor((number - 1) / LETTERS);
  if ((format !== 'lower-alpha' && format !== 'upper-alpha') || rounds < 1)
    return { prefix: '', start: number };
  return { prefix: itemNumber(format, rounds), start: ((number - 1) % LETTERS) + 1 };
}

const LETTERS = 26;

interface Definition {
  readonly levels: readonly Xml[];
  /** The style of the paragraphs at a level, by its depth. */
  readonly styles: Map<number, string>;
}

interface Instance {
  readonly definition: number;
  readonly depth: number;
  readonly start: number;
}

const NUMBER_FORMAT = {
  bullet: 'bullet',
  dash: 'bullet',
  none: 'none',
  decimal: 'decimal',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
} as const;

const LABEL_FORMAT = { ...NUMBER_FORMAT, 'upper-alpha': 'upperLetter' } as const;

/** What Word offers below a level when its user indents further. */
const DEEPER: Readonly<Record<ListFormat, ListFormat>> = {
  bullet: 'bullet',
  dash: 'dash',
  none: 'lower-alpha',
  decimal: 'lower-alpha',
  'lower-alpha': 'upper-roman',
  'upper-alpha': 'decimal',
  'lower-roman': 'decimal',
  'upper-roman': 'decimal',
};

/** The formats of the levels below a list, when they are others than each level offers by itself. */
export function ownFormats(
  format: ListFormat,
  below: readonly ListFormat[],
): readonly ListFormat[] | undefined {
  const foreseen = below.every((one, index) => one === DEEPER[below[index - 1] ?? format]);
  return foreseen ? undefined : below;
}

/**
 * The lists of one document. Lists that look alike share a definition; each list is an instance of its own
 * that starts over (w:startOverride), so that Word and other programs never count on from an earlier list.
 */
export class Numbering {
  readonly #definitions = new Map<string, Definition>();
  readonly #instances: Instance[] = [];
  readonly #linked = new Map<string, NumberPlace>();
  readonly #lastHeading = new Map<string, { place: NumberPlace; number: number }>();
  /** The list that headings count in. */
  #outline: number | undefined;
  readonly #house: readonly Xml[];
  readonly #firstDefinition: number;
  readonly #firstInstance: number;

  /** `house` holds the lists of a house template, which keep their numbers; ours count on from them. */
  constructor(house?: Xml) {
    this.#house = house ? elements(house) : [];
    this.#firstDefinition = 1 + highest(this.#house, 'w:abstractNum', 'w:abstractNumId');
    this.#firstInstance = 1 + Math.max(0, highest(this.#house, 'w:num', 'w:numId'));
  }

  /** A list that starts at `start`; `depth` is more than 0 for a list in a list that needs its own count. */
  list(level: ListLevel, depth: number, start: number): NumberPlace {
    const key =
      `lijst ${depth} ${level.format} ${level.left} ${level.hanging} ${level.below ?? ''} ${level.prefix ?? ''} ${level.pattern ?? ''} ${level.own ?? ''}`.trimEnd();
    return { list: this.#instance(key, () => listLevels(level, depth), depth, start), depth };
  }

  /** The level that an instance of `list` offers one step deeper; a nested list like that needs no own count. */
  static deeper(level: ListLevel): ListLevel {
    const [format = DEEPER[level.format], ...below] = level.below ?? [];
    return {
      ...level,
      format,
      left: level.left + level.hanging,
      below,
      prefix: undefined,
      pattern: undefined,
      own: undefined,
    };
  }

  /**
   * The place of a heading with a number: it counts on from the heading before it with the same prefix in the
   * same style, and starts a new list where the count does not continue. One that is `gone` takes no number from the
   * others.
   */
  heading(styleId: string, label: HeadingNumber, indent: number, gone = false): NumberPlace {
    const key = `kop ${styleId} ${label.format} ${label.prefix}%1${label.suffix}`;
    const last = this.#lastHeading.get(key);
    if (gone && last) return last.place;
    const place =
      last?.number === label.number - 1
        ? last.place
        : { list: this.#instance(key, () => [headingLevel(label, indent)], 0, label.number), depth: 0 };
    this.#lastHeading.set(key, { place, number: gone ? label.number - 1 : label.number });
    return place;
  }

  /** The place of a heading in the list with levels that numbers them; `indents` is the room of each level, in points. */
  outline(
    levels: readonly OutlineLevel[],
    { depth, starts }: OutlinePlace,
    indents: readonly number[],
  ): NumberPlace {
    if (starts !== undefined || this.#outline === undefined)
      this.#outline = this.#instance(
        'koppen',
        () => levels.map((level, index) => outlineLevel(level, index, indents[index] ?? 0)),
        0,
        starts ?? 1,
      );
    return { list: this.#outline, depth };
  }

  /**
   * Ties a style to the level of a list: who applies the style in Word gets a number of that list (w:pStyle and the
   * w:numPr of the style point at each other; ISO 29500-1, 17.9.23). A style has one level and a level one style: the first.
   */
  link(style: string, place: NumberPlace): void {
    const instance = this.#instances[place.list - this.#firstInstance];
    const definition = instance && [...this.#definitions.values()][instance.definition];
    if (!definition || this.#linked.has(style) || definition.styles.has(place.depth)) return;
    definition.styles.set(place.depth, style);
    this.#linked.set(style, place);
  }

  /** The styles that number by themselves, with their places. */
  linked(): ReadonlyMap<string, NumberPlace> {
    return this.#linked;
  }

  /** word/numbering.xml (ISO 29500-1, 17.9); `attributes` are the namespaces of the lists of a house template. */
  part(attributes: Xml['attributes'] = {}): Xml {
    const definitions = [...this.#definitions.values()].map(({ levels, styles }, id) =>
      el(
        'w:abstractNum',
        { 'w:abstractNumId': this.#firstDefinition + id },
        val('w:multiLevelType', levels.length > 1 ? 'multilevel' : 'singleLevel'),
        ...levels.map((level, index) => withStyle(level, styles.get(index))),
      ),
    );
    const instances = this.#instances.map(({ definition, depth, start }, index) =>
      el(
        'w:num',
        { 'w:numId': this.#firstInstance + index },
        val('w:abstractNumId', this.#firstDefinition + definition),
        el('w:lvlOverride', { 'w:ilvl': depth }, val('w:startOverride', start)),
      ),
    );
    const house = (name: string) => this.#house.filter((one) => one.name === name);
    return el(
      'w:numbering',
      { 'xmlns:w': W, ...attributes },
      ...house('w:numPicBullet'),
      ...house('w:abstractNum').map(withoutStyles),
      ...definitions,
      ...house('w:num'),
      ...instances,
    );
  }

  #instance(key: string, levels: () => readonly Xml[], depth: number, start: number): number {
    if (!this.#definitions.has(key)) this.#definitions.set(key, { levels: levels(), styles: new Map() });
    const definition = [...this.#definitions.keys()].indexOf(key);
    return this.#firstInstance - 1 + this.#instances.push({ definition, depth, start });
  }
}

/** The highest number that an element of a name has; -1 without any. */
function highest(all: readonly Xml[], name: string, attribute: string): number {
  return Math.max(
    -1,
    ...all.filter((one) => one.name === name).map((one) => Number(one.attributes[attribute])),
  );
}

/** A list definition that no style leads to: the numbers of headings and lists come from the block tree. */
function withoutStyles(definition: Xml): Xml {
  const children = definition.children.map((level) =>
    typeof level === 'string'
      ? level
      : { ...level, children: elements(level).filter(({ name }) => name !== 'w:pStyle') },
  );
  return { ...definition, children };
}

/** The level of a list with the style of its paragraphs, which stands after the format of the number (CT_Lvl). */
function withStyle(level: Xml, style: string | undefined): Xml {
  if (style === undefined) return level;
  const children = level.children.flatMap((one) =>
    typeof one !== 'string' && one.name === 'w:numFmt' ? [one, val('w:pStyle', style)] : [one],
  );
  return { ...level, children };
}

/** Nine levels: the given one at its depth, the others in steps around it. */
function listLevels(given: ListLevel, depth: number): readonly Xml[] {
  const levels: Xml[] = [];
  let level = given;
  for (let index = 0; index < 9; index++) {
    if (index > depth) level = Numbering.deeper(level);
    levels.push(listLevel(level, index));
  }
  return levels;
}

function listLevel(level: ListLevel, depth: number): Xml {
  return el(
    'w:lvl',
    { 'w:ilvl': depth },
    val('w:start', 1),
    val('w:numFmt', NUMBER_FORMAT[level.format]),
    val('w:suff', level.format === 'none' ? 'nothing' : 'tab'),
    val('w:lvlText', levelText(level, depth)),
    val('w:lvlJc', 'left'),
    indentation(level.left, level.hanging),
  );
}

/** What Word prints before an item: `%2` is the number of the second level. */
function levelText({ format, prefix = '', pattern = '{nummer}.', own }: ListLevel, depth: number): string {
  if (format === 'bullet') return '•';
  if (format === 'dash') return '–';
  return format === 'none' ? '' : pattern.replace('{nummer}', own ?? `${prefix}%${depth + 1}`);
}

function headingLevel({ format, prefix, suffix }: HeadingNumber, indent: number): Xml {
  return outlineLevel({ format, text: `${prefix}%1${suffix}` }, 0, indent);
}

/** With room before the text the number hangs in it, otherwise a space parts number and text. */
function outlineLevel(
  { format, text }: Pick<OutlineLevel, 'format' | 'text'>,
  depth: number,
  indent: number,
): Xml {
  return el(
    'w:lvl',
    { 'w:ilvl': depth },
    val('w:start', 1),
    val('w:numFmt', LABEL_FORMAT[format]),
    val('w:suff', indent > 0 ? 'tab' : 'space'),
    val('w:lvlText', text),
    val('w:lvlJc', 'left'),
    indentation(indent, indent),
  );
}

function indentation(left: number, hanging: number): Xml {
  return el('w:pPr', {}, el('w:ind', { 'w:left': twips(left), 'w:hanging': twips(hanging) }));
}
