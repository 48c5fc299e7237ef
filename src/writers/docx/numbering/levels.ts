import { itemNumber } from '../../../document/item-number.ts';
import type { ListFormat } from '../../../document/nodes.ts';
import type { HeadingNumber } from '../../../layout/heading-labels.ts';
import { el, val, type Xml } from '../../../ooxml/xml.ts';
import { twips } from '../text/units.ts';
import type { OutlineLevel } from './heading-outline.ts';

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

/** The level that a list offers one step deeper; a nested list like that needs no count of its own. */
export function deeperLevel(level: ListLevel): ListLevel {
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

/** Nine levels: the given one at its depth, the others in steps around it. */
export function listLevels(given: ListLevel, depth: number): readonly Xml[] {
  const levels: Xml[] = [];
  let level = given;
  for (let index = 0; index < 9; index++) {
    if (index > depth) level = deeperLevel(level);
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

/** The level of a list of its own for headings that count alike, with this room before their text, in points. */
export function headingLevel({ format, prefix, suffix }: HeadingNumber, indent: number): Xml {
  return outlineLevel({ format, text: `${prefix}%1${suffix}` }, 0, indent);
}

/** With room before the text the number hangs in it, otherwise a space parts number and text. */
export function outlineLevel(
  { format, text }: Pick<OutlineLevel, 'format' | 'text'>,
  depth: number,
  indent: number,
): Xml {
  return el(
    'w:lvl',
    { 'w:ilvl': depth },
    val('w:start', 1),
    val('w:numFmt', NUMBER_FORMAT[format]),
    val('w:suff', indent > 0 ? 'tab' : 'space'),
    val('w:lvlText', text),
    val('w:lvlJc', 'left'),
    indentation(indent, indent),
  );
}

function indentation(left: number, hanging: number): Xml {
  return el('w:pPr', {}, el('w:ind', { 'w:left': twips(left), 'w:hanging': twips(hanging) }));
}
