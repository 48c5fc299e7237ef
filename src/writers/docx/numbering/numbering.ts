// src/writers/docx/numbering: lists and numbers of headings.

import type { HeadingNumber } from '../../../layout/heading-labels.ts';
import { el, elements, val, W, type Xml } from '../../../ooxml/xml.ts';
import type { OutlineLevel, OutlinePlace } from './heading-outline.ts';
import { headingLevel, type ListLevel, listLevels, outlineLevel } from './levels.ts';

/** Where a paragraph stands in a numbered list: the list (w:numId) and its depth in it, from 0. */
export interface NumberPlace {
  readonly list: number;
  readonly depth: number;
}

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
